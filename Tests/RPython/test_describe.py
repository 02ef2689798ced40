"""The canonical text of low-level types; the generator's own descriptions have to be the same."""
import pytest
from rpython.rlib.rfile import FILEP
from rpython.rtyper.lltypesystem import lltype, rffi
from rpython.translator.tool.cbuild import ExternalCompilationInfo

from describe import describe, describe_fields, describe_value


def constant_array(T):
    return lltype.Ptr(lltype.Array(T, hints={'nolength': True, 'render_as_const': True}))


POINT = rffi.CStruct('point', ('x', rffi.INT), ('from', rffi.CFixedArray(rffi.CHAR, 3)))

NODEP = lltype.Ptr(lltype.ForwardReference())
NODE = rffi.CStruct('node', ('next', NODEP), ('value', rffi.LONG))
NODEP.TO.become(NODE)

CASES = [
    (lltype.Void, 'Void'),
    (lltype.Bool, 'Bool'),
    (lltype.Char, 'Char'),
    (lltype.UniChar, 'UniChar'),
    (rffi.FLOAT, 'SingleFloat'),
    (rffi.DOUBLE, 'Float'),
    (rffi.LONGDOUBLE, 'LongFloat'),
    (rffi.SIGNEDCHAR, 'SIGNEDCHAR'),
    (rffi.UCHAR, 'UCHAR'),
    (rffi.SHORT, 'SHORT'),
    (rffi.USHORT, 'USHORT'),
    (rffi.INT, 'INT'),
    (rffi.UINT, 'UINT'),
    (rffi.LONG, 'Signed'),
    (rffi.ULONG, 'Unsigned'),
    (rffi.LONGLONG, 'Signed'),
    (rffi.SIZE_T, 'Unsigned'),
    (rffi.PID_T, 'INT'),
    (rffi.MODE_T, 'INT'),
    (rffi.UINT_FAST8_T, 'UCHAR'),
    (getattr(rffi, '__INT128_T'), '__INT128_T'),
    (rffi.CCHARP, 'Ptr(Array(Char))'),
    (rffi.CONST_CCHARP, 'Ptr(Array(Char, const))'),
    (rffi.VOIDP, 'Ptr(Array(Char, void))'),
    (rffi.VOIDPP, 'Ptr(Array(Ptr(Array(Char, void))))'),
    (rffi.CArrayPtr(lltype.Bool), 'Ptr(Array(Bool))'),
    (rffi.CFixedArray(rffi.CFixedArray(rffi.INT, 2), 3), 'FixedArray(3, FixedArray(2, INT))'),
    (POINT, 'Struct(point)'),
    (rffi.CStruct('size_pair', ('a', rffi.INT), hints={'typedef': True}), 'Struct(size_pair, typedef)'),
    (rffi.CStruct('u', ('a', rffi.INT), hints={'union': True}), 'Struct(u, union)'),
    (rffi.CStruct('u_t', ('a', rffi.INT), hints={'union': True, 'typedef': True}), 'Struct(u_t, typedef, union)'),
    (constant_array(POINT), 'Ptr(Array(Struct(point), const))'),
    (NODEP, 'Ptr(Struct(node))'),
    (rffi.COpaquePtr('sqlite3'), 'Ptr(Opaque(sqlite3))'),
    (rffi.COpaquePtr(typedef='const void *'), 'Ptr(Opaque(typedef const void *))'),
    (FILEP, 'Ptr(Opaque(FILE))'),
    (rffi.CCallback([rffi.CCHARP, rffi.INT], lltype.Void), 'Ptr(Func(Ptr(Array(Char)), INT -> Void))'),
    (rffi.CCallback([], rffi.VOIDP), 'Ptr(Func( -> Ptr(Array(Char, void))))'),
]


@pytest.mark.parametrize('T, text', CASES, ids=[text for _, text in CASES])
def test_description(T, text):
    assert describe(T) == text


def test_fields_have_their_names_in_c():
    assert describe_fields(POINT) == [('x', 'INT'), ('from', 'FixedArray(3, Char)')]
    assert describe_fields(NODE) == [('next', 'Ptr(Struct(node))'), ('value', 'Signed')]


@pytest.mark.parametrize('nowrapper', [False, True])
def test_function_is_described_by_its_type(nowrapper):
    function = rffi.llexternal('abs', [rffi.INT], rffi.INT, _nowrapper=nowrapper,
                               compilation_info=ExternalCompilationInfo(includes=['stdlib.h']))
    assert describe_value(function) == 'Func(INT -> INT)'


def test_array_with_a_length_is_no_c_type():
    with pytest.raises(TypeError):
        describe(lltype.Array(rffi.INT))
