"""Records: the layout that untranslated RPython computes, against the layout of the C compiler."""
import ctypes

from rpython.rtyper.lltypesystem import ll2ctypes, lltype

from modulecheck.comparing import is_array_in_numbers, is_integer, is_signed_by_rffi, number_bits_and_sign


class CField(object):
    """A named member of a C record, or of a record without a name inside it.

    Its ctype is None where castxml does not tell: then only the compilers are asked.
    """

    def __init__(self, name, ctype, bit_offset, is_bit_field, optional):
        self.name = name
        self.ctype = ctype
        self.bit_offset = bit_offset
        self.is_bit_field = is_bit_field
        self.optional = optional


def c_fields(tree, node, base=0, optional=False):
    """The members of a castxml record in order; those of anonymous members as if they were its own.

    `optional` marks those where a union has no name, or is around what has no name: a Struct can hold only one
    of the alternatives.
    """
    if not node.get('members'):
        for name, offset, is_bit_field, in_union in tree.listed_members(node):
            yield CField(name, None, base + offset, is_bit_field, optional or in_union)
    for member in tree.members(node):
        ctype = tree.resolve(member.get('type'))
        offset = base + int(member.get('offset', '0'))
        if member.get('name'):
            yield CField(member.get('name'), ctype, offset, member.get('bits') is not None, optional)
        elif ctype.kind == 'record':
            inside = optional or 'Union' in (node.tag, ctype.node.tag)
            for field in c_fields(tree, ctype.node, offset, inside):
                yield field


class RecordCheck(object):
    """Puts the questions about one record into the probe, and answers those that need no compiler."""

    def __init__(self, record, comparison, renderer, probe, tree):
        self.record = record
        self.c_name = renderer.declare(record)
        self.differences = []
        self.missing = []
        # Members that a function has to give access to: bit-fields, alternatives in unions without a name.
        self.unreachable = []
        self.node = None
        self._comparison = comparison
        self._renderer = renderer
        self._probe = probe
        self._tree = tree

    def run(self):
        if is_array_in_numbers(self.record):
            size = ctypes.sizeof(ll2ctypes.get_ctypes_type(self.record))
            text = 'takes %d bytes for ll2ctypes, C differs' % size
            self._probe.require(self.c_name, 'sizeof(%s) == %d' % (self.c_name, size), text)
            return
        node = self._comparison.record_node(self.record)
        if node is None or node.get('size') is None:
            self._differ(self.c_name, 'C has no such complete record')
            return
        self.node = node
        self._layout = ll2ctypes.get_ctypes_type(self.record)
        self._fields = dict((f.name, f) for f in c_fields(self._tree, node))
        self._check_size(node)
        self._check_keyword(node)
        for python_name in self.record._names:
            self._check_field(python_name)
        self._check_nothing_is_missing(node)

    def _differ(self, label, text):
        self.differences.append((label, text))

    def _check_size(self, node):
        size = ctypes.sizeof(self._layout)
        text = 'sizeof is %d for ll2ctypes, C has %d' % (size, int(node.get('size')) // 8)
        self._probe.require(self.c_name, 'sizeof(%s) == %d' % (self.c_name, size), text)

    def _check_keyword(self, node):
        # C never sees the keyword of what has a typedef. Filler of a union of this size takes several members, which
        # only a structure has one behind the other.
        if node.tag == 'Union' and 'typedef' in self.record._hints and int(node.get('size')) > 8 * 32768:
            return
        if bool(self.record._hints.get('union')) != (node.tag == 'Union'):
            self._differ(self.c_name, 'C has a %s' % node.tag.lower())

    def _check_field(self, python_name):
        name = python_name[2:]
        if name not in self._fields and name.startswith('_'):
            return
        label = '%s.%s' % (self.c_name, name)
        if name not in self._fields:
            self._differ(label, 'C has no such field')
            return
        T = self.record._flds[python_name]
        field = self._fields[name]
        if field.is_bit_field:
            self._differ(label, 'C has a bit-field')
            return
        if field.ctype is not None:
            expression = '((%s *)0)->%s' % (self.c_name, name)
            for text in self._comparison.differences(label, T, field.ctype, expression):
                self._differ(label, text)
        self._ask_about_field(label, name, T, getattr(self._layout, python_name))
        self._ask_about_access(label, name, T, field)

    def _ask_about_field(self, label, name, T, member):
        actual = '((%s *)0)->%s' % (self.c_name, name)
        offset = '__builtin_offsetof(%s, %s) == %d' % (self.c_name, name, member.offset)
        text = 'at offset %d for ll2ctypes, C has %d' % (member.offset, self._fields[name].bit_offset // 8)
        self._probe.require(label, offset, text)
        text = 'takes %d bytes for ll2ctypes, C differs' % member.size
        self._probe.require(label, 'sizeof(%s) == %d' % (actual, member.size), text)
        if is_integer(T):
            self._ask_about_sign(label, actual, T, self._fields[name].ctype)

    def _ask_about_sign(self, label, actual, T, ctype):
        if ctype is not None and (ctype.kind != 'int' or is_signed_by_rffi(ctype)):
            return
        bits, signed = number_bits_and_sign(T)
        condition = '((__typeof__(%s))-1 < 0) == %d' % (actual, signed)
        self._probe.require(label, condition, '%s has another sign in C' % T)

    def _ask_about_access(self, label, name, T, field):
        """Reads and writes the field through variables of the types that generated code has for it."""
        function = self._probe.name()
        if isinstance(T, lltype.ContainerType):
            address = '' if isinstance(T, lltype.FixedSizeArray) else '&'
            variable = self._renderer.declare_pointer_to(T, 'v')
            body = '%s = %sp->%s; (void)v;' % (variable, address, name)
        else:
            variable = self._renderer.declare(T, 'v')
            body = '%s = p->%s;' % (variable, name)
            if field.ctype is None or 'const' not in field.ctype.qualifiers:
                body += ' p->%s = v;' % name
        self._probe.ask(label, 'void %s(%s *p) { %s }' % (function, self.c_name, body))

    def _check_nothing_is_missing(self, node):
        """Every field of C has to be there, unless a filler stands in its place.

        Bit-fields may be where other fields leave a gap; whether they are thought of, the sizes tell.
        """
        fillers = [member for member in self._members() if member[0] not in self._fields]
        present = set(name for name, _, _ in self._members())
        for field in c_fields(self._tree, node):
            if field.name in present:
                continue
            if field.optional or field.is_bit_field or not _has_size(field):
                self.unreachable.append(field.name)
                continue
            start = field.bit_offset // 8
            if not any(begin <= start < end for _, begin, end in fillers):
                self.missing.append(field.name)

    def _members(self):
        for python_name in self.record._names:
            member = getattr(self._layout, python_name)
            yield python_name[2:], member.offset, member.offset + member.size


def _has_size(field):
    """False for the flexible array at the end of a record, which lltype has no word for."""
    return field.ctype is None or field.ctype.kind != 'array' or bool(field.ctype.length)
