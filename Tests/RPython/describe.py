"""One canonical text for every low-level type.

It is what `LLType.description` of the generator has to say about the type that it meant, so both are
compared as text:

    Void Bool Char UniChar SingleFloat Float LongFloat Signed Unsigned INT UINT SHORT ... __INT128_T
    Ptr(X)
    Array(X)  Array(X, void)  Array(X, const)            rffi's arrays without a length
    FixedArray(N, X)
    Struct(name)  Struct(name, typedef)  Struct(name, union)  Struct(name, typedef, union)
    Func(A, B -> R)  Func( -> R)
    Opaque(name)  Opaque(typedef SPELLING)

The fields of a record are not part of its description (records are recursive); `describe_fields` has them.
"""
from rpython.rtyper.lltypesystem import lltype

from modulecheck.bindings import opaque_hints

# The only numbers whose own names in rpython are not their names in rffi.
_NUMBER_NAMES = {'SignedLongLongLong': '__INT128_T', 'UnsignedLongLongLong': '__UINT128_T'}


def describe(T):
    if isinstance(T, lltype.Typedef):
        return describe(T.OF)
    if isinstance(T, lltype.Primitive):
        return _NUMBER_NAMES.get(T._name, T._name)
    if isinstance(T, lltype.Ptr):
        return 'Ptr(%s)' % describe(T.TO)
    if isinstance(T, lltype.FixedSizeArray):
        return 'FixedArray(%d, %s)' % (T.length, describe(T.OF))
    if isinstance(T, lltype.Struct):
        name = T._hints.get('c_name', T._name)
        return 'Struct(%s)' % ', '.join([name] + [hint for hint in ('typedef', 'union') if T._hints.get(hint)])
    if isinstance(T, lltype.Array):
        return _describe_array(T)
    if isinstance(T, lltype.FuncType):
        return 'Func(%s -> %s)' % (', '.join(map(describe, T.ARGS)), describe(T.RESULT))
    if isinstance(T, lltype.OpaqueType):
        return _describe_opaque(T)
    raise TypeError('no description for %r' % (T,))


def _describe_array(T):
    if not T._hints.get('nolength'):
        raise TypeError('%r has a length: no C array' % (T,))
    hints = [hint for hint in ('void', 'const') if T._hints.get('render_as_' + hint)]
    return 'Array(%s)' % ', '.join([describe(T.OF)] + hints)


def _describe_opaque(T):
    hints = opaque_hints(T)
    if hints.get('c_pointer_typedef') is not None:
        return 'Opaque(typedef %s)' % hints['c_pointer_typedef']
    return 'Opaque(%s)' % hints.get('c_name', T.tag)


def describe_value(value):
    """The description of what a global of an emitted module holds: a type, or a function's type."""
    if isinstance(value, lltype.LowLevelType):
        return describe(value)
    return describe(lltype.typeOf(getattr(value, '_ptr', value)).TO)


def describe_fields(S):
    """(field name in C, description) in order; rffi's prefix c_ is taken off."""
    fields = []
    for name in S._names:
        assert name.startswith('c_'), name
        fields.append((name[2:], describe(S._flds[name])))
    return fields
