# Imports a module under RPython and prints what RPython sees of each binding: as JSON of lists, texts and integers,
# behind a line of its own, since modules may print. Python 2.7; run by rffi-import verify --import.
# Arguments: the directory that the package is in, the dotted name, and the file.
import ctypes
import inspect
import json
import re
import struct
import sys
import traceback

from rpython.rlib.rarithmetic import r_uint
from rpython.rtyper.lltypesystem import ll2ctypes, llmemory, lltype, rffi
from rpython.rtyper.tool import rffi_platform  # it writes to stderr when it is first imported

from bindings_of_module import Bindings, imported, opaque_hints

MARKER = '<<< rffi-import verify >>>'
# More than a record of any header takes.
MEMORY = 1 << 22
PYTHONS_OWN = ('__builtins__', '__doc__', '__file__', '__name__', '__package__')


class Types(object):
    """The types that are mentioned, each once: callbacks that take callbacks would be larger than any memory."""

    def __init__(self, module):
        self.entries = []
        self._places = {}
        # What has an address may get another type at it when it goes away.
        self._alive = []

    def index(self, T):
        if id(T) not in self._places:
            self._alive.append(T)
            entry = self._entry(T)
            self._places[id(T)] = len(self.entries)
            self.entries.append(entry)
        return self._places[id(T)]

    def _entry(self, T):
        if isinstance(T, lltype.Typedef):
            return ['typedef', self.index(T.OF), T.c_name]
        if T is llmemory.Address:
            return ['address']
        if isinstance(T, lltype.Primitive):
            return ['primitive', T._name]
        if isinstance(T, lltype.Ptr):
            return ['pointer', self.index(T.TO)]
        if isinstance(T, lltype.FixedSizeArray):
            return ['fixed', self.index(T.OF), T.length]
        if isinstance(T, lltype.Struct) and T._hints.get('external') == 'C':
            return ['struct', T._hints.get('c_name', T._name), int(bool(T._hints.get('typedef'))),
                    int(bool(T._hints.get('union')))]
        if isinstance(T, lltype.Array) and T._hints.get('nolength'):
            rendering = 'void' if T._hints.get('render_as_void') else 'const' if T._hints.get(
                'render_as_const') else 'items'
            return ['array', self.index(T.OF), rendering]
        if isinstance(T, lltype.FuncType):
            return ['function', [self.index(A) for A in T.ARGS], self.index(T.RESULT)]
        if isinstance(T, lltype.OpaqueType):
            hints = opaque_hints(T)
            if hints.get('c_pointer_typedef') is not None:
                return ['opaque', hints['c_pointer_typedef'], 1]
            return ['opaque', hints.get('c_name', T.tag), 0]
        return ['unknown', type(T).__name__]


class Description(object):
    def __init__(self, module):
        self._module = module
        self._bindings = Bindings(module, with_underscores=True)
        self._types = Types(module)
        self._calloc = None

    def contents(self):
        named = [[name, self._types.index(T)] for name, T in self._bindings.types]
        functions = [self._function(function) for function in self._bindings.functions]
        records = [self._record(name, T) for name, T in self._bindings.types if isinstance(T, lltype.Struct)
                   and not isinstance(T, lltype.FixedSizeArray)]
        return {'types': self._types.entries, 'named': named, 'functions': functions, 'records': records,
                'constants': list(self._constants()), 'unfinished': sorted(set(self._bindings.unfinished))}

    def _function(self, function):
        eci = function.eci
        brought = ' '.join(getattr(eci, 'separate_module_sources', ()))
        is_brought = re.search(r'\b%s\s*\(' % re.escape(function.c_name), brought) is not None
        return [function.python_name, function.c_name, [self._types.index(A) for A in function.type.ARGS],
                self._types.index(function.type.RESULT), int(function.is_macro), int(is_brought)]

    def _record(self, name, T):
        """[name, type, size, alignment, [[member, type, offset, size]], what cannot be done with it]"""
        members = [[member, self._types.index(T._flds[member]), -1, -1] for member in T._names]
        try:
            layout = ll2ctypes.get_ctypes_type(T)
            for entry in members:
                place = getattr(layout, entry[0])
                entry[2:] = [place.offset, place.size]
            sizes = [ctypes.sizeof(layout), ctypes.alignment(layout)]
        except Exception as error:
            return [name, self._types.index(T), -1, -1, members, said(error)]
        return [name, self._types.index(T)] + sizes + [members, self._unreadable(T)]

    def _unreadable(self, T):
        """ll2ctypes makes its picture of a record when a pointer to one comes from C, and some it cannot make."""
        if self._calloc is None:
            from rpython.translator.tool.cbuild import ExternalCompilationInfo
            calloc = rffi.llexternal('calloc', [rffi.SIZE_T, rffi.SIZE_T], rffi.VOIDP,
                                     compilation_info=ExternalCompilationInfo(includes=['stdlib.h']))
            self._calloc = calloc(1, MEMORY)
        if ctypes.sizeof(ll2ctypes.get_ctypes_type(T)) > MEMORY:
            return ''
        where = ''
        try:
            record = rffi.cast(lltype.Ptr(T), self._calloc)
            for where in T._names:
                getattr(record, where)
        except Exception as error:
            return '%s: %s' % (where, said(error)) if where else said(error)
        return ''

    def _constants(self):
        """[name, kind, value as text or list]"""
        for name, value in sorted(vars(self._module).items()):
            # What Python itself puts into a module.
            if name in PYTHONS_OWN:
                continue
            if value is None:
                yield [name, 'none', '']
            elif isinstance(value, bool):
                yield [name, 'bool', str(int(value))]
            elif isinstance(value, r_uint):
                yield [name, 'unsigned', str(long(value))]
            elif isinstance(value, (int, long)):
                yield [name, 'integer', str(long(value))]
            elif isinstance(value, float):
                yield [name, 'float', str(struct.unpack('<Q', struct.pack('<d', value))[0])]
            elif isinstance(value, str):
                yield [name, 'string', map(ord, value)]
            elif isinstance(value, unicode):
                yield [name, 'unicode', code_points(value)]
            elif is_pointer_constant(value):
                yield [name, 'pointer'] + self._pointer(value)

    def _pointer(self, function):
        pointer = function()
        T = lltype.typeOf(pointer)
        if isinstance(T.TO, lltype.FuncType) and pointer:
            # ll2ctypes has an address of its own for it, which calls this one.
            number = [n for n in function.__code__.co_consts if isinstance(n, (int, long))][-1]
        else:
            number = long(rffi.cast(lltype.Signed, pointer))
        return [str(number), self._types.index(T)]


def is_pointer_constant(value):
    return (inspect.isfunction(value) and value.__code__.co_argcount == 0 and not hasattr(value, '_ptr')
            and value.__code__.co_names[:2] == ('rffi', 'cast') and not value.__code__.co_varnames)


def code_points(text):
    units = map(ord, text)
    points = []
    for unit in units:
        if 0xdc00 <= unit < 0xe000 and points and 0xd800 <= points[-1] < 0xdc00:
            points[-1] = 0x10000 + ((points[-1] - 0xd800) << 10) + unit - 0xdc00
        else:
            points.append(unit)
    return points


def said(error):
    return traceback.format_exception_only(type(error), error)[-1].strip().decode('latin-1')


def place(error_traceback, path):
    """The last line of the module on the way to an error, 0 where it is none of the module's."""
    lines = [line for where, line, _, _ in traceback.extract_tb(error_traceback) if where == path]
    return lines[-1] if lines else 0


def main(root, name, path):
    contents = {'error': '', 'line': 0}
    try:
        contents.update(Description(imported(root, name, path)).contents())
    except BaseException:
        kind, error, trace = sys.exc_info()
        line = getattr(error, 'lineno', None) if isinstance(error, SyntaxError) else place(trace, path)
        contents.update(error=said(error), line=line or 0)
    sys.stdout.flush()
    sys.stdout.write('\n%s\n%s\n' % (MARKER, json.dumps(contents)))


if __name__ == '__main__':
    main(*sys.argv[1:4])
