"""Other C functions in the place of those that a module brings along."""
import ast
import re

from mutation.other_types import OTHER_C_TYPES


class OtherShims(object):
    """The part of the finder that is about C functions."""

    def _shim(self, pair):
        prototype, body = pair.elements()
        for item, kind in ((prototype, 'shim-prototype'), (body, 'shim-body')):
            text = ast.literal_eval('(%s)' % self._source(item))
            for old, new in OTHER_C_TYPES:
                for match in re.finditer(r'\b%s\b' % old, text):
                    changed = text[:match.start()] + new + text[match.end():]
                    self._add(kind + '-type', item.start, item.end, repr(changed))
            if item is prototype and re.search(r'\bconst ', text):
                self._add(kind + '-const', item.start, item.end, repr(re.sub(r'\bconst ', '', text, 1)))
        self._shim_body(body, ast.literal_eval('(%s)' % self._source(body)))

    def _shim_body(self, item, text):
        member = re.search(r'(->|\.)(\w+)', text)
        if member:
            for other in self._other_members(member.group(2)):
                self._add('shim-member', item.start, item.end,
                          repr(text[:member.start(2)] + other + text[member.end(2):]))
        arguments = re.search(r'\(((?:\w+, )+\w+)\);$', text)
        if arguments:
            names = arguments.group(1).split(', ')
            if names[0] != names[1]:
                names[:2] = [names[1], names[0]]
                changed = text[:arguments.start(1)] + ', '.join(names) + text[arguments.end(1):]
                self._add('shim-order', item.start, item.end, repr(changed))
        returned = re.match(r'return (.*);$', text)
        if returned and '&' not in text:
            self._add('shim-value', item.start, item.end, repr('return !%s;' % returned.group(1)))
        assigned = re.match(r'(.* = )(\w+);$', text)
        if assigned:
            self._add('shim-value', item.start, item.end, repr('%s!%s;' % assigned.groups()))

    def _other_members(self, name):
        """Members that accessors of the same module have, next to the one that this is about."""
        if not hasattr(self, '_accessed'):
            found = []
            for match in re.finditer(r"p->(\w+)", self._text):
                if match.group(1) not in found:
                    found.append(match.group(1))
            self._accessed = found
        if name not in self._accessed:
            return []
        at = self._accessed.index(name)
        return (self._accessed[max(at - 1, 0):at] + self._accessed[at + 1:at + 2])
