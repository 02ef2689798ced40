from rpython.rtyper.lltypesystem import rffi, lltype


def as_int(value):
    return int(rffi.cast(lltype.Signed, value))


def test_list(m):
    nodes = [lltype.malloc(m.LIST, flavor='raw', zero=True) for i in range(3)]
    for i, node in enumerate(nodes):
        node.c_value = rffi.cast(rffi.INT, i + 1)
        if i:
            node.c_next = nodes[i - 1]
    assert m.c_list_sum(nodes[2]) == 6
    first = m.c_list_reverse(nodes[2])
    values = []
    while first:
        values.append(as_int(first.c_value))
        first = first.c_next
    assert values == [1, 2, 3]
    for node in nodes:
        lltype.free(node, flavor='raw')


def test_tree(m):
    root = lltype.nullptr(m.TREE)
    nodes = []
    for key in [5, 3, 8, 9]:
        node = lltype.malloc(m.TREE, flavor='raw', zero=True)
        node.c_key = rffi.cast(rffi.INT, key)
        nodes.append(node)
        root = m.c_tree_insert(root, node)
    assert m.c_tree_depth(root) == 3
    assert as_int(root.c_children[1].c_children[1].c_key) == 9
    for node in nodes:
        lltype.free(node, flavor='raw')
