"""Reads the C expressions by which a module names the type of a member that has no name of its own.

    typedef __typeof__((*(struct outer *)0).field[0]) rffi_outer__field;

castxml does not look through __typeof__, so this follows the expression through castxml's tree.
"""
import re

_TYPEDEF = re.compile(r'typedef\s+__typeof__\s*\((?P<expression>.*)\)\s*(?P<name>\w+)\s*;')
_TOKEN = re.compile(r'\s*(?P<token>\((?:(?:struct|union)\s+)?\w+\s*\*\)\s*0|->|\w+|[][()*.])')


def typedefs_of_members(text):
    """(name, expression) for every such typedef in the C text."""
    for line in text.splitlines():
        match = _TYPEDEF.search(line)
        if match is not None:
            yield match.group('name'), match.group('expression')


class Expression(object):
    """A parser that computes the type id of what it has read."""

    def __init__(self, tree, text):
        self._tree = tree
        self._tokens = _TOKEN.findall(text)

    def type_id(self):
        if self._tokens and self._tokens[0] == '*':
            self._tokens.pop(0)
            return self._target(self.type_id())
        return self._postfix(self._primary())

    def _primary(self):
        token = self._tokens.pop(0)
        if token == '(':
            inner = self.type_id()
            self._tokens.pop(0)
            return inner
        words = re.findall(r'\w+', token)
        if len(words) == 1:
            return self._tree.variables[words[0]].get('type')
        if len(words) == 3:
            return self._pointer_to(self._tree.tags[words[0].capitalize(), words[1]].get('id'))
        return self._pointer_to(self._tree.typedefs[words[0]].get('id'))

    def _postfix(self, current):
        while self._tokens and self._tokens[0] in ('.', '->', '['):
            operator = self._tokens.pop(0)
            if operator == '[':
                del self._tokens[:2]
                current = self._target(current)
                continue
            if operator == '->':
                current = self._target(current)
            record = self._tree.resolve(current).node
            current = self._tree.find_member(record, self._tokens.pop(0)).get('type')
        return current

    def _pointer_to(self, type_id):
        """A type id for `*`, which castxml's tree has only where the headers say it."""
        return ('pointer to', type_id)

    def _target(self, type_id):
        if isinstance(type_id, tuple):
            return type_id[1]
        return self._tree.resolve(type_id).node.get('type')
