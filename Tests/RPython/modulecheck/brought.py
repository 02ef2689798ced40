"""Functions that a module brings along in C, against what they stand for in the headers.

What such a function is for is told by its name in C, and by nothing else:

    rffi_NAME            calls the function NAME; a record that it returns goes to the first argument
    rffi_NAME_SHAPE      the same for one shape of a variadic function
    rffi_get_REC_MEMBER  reads a member of the record that its argument points to; rffi_set_ writes it,
                         rffi_addr_ tells its address
    rffi_size_REC        tells the size of a record with so many items in the array at its end
    get_NAME, rffi_get_NAME, set_..., rffi_addr_NAME
                         the same for a variable, without an argument
"""
import re

from rpython.rtyper.lltypesystem import lltype, rffi

from modulecheck.castxml import is_variadic
from modulecheck.comparing import is_made_of_parts
from modulecheck.names import ascii_name

_ACCESS = re.compile(r'^(?P<shim>rffi_)?(?P<verb>get|set|addr)_(?P<name>.*)$')


class BroughtFunctions(object):
    """`reached` collects what they give access to: names of functions and variables, (record id, member)."""

    def __init__(self, tree, comparison, is_macro):
        self._tree = tree
        self._comparison = comparison
        self._is_macro = is_macro
        self._variables = dict((ascii_name(name), node) for name, node in tree.variables.items())
        self.reached = {}

    def is_brought(self, node):
        """Whether a function is declared by the module itself, and by no header."""
        return self._tree.is_in_main_file(node)

    def differences(self, label, function, node):
        return list(self._differences(label, function, node))

    def _differences(self, label, function, node):
        access = _ACCESS.match(function.c_name)
        if access is not None:
            found = self._variable(label, function.type, access)
            if found is None and access.group('shim'):
                found = self._member(label, function.type, node, access)
            if found is not None:
                return found
        name = re.sub('^rffi_', '', function.c_name)
        wrapped = self._tree.functions.get(name)
        if wrapped is None:
            wrapped = self._variadic_one_before(name)
        if wrapped is not None and wrapped is not node:
            self._reach(wrapped.get('name'), 'call')
            return self._call(label, function.type, wrapped)
        if access is not None and access.group('shim') and self._is_macro(access.group('name')):
            # A place that a macro stands for: what type it has the C compilers say of the function's body.
            return []
        if function.c_name.startswith('rffi_size_') and self._is_record(function.c_name[len('rffi_size_'):]):
            sizes = lltype.FuncType([rffi.SIZE_T], rffi.SIZE_T)
            return [] if function.type == sizes else ['%s is claimed for what tells a size' % (function.type,)]
        return ['%s stands for nothing that C declares' % function.c_name]

    def _is_record(self, name):
        """Whether a record has that name, or a typedef."""
        nodes = list(self._tree.typedefs.values()) + list(self._tree.tags.values())
        return any(ascii_name(node.get('name')) in (name, name.rstrip('_')) for node in nodes)

    def _variadic_one_before(self, name):
        """The variadic function that a name begins with: it goes on with one shape of it."""
        while '_' in name:
            name = name[:name.rindex('_')]
            node = self._tree.functions.get(name)
            if node is not None and is_variadic(node):
                return node
        return None

    def _reach(self, thing, verb):
        self.reached.setdefault(thing, set()).add(verb)

    # Variables

    def _variable(self, label, T, access):
        node = self._variables.get(access.group('name'))
        if node is None:
            return None
        verb = access.group('verb')
        ctype = self._tree.resolve(node.get('type'))
        found = []
        if verb == 'set' and _is_constant(ctype):
            found.append('C has a constant')
        self._reach(node.get('name'), verb)
        return found + self._access(label, T, ctype, verb, 0)

    # Members

    def _member(self, label, T, node, access):
        parameters = self._tree.parameters(node)
        if not parameters or parameters[0].kind != 'pointer' or parameters[0].target.kind != 'record':
            return None
        record = parameters[0].target.node
        member = self._member_named(record, access.group('name'))
        if member is None:
            return None
        verb = access.group('verb')
        ctype = self._tree.resolve(member.get('type'))
        found = []
        if verb == 'set' and _is_constant(ctype):
            found.append('C has a constant')
        if verb == 'addr' and member.get('bits'):
            found.append('C has a bit-field, which has no address')
        self._reach((record.get('id'), member.get('name')), verb)
        if not T.ARGS:
            return found + ['the record is missing']
        found += ['argument 1: ' + text for text in self._comparison.differences(label, T.ARGS[0], parameters[0])]
        return found + self._access(label, T, ctype, verb, 1)

    def _member_named(self, record, name):
        """The member by whose name `name` ends."""
        found, longest = None, 0
        for member in self._tree.all_members(record):
            own = ascii_name(member.get('name'))
            # With _ behind it where the headers have a function of that name.
            if any(tail.endswith('_' + own) for tail in (name, name.rstrip('_'))) and len(own) > longest:
                found, longest = member, len(own)
        return found

    def _access(self, label, T, ctype, verb, before):
        """The differences between T, which has `before` arguments for the place, and an access to a ctype."""
        values = T.ARGS[before:]
        if len(values) != (1 if verb == 'set' else 0):
            return ['%d arguments are claimed' % len(T.ARGS)]
        if verb == 'get':
            if ctype.kind == 'array':
                return ['result: ' + text for text in self._address(label, T.RESULT, ctype)]
            return ['result: ' + text for text in self._comparison.differences(label, T.RESULT, ctype)]
        if verb == 'addr':
            return ['result: ' + text for text in self._address(label, T.RESULT, ctype)]
        found = [] if T.RESULT is lltype.Void else ['%s is claimed for the result' % (T.RESULT,)]
        return found + ['value: ' + text for text in self._comparison.differences(label, values[0], ctype)]

    def _address(self, label, T, ctype):
        if not isinstance(T, lltype.Ptr):
            return ['%s is claimed, C has the address of %s' % (T, ctype.describe())]
        return self._comparison.address_differences(label, T, ctype)

    # Functions

    def _call(self, label, T, node):
        arguments = list(T.ARGS)
        found = []
        result = self._tree.result(node)
        if _is_by_pointer(result) and T.RESULT is lltype.Void:
            if not arguments:
                return ['the address of the result is missing']
            found += ['result: ' + text for text in self._address(label, arguments.pop(0), result)]
        else:
            found += ['result: ' + text for text in self._comparison.differences(label, T.RESULT, result)]
        parameters = self._tree.parameters(node)
        if len(arguments) < len(parameters) or (len(arguments) > len(parameters) and not is_variadic(node)):
            return found + ['%d arguments are claimed, C has %d' % (len(arguments), len(parameters))]
        for number, (ARG, parameter) in enumerate(zip(arguments, parameters), 1):
            by_pointer = _is_by_pointer(parameter) and isinstance(ARG, lltype.Ptr)
            compare = self._address if by_pointer else self._comparison.differences
            found += ['argument %d: %s' % (number, text) for text in compare(label, ARG, parameter)]
        return found


def _is_by_pointer(ctype):
    return ctype.kind == 'record' or is_made_of_parts(ctype)


def _is_constant(ctype):
    return 'const' in (ctype.target if ctype.kind == 'array' else ctype).qualifiers
