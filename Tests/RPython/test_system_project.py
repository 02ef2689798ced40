"""headers/system/rffi-import.toml: modules of system libraries that share types, imported, and a program on some of them.

WHOLE_PROJECT=1 takes all of its libraries, which Scripts/install-system-libraries installs.
"""
import os
import subprocess
import sys

import pytest

import project

PROJECT = os.path.join(project.ROOT, 'headers', 'system', 'rffi-import.toml')
PROGRAM = os.path.join(project.ROOT, 'Tests', 'RPython', 'programs', 'gtkwindow.py')
# What Scripts/install-test-tools installs, in an order in which none needs a later one.
GTK = ['libc', 'glib', 'gobject', 'gio', 'cairo', 'pango', 'gdkpixbuf', 'atk', 'gdk', 'gtk']
OTHERS = ['zlib', 'bz2', 'lzma', 'zstd', 'expat', 'sqlite3', 'curl', 'png', 'lua', 'ffi']
GCC14_ERRORS = '-Werror=incompatible-pointer-types -Werror=implicit -Werror=int-conversion'


class SystemProject(object):
    def __init__(self, tools, directory):
        self.program = tools.require_file(project.binary(), 'the program (swift build -c release)')
        tools.require('gcc')
        tools.require('pkg-config')
        self.directory = str(directory)
        self.modules = os.path.join(self.directory, 'modules')
        os.mkdir(self.modules)
        with open(PROJECT) as f:
            text = f.read()
        # The import of a frozen module asks no compiler.
        assert text.count('[all]\n') == 1
        with open(os.path.join(self.directory, 'rffi-import.toml'), 'w') as f:
            f.write(text.replace('[all]\n', '[all]\nfrozen = true\n'))
        self.environment = dict(
            os.environ, CFLAGS='-O0 ' + GCC14_ERRORS, LC_ALL='C', PYTHONDONTWRITEBYTECODE='1',
            PYPY_USESSION_DIR=self.directory,
            PYTHONPATH=os.pathsep.join([self.modules] + [p for p in [os.environ.get('PYTHONPATH')] if p]))

    def succeed(self, command):
        process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                                   cwd=self.directory, env=self.environment)
        output = process.communicate()[0]
        assert process.returncode == 0, '%s\n%s' % (' '.join(command), output)
        return output

    def generate(self, names):
        self.succeed([self.program, 'project'] + [word for name in names for word in ('--module', name)])

    def names(self):
        return sorted(name[:-len('_ll.py')] for name in os.listdir(self.modules) if name.endswith('_ll.py'))


@pytest.fixture(scope='module')
def system(tools, tmpdir_factory):
    system = SystemProject(tools, tmpdir_factory.mktemp('system'))
    system.generate([] if os.environ.get('WHOLE_PROJECT') else GTK + OTHERS)
    return system


def test_modules_import_in_one_process(system):
    names = system.names()
    assert set(GTK + OTHERS) <= set(names)
    system.succeed([sys.executable, '-c', '\n'.join('import %s_ll' % name for name in names)])


def test_types_are_shared(system):
    """A record of another library is that library's, in every module that has it."""
    system.succeed([sys.executable, '-c', '''
import gdk_ll, gobject_ll, gtk_ll, libc_ll, png_ll
assert gtk_ll.GOBJECTP is gobject_ll.GOBJECTP
assert gtk_ll.GDKWINDOWP is gdk_ll.GDKWINDOWP
assert png_ll.TM is libc_ll.TM
'''])


@pytest.mark.parametrize('world', ['untranslated', 'translated'])
def test_a_window_is_opened_and_closed_by_a_callback(system, tools, world):
    display = [tools.require('xvfb-run'), '-a']
    command = [sys.executable, PROGRAM]
    if world == 'translated':
        command = [os.path.join(system.directory, 'gtkwindow')]
        system.succeed([sys.executable, '-m', 'rpython', '--batch', '-O0', '--gc=none', '--output=' + command[0],
                        PROGRAM])
    lines = system.succeed(display + command + ['A window']).splitlines()
    assert lines[-3:] == ['opened A window', 'pressed Close', 'closed']
