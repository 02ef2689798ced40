"""C files whose every line asks one question, and the compilers that answer."""
import os
import re
import subprocess
import tempfile

from rpython.translator.tool.cbuild import ExternalCompilationInfo

# What GCC 14 refuses by default: RPython's C output has to compile without it.
REFUSED = ['-Werror=incompatible-pointer-types', '-Werror=int-conversion', '-Werror=implicit']
# For Clang the first of them has two more parts; that about `const` stays a warning in GCC.
REFUSED_BY_CLANG = ['-Werror=incompatible-function-pointer-types',
                    '-Wno-incompatible-pointer-types-discards-qualifiers', '-ferror-limit=0']

_PROBE_FILE = 'probe.c'
_LOCATED = re.compile(r'^([^\s:][^:]*):(\d+):(?:\d+:)? (fatal error|error|warning|note): (.*)$')


class Headers(object):
    """The top of a C file, as RPython's C backend writes it, and the flags it is compiled with."""

    def __init__(self, ecis, more_headers, more_flags):
        self.eci = ExternalCompilationInfo().merge(*ecis)
        self._more_headers = more_headers
        self._directories = [os.path.dirname(os.path.abspath(h)) for h in more_headers if os.path.isfile(h)]
        self._more_flags = list(more_flags)

    def text(self):
        return _eci_header(self.eci) + '#include <stddef.h>\ntypedef _Bool bool_t;\n'

    def text_with_given_headers(self):
        """The same, and the headers that were named when the check was asked for, if the module forgot one."""
        lines = []
        for header in self._more_headers:
            name = os.path.basename(header) if os.path.isfile(header) else header
            if name not in self.eci.includes:
                lines.append('#include <%s>\n' % name)
        return self.text() + ''.join(lines)

    def flags(self):
        directories = list(self.eci.include_dirs) + self._directories
        return list(self.eci.compile_extra) + self._more_flags + ['-I' + str(d) for d in directories]


def expanded(headers, names):
    """name -> what the preprocessor makes of it after the headers."""
    lines = ['rffi_probe_name_%d %s' % (i, name) for i, name in enumerate(names)]
    command = ['gcc', '-E', '-P', '-x', 'c', '-D_GNU_SOURCE'] + headers.flags() + ['-']
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    output = process.communicate(headers.text() + '\n'.join(lines) + '\n')[0]
    found = dict(re.findall(r'^rffi_probe_name_(\d+) (.*)$', output, re.MULTILINE))
    return dict((name, found.get(str(i), name)) for i, name in enumerate(names))


def _eci_header(eci):
    with tempfile.TemporaryFile() as f:
        eci.write_c_header(f)
        f.seek(0)
        return f.read()


class Probe(object):
    """Lines of C, each under a label; a compiler's errors come back under the same labels."""

    def __init__(self, headers):
        self._headers = headers
        self._labels = []
        self._lines = []

    def ask(self, label, line):
        assert '\n' not in line, line
        self._labels.append(label)
        self._lines.append(line)

    def require(self, label, condition, text):
        """A condition that the compiler evaluates; `text` says what is wrong when it is false."""
        quoted = text.replace('\\', '\\\\').replace('"', '\\"')
        self.ask(label, '_Static_assert(%s, "%s");' % (condition, quoted))

    def name(self):
        """A name for a new function or type of the probe."""
        return 'rffi_probe_%d' % len(self._lines)

    def answers(self, compiler):
        """(label, message) for every error; what is wrong outside of the lines has the label 'headers'."""
        return self._compile(compiler, '%s#line 1 "%s"\n%s\n' % (
            self._headers.text(), _PROBE_FILE, '\n'.join(self._lines)))

    def source_answers(self, compiler):
        """The same for each source that the module brings along: it is compiled as RPython compiles it."""
        for number, source in enumerate(self._headers.eci.separate_module_sources, 1):
            for _, message in self._compile(compiler, self._headers.text() + source + '\n'):
                yield 'source %d' % number, message

    def _compile(self, compiler, source):
        command = [compiler, '-x', 'c', '-fsyntax-only', '-D_GNU_SOURCE'] + REFUSED
        if 'clang' in os.path.basename(compiler):
            command += REFUSED_BY_CLANG
        command += self._headers.flags() + ['-']
        environment = dict(os.environ, LC_ALL='C')
        process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                   stderr=subprocess.STDOUT, env=environment)
        output = process.communicate(source)[0]
        errors = list(self._errors(output))
        if process.returncode != 0 and not errors:
            errors.append(('headers', output.strip()))
        return errors

    def _errors(self, output):
        pending = None
        for line in output.splitlines():
            match = _LOCATED.match(line)
            if match is None:
                continue
            path, number, severity, message = match.groups()
            inside = os.path.basename(path) == _PROBE_FILE
            if severity in ('error', 'fatal error'):
                if pending is not None:
                    yield 'headers', pending
                pending = None if inside else '%s:%s: %s' % (path, number, message)
                if inside:
                    yield self._labels[int(number) - 1], message
            elif pending is not None and inside:
                # An error in a macro is reported where the macro is defined, then where it is used.
                yield self._labels[int(number) - 1], pending
                pending = None
        if pending is not None:
            yield 'headers', pending


def available_compilers():
    return [name for name in ('gcc', 'clang') if _is_on_path(name)]


def _is_on_path(name):
    return any(os.access(os.path.join(d, name), os.X_OK) for d in os.environ.get('PATH', '').split(os.pathsep))
