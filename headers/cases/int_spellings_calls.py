from rpython.rtyper.lltypesystem import rffi, lltype



def test_widths_and_signs(m):
    assert int(m.c_spell_unsigned(1)) == 2 ** 32 - 1
    assert int(m.c_spell_long_unsigned_int(-1)) == 2 ** 64 - 1
    assert int(m.c_spell_llu(-1)) == 2 ** 64 - 1
    assert rffi.cast(lltype.Signed, m.c_spell_short_int_unsigned(-1)) == 2 ** 16 - 1
    assert m.c_spell_const_after(-1) == -1
    assert m.c_spell_qualified()[0] == 2 ** 60
