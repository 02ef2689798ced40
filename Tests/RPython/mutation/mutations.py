"""Every single change of a module's declarations that a slip, a merge or an old header might make.

The changes are found by what the module's text declares, so a module of any header has some. Each is named by its
kind; whether it changes what the module means is not decided here.
"""
import ast
import re
import token

from mutation.change import Mutation
from mutation.other_shims import OtherShims
from mutation.other_types import FLOATS, OTHER_C_TYPES, PLACES, TARGETS, OtherTypes
from mutation.syntax import Group, groups, is_token, statements

_DECLARING = ('external', 'shim', 'macro', 'variadic')
_KINDS_OF_CALLS = {'CCallback': '_callback', 'CStruct': '_record', 'CFixedArray': '_array',
                   'CArrayPtr': '_pointer_maker', 'CArray': '_pointer_maker', 'Ptr': '_pointer_maker',
                   'COpaquePtr': '_opaque', 'Typedef': '_typedef',
                   'CExternVariable': '_variable', 'ExternalCompilationInfo': '_compilation_info',
                   'llexternal': '_wrapped'}
_TYPE_CALLS = ('CCallback', 'CFixedArray', 'CArrayPtr', 'CArray', 'Ptr', 'COpaquePtr', 'Typedef')


def mutations(text):
    """All of them, in the order of the text."""
    return _Finder(text).run()


class _Finder(OtherTypes, OtherShims):
    def __init__(self, text):
        self._text = text
        self._statements = statements(text)
        self._found = {}
        self._types = self._local_types()
        self._functions = self._names_in_c()
        self._constants = [s.target.dotted() for s in self._statements
                           if s.block == 'CConfig' and self._configured(s)]
        self._records = self._record_names()

    def run(self):
        for statement in self._statements:
            self._statement = statement
            if statement.block in ('', 'CConfig') or statement.block in _DECLARING:
                self._look_at(statement)
        found = sorted(self._found.values(), key=lambda m: (m.start, m.end, m.new))
        return found

    def _add(self, kind, start, end, new):
        if self._text[start:end] != new:
            mutation = Mutation(kind, self._text, self._statement, start, end, new)
            self._found.setdefault((start, end, new), mutation)

    def _source(self, item):
        return self._text[item.start:item.end]

    # What there is in the module

    def _local_types(self):
        """The names of types by sort: 'pointer', 'record', 'callback', 'number'."""
        sorts = {}
        for statement in self._statements:
            if statement.block or statement.target is None or statement.value is None:
                continue
            name, call = statement.target.dotted(), statement.value.call()
            made = call and call[0].split('.')[-1]
            value = statement.value.dotted() or ''
            if made in ('Ptr', 'CArrayPtr', 'COpaquePtr'):
                sorts.setdefault('pointer', []).append(name)
            elif made == 'CStruct':
                sorts.setdefault('record', []).append(name)
            elif made == 'CCallback':
                sorts.setdefault('callback', []).append(name)
            elif value.startswith('rffi.') and value[5:] in PLACES:
                sorts.setdefault('number', []).append(name)
        return sorts

    def _names_in_c(self):
        found = []
        for statement in self._statements:
            call = statement.value and statement.value.call()
            if call and call[0] in _DECLARING and call[1].items and call[1].items[0].strings():
                found.append(ast.literal_eval(self._source(call[1].items[0])))
        return found

    def _record_names(self):
        return [ast.literal_eval(self._source(g.items[0])) for s in self._statements for n, g in groups(s.nodes)
                if n.endswith('CStruct') and g.items and g.items[0].strings()]

    def _configured(self, statement):
        call = statement.value and statement.value.call()
        return call and call[0].startswith('rffi_platform.')

    # Statements

    def _look_at(self, statement):
        if self._is_own(statement):
            return
        value = statement.value
        if value is not None and statement.block == '' and is_token(statement.nodes[1], '='):
            self._assignment(statement.target.dotted() or '', value)
        if statement.block == 'CConfig' and self._configured(statement):
            self._asked(value.call())
        for name, group in groups(statement.nodes):
            last = name.split('.')[-1]
            if last in _KINDS_OF_CALLS:
                getattr(self, _KINDS_OF_CALLS[last])(group)
            elif name in _DECLARING and statement.nodes[0].text != 'def':
                self._function(name, group)

    def _is_own(self, statement):
        """What belongs to no declaration of the headers: imports, the module's own functions."""
        return statement.nodes[0].text in ('import', 'from', 'class')

    def _assignment(self, name, value):
        if name == '_SHIMS':
            for pair in value.elements() or []:
                self._shim(pair)
        elif self._type_sort(value) or value.dotted() in sum(self._types.values(), []):
            self._type('alias', value)
        elif len(value.nodes) <= 2 and value.nodes[-1].end and not isinstance(value.nodes[-1], Group):
            self._constant(value)

    def _constant(self, value):
        source = self._source(value)
        if value.nodes[-1].kind == token.NUMBER:
            number = ast.literal_eval(source)
            if isinstance(number, float):
                self._add('value', value.start, value.end, repr(number * 2 + 1))
                return
            self._add('value', value.start, value.end, repr(number + 1))
            self._add('value-sign', value.start, value.end, repr(-number))
            self._add('value', value.start, value.end, repr(number ^ 0x10))
        elif value.strings():
            text = ast.literal_eval('(%s)' % source)
            self._add('value', value.start, value.end, repr(text + text[:1] + 'x'))
            self._add('value', value.start, value.end, repr(text[:-1]))
            self._add('value', value.start, value.end, repr(text.swapcase()))

    def _asked(self, call):
        """DefinedConstantInteger('NAME') and the like."""
        name = call[1].items[0]
        own = ast.literal_eval(self._source(name))
        if own in self._constants:
            at = self._constants.index(own)
            for other in self._constants[at - 1:at] + self._constants[at + 1:at + 2]:
                self._add('constant-name', name.start, name.end, repr(other))
        self._add('constant-unknown', name.start, name.end, repr(own + '_X'))

    # Types

    def _type_sort(self, item):
        """Whether an expression is a type: 'rffi', 'call', 'local' or None."""
        name, call = item.dotted(), item.call()
        if name is not None:
            if name.startswith(('rffi.', 'lltype.')):
                last = name.split('.')[-1]
                known = last in PLACES or last in FLOATS or last in TARGETS or last.endswith('P')
                return 'rffi' if known or last in ('Void', 'Bool', 'Char', 'Signed') else None
            return 'local' if name in sum(self._types.values(), []) else None
        return 'call' if call and call[0].split('.')[-1] in _TYPE_CALLS else None

    # Calls

    def _function(self, name, group):
        items = group.items
        self._name('name', items[0], self._functions)
        rest = items[1:]
        if name == 'variadic':
            fixed = int(self._source(rest[0]))
            self._add('fixed-arguments', rest[0].start, rest[0].end, str(fixed + 1))
            self._add('fixed-arguments', rest[0].start, rest[0].end, str(fixed - 1))
            rest = rest[1:]
        self._arguments('argument', rest[0])
        self._type('result', rest[1])
        self._keywords(items)

    def _callback(self, group):
        if len(group.items) < 2 or group.items[0].elements() is None:
            return
        self._arguments('callback-argument', group.items[0])
        self._type('callback-result', group.items[1])

    def _arguments(self, kind, item):
        arguments = item.elements()
        if arguments is None:
            return
        for i, argument in enumerate(arguments):
            self._remove('arity', arguments, i)
            self._type(kind, argument)
            if i and self._source(argument) != self._source(arguments[i - 1]):
                self._swap('order', arguments[i - 1], argument)
        end = item.end - 1
        self._add('arity', end, end, ', rffi.INT' if arguments else 'rffi.INT')

    def _keywords(self, items):
        for i, item in enumerate(items):
            if item.keyword is None:
                continue
            kind = 'flag-' + item.keyword
            self._remove(kind, items, i)
            if item.keyword == 'save_err':
                old = self._source(item)
                for other in ('rffi.RFFI_SAVE_ERRNO', 'rffi.RFFI_FULL_ERRNO_ZERO', 'rffi.RFFI_ERR_NONE'):
                    if other != old:
                        self._add(kind, item.start, item.end, other)
            elif item.dotted() in ('True', 'False'):
                self._add(kind, item.start, item.end, 'False' if item.dotted() == 'True' else 'True')
        if not any(item.keyword == 'releasegil' for item in items):
            self._add('flag-releasegil', items[-1].end, items[-1].end, ', releasegil=False')
        if not any(item.keyword == 'save_err' for item in items):
            self._add('flag-save_err', items[-1].end, items[-1].end, ', save_err=rffi.RFFI_SAVE_ERRNO')
        if not any(item.keyword == '_nowrapper' for item in items):
            self._add('flag-_nowrapper', items[-1].end, items[-1].end, ', _nowrapper=True')
        if not any(item.keyword == 'macro' for item in items):
            self._add('flag-macro', items[-1].end, items[-1].end, ', macro=True')

    def _record(self, group):
        self._name('record-name', group.items[0], self._records)
        members = [i for i in group.items[1:] if i.keyword is None and i.elements() and len(i.elements()) == 2]
        for i, member in enumerate(members):
            name, kind = member.elements()
            self._name('member-name', name, [])
            self._type('member', kind)
            self._remove('member-missing', group.items, group.items.index(member))
            if i:
                self._swap('member-order', members[i - 1], member)
                self._swap('member-types-order', members[i - 1].elements()[1], kind)
        if members:
            self._add('member-added', members[-1].end, members[-1].end, ", ('added', rffi.INT)")
        for item in group.items:
            if item.keyword == 'hints' and item.elements() is not None:
                self._hints(item)

    def _hints(self, item):
        text = self._source(item)
        for hint in ('union', 'typedef'):
            present = re.search(r"(, )?'%s': True" % hint, text)
            if present:
                start = item.start + present.start()
                self._add('hint-' + hint, start, item.start + present.end(), '')
            else:
                self._add('hint-' + hint, item.end - 1, item.end - 1, ", '%s': True" % hint)

    def _array(self, group):
        if len(group.items) != 2:
            return
        self._type('item', group.items[0])
        length = group.items[1]
        if length.nodes[0].kind == token.NUMBER and len(length.nodes) == 1:
            number = int(self._source(length))
            self._add('length', length.start, length.end, str(number + 1))
            if number:
                self._add('length', length.start, length.end, str(number - 1))

    def _pointer_maker(self, group):
        if len(group.items) == 1:
            self._type('pointee', group.items[0])

    def _opaque(self, group):
        item = group.items[0]
        if item.strings() is None:
            return
        text = ast.literal_eval(self._source(item))
        if item.keyword is None:
            self._add('opaque-name', item.start, item.end, repr(text + '_x'))
            self._add('opaque-other', item.start, item.end, repr('struct tm'))
        else:
            self._c_type('c-type', item, text)

    def _typedef(self, group):
        if len(group.items) == 2 and group.items[1].strings():
            self._c_type('typedef', group.items[1], ast.literal_eval(self._source(group.items[1])))
            self._type('typedef', group.items[0])

    def _c_type(self, kind, item, text):
        for old, new in OTHER_C_TYPES:
            if re.search(r'\b%s\b' % old, text):
                self._add(kind, item.start, item.end, repr(re.sub(r'\b%s\b' % old, new, text, 1)))
                break
        if text.endswith('*'):
            self._add(kind + '-depth', item.start, item.end, repr(text + '*'))
        if 'const ' in text:
            self._add(kind + '-const', item.start, item.end, repr(text.replace('const ', '', 1)))
        elif '*' in text:
            self._add(kind + '-const', item.start, item.end, repr('const ' + text))

    def _variable(self, group):
        items = group.items
        self._type('variable', items[0])
        self._name('variable-name', items[1], [])
        for i, item in enumerate(items):
            if item.keyword == 'c_type':
                self._c_type('variable-c-type', item, ast.literal_eval(self._source(item)))
            elif item.keyword in ('getter_only', 'declare_as_extern'):
                self._remove('flag-' + item.keyword, items, i)

    def _compilation_info(self, group):
        for i, item in enumerate(group.items):
            if item.keyword is None or self._statement.block == 'CConfig':
                continue
            kind = 'eci-' + item.keyword
            elements = item.elements()
            is_list = elements and item.nodes[0].opening.text == '['
            if is_list and not any(is_token(n, 'for') for n in elements[0].nodes):
                for j, element in enumerate(elements):
                    self._remove(kind, elements, j)
                    if j and item.keyword == 'includes':
                        self._swap('eci-include-order', elements[j - 1], element)
            self._remove(kind, group.items, i)

    def _wrapped(self, group):
        """The call of llexternal in the functions that the module declares with."""
        for i, item in enumerate(group.items):
            if item.keyword in ('macro', 'compilation_info'):
                self._remove('wrapper-' + item.keyword, group.items, i)

    # Changes that are made in many places

    def _name(self, kind, item, others):
        """Another name of the same sort in the place of a string, and one that there is not."""
        if item.strings() is None:
            return
        text = ast.literal_eval(self._source(item))
        self._add(kind + '-unknown', item.start, item.end, repr(text + '_x'))
        if text in others:
            at = others.index(text)
            for other in others[max(at - 1, 0):at] + others[at + 1:at + 2]:
                self._add(kind, item.start, item.end, repr(other))

    def _remove(self, kind, items, i):
        """An item, with the comma behind it, or before it where it is the last."""
        if i + 1 < len(items):
            self._add(kind, items[i].whole_start, items[i + 1].whole_start, '')
        elif i:
            self._add(kind, items[i - 1].end, items[i].end, '')
        else:
            self._add(kind, items[i].whole_start, items[i].end, '')

    def _swap(self, kind, first, second):
        between = self._text[first.end:second.start]
        self._add(kind, first.start, second.end, self._source(second) + between + self._source(first))
