"""Does a low-level type say what the C type is? The rules, one per kind of type."""
from rpython.rtyper.lltypesystem import lltype

from modulecheck.bindings import opaque_hints
from modulecheck.castxml import is_variadic
from modulecheck.rendering import Unspellable, spell

# rffi decides the sign of these by their name, and decides wrongly.
_SIGNED_BY_RFFI = {'mode_t', '__mode_t'}

_FLOATS = {lltype.SingleFloat: 'float', lltype.Float: 'double', lltype.LongFloat: 'long double'}


def number_bits_and_sign(T):
    """(bits, signed) of an integer type, from the class of its values."""
    if T is lltype.Signed:
        return lltype.Unsigned._type.BITS, True
    return T._type.BITS, T._type.SIGNED


def is_signed_by_rffi(ctype):
    return bool(_SIGNED_BY_RFFI.intersection(ctype.names))


def is_integer(T):
    return isinstance(T, lltype.Number)


def is_unsayable(ctype):
    """True for what no pointer type of rffi can point to, so that void * has to stand for the pointer."""
    if ctype.kind == 'unknown':
        return True
    if ctype.kind == 'int':
        return 'long long' in ctype.node.get('name') or '__int128' in ctype.node.get('name')
    if ctype.kind == 'float':
        # Types of their own for GCC, typedefs for castxml.
        return any(name.startswith('_Float') for name in ctype.names)
    if ctype.kind in ('pointer', 'array'):
        return is_unsayable(ctype.target)
    if ctype.kind == 'record':
        name = ctype.node.get('name')
        return name == '__va_list_tag' or not (name or ctype.names) or ctype.is_local_to_prototype
    if ctype.kind == 'function':
        parts = ctype.tree.parameters(ctype.node) + [ctype.tree.result(ctype.node)]
        return is_variadic(ctype.node) or any(p.kind == 'record' or is_unsayable(p) for p in parts)
    return False


def is_made_of_parts(ctype):
    """True for values that rffi has no type for: complex numbers, vectors, 128 bits. A pointer to one is, to a module,
    one to its parts; which those are the C compilers tell from the cast."""
    return ctype.kind == 'unknown' or (ctype.kind == 'int' and '__int128' in ctype.node.get('name'))


class Comparison(object):
    """Compares types; what only a C compiler can tell is put into `probe` under `label`."""

    def __init__(self, tree, renderer, probe):
        self._tree = tree
        self._renderer = renderer
        self._probe = probe
        self._label = None
        self._expression = None
        # Set while the fields of a record are compared that another record has inside.
        self.is_embedded = False

    def differences(self, label, T, ctype, expression=None):
        """`expression` is C that has the type, where the type has no name."""
        self._label = label
        self._expression = expression
        return list(self._compare(T, ctype))

    def address_differences(self, label, T, ctype):
        """For a pointer type T: does it say the address of a `ctype`, or of the first item of an array?"""
        if isinstance(T.TO, lltype.FixedSizeArray) and (ctype.kind != 'array' or ctype.length != T.TO.length):
            return self._mismatch(T, ctype)
        if isinstance(T.TO, lltype.FixedSizeArray):
            return self.differences(label, T, ctype.pointer())
        item = ctype
        while item.kind == 'array':
            # One pointer is to the items of all dimensions.
            item = item.target
        if is_made_of_parts(item) and isinstance(T.TO, lltype.Array):
            return []
        return self.differences(label, T, item.pointer())

    def function_differences(self, label, function_type, node):
        """For a function: extra arguments are one shape of a variadic one."""
        self._label = label
        self._expression = None
        return list(self._signature(function_type, node, variadic_shapes=is_variadic(node)))

    def _compare(self, T, ctype):
        if isinstance(T, lltype.Typedef):
            return self._compare(T.OF, ctype) + self._require_same(T, ctype, '%s')
        if isinstance(T, lltype.Primitive) and ctype.node.tag == 'AtomicType':
            # C reads and writes it like any other.
            return self._compare(T, ctype.target)
        if ctype.kind == 'unknown':
            return self._unknown_to_castxml(T, ctype)
        if isinstance(T, lltype.Ptr):
            return self._pointer(T, ctype)
        if isinstance(T, lltype.FixedSizeArray):
            return self._fixed_array(T, ctype)
        if isinstance(T, lltype.Struct):
            return self._record(T, ctype)
        if isinstance(T, lltype.FuncType):
            return self._function(T, ctype)
        if isinstance(T, lltype.OpaqueType):
            return self._opaque(T, ctype)
        if isinstance(T, lltype.Array):
            return self._open_array(T, ctype)
        return self._primitive(T, ctype)

    def _unknown_to_castxml(self, T, ctype):
        """For __typeof__, vectors, unprototyped functions: the compilers compare, where the type has a name."""
        if not ctype.names or isinstance(T, lltype.FixedSizeArray):
            return []
        pattern = '__typeof__(*(%s)0)' if isinstance(T, lltype.Ptr) else '%s'
        return self._require_same(T, ctype, pattern)

    def _mismatch(self, T, ctype):
        return ['%s is claimed, C has %s' % (self._claim(T), self._actual(ctype))]

    def _claim(self, T):
        if is_integer(T):
            return '%s (%s)' % (T, _integer_text(*number_bits_and_sign(T)))
        return str(T) if isinstance(T, lltype.Primitive) else self._renderer.declare(T)

    def _actual(self, ctype):
        if ctype.kind in ('int', 'enum'):
            return '%s (%s)' % (ctype.describe(), _integer_text(ctype.bits, ctype.signed))
        return ctype.describe()

    def _primitive(self, T, ctype):
        if is_integer(T):
            right = ctype.kind in ('int', 'enum') and self._same_integer(T, ctype)
        elif T in _FLOATS:
            right = ctype.kind == 'float' and ctype.node.get('name') == _FLOATS[T]
        elif T is lltype.UniChar:
            right = 'wchar_t' in ctype.names
        else:
            right = ctype.kind == {lltype.Void: 'void', lltype.Bool: 'bool', lltype.Char: 'char'}.get(T)
        return [] if right else self._mismatch(T, ctype)

    def _same_integer(self, T, ctype):
        bits, signed = number_bits_and_sign(T)
        return bits == ctype.bits and (signed == ctype.signed or is_signed_by_rffi(ctype))

    def _pointer(self, T, ctype):
        if _is_union_by_value(ctype):
            return self._any_member(T, ctype)
        if ctype.kind != 'pointer':
            return self._mismatch(T, ctype)
        if isinstance(T.TO, lltype.OpaqueType):
            return self._opaque_pointer(T, ctype)
        if isinstance(T.TO, lltype.FixedSizeArray):
            # The C backend prints such a pointer as a pointer to the first item.
            return self._compare(T.TO.OF, ctype.target)
        if isinstance(T.TO, lltype.Array):
            return self._array_pointer(T, ctype)
        found = self._compare(T.TO, ctype.target)
        if isinstance(T.TO, lltype.FuncType) and not found and not is_unsayable(ctype.target):
            # Between function types nothing converts: every const inside has to be the same.
            return self._require_same(T, ctype, '__typeof__(*(%s)0)')
        return found

    def _array_pointer(self, T, ctype):
        hints = T.TO._hints
        target = ctype.target
        if hints.get('render_as_const') and 'const' not in target.qualifiers:
            return self._mismatch(T, ctype)
        if hints.get('render_as_void'):
            if target.kind == 'function' and self.is_embedded:
                # ll2ctypes would complete this record too early on the way through the function's type.
                return []
            if target.kind == 'void' or is_unsayable(target) or self._is_other_than_spelled(T, ctype):
                return []
            return self._mismatch(T, ctype)
        return self._compare(T.TO.OF, target)

    def _is_other_than_spelled(self, T, ctype):
        """Whether a pointer to a function is more than its result and parameters say, so void * is all there is.

        Another calling convention, or a record that only the declaration itself knows, make it so. castxml does
        not show them, but the compilers have another type then.
        """
        reference = ctype.names[0] if ctype.names else self._expression
        if ctype.target.kind != 'function' or reference is None:
            return False
        same = '__builtin_types_compatible_p(__typeof__(%s), %s)' % (reference, spell(ctype.without_names()))
        text = '%s is claimed, C has %s' % (self._renderer.declare(T), ctype.describe())
        self._probe.require(self._label, '!' + same, text)
        return True

    def _any_member(self, T, ctype):
        """A transparent union is passed as any of its members is."""
        for member in self._tree.members(ctype.node):
            if not list(self._pointer(T, self._tree.resolve(member.get('type')))):
                return []
        return self._mismatch(T, ctype)

    def _opaque_pointer(self, T, ctype):
        spelling = opaque_hints(T.TO).get('c_pointer_typedef')
        if spelling is not None and spelling.replace(' ', '') == 'void*' and is_unsayable(ctype.target):
            return []
        return self._require_same(T, ctype, '__typeof__(*(%s)0)')

    def _opaque(self, T, ctype):
        return self._require_same(T, ctype, '%s')

    def _require_same(self, T, ctype, pattern):
        """Leaves it to the compiler, which does not look at qualifiers of the type itself."""
        try:
            actual = spell(ctype)
        except Unspellable as error:
            if ctype.kind == 'pointer' and ctype.target.kind == 'unknown':
                return []
            return ['%s is claimed, C has a type %s' % (self._renderer.declare(T), error)]
        claimed = self._renderer.declare(T)
        same = '__builtin_types_compatible_p(%s, %s)' % (pattern % claimed, pattern % actual)
        self._probe.require(self._label, same, '%s is claimed, C has %s' % (claimed, actual))
        return []

    def _fixed_array(self, T, ctype):
        if ctype.kind != 'array' or ctype.length != T.length:
            return self._mismatch(T, ctype)
        return self._compare(T.OF, ctype.target)

    def _open_array(self, T, ctype):
        if ctype.kind != 'array':
            return self._mismatch(T, ctype)
        return self._compare(T.OF, ctype.target)

    def _record(self, T, ctype):
        if is_array_in_numbers(T):
            return [] if ctype.kind == 'array' else self._mismatch(T, ctype)
        if ctype.kind == 'record' and self.record_node(T) is ctype.node:
            return []
        return self._mismatch(T, ctype)

    def record_node(self, T):
        """castxml's node of the record that the hints of T name, or None."""
        name = T._hints['c_name']
        if T._hints.get('typedef'):
            typedef = self._tree.typedefs.get(name)
            return self._tree.resolve(typedef.get('id')).node if typedef is not None else None
        return self._tree.tags.get(('Union' if T._hints.get('union') else 'Struct', name))

    def _function(self, T, ctype):
        if ctype.kind != 'function':
            return self._mismatch(T, ctype)
        if any(isinstance(PART, lltype.Typedef) for PART in T.ARGS + (T.RESULT,)):
            # The type of an RPython function never has a Typedef, so none could be passed for this pointer.
            return ['%s is claimed, which no RPython function has' % self._claim(T)]
        return self._signature(T, ctype.node, variadic_shapes=False)

    def _signature(self, T, node, variadic_shapes):
        parameters = self._tree.parameters(node)
        found = ['result: ' + text for text in self._compare(T.RESULT, self._tree.result(node))]
        if node.tag == 'Function' and not parameters and not is_variadic(node):
            # castxml shows the first declaration only, and f() like f(void). A call in the probe tells whether
            # there may be arguments.
            return found
        if is_variadic(node) and not variadic_shapes:
            found.append('C has a variadic function')
        if len(T.ARGS) < len(parameters) or (len(T.ARGS) > len(parameters) and not variadic_shapes):
            return found + ['%d arguments are claimed, C has %d' % (len(T.ARGS), len(parameters))]
        for number, (ARG, parameter) in enumerate(zip(T.ARGS, parameters), 1):
            found += ['argument %d: %s' % (number, text) for text in self._compare(ARG, parameter)]
        return found


def is_array_in_numbers(T):
    """Whether a structure stands for an array whose items ll2ctypes could not take: typeof a member, and numbers."""
    return T._hints.get('c_name', '').startswith('__typeof__(((') and T._names == ('c__items',)


def _is_union_by_value(ctype):
    return ctype.kind == 'record' and ctype.node.tag == 'Union'


def _integer_text(bits, signed):
    return '%d bits, %s' % (bits, 'signed' if signed else 'unsigned')
