"""Imports a random header with the program under test, and compares what the module does with compiled C."""
import ctypes
import os
import random
import subprocess
import traceback

from rpython.rtyper.lltypesystem import ll2ctypes, lltype, rffi

import check_constants
import check_module
import project
from modulecheck import completeness, loading
from modulecheck.comparing import is_array_in_numbers
from property.generating import Header, REALS


class Stop(Exception):
    """Something that keeps the rest from being checked."""


class Unreachable(Exception):
    """A member that the module lists as not bound."""


class Tally(object):
    """How much was compared."""

    def __init__(self):
        self.members = 0
        self.calls = 0
        self.constants = 0
        self.unbound = 0

    def add(self, other):
        for key in vars(self):
            setattr(self, key, getattr(self, key) + getattr(other, key))


def build(directory, headers):
    """Writes headers and their code, and compiles all the code into one library, which the modules bind."""
    sources = []
    for header in headers:
        _write(os.path.join(directory, header.name + '.h'), header.text)
        sources.append(os.path.join(directory, header.name + '.c'))
        _write(sources[-1], header.code)
    library = os.path.join(directory, 'libproperty.so')
    # By its soname what RPython links with it finds the one that is loaded already.
    command = ['gcc', '-shared', '-fPIC', '-D_GNU_SOURCE', '-w', '-Wl,-soname,libproperty.so', '-o', library] + sources
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    output = process.communicate()[0]
    if process.returncode != 0:
        raise Stop('the code of the test does not compile:\n' + output)
    return ctypes.CDLL(library)


def _write(path, text):
    with open(path, 'w') as f:
        f.write(text)


def differences(header, directory, library, mutate=None):
    """(differences, Tally) of a header whose code is in the library."""
    tally = Tally()
    try:
        module, path = _import(header, directory, mutate)
        found = list(_Check(header, module, path, library, tally).run())
    except Stop as stop:
        found = [str(stop)]
    except Exception:
        found = [traceback.format_exc()]
    return found, tally


def _import(header, directory, mutate):
    path = os.path.join(directory, header.name + '_ll.py')
    command = [project.binary(), header.name + '.h', '-l', 'property', '-L', '.', '-o', path]
    if header.seed % 2:
        command.append('--frozen')
    process = subprocess.Popen(command, cwd=directory, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    output = process.communicate()[0]
    if process.returncode != 0 or output:
        raise Stop('%s\nexit code %d\n%s' % (' '.join(command), process.returncode, output))
    if mutate is not None:
        with open(path) as f:
            text = f.read()
        _write(path, mutate(text))
    try:
        return loading.load_module(path), path
    except loading.ImportFailure as error:
        raise Stop(str(error))


class _Check(object):
    def __init__(self, header, module, path, library, tally):
        self._header = header
        self._module = module
        self._path = path
        self._library = library
        self._tally = tally
        self._random = random.Random(header.seed)
        self._not_bound = completeness.listed_as_not_bound(path)

    def run(self):
        path = os.path.join(os.path.dirname(self._path), self._header.name + '.h')
        for line in check_module.check_loaded(self._module, self._path, [path], ['*/' + self._header.name + '.h']).differences:
            yield 'check_module: ' + line
        constants = check_constants.check_loaded(self._module, self._path, [path], ['*/' + self._header.name + '.h'])
        self._tally.constants += constants.compared
        for line in constants.differences:
            yield 'check_constants: ' + line
        for record in self._header.records:
            for text in self._record(record):
                yield text
        for function in self._header.functions:
            for text in self._function(function):
                yield text
        for name, ctype in self._header.variables:
            for text in self._variable(name, ctype):
                yield text

    # Records

    def _oracle(self, name, result, *parameters):
        function = getattr(self._library, '%s_o_%s' % (self._header.name, name))
        function.restype = result
        function.argtypes = parameters
        return function

    def _type(self, record):
        return vars(self._module).get(record.name.upper())

    def _record(self, record):
        T = self._type(record)
        if T is None:
            if not any(entry.split()[-1] == record.name for entry in self._not_bound):
                yield '%s is neither bound nor listed' % record.name
            self._tally.unbound += 1
            return
        size = self._oracle(record.name + '_size', ctypes.c_long)()
        claimed = ctypes.sizeof(ll2ctypes.get_ctypes_type(T))
        if claimed != size:
            yield '%s takes %d bytes, in C %d' % (record.name, claimed, size)
            return
        for number, leaf in enumerate(record.leaves):
            try:
                for text in self._leaf(record, T, size, number, leaf):
                    yield '%s.%s: %s' % (record.name, leaf.path, text)
            except Unreachable:
                self._tally.unbound += 1
            else:
                self._tally.members += 1

    def _leaf(self, record, T, size, number, leaf):
        wide = ctypes.c_double if leaf.kind == 'real' else ctypes.c_long
        base = '%s_%%s_%d' % (record.name, number)
        read = self._oracle(base % 'get', wide, ctypes.c_void_p)
        write = self._oracle(base % 'set', None, ctypes.c_void_p, wide)
        for value in self._values(leaf):
            background = chr(self._random.choice([0, 0xff, 0x5a])) * size
            ours, theirs = Memory(size, background), Memory(size, background)
            write(theirs.address, value)
            self._set(rffi.cast(lltype.Ptr(T), ours.address), leaf, value)
            if ours.bytes() != theirs.bytes():
                yield 'written %r: %s, in C %s' % (value, ours.bytes().encode('hex'), theirs.bytes().encode('hex'))
            got = to_number(self._get(rffi.cast(lltype.Ptr(T), theirs.address), leaf))
            expected = read(theirs.address)
            if not same(got, expected, leaf):
                yield 'read %r, in C %r' % (got, expected)

    def _values(self, leaf):
        if leaf.kind == 'real':
            return [0.5, self._random.uniform(-1e6, 1e6)]
        if leaf.ctype == '_Bool':
            return [0, 1]
        return [1, -1, self._random.getrandbits(63), -self._random.getrandbits(63), 0]

    def _get(self, place, leaf):
        for step in leaf.steps:
            place = self._step(place, step)
        return place

    def _set(self, place, leaf, value):
        for step in leaf.steps[:-1]:
            place = self._step(place, step)
        last = leaf.steps[-1]
        if isinstance(last, tuple):
            place, index = self._array_and_index(place, *last)
            # Not place[index]: ll2ctypes cannot write a float or a pointer into an array inside a record of C.
            ITEM = lltype.typeOf(place).TO.OF
            rffi.cast(rffi.CArrayPtr(ITEM), place)[index] = cast(ITEM, value)
            return
        T = lltype.typeOf(place).TO
        if 'c_' + last in T._flds:
            setattr(place, 'c_' + last, cast(T._flds['c_' + last], value))
            return
        function = self._accessor('set', last, place)
        function(place, cast(lltype.typeOf(function._ptr).TO.ARGS[1], value))

    def _step(self, place, step):
        if isinstance(step, tuple):
            array, index = self._array_and_index(place, *step)
            return array[index]
        if 'c_' + step in lltype.typeOf(place).TO._flds:
            return getattr(place, 'c_' + step)
        for verb in ('get', 'addr'):
            function = self._accessor(verb, step, place, verb == 'addr')
            if function is not None:
                return function(place)
        raise AssertionError(step)

    def _array_and_index(self, place, indices, flat):
        if is_array_in_numbers(lltype.typeOf(place).TO):
            # For what ll2ctypes has no arrays of; users cast the address.
            raise Unreachable
        if not isinstance(lltype.typeOf(place).TO.OF, lltype.ContainerType):
            return place, flat
        for index in indices[:-1]:
            place = place[index]
        return place, indices[-1]

    def _accessor(self, verb, member, place, is_last_chance=True):
        """The function of the module that reaches the member from that place."""
        for name, value in sorted(vars(self._module).items()):
            if name.startswith('c_%s_' % verb) and name.endswith('_' + member) and hasattr(value, '_ptr'):
                if lltype.typeOf(value._ptr).TO.ARGS[:1] == (lltype.typeOf(place),):
                    return value
        if not is_last_chance:
            return None
        if any(entry.endswith('.' + member) for entry in self._not_bound):
            raise Unreachable
        raise Stop('no way to %s the member %s of %s' % (verb, member, lltype.typeOf(place)))

    # Functions and variables

    def _bound(self, name):
        found = vars(self._module).get(name)
        if found is None:
            self._tally.unbound += 1
        return found

    def _function(self, function):
        bound = self._bound('c_' + function.name)
        if bound is None:
            # check_module has seen that it is listed.
            return
        if function.kind == 'value':
            call = self._call_by_value
        else:
            call = self._call
        for _ in range(3):
            for text in call(function, bound):
                yield '%s: %s' % (function.name, text)
        self._tally.calls += 1

    def _call(self, function, bound):
        types = [ctypes.c_double if t in REALS else ctypes.c_long for t in [function.result] + function.parameters]
        oracle = self._oracle(function.name, *types)
        values = [self._random.randint(0, 20) for _ in function.parameters]
        values = [v % 2 if t == '_Bool' else v for v, t in zip(values, function.parameters)]
        expected = oracle(*values)
        ARGS = lltype.typeOf(bound._ptr).TO.ARGS
        got = to_number(bound(*[cast(ARG, value) for ARG, value in zip(ARGS, values)]))
        if got != expected and not (function.result == 'char' and (got - expected) % 256 == 0):
            yield '%r gives %r, in C %r' % (values, got, expected)

    def _call_by_value(self, function, bound):
        record = function.result
        T = self._type(record)
        size = self._oracle(record.name + '_size', ctypes.c_long)()
        argument, ours, theirs = [Memory(size, '\0' * size) for _ in range(3)]
        for number, leaf in enumerate(record.leaves):
            wide = ctypes.c_double if leaf.kind == 'real' else ctypes.c_long
            write = self._oracle('%s_set_%d' % (record.name, number), None, ctypes.c_void_p, wide)
            write(argument.address, self._random.randint(0, 1 if leaf.ctype == '_Bool' else 50))
        added = self._random.randint(0, 40)
        oracle = self._oracle(function.name, None, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_long)
        oracle(theirs.address, argument.address, added)
        P = lltype.Ptr(T)
        bound(rffi.cast(P, ours.address), rffi.cast(P, argument.address), cast(rffi.INT, added))
        for number, leaf in enumerate(record.leaves):
            wide = ctypes.c_double if leaf.kind == 'real' else ctypes.c_long
            read = self._oracle('%s_get_%d' % (record.name, number), wide, ctypes.c_void_p)
            got, expected = read(ours.address), read(theirs.address)
            if got != expected and got == got:
                yield '%s of the result is %r, in C %r' % (leaf.path, got, expected)

    def _variable(self, name, ctype):
        getter, setter = self._bound('get_' + name), self._bound('set_' + name)
        if getter is None or setter is None:
            return
        wide = ctypes.c_double if ctype in REALS else ctypes.c_long
        for value in [0, 1] if ctype == '_Bool' else [0, 1, 77, self._random.randint(0, 100)]:
            setter(cast(lltype.typeOf(setter._ptr).TO.ARGS[0], value))
            if self._oracle('get_' + name, wide)() != value:
                yield '%s: written %r, in C %r' % (name, value, self._oracle('get_' + name, wide)())
            value = 1 - value if value in (0, 1) else value + 1
            self._oracle('set_' + name, None, wide)(value)
            if to_number(getter()) != value:
                yield '%s: read %r, in C %r' % (name, getter(), value)
        self._tally.calls += 2


class Memory(object):
    """Memory of C, aligned for everything."""

    def __init__(self, size, content):
        self._size = size
        self._buffer = ctypes.create_string_buffer(size + 64)
        self.address = (ctypes.addressof(self._buffer) + 63) & ~63
        ctypes.memmove(self.address, content, size)

    def bytes(self):
        return ctypes.string_at(self.address, self._size)


def cast(T, value):
    if isinstance(T, lltype.Typedef):
        T = T.OF
    if T is lltype.Char:
        return chr(int(value) & 0xff)
    if T is lltype.Bool:
        return bool(value)
    if isinstance(T, lltype.Ptr):
        return rffi.cast(T, int(value))
    return rffi.cast(T, value)


def to_number(value):
    """What C would widen the value to."""
    if isinstance(value, lltype._ptr):
        return int(rffi.cast(lltype.Signed, value))
    if isinstance(value, str):
        return (ord(value) ^ 0x80) - 0x80
    if isinstance(value, (float, rffi.r_singlefloat)):
        return float(value)
    number = int(value)
    return number - (1 << 64) if number >= 1 << 63 else number


def same(got, expected, leaf):
    return got == expected or got != got and expected != expected
