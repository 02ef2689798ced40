"""What gcc makes of C expressions: which are constants, of which type, with which value.

All expressions go into one C file with a line for each. Those that gcc complains about are taken out, and gcc is
asked again, until it has nothing to complain about. A program made of the rest then tells types and bytes.
"""
import os
import re
import shutil
import subprocess
import tempfile

from modulecheck.compiling import available_compilers

# What _Generic tells apart. What is left is a pointer to something else.
TYPES = ['_Bool', 'char', 'signed char', 'unsigned char', 'short', 'unsigned short', 'int', 'unsigned int', 'long',
          'unsigned long', 'long long', 'unsigned long long', '__int128', 'unsigned __int128', 'float', 'double',
          'long double']

_CHARACTERS = [('char', 1), ('__WCHAR_TYPE__', 2), ('__CHAR16_TYPE__', 3), ('__CHAR32_TYPE__', 4)]

_TABLE = r'''
struct rffi_entry { int number; const char *type; int class_, array, is_signed, known;
                    unsigned long size, length; const void *value; };
'''

_READER = _TABLE + r'''
#include <stdio.h>
#include <string.h>
extern const struct rffi_entry *const rffi_table;
static void dump(const unsigned char *bytes, unsigned long size) {
    for (unsigned long i = 0; i < size; i++) printf("%02x", bytes[i]);
}
int main(void) {
    for (const struct rffi_entry *e = rffi_table; e->number >= 0; e++) {
        printf("%d|%s|%d|%d|%d|%d|", e->number, e->type, e->class_, e->array, e->is_signed, e->known);
        if (e->array == 5) dump(*(const unsigned char *const *)e->value, strlen(*(const char *const *)e->value) + 1);
        else if (e->array) dump(*(const unsigned char *const *)e->value, e->length);
        else dump(e->value, e->size);
        printf("\n");
    }
    return 0;
}
'''

_ERROR = re.compile(r'^probe\.c:(\d+):(?:\d+:)? (?:fatal )?error: (.*)$', re.MULTILINE)
_UNDECLARED = re.compile(r"'(\w+)' undeclared")
_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|' + r"'(?:[^'\\]|\\.)*'|\.?\d(?:[eEpP][+-]|[\w.])*|[^\W\d]\w*|[(){}\[\];#]|\S", re.DOTALL)
# A name that is not looked up as the name of a variable.
_TAG = re.compile(r'\b(?:struct|union|enum)\s+\w+|(?:\.|->)\s*\w+')
_OPENS = {'(': ')', '[': ']'}


class Constant(object):
    """A constant of C.

    `kind` is one of integer, real, string, pointer, address. `value` is an int, the bytes of a real, the list of
    the characters of a string without the NUL at its end, a pointer's number, None for an address.
    """

    def __init__(self, kind, ctype, value, width=0):
        self.kind = kind
        self.ctype = ctype
        self.value = value
        self.width = width


class Evaluator(object):
    def __init__(self, text, flags):
        self._text = text
        self._flags = flags

    def expand(self, names):
        """name -> what the preprocessor makes of it, for those of which it makes text."""
        names = list(names)
        while True:
            lines = ['rffi_begin_%d %s rffi_end_%d' % (i, name, i) for i, name in enumerate(names)]
            output, errors = self._preprocess(lines)
            if not errors:
                break
            names = [name for i, name in enumerate(names) if i not in errors]
        found = {}
        for number, text in re.findall(r'rffi_begin_(\d+)\s(.*?)\srffi_end_\1\b', output, re.DOTALL):
            if not re.search(r'^\s*#', text, re.MULTILINE):
                found[names[int(number)]] = ' '.join(text.split('\n')).strip()
        return found

    def _preprocess(self, lines):
        """The text that results, and the indices of the lines with errors."""
        command = ['gcc', '-E', '-P', '-w', '-x', 'c', '-D_GNU_SOURCE'] + self._flags + ['-']
        process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                                   env=dict(os.environ, LC_ALL='C'))
        output, said = process.communicate('%s#line 1 "probe.c"\n%s\n' % (self._text, '\n'.join(lines)))
        errors = set(int(number) - 1 for number, _ in _ERROR.findall(said))
        if process.returncode != 0 and not errors:
            raise ValueError('the headers cannot be preprocessed:\n' + said)
        return output, errors

    def evaluate(self, expressions):
        """name -> Constant, for those of `expressions` (name -> text) that are constants."""
        names = sorted(name for name, text in expressions.items() if text and _may_be_an_expression(text))
        names = self._accepted(names, expressions)
        return self._values(names, expressions)

    def accepted_by_clang(self, names):
        """Those that Clang, with headers of its own, takes for constants; none where there is no Clang."""
        if 'clang' not in available_compilers():
            return []
        lines = ['static const __auto_type rffi_v_%d = (%s);' % (i, name) for i, name in enumerate(names)]
        said = self._compile('clang', ['-fsyntax-only', '-ferror-limit=0'], lines) or ''
        wrong = set(int(number) - 1 for number in re.findall(r'^probe\.c:(\d+):\d+: ', said, re.MULTILINE))
        return [name for i, name in enumerate(names) if i not in wrong]

    def _accepted(self, names, expressions):
        tokens = dict((name, set(_TOKEN.findall(_TAG.sub('', expressions[name])))) for name in names)
        while names:
            lines = ['static const __auto_type rffi_v_%d = (%s);' % (i, expressions[name])
                     for i, name in enumerate(names)]
            output = self._compile('gcc', ['-fsyntax-only', '-fmax-errors=0'], lines)
            if output is None:
                return names
            errors = _ERROR.findall(output)
            if not errors:
                raise ValueError('gcc does not take the headers:\n' + output)
            wrong = set(names[int(number) - 1] for number, _ in errors)
            # gcc complains only once about an identifier.
            unknown = set(_UNDECLARED.findall(output))
            names = [name for name in names if name not in wrong and not tokens[name] & unknown]
        return names

    def _compile(self, compiler, options, lines):
        """None if the compiler takes it, what it says otherwise."""
        command = [compiler, '-x', 'c', '-w', '-D_GNU_SOURCE'] + options + self._flags + ['-']
        process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                                   env=dict(os.environ, LC_ALL='C'))
        output = process.communicate('%s#line 1 "probe.c"\n%s\n' % (self._text, '\n'.join(lines)))[0]
        return None if process.returncode == 0 else output

    def _values(self, names, expressions):
        lines = [_TABLE.replace('\n', ' ')]
        entries = []
        for number, name in enumerate(names):
            text = expressions[name]
            lines.append('static const __auto_type rffi_v_%d = (%s);' % (number, text))
            entries.append(_entry(number, text))
        lines.append('static const struct rffi_entry rffi_entries[] = {')
        lines += entries + ['{ -1 } };', 'const struct rffi_entry *const rffi_table = rffi_entries;']
        directory = tempfile.mkdtemp(prefix='constants-')
        try:
            output = self._run(directory, lines)
        finally:
            shutil.rmtree(directory)
        found = {}
        for line in output.splitlines():
            fields = line.split('|')
            constant = _constant(*fields[1:])
            if constant is not None:
                found[names[int(fields[0])]] = constant
        return found

    def _run(self, directory, lines):
        unit = os.path.join(directory, 'unit.o')
        said = self._compile('gcc', ['-c', '-fno-pie', '-o', unit], lines)
        if said is not None:
            raise ValueError('gcc does not take the constants:\n' + said)
        reader = os.path.join(directory, 'reader.c')
        with open(reader, 'w') as f:
            f.write(_READER)
        program = os.path.join(directory, 'program')
        # Addresses of functions and variables are constants as well, and nobody looks at them.
        subprocess.check_call(['gcc', '-no-pie', '-Wl,--unresolved-symbols=ignore-all', '-w', reader, unit,
                               '-o', program])
        return subprocess.check_output([program])


def _entry(number, text):
    types = ', '.join('%s: "%s"' % (name, name) for name in TYPES)
    # A string behind a cast ends where strings end.
    array = '_Generic((%s), char *: 5, const char *: 5, default: 0)' % text if '"' in text else '0'
    for character, kind in _CHARACTERS:
        array = '__builtin_types_compatible_p(__typeof__((%s)), %s[sizeof(%s) / sizeof(%s)]) ? %d : %s' % (
            text, character, text, character, kind, array)
    number_type = '__typeof__(__builtin_choose_expr(__builtin_classify_type(%s) == 1, (%s), 0))' % (text, text)
    return ('{ %d, _Generic((%s), %s, default: ""), __builtin_classify_type(%s), %s, (%s)-1 < 0, '
            '__builtin_constant_p(%s), sizeof(rffi_v_%d), sizeof(%s), &rffi_v_%d },' % (
                number, text, types, text, array, number_type, text, number, text, number))


def _may_be_an_expression(text):
    """Whether the text cannot disturb the lines around it."""
    open_brackets = []
    for token in _TOKEN.findall(text):
        if token in ('{', '}', ';', '#', '_Pragma', 'asm', '__asm__'):
            return False
        if token in _OPENS:
            open_brackets.append(_OPENS[token])
        elif token in (')', ']') and (not open_brackets or open_brackets.pop() != token):
            return False
        elif token in ('"', "'"):
            return False
    return not open_brackets


def _constant(ctype, class_, array, is_signed, known, data):
    data = data.decode('hex')
    if int(array):
        width = {'1': 1, '2': 4, '3': 2, '4': 4, '5': 1}[array]
        units = [_number(data[i:i + width], False) for i in range(0, len(data), width)]
        return Constant('string', 'string', units[:-1], width if array != '2' else 'wide')
    if class_ == '1':
        return Constant('integer', ctype, _number(data, is_signed == '1'))
    if class_ == '8':
        return Constant('real', ctype, data)
    if class_ == '5':
        return Constant('pointer', ctype, _number(data, False)) if known == '1' else Constant('address', ctype, None)
    return None


def _number(data, is_signed):
    value = int(data[::-1].encode('hex') or '0', 16)
    if is_signed and value >> (len(data) * 8 - 1):
        value -= 1 << (len(data) * 8)
    return value
