from rpython.rtyper.lltypesystem import rffi


def test_bodies_of_the_header(m):
    assert m.c_inline_square(7) == 49
    assert m.c_inline_plain_static(7) == 8
    assert m.c_inline_half(3.0) == 1.5
    assert rffi.charp2str(m.c_inline_name()) == 'name'


def test_body_that_needs_the_library(m):
    assert m.c_inline_uses(4) == 41


def test_one_is_compiled_without_the_others(m):
    ecis = [f._ptr._obj.compilation_info for f in (m.c_inline_square, m.c_inline_half)]
    assert ecis[0] == ecis[1]
    assert 'inline_half' not in ecis[0]._with_ctypes.separate_module_sources[0]
    assert len(ecis[0]._with_ctypes.separate_module_sources) == 1
