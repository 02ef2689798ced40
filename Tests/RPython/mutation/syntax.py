"""A module's text as statements, calls and their arguments, each with its place in the text."""
import StringIO
import token
import tokenize

_OPENING = {'(': ')', '[': ']', '{': '}'}
_LAYOUT = (tokenize.COMMENT, tokenize.NL, token.INDENT, token.DEDENT, token.ENDMARKER)


class Token(object):
    def __init__(self, kind, text, start, end):
        self.kind = kind
        self.text = text
        self.start = start
        self.end = end


class Group(object):
    """What is between two brackets: items, which commas part."""

    def __init__(self, opening):
        self.opening = opening
        self.start = opening.start
        self.end = opening.end
        self.items = []


class Item(object):
    """An expression: its nodes are tokens and groups, in order. `keyword` is the name in front of a single =."""

    def __init__(self, nodes):
        self.keyword = None
        self.whole_start = nodes[0].start
        if len(nodes) > 2 and is_token(nodes[1], '=') and nodes[0].kind == token.NAME:
            self.keyword = nodes[0].text
            nodes = nodes[2:]
        self.nodes = nodes
        self.start = nodes[0].start
        self.end = nodes[-1].end

    def dotted(self):
        """'rffi.INT' for an expression that is names and dots, or None."""
        if all(isinstance(n, Token) and (n.kind == token.NAME or n.text == '.') for n in self.nodes):
            return ''.join(n.text for n in self.nodes)
        return None

    def call(self):
        """(dotted name, group) for an expression that is one call, or None."""
        if len(self.nodes) > 1 and isinstance(self.nodes[-1], Group) and self.nodes[-1].opening.text == '(':
            name = Item(self.nodes[:-1]).dotted()
            return name and (name, self.nodes[-1])
        return None

    def elements(self):
        """The items of a list, a tuple or a parenthesis, or None."""
        if len(self.nodes) == 1 and isinstance(self.nodes[0], Group):
            return self.nodes[0].items
        return None

    def strings(self):
        """The tokens of a string literal, or None."""
        if all(isinstance(n, Token) and n.kind == token.STRING for n in self.nodes):
            return self.nodes
        return None


class Statement(object):
    """A logical line; `block` is the name of the class or function around it, '' outside."""

    def __init__(self, nodes, block):
        self.block = block
        self.nodes = nodes
        self.start = nodes[0].start
        self.end = nodes[-1].end
        marks = [i for i, n in enumerate(nodes) if is_token(n, '=')]
        self.target = Item(nodes[:marks[0]]) if marks and marks[0] else None
        self.value = Item(nodes[marks[-1] + 1:]) if self.target and marks[-1] + 1 < len(nodes) else None


def is_token(node, text):
    return isinstance(node, Token) and node.text == text


def statements(text):
    """The statements of a module in order."""
    found = []
    line = []
    blocks = []
    depth = 0
    for each in _tokens(text):
        if each.kind == token.INDENT:
            depth += 1
        elif each.kind == token.DEDENT:
            depth -= 1
            blocks = blocks[:depth]
        elif each.kind == token.NEWLINE:
            nodes = _tree(iter(line))
            if nodes:
                found.append(Statement(nodes, blocks[-1] if blocks else ''))
                if is_token(nodes[-1], ':'):
                    name = nodes[1].text if nodes[0].text in ('def', 'class') else ''
                    blocks = blocks[:depth] + [name or (blocks[-1] if blocks else '')]
            line = []
        elif each.kind not in _LAYOUT:
            line.append(each)
    return found


def groups(nodes):
    """(item in front that is called or '', group) for every group, the outer ones first."""
    for i, node in enumerate(nodes):
        if isinstance(node, Group):
            yield _name_before(nodes, i), node
            for item in node.items:
                for found in groups(item.nodes):
                    yield found


def _name_before(nodes, i):
    first = i
    while first and isinstance(nodes[first - 1], Token) and (
            nodes[first - 1].text == '.' or nodes[first - 1].kind == token.NAME):
        first -= 1
    return ''.join(n.text for n in nodes[first:i])


def _tokens(text):
    starts = [0]
    for line in text.splitlines(True):
        starts.append(starts[-1] + len(line))
    for kind, string, (row, column), (last_row, last_column), _ in tokenize.generate_tokens(
            StringIO.StringIO(text).readline):
        yield Token(kind, string, starts[row - 1] + column, starts[min(last_row, len(starts)) - 1] + last_column)


def _tree(tokens, closing=None):
    """The nodes up to the bracket `closing`; within brackets the items."""
    nodes = []
    for each in tokens:
        if each.kind == token.OP and each.text in _OPENING:
            nodes.append(_group(tokens, each))
        else:
            nodes.append(each)
    return nodes


def _group(tokens, opening):
    group = Group(opening)
    nodes = []
    for each in tokens:
        is_end = each.kind == token.OP and each.text == _OPENING[opening.text]
        if is_end or each.kind == token.OP and each.text == ',':
            if nodes:
                group.items.append(Item(nodes))
            nodes = []
            if is_end:
                group.end = each.end
                return group
        elif each.kind == token.OP and each.text in _OPENING:
            nodes.append(_group(tokens, each))
        else:
            nodes.append(each)
    raise ValueError('a bracket is not closed')
