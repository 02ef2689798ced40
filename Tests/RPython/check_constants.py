"""Compares the constants of an emitted binding module with those that gcc finds in its headers.

    check_constants.py MODULE.py HEADER... [--owned-file GLOB]... [--cflag FLAG]...

Which object-like macros and enumerators there are is read from gcc's own listing of definitions; which of them are
constants, of which type (_Generic) and with which value, is told by a program that gcc compiles. Each has to be in
the module with that value, and with that type in the comment above it; aliases of what the module binds have to be
bound as well. Nothing is shared with the program that wrote the module.

Prints the differences and a summary of one line; exits with 1 if there are differences.
"""
import argparse
import inspect
import os
import re
import struct
import sys

from rpython.rlib.rarithmetic import r_uint
from rpython.rtyper.lltypesystem import lltype, rffi

from check_module import ascii_name
from modulecheck import completeness, loading
from modulecheck.compiling import Headers
from modulecheck.definitions import Definitions, include_guards, matches
from modulecheck.evaluating import TYPES, Evaluator

# Macros that choose what a C library declares.
_FEATURE_TEST = re.compile(r'^_(\w+_)?SOURCE$|^_(POSIX|XOPEN|FILE_OFFSET|LARGEFILE|LARGEFILE64)\w*$|^__USE_\w+$')
# Of another value in each place or at each time.
_VARYING = re.compile(r'\b__(FILE|LINE|DATE|TIME|TIMESTAMP|COUNTER|BASE_FILE|INCLUDE_LEVEL|FUNCTION|func)(__)?\b')
_LIBC = re.compile(r'^/usr/include/(\w+-linux-gnu\w*/)?((sys|bits|asm|asm-generic|linux|arpa|net|netinet|gnu)/)?[\w-]+\.h$'
                   r'|^/usr/lib/gcc')
_OF_THE_COMPILER = re.compile(r'^/usr/lib/gcc')
_LISTED = re.compile(r'^# (?P<file>\S+):(?P<line>\d+): #define (?P<name>\S+)(?: (?P<text>.*?))?'
                     r'(?: /\* (?P<type>%s) \*/)?;?$' % '|'.join(TYPES))

_NONE = object()


class Report(object):
    def __init__(self):
        self.compared = 0
        self.aliases = 0
        self.left_out = 0
        self.differences = []

    def differ(self, name, text):
        self.differences.append('%s: %s' % (name, text))

    def summary(self):
        return '%d constants and %d aliases compared with gcc, %d left out; %d differences' % (
            self.compared, self.aliases, self.left_out, len(self.differences))


def check(path, headers, owned_globs=None, flags=()):
    """The Report on the module in the file `path`."""
    report = Report()
    try:
        module = loading.load_module(path)
    except loading.ImportFailure as error:
        report.differ('import', str(error))
        return report
    return check_loaded(module, path, headers, owned_globs, flags, report)


def check_loaded(module, path, headers, owned_globs=None, flags=(), report=None):
    """The same for a module that is imported already."""
    report = report or Report()
    _Check(module, path, headers, owned_globs or completeness.default_globs(headers), flags, report).run()
    return report


class _Check(object):
    def __init__(self, module, path, headers, globs, flags, report):
        self._module = module
        self._report = report
        self._globs = globs
        headers = Headers([module.eci], headers, flags)
        text = headers.text_with_given_headers()
        self._definitions = Definitions(text, headers.flags())
        self._evaluator = Evaluator(text, headers.flags())
        self._comments = _comments(path)
        self._not_bound = completeness.listed_as_not_bound(path)

    def run(self):
        owned = self._owned()
        expansions = self._evaluator.expand(owned)
        constants = self._evaluator.evaluate(expansions)
        excluded = self._excluded(owned, expansions)
        for name in owned:
            constant = constants.get(name)
            if constant is not None and constant.kind != 'address':
                self._check_constant(name, constant, name in excluded)
            else:
                self._check_other(name, expansions.get(name) or '')

    def _owned(self):
        macros = self._definitions.macros
        enumerators = self._definitions.enumerators
        names = set(name for name, macro in macros.items() if matches(macro.path, self._globs))
        names.update(name for name, path in enumerators.items()
                     if name not in macros and name not in self._definitions.function_like
                     and matches(path, self._globs))
        return sorted(names)

    def _excluded(self, owned, expansions):
        """Those that need not be bound, though gcc finds a value."""
        macros = self._definitions.macros
        guards = include_guards(set(macros[name].path for name in owned if name in macros))
        excluded = set(name for name in owned if name in guards or _FEATURE_TEST.match(name))
        for name in owned:
            if name in macros and (_VARYING.search(macros[name].text) or _VARYING.search(expansions.get(name) or '')):
                excluded.add(name)
            if name.startswith('__') and name in macros and _LIBC.match(macros[name].path):
                excluded.add(name)
        own = [name for name in owned if name in macros and _OF_THE_COMPILER.match(macros[name].path)]
        # The program sees Clang's headers in the place of gcc's, which may define less.
        known = self._evaluator.accepted_by_clang(own) if own else []
        excluded.update(name for name in own if name not in known)
        return excluded

    # Constants

    def _check_constant(self, name, constant, is_excluded):
        value = self._value(name)
        if value is _NONE:
            if is_excluded or self._cannot_be_said(name, constant):
                self._report.left_out += 1
            else:
                listed = self._not_bound.get(name)
                self._report.differ(name, 'is missing, C has %s%s' % (
                    _text(constant), ', listed as ' + listed if listed else ''))
            return
        self._report.compared += 1
        if name in self._not_bound:
            self._report.differ(name, 'is bound, and listed as not bound as well')
        if not _COMPARISONS[constant.kind](value, constant):
            self._report.differ(name, '%r (%s) in the module, C has %s' % (
                value, type(value).__name__, _text(constant)))
        if name in self._definitions.macros:
            self._check_comment(name, constant)

    def _value(self, name):
        """What the module has for the constant."""
        name = ascii_name(name)
        for candidate in (name, name + '_'):
            value = vars(self._module).get(candidate, _NONE)
            if isinstance(value, (int, long, float, str, unicode, r_uint)) or _is_pointer_constant(value):
                return value
        return _NONE

    def _cannot_be_said(self, name, constant):
        """RPython has no such constant, and the module says so."""
        if self._not_bound.get(name) != 'constant-type':
            return False
        if constant.kind == 'real':
            return constant.ctype not in ('float', 'double') and _as_double(constant) is None
        if constant.kind == 'integer':
            return not -sys.maxint - 1 <= constant.value <= 2 * sys.maxint + 1
        return constant.kind == 'string' and constant.width not in (1, 'wide')

    def _check_comment(self, name, constant):
        comment = self._comments.get(name)
        if comment is None:
            self._report.differ(name, 'no comment tells its definition')
            return
        default = {'integer': 'int', 'real': 'double'}.get(constant.kind)
        if default is not None and (comment.group('type') or default) != constant.ctype:
            self._report.differ(name, 'the comment says %s, C has %s' % (comment.group('type'), constant.ctype))
        self._check_position(name, comment)

    def _check_position(self, name, comment):
        path = self._definitions.macros[name].path
        if _OF_THE_COMPILER.match(path):
            # libclang has a file of its own in the place of gcc's.
            return
        if not ('/' + path).endswith('/' + comment.group('file')):
            self._report.differ(name, 'the comment says %s, it is in %s' % (comment.group('file'), path))
            return
        with open(path) as f:
            lines = f.read().splitlines()
        number = int(comment.group('line'))
        line = lines[number - 1] if number <= len(lines) else ''
        if not re.search(r'\bdefine\b[\s\\]*(%s\b|$)' % re.escape(name), line):
            self._report.differ(name, 'is not defined in line %d of %s' % (number, path))

    # Aliases, and what is no constant

    def _check_other(self, name, text):
        if self._value(name) is not _NONE and not self._is_alias(text):
            self._report.differ(name, '%r in the module, no constant for gcc' % (self._value(name),))
            return
        if not re.match(r'^[^\W\d]\w*$', text) or text == name:
            self._report.left_out += 1
            return
        found = vars(self._module)
        for prefix in ('c_', 'get_', 'addr_', ''):
            if prefix + text in found and not self._is_constant_name(prefix + text):
                self._report.aliases += 1
                if prefix + name not in found and prefix + name + '_' not in found and not self._not_bound.get(name):
                    self._report.differ(name, 'is an alias of %s, which is bound, but is not bound itself' % text)
                return
        self._report.left_out += 1

    def _is_alias(self, text):
        return re.match(r'^[^\W\d]\w*$', text) and ('c_' + text in vars(self._module) or 'get_' + text
                                                     in vars(self._module))

    def _is_constant_name(self, name):
        return isinstance(vars(self._module)[name], (int, long, float, str, unicode))


def _is_pointer_constant(value):
    return (inspect.isfunction(value) and value.__code__.co_argcount == 0
            and value.__code__.co_names[:2] == ('rffi', 'cast') and not hasattr(value, '_ptr'))


def _same_integer(value, constant):
    kind = r_uint if constant.value > sys.maxint else int
    return type(value) is kind and long(value) == constant.value


def _same_real(value, constant):
    expected = _as_double(constant)
    if type(value) is not float or expected is None:
        return False
    if expected != expected:
        return value != value
    return struct.pack('<d', value) == struct.pack('<d', expected)


def _as_double(constant):
    """The number that a real constant is, as Python has it; None if it is none."""
    if constant.ctype == 'float':
        return struct.unpack('<f', constant.value)[0]
    if constant.ctype == 'double':
        return struct.unpack('<d', constant.value)[0]
    if constant.ctype == 'long double' and len(constant.value) == 16:
        return _extended(constant.value)
    return None


def _extended(data):
    """The double that is equal to an x87 number; None if none is."""
    mantissa, exponent = struct.unpack('<QH', data[:10])
    sign = -1.0 if exponent & 0x8000 else 1.0
    exponent &= 0x7fff
    if mantissa == 0:
        return sign * 0.0
    if exponent == 0x7fff:
        return sign * float('inf') if mantissa == 1 << 63 else float('nan')
    while not mantissa & 1:
        mantissa >>= 1
        exponent += 1
    power = exponent - 16383 - 63
    if mantissa.bit_length() > 53:
        return None
    # The smallest double is 2 ** -1074, the greatest below 2 ** 1024.
    if power < -1074 or power + mantissa.bit_length() > 1024:
        return None
    for _ in range(-power):
        mantissa = mantissa / 2.0
    return sign * float(mantissa) * (2.0 ** power if power > 0 else 1.0)


def _same_string(value, constant):
    if constant.width == 1:
        return type(value) is str and map(ord, value) == constant.value
    return type(value) is unicode and map(ord, value) == constant.value


def _same_pointer(value, constant):
    if not _is_pointer_constant(value):
        return False
    pointer = value()
    if isinstance(lltype.typeOf(pointer).TO, lltype.FuncType) and pointer:
        # Before translation ll2ctypes has another address for it: a function of its own that calls this one.
        number = [n for n in value.__code__.co_consts if isinstance(n, (int, long))][-1]
        return number % (1 << 64) == constant.value
    return long(rffi.cast(lltype.Unsigned, pointer)) == constant.value


_COMPARISONS = {'integer': _same_integer, 'real': _same_real, 'string': _same_string, 'pointer': _same_pointer}


def _text(constant):
    value = constant.value
    if constant.kind == 'real':
        value = _as_double(constant) if _as_double(constant) is not None else value.encode('hex')
    elif constant.kind == 'string':
        value = ''.join(map(unichr, value))
    return '%r (%s)' % (value, constant.ctype or constant.kind)


def _comments(path):
    """name -> match, for the comments that say a macro's definition."""
    with open(path) as f:
        lines = [line.strip() for line in f]
    found = {}
    joined = []
    for line in lines:
        if line.startswith('#     ') and joined and joined[-1] is not None:
            joined[-1] += ' ' + line[1:].strip()
        elif line.startswith('# '):
            joined.append(line)
        else:
            joined.append(None)
    for line in joined:
        match = line and _LISTED.match(line)
        if match:
            found[match.group('name')] = match
    return found


def main(argv):
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('module')
    parser.add_argument('headers', nargs='+')
    parser.add_argument('--owned-file', action='append', metavar='GLOB')
    parser.add_argument('--cflag', action='append', default=[], metavar='FLAG')
    options = parser.parse_args(argv)
    report = check(options.module, options.headers, options.owned_file, options.cflag)
    for line in report.differences:
        print line
    print '%s: %s' % (os.path.basename(options.module), report.summary())
    return 1 if report.differences else 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
