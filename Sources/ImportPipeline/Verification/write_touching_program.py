# Writes an RPython program that uses everything a module binds, for the translator to emit all of it in C. Python 2.7;
# run by rffi-import verify --translate.
# Arguments: the directory that the package is in, the dotted name, the file, of how many groups of functions one is
# called, and the directory that target.py is written to.
#
# The program calls every function (variables and accessors among them) and reads every member of every record, behind
# a condition that is false when it runs but that no compiler can know; types are the module's own. It does add up the
# constants, and prints the sum. It runs untranslated as well: both worlds have to print the same.
#
# Prints what it touches, one number for each kind, and what it leaves out and why, as JSON behind a line of its own.
import ctypes
import ctypes.util
import inspect
import json
import os
import re
import sys

from rpython.rlib.rarithmetic import r_uint
from rpython.rtyper.lltypesystem import lltype, rffi

import bindings_of_module
from bindings_of_module import Bindings, imported

MARKER = '<<< rffi-import verify >>>'

# The functions with which emitted modules make their bindings, for use at import alone.
DECLARING = ('external', 'variadic', 'shim', 'macro')
# What makes memory; every record goes through it.
MEMORY = ('alloc', 'alloc_array', 'free', 'zero', 'copy', 'scoped', 'scoped_array', 'closing')
# What lets C call RPython; the program of memory_and_callbacks uses it.
CALLBACKS = ('callback', 'keep', 'kept', 'release')
GROUP = 40

HEAD = '''\
"""Uses everything that %(module)s binds."""
import sys
sys.path.insert(0, %(here)r)
from bindings_of_module import imported
m = imported(%(root)r, %(module)r, %(path)r)
from rpython.rlib.rarithmetic import intmask
from rpython.rtyper.lltypesystem import lltype, rffi

# The exact types: those of pointers come from a cache that takes types for the same that differ in C.
def signature(name):
    value = getattr(m, name)
    return getattr(value, '_ptr', value)._obj._TYPE

'''

TAIL = '''\
def entry_point(argv):
    n = len(argv)
    total = 0
%(constants)s
    print 'constants', total
    if n > 1000:
%(calls)s
        print 'touched', total
    return 0

def target(driver, args):
    return entry_point, None

if __name__ == '__main__':
    sys.exit(entry_point(sys.argv))
'''


class Program(object):
    """The text of the target, and the account of what is in it."""

    def __init__(self, module, **places):
        self.module = module
        self.places = places
        self.names = {}
        self.types = []
        self.lines = []
        self.counts = {'functions': 0, 'helpers': 0, 'records': 0, 'members': 0, 'constants': 0}
        self.left_out = []

    def text(self, every):
        bindings = Bindings(self.module)
        functions = groups([self.call_of(function) for function in bindings.functions
                            if self.is_linkable(function)], every)
        helpers = groups(self.helpers(bindings.functions), 1)
        records = groups(self.records(), 1)
        constants = groups(self.constants(), 1)
        self.counts['functions'] = sum(len(group) for group in functions)
        self.counts['helpers'] = sum(len(group) for group in helpers)
        parts = []
        calls = []
        for kind, some in [('function', functions), ('helper', helpers), ('record', records)]:
            parts += [self.define('%s_%d' % (kind, i), group) for i, group in enumerate(some)]
            calls += ['        total = intmask(total + %s_%d(n))' % (kind, i) for i in range(len(some))]
        parts += [self.define('constant_%d' % i, group) for i, group in enumerate(constants)]
        sums = ['    total = intmask(total + constant_%d(n))' % i for i in range(len(constants))]
        tail = TAIL % {'constants': '\n'.join(sums), 'calls': '\n'.join(calls)}
        return '\n'.join([HEAD % dict(self.places, module=self.module.__name__)] + self.types + [''] + parts + [tail])

    def define(self, name, group):
        body = ['    ' + line for lines in group for line in lines]
        return 'def %s(n):\n    total = 0\n%s\n    return total\n' % (name, '\n'.join(body))

    # ------------------------------------------------------------ functions

    def is_linkable(self, function):
        """Headers declare functions that libraries are built without."""
        eci = function.eci
        if function.is_macro or eci.separate_module_sources or not eci.libraries:
            return True
        paths = [ctypes.util.find_library(name) for name in eci.libraries]
        if any(hasattr(ctypes.CDLL(path), function.c_name) for path in [None] + paths):
            return True
        self.left_out.append('%s: not in the library' % function.c_name)
        return False

    def call_of(self, function):
        arguments = [self.value('signature(%r).ARGS[%d]' % (function.python_name, i), T)
                     for i, T in enumerate(function.type.ARGS)]
        call = 'm.%s(%s)' % (function.python_name, ', '.join(arguments))
        if function.type.RESULT is lltype.Void:
            return [call]

        return ['r = ' + call, 'total ^= ' + self.number('r', function.type.RESULT)]

    def helpers(self, functions):
        """The RPython functions of the module: those around a C function of the same name, and pointer constants."""
        bound = dict((function.python_name, function) for function in functions)
        for name, value in sorted(vars(self.module).items()):
            if (not inspect.isfunction(value) or value.__module__ != self.module.__name__ or name in bound
                    or name in DECLARING or name.startswith('_') or self.memory_name(name.rstrip('_')) == name):
                continue
            names = inspect.getargspec(value).args
            if not names and not value.__doc__:
                yield ['h = m.%s()' % name, 'total ^= rffi.cast(lltype.Signed, h)']
                continue
            inner = bound.get(callee_of(value))
            values = inner is not None and self.arguments_of_helper(names, value.__doc__, inner)
            if values is False or len(values) != len(names) or not self.is_linkable(inner):
                self.left_out.append('%s: no C function tells the types of its arguments' % name)
                continue
            yield self.use_of_helper('m.%s(%s)' % (name, ', '.join(values)), value.__doc__, inner)

    def arguments_of_helper(self, names, documentation, inner):
        """What the docstring says that a parameter takes, or else what the C function does."""
        types = list(inner.type.ARGS)
        places = range(len(types))
        if 'The caller frees the result' in documentation:
            places = places[1:]
        if len(places) != len(names):
            return False
        values = []
        for name, i in zip(names, places):
            match = re.search(r'^    %s: (\w+)( of str)?(, None)?' % name, documentation, re.MULTILINE)
            if match is None:
                values.append(self.value('signature(%r).ARGS[%d]' % (inner.python_name, i), types[i]))
            else:
                value = {'str': "'x' * n", 'unicode': "u'x' * n", 'float': '0.5 * n'}[match.group(1)]
                values.append('(%s if n < 7 else None)' % value if match.group(3) else value)
        return values

    def use_of_helper(self, call, documentation, inner):
        result = re.search(r'^    Result: (\w+)', documentation, re.MULTILINE)
        kind = result.group(1) if result else 'pointer' if 'The caller frees' in documentation else 'C'
        if kind == 'pointer':
            return ['h = %s' % call, 'total ^= rffi.cast(lltype.Signed, h)']
        if kind in ('str', 'unicode'):
            return ['h = %s' % call, 'if h is not None:', '    total += len(h)']
        if kind in ('int', 'float'):
            return ['total ^= int(%s)' % call]
        if inner.type.RESULT is lltype.Void:
            return [call]
        return ['h = ' + call, 'total ^= ' + self.number('h', inner.type.RESULT)]

    def memory_name(self, name):
        """What the module calls one of the functions that make memory; the header's own names come first."""
        if name not in MEMORY + CALLBACKS:
            return None
        while hasattr(self.module, name):
            value = getattr(self.module, name)
            if inspect.isfunction(value) and not hasattr(value, '_ptr'):
                return name
            name += '_'
        return None

    # ------------------------------------------------------------ records

    def records(self):
        seen = set()
        for name, T in sorted(vars(self.module).items()):
            if not isinstance(T, lltype.Struct) or id(T) in seen:
                continue
            seen.add(id(T))
            self.counts['records'] += 1
            names = dict([(function, self.memory_name(function)) for function in MEMORY], type=name)
            lines = ['p = m.%(alloc)s(m.%(type)s)', 'm.%(zero)s(p)', 'a = m.%(alloc_array)s(m.%(type)s, n)',
                     'm.%(copy)s(p, a[0])', 'm.%(free)s(a)']
            lines = [line % names for line in lines]
            padding = T._hints.get('padding', ())
            for member in T._names:
                # Neither is a member in C: they keep the members behind them in their places.
                if member not in padding and not member.startswith('c__filler'):
                    self.counts['members'] += 1
                    lines += self.use_of_member('p.' + member, T._flds[member])
            yield lines + ['m.%(free)s(p)' % names,
                           'with m.%(scoped)s(m.%(type)s) as p:' % names, '    m.%(zero)s(p, n)' % names,
                           'with m.%(scoped_array)s(m.%(type)s, n) as a:' % names, '    m.%(zero)s(a, n)' % names]

    def use_of_member(self, place, T):
        if isinstance(T, lltype.FixedSizeArray):
            if T.length == 0:
                return ['total ^= rffi.cast(lltype.Signed, %s)' % place]
            return self.use_of_member(place + '[0]', T.OF)
        if isinstance(T, lltype.ContainerType):
            return ['total ^= rffi.cast(lltype.Signed, %s)' % place]
        lines = ['total ^= ' + self.number(place, T)]
        return lines if isinstance(T, lltype.Ptr) else lines + ['%s = %s' % (place, place)]

    # ------------------------------------------------------------ constants

    def constants(self):
        for name, value in sorted(vars(self.module).items()):
            # Neither __name__ nor the variables of loops.
            if name.startswith('__') or name == '_' or name == 'name':
                continue
            if isinstance(value, (int, long, r_uint)):
                line = 'total = intmask(total * 3 + intmask(m.%s))' % name
            elif isinstance(value, float):
                line = 'total += int(m.%s != 0.5)' % name
            elif isinstance(value, str):
                line = 'total = intmask(total * 3 + len(m.%s))' % name
            else:
                continue
            self.counts['constants'] += 1
            yield [line]

    # ------------------------------------------------------------ values

    def value(self, place, T):
        """An expression of type T, made of `n`; `place` is where the target finds T."""
        if isinstance(T, lltype.Typedef):
            place, T = place + '.OF', T.OF
        if T is lltype.Bool:
            return 'n != 5'
        if isinstance(T, lltype.ContainerType):
            return 'rffi.cast(lltype.Ptr(%s), n)' % self.type_name(place, T)
        return 'rffi.cast(%s, n)' % self.type_name(place, T)

    def number(self, place, T):
        """An expression for what is at `place` as an integer."""
        if isinstance(T, lltype.Typedef):
            T = T.OF
        if T is lltype.Bool:
            return 'int(%s)' % place
        if T in (lltype.Char, lltype.UniChar):
            return 'ord(%s)' % place
        if T in (lltype.Float, lltype.SingleFloat, lltype.LongFloat):
            return 'int(rffi.cast(lltype.Float, %s))' % place
        return 'rffi.cast(lltype.Signed, %s)' % place

    def type_name(self, place, T):
        if id(T) not in self.names:
            name = 'T%d' % len(self.names)
            self.names[id(T)] = name
            self.types.append('%s = %s' % (name, place))
        return self.names[id(T)]


def callee_of(helper):
    """The binding that a helper calls; a name may have got _ behind it where another had it already."""
    names = [name for name in helper.func_code.co_names if name.startswith('c_')]
    return names[0] if names else None


def groups(items, every):
    """Lists of at most GROUP items, one of `every` of them."""
    items = list(items)
    return [items[i:i + GROUP] for i in range(0, len(items), GROUP)][::every]


def main(root, name, path, every, directory):
    program = Program(imported(root, name, path), root=root, path=path, here=directory)
    text = program.text(int(every))
    for file_name, contents in [('target.py', text), ('bindings_of_module.py', bindings_of_module.TEXT)]:
        with open(os.path.join(directory, file_name), 'w') as output:
            output.write(contents)
    sys.stdout.write('\n%s\n%s\n' % (MARKER, json.dumps({'touched': program.counts, 'left_out': program.left_out})))


if __name__ == '__main__':
    main(*sys.argv[1:6])
