"""What castxml, a second compiler front end, says about the same headers."""
import os
import re
import shutil
import subprocess
import tempfile
import xml.etree.cElementTree as ElementTree

from modulecheck.typeof import Expression, typedefs_of_members


class HeadersRejected(Exception):
    """castxml could not parse the headers."""


class CType(object):
    """A C type with its sugar taken off, and what the sugar was.

    kind is one of void bool char int float pointer array function record enum unknown. `names` are the
    typedef names that were passed on the way, outermost first.
    """

    def __init__(self, tree, kind, node, names, qualifiers):
        self.tree = tree
        self.kind = kind
        self.node = node
        self.names = names
        self.qualifiers = qualifiers

    @property
    def bits(self):
        return int(self.node.get('size', '0'))

    @property
    def signed(self):
        if self.kind == 'enum':
            return self.tree.resolve(self.node.get('type')).signed
        return 'unsigned' not in self.node.get('name')

    @property
    def target(self):
        """What a pointer points to, or what an array is made of."""
        return self.tree.resolve(self.node.get('type'))

    @property
    def length(self):
        """The number of items of an array, None when it is not given."""
        last = self.node.get('max')
        return int(last) + 1 if last else None

    @property
    def is_local_to_prototype(self):
        """True for a record that is declared among the parameters of a function: nothing else can name it."""
        context = self.tree.by_id.get(self.node.get('context'))
        return context is not None and context.tag == 'Function'

    def pointer(self):
        """The type of an address of this, which castxml's tree has only where the headers say it; for an array
        the type of the address of its first item."""
        return _PointerTo(self.target if self.kind == 'array' else self)

    def without_names(self):
        """The same type as it is written without a typedef."""
        return CType(self.tree, self.kind, self.node, [], self.qualifiers)

    def describe(self):
        if self.names:
            return self.names[0]
        if self.kind == 'pointer':
            return self.target.describe() + ' *'
        name = self.node.get('name') or self.node.get('type_class') or 'without a name'
        if self.kind in ('record', 'enum'):
            return '%s %s' % (self.node.tag.lower(), name)
        return name if self.kind not in ('array', 'function') else self.kind


class _PointerTo(CType):
    target = None

    def __init__(self, target):
        CType.__init__(self, target.tree, 'pointer', None, [], set())
        self.target = target


_FLOATS = {'float', 'double', 'long double'}


def _fundamental_kind(name):
    if name == 'void':
        return 'void'
    if name in ('_Bool', 'bool'):
        return 'bool'
    if name == 'char':
        return 'char'
    if name in _FLOATS:
        return 'float'
    words = set(name.split())
    if words <= {'signed', 'unsigned', 'char', 'short', 'int', 'long', '__int128'}:
        return 'int'
    return 'unknown'


_MAIN_FILE = 'headers.c'

# A line of the compiler's record layouts: byte offset, first bit, depth, type, name.
_LISTED = re.compile(r'^\s*(\d+)(?::(\d+)-\d+)? \|( {3,})(.*?)(?: (\w+))?$')

_KINDS = {'PointerType': 'pointer', 'ArrayType': 'array', 'FunctionType': 'function', 'Struct': 'record',
          'Union': 'record', 'Enumeration': 'enum'}


class Tree(object):
    """castxml's XML, by id and by name."""

    def __init__(self, root, layouts='', preprocessed=None):
        self.by_id = {}
        # castxml tells the line of the text it got, whatever that text says about where the line comes from.
        self._origins = None if preprocessed is None else _files_of_lines(preprocessed)
        self._layouts = layouts
        self.functions = {}
        self.variables = {}
        self.typedefs = {}
        self.tags = {}
        for node in root:
            for key, value in node.attrib.items():
                # ElementTree gives unicode for what is not ASCII; names are bytes everywhere else.
                node.set(key, value.encode('utf-8'))
            self.by_id[node.get('id')] = node
            self._file_by_name(node)

    def _file_by_name(self, node):
        name = node.get('name')
        if not name:
            return
        if node.tag == 'Function':
            self.functions[name] = node
        elif node.tag == 'Variable':
            self.variables[name] = node
        elif node.tag == 'Typedef':
            self.typedefs[name] = node
        elif node.tag in ('Struct', 'Union', 'Enumeration'):
            # A complete declaration wins over a forward one of the same name.
            if (node.tag, name) not in self.tags or node.get('incomplete') != '1':
                self.tags[node.tag, name] = node

    def resolve(self, type_id):
        names = []
        qualifiers = set()
        while True:
            node = self.by_id[type_id]
            if node.tag == 'Typedef':
                names.append(node.get('name'))
            elif node.tag == 'CvQualifiedType':
                qualifiers.update(q for q in ('const', 'volatile', 'restrict') if node.get(q) == '1')
            elif node.tag != 'ElaboratedType':
                break
            type_id = node.get('type')
        if node.tag == 'FundamentalType':
            kind = _fundamental_kind(node.get('name'))
        else:
            kind = _KINDS.get(node.tag, 'unknown')
        return CType(self, kind, node, names, qualifiers)

    def listed_members(self, record):
        """(name, bit offset, is a bit-field, is inside an anonymous union) from the compiler's own listing.

        For a record with a tag that is defined inside another one: castxml tells its size, but no members.
        """
        start = self._layouts.find('         0 | %s %s\n' % (record.tag.lower(), record.get('name')))
        if start < 0:
            return
        inside_anonymous = False
        in_union = False
        for line in self._layouts[start:].splitlines()[1:]:
            match = _LISTED.match(line)
            if match is None:
                return
            offset, bit, depth, kind, name = match.groups()
            is_direct = len(depth) == 3
            if is_direct:
                inside_anonymous = not name
                in_union = inside_anonymous and kind.startswith('union')
            # The members of a named member are listed as well, but are its own.
            if name and (is_direct or inside_anonymous):
                yield name, int(offset) * 8 + int(bit or 0), bit is not None, in_union

    def look_through_typeof(self, text):
        """Gives the typedefs of members' types in the C text `text` the type that they stand for."""
        for name, expression in typedefs_of_members(text):
            self.typedefs[name].set('type', Expression(self, expression).type_id())

    def find_member(self, record, name):
        """The XML node of a field, also of one inside an anonymous member."""
        for member in self.members(record):
            if member.get('name') == name:
                return member
            if not member.get('name'):
                found = self.find_member(self.resolve(member.get('type')).node, name)
                if found is not None:
                    return found
        return None

    def file_of(self, node):
        file_node = self.by_id.get(node.get('file'))
        if self._origins is not None and node.get('line'):
            return self._origins[int(node.get('line'))]
        return file_node.get('name') if file_node is not None else ''

    def is_assignable(self, node):
        """Whether C can assign to a variable or a member."""
        if node is None:
            return False
        ctype = self.resolve(node.get('type'))
        return ctype.kind != 'array' and 'const' not in ctype.qualifiers

    def is_in_main_file(self, node):
        """Whether no header declares it, but the C text that was parsed."""
        return os.path.basename(self.file_of(node)) == _MAIN_FILE

    def parameters(self, node):
        return [self.resolve(argument.get('type')) for argument in node.findall('Argument')]

    def result(self, node):
        return self.resolve(node.get('returns'))

    def members(self, record):
        """The fields of a record in order, as XML nodes; an anonymous one has an empty name."""
        nodes = [self.by_id.get(member) for member in record.get('members', '').split()]
        return [node for node in nodes if node is not None and node.tag == 'Field']


    def all_members(self, record):
        """The fields that have a name, those of anonymous members as well."""
        for member in self.members(record):
            if member.get('name'):
                yield member
                continue
            inside = self.resolve(member.get('type'))
            if inside.kind == 'record':
                for field in self.all_members(inside.node):
                    yield field


def is_variadic(node):
    return node.find('Ellipsis') is not None


def parse(source, flags):
    """The tree of the C text `source`, compiled with `flags`."""
    directory = tempfile.mkdtemp(prefix='castxml-')
    text = None
    try:
        path = os.path.join(directory, _MAIN_FILE)
        try:
            root, layouts = _run(path, source, flags)
        except _Crashed:
            # castxml 0.5 does not survive an enumeration that is declared before it is defined.
            text = _with_enumerations_defined_first(_preprocessed(path, flags))
            root, layouts = _run(path, text, flags)
    finally:
        shutil.rmtree(directory)
    tree = Tree(root, layouts, text)
    tree.look_through_typeof(source)
    return tree


class _Crashed(HeadersRejected):
    """castxml died of a signal."""


def _castxml(arguments):
    process = subprocess.Popen(['castxml', '-w', '-D_GNU_SOURCE'] + arguments, stdout=subprocess.PIPE,
                               stderr=subprocess.PIPE)
    output, said = process.communicate()
    if process.returncode != 0:
        raise (_Crashed if process.returncode < 0 else HeadersRejected)(said)
    return output


def _run(path, source, flags):
    with open(path, 'w') as f:
        f.write(source)
    layouts = _castxml(['--castxml-output=1', '-Xclang', '-fdump-record-layouts', '-o', path + '.xml']
                       + flags + [path])
    return ElementTree.parse(path + '.xml').getroot(), layouts


def _preprocessed(path, flags):
    return _castxml(['-E', '-o', '-'] + flags + [path])


_MARKER = re.compile(r'^# \d+ "(.*?)".*$', re.MULTILINE)


def _files_of_lines(text):
    """The file that each line comes from, by its number, from 1 on."""
    files = ['']
    for line in text.splitlines():
        match = _MARKER.match(line)
        files.append(match.group(1) if match else files[-1])
    return files


def _with_enumerations_defined_first(text):
    """Each enumeration's body moved to its first declaration; one that is never defined is given a body.

    Every other line stays where it is.
    """
    for name in sorted(set(re.findall(r'\benum\s+(\w+)\s*;', text))):
        definition = re.compile(r'\benum\s+%s\s*(\{[^{}]*\})' % name)
        match = definition.search(text)
        body = '{ rffi_completed_%s }' % name
        if match:
            body = ' '.join(_MARKER.sub('', match.group(1)).split())
            text = definition.sub('enum ' + name + '\n' * match.group(0).count('\n'), text)
        text = re.sub(r'\benum\s+%s\s*;' % name, lambda _: 'enum %s %s;' % (name, body), text, 1)
    return text
