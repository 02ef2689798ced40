"""C spellings: of low-level types, as RPython's C backend prints them, and of castxml's types."""
from rpython.rtyper.lltypesystem import lltype
from rpython.translator.c.database import LowLevelDatabase
from rpython.translator.c.support import cdecl


class Unspellable(Exception):
    """A C type that has no name, so nothing else can refer to it."""


class Renderer(object):
    """Renders every type through one database, as one translation does."""

    def __init__(self):
        self._database = LowLevelDatabase()

    def declare(self, T, name=''):
        return cdecl(self._database.gettype(T), name)

    def declare_pointer_to(self, T, name):
        """A variable that holds the address of a T inside a record, as generated code declares it."""
        return self.declare(lltype.Ptr(T), name)

    def calling_function(self, name, function_type, callee):
        """A function with the claimed type, whose body calls `callee` exactly as generated code does."""
        arguments = ['a%d' % i for i in range(len(function_type.ARGS))]
        template = self._database.gettype(function_type, argnames=arguments)
        call = '%s(%s)' % (callee, ', '.join(arguments))
        if function_type.RESULT is not lltype.Void:
            call = 'return ' + call
        return '%s { %s; }' % (cdecl(template, name), call)


def spell(ctype):
    """The C spelling of a castxml type."""
    return cdecl(_template(ctype), '')


def _template(ctype):
    """With an @ where a declared name goes, like the C backend's own templates."""
    qualifiers = ''.join(q + ' ' for q in ('const', 'volatile') if q in ctype.qualifiers)
    if ctype.names:
        return '%s%s @' % (qualifiers, ctype.names[0])
    if ctype.kind == 'pointer':
        return _template(ctype.target).replace('@', '*%s@' % qualifiers)
    if ctype.kind == 'array':
        length = '' if ctype.length is None else str(ctype.length)
        return _template(ctype.target).replace('@', '(@)[%s]' % length)
    if ctype.kind == 'function':
        return _function_template(ctype)
    if ctype.node.tag == 'AtomicType':
        return '%s_Atomic(%s) @' % (qualifiers, spell(ctype.target))
    name = ctype.node.get('name')
    if not name:
        raise Unspellable(ctype.describe())
    if ctype.kind in ('record', 'enum'):
        keyword = 'enum' if ctype.kind == 'enum' else ctype.node.tag.lower()
        name = '%s %s' % (keyword, name)
    return '%s%s @' % (qualifiers, name)


def _function_template(ctype):
    parameters = [spell(p) for p in ctype.tree.parameters(ctype.node)]
    if ctype.node.find('Ellipsis') is not None:
        parameters.append('...')
    result = _template(ctype.tree.result(ctype.node))
    return result.replace('@', '(@)(%s)' % (', '.join(parameters) or 'void'))
