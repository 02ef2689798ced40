def test_values(m):
    assert m.CE_FLAGS == 1 << 3 | 1 << 31
    assert (m.CE_CAST, m.CE_BOOL, m.CE_NOT, m.CE_REMAINDER, m.CE_PASTED) == (44, 1, 0, -1, 3)
    assert (m.CE_SIZE, m.CE_OFFSET, m.CE_OFFSET_Y, m.CE_PACKING, m.CE_MEMBER) == (32, 16, 25, 91, 16)
    assert (m.CE_CHOICE, m.CE_HIGHEST) == (-1, 0x80000000)
    assert m.CE_IOCTL == 3 << 30 | 32 << 16 | ord('x') << 8 | 7
    assert m.CE_SIZED == 2 << 30 | 8 << 16 | ord('x') << 8 | 8
