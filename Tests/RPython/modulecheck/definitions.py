"""What macros and enumerators the headers define, by the preprocessor's own listing (-dD) of them."""
import bisect
import fnmatch
import os
import re
import subprocess

_MARKER = re.compile(r'^# (\d+) "((?:[^"\\]|\\.)*)"')
_DEFINE = re.compile(r'^#define ([^\s(]+)(\(.*?\))?(?: (.*))?$', re.DOTALL)
_UNDEF = re.compile(r'^#undef (\S+)')
_ENUM = re.compile(r'\benum\b(?:\s+(?!__attribute__)\w+\b|\s*__attribute__\s*\(\((?:[^()]|\([^()]*\))*\)\))*\s*'
                   r'\{([^{}]*)\}')
_STRING = re.compile(r'"(?:[^"\\]|\\.)*"|' + r"'(?:[^'\\]|\\.)*'")
_IDENTIFIER = re.compile(r'[^\W\d][\w$]*')


class Macro(object):
    """An object-like macro as it is defined at the end of the translation unit."""

    def __init__(self, name, text, path):
        self.name = name
        self.text = text
        self.path = path
        # Every file that defined it on the way.
        self.paths = set([path])


class Definitions(object):
    """The object-like macros and the enumerators that a C text leaves behind."""

    def __init__(self, text, flags):
        command = ['gcc', '-E', '-dD', '-x', 'c', '-D_GNU_SOURCE'] + flags + ['-']
        process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        listing, said = process.communicate(text)
        if process.returncode != 0:
            raise ValueError('the headers cannot be preprocessed:\n' + said)
        self.macros = {}
        self.function_like = set()
        # name -> the file
        self.enumerators = {}
        self._read(listing)

    def _read(self, listing):
        path = ''
        code = []
        starts = []
        paths = []
        length = 0
        for line in listing.split('\n'):
            if line.startswith('#'):
                marker = _MARKER.match(line)
                if marker:
                    path = marker.group(2)
                else:
                    self._read_directive(line, path)
                continue
            starts.append(length)
            paths.append(path)
            code.append(line)
            length += len(line) + 1
        self._read_enumerators('\n'.join(code), starts, paths)

    def _read_directive(self, line, path):
        define = _DEFINE.match(line)
        if define is None:
            undef = _UNDEF.match(line)
            if undef:
                self.macros.pop(undef.group(1), None)
                self.function_like.discard(undef.group(1))
            return
        name, parameters, text = define.groups()
        earlier = self.macros.pop(name, None)
        self.function_like.discard(name)
        if parameters is not None:
            self.function_like.add(name)
            return
        self.macros[name] = Macro(name, text or '', path)
        if earlier is not None:
            self.macros[name].paths |= earlier.paths

    def _read_enumerators(self, code, starts, paths):
        # Of the same length, so that positions stay.
        code = _STRING.sub(lambda match: '0' * len(match.group()), code)
        for match in _ENUM.finditer(code):
            for name in _names_in_enum(match.group(1)):
                line = bisect.bisect(starts, match.start(1)) - 1
                self.enumerators[name] = paths[line]


def _names_in_enum(body):
    """The names of the enumerators between the braces."""
    depth = 0
    item = ''
    for character in body + ',':
        if character in '([':
            depth += 1
        elif character in ')]':
            depth -= 1
        elif character == ',' and depth == 0:
            name = _IDENTIFIER.match(item.strip())
            if name:
                yield name.group()
            item = ''
            continue
        item += character


def matches(path, globs):
    return any(fnmatch.fnmatch(path, pattern) for pattern in globs)


def include_guards(paths):
    """The macros that the files guard themselves with: the first test of all, or one for a name that says _H."""
    guards = set()
    for path in paths:
        if not os.path.isfile(path):
            continue
        with open(path) as f:
            text = re.sub(r'/\*.*?\*/|//[^\n]*', ' ', f.read(), flags=re.DOTALL)
        directives = re.findall(r'^[ \t]*#[ \t]*(.*?)[ \t]*$', text, re.MULTILINE)
        words = [re.sub(r'[()!\s]+', ' ', directive).split() for directive in directives]
        for number, (first, second) in enumerate(zip(words, words[1:])):
            is_test = first[:1] == ['ifndef'] or first[:2] == ['if', 'defined']
            if is_test and second[:2] == ['define', first[-1]] and (number == 0 or first[-1].endswith('_H')):
                guards.add(first[-1])
    return guards
