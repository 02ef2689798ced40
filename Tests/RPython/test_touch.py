"""Every binding of modules of well-known libraries, translated, and compiled by two compilers."""
import glob
import os
import subprocess
import sys

import pytest

import project

LIBRARIES = {
    'z': ['zlib.h', '-l', 'z'],
    'sqlite3': ['sqlite3.h', '-l', 'sqlite3'],
    'expat': ['expat.h', '-l', 'expat'],
    'curl': ['curl/curl.h', '-l', 'curl'],
    'ssl': ['openssl/ssl.h', '-l', 'ssl', '-l', 'crypto'],
}
# One of ten groups of functions of a library this large, but all of them with TOUCH_ALL=1.
EVERY = {'ssl': 1 if os.environ.get('TOUCH_ALL') else 10}

STRICT = '-Werror=incompatible-pointer-types -Werror=implicit -Werror=int-conversion'
STRICT_CLANG = (STRICT + ' -Werror=incompatible-function-pointer-types'
                ' -Wno-incompatible-pointer-types-discards-qualifiers')


class Touching(object):
    def __init__(self, tools, directory):
        self.generator = tools.require_file(project.binary(), 'the program (swift build -c release)')
        tools.require('gcc')
        self.directory = str(directory)
        self.environment = dict(
            os.environ, CFLAGS='-O0 ' + STRICT, LC_ALL='C', PYTHONDONTWRITEBYTECODE='1',
            PYPY_USESSION_DIR=self.directory, PYPY_USESSION_BASENAME='touch',
            PYTHONPATH=os.pathsep.join([self.directory] + [p for p in [os.environ.get('PYTHONPATH')] if p]))

    def execute(self, command, directory=None):
        process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                                   cwd=directory or self.directory, env=self.environment)
        output = process.communicate()[0]
        return process.returncode, output

    def succeed(self, command, directory=None):
        code, output = self.execute(command, directory)
        assert code == 0, '%s\n%s' % (' '.join(command), output)
        return output

    def generate(self, library):
        self.succeed([self.generator] + LIBRARIES[library] + ['-o', 'touched_ll.py'])

    def write_target(self, every):
        program = os.path.join(os.path.dirname(os.path.abspath(__file__)), 'touch_program.py')
        return self.succeed([sys.executable, program, 'touched_ll', '--every', str(every), '-o', 'target.py'])

    def translate(self):
        return self.execute([sys.executable, '-m', 'rpython', '--batch', '-O0', '--gc=none',
                             '--output=' + os.path.join(self.directory, 'touched'), 'target.py'])

    def compile_with_clang(self):
        """Compiles the C files of the translation once more."""
        # Every process that imports RPython makes a session directory; one of them translated.
        [sources] = glob.glob(os.path.join(self.directory, 'usession-touch-[0-9]*', 'testing_1'))
        for name in os.listdir(sources):
            if name.endswith('.o'):
                os.remove(os.path.join(sources, name))
        return self.execute(
            ['make', '-j2', 'CC=clang', 'CFLAGS=-O0 -pthread -Wno-everything ' + STRICT_CLANG], sources)


@pytest.fixture
def touching(tools, tmpdir):
    return Touching(tools, tmpdir)


@pytest.mark.parametrize('library', sorted(LIBRARIES))
def test_everything_compiles(touching, tools, library):
    tools.require('clang')
    touching.generate(library)
    print touching.write_target(EVERY.get(library, 1))
    code, output = touching.translate()
    assert code == 0, output
    result = touching.succeed([os.path.join(touching.directory, 'touched')])
    assert result.startswith('constants ')
    assert touching.succeed([sys.executable, 'target.py']).splitlines()[-1:] == result.splitlines()
    code, output = touching.compile_with_clang()
    assert code == 0, output


def test_wrong_pointer_is_an_error(touching, tools):
    """The other tests would see a wrong type, with either compiler."""
    tools.require('clang')
    touching.generate('sqlite3')
    path = os.path.join(touching.directory, 'touched_ll.py')
    with open(path) as module:
        text = module.read()
    right = "external('sqlite3_changes', [SQLITE3P]"
    assert right in text
    with open(path, 'w') as module:
        module.write(text.replace(right, "external('sqlite3_changes', [SQLITE3_STMTP]"))
    touching.write_target(1)
    code, output = touching.translate()
    assert code != 0
    assert 'sqlite3_changes' in output and 'incompatible-pointer-types' in output
    code, output = touching.compile_with_clang()
    assert code != 0
    assert 'sqlite3_changes' in output and 'incompatible-pointer-types' in output
