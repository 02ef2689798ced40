"""Headers of real libraries: imported by the program, then by RPython, then compared with the C compilers."""
import os
import re
import subprocess
import sys

import pytest

import project

# header: (options of the program, files that it owns). None: the header of a C library, which owns itself and
# the files that implement it.
HEADERS = {
    'zlib.h': (['-l', 'z'], ['*/zlib.h', '*/zconf.h']),
    'sqlite3.h': (['-l', 'sqlite3'], ['*/sqlite3.h']),
    'expat.h': (['-l', 'expat'], ['*/expat.h', '*/expat_external.h']),
    'bzlib.h': (['-l', 'bz2'], ['*/bzlib.h']),
    'lzma.h': (['-l', 'lzma'], ['*/lzma.h', '*/lzma/*.h']),
    'zstd.h': (['-l', 'zstd'], ['*/zstd.h']),
    'curl/curl.h': (['-l', 'curl'], ['*/curl/*.h']),
    'lua5.4/lua.h': (['-l', 'lua5.4'], ['*/lua5.4/*.h']),
    'ffi.h': (['-l', 'ffi'], ['*/ffi.h', '*/ffitarget.h']),
    'png.h': (['-l', 'png'], ['*/png.h', '*/pngconf.h']),
    'string.h': ([], None),
    'stdlib.h': ([], None),
    'stdio.h': ([], None),
    'time.h': ([], None),
    'math.h': (['-l', 'm'], None),
    'unistd.h': ([], None),
    'fcntl.h': ([], None),
    'signal.h': ([], None),
    'sys/socket.h': ([], None),
    'sys/stat.h': ([], None),
    'netdb.h': ([], None),
    'termios.h': ([], None),
    'dirent.h': ([], None),
    'pthread.h': ([], None),
}

_INCLUDE = re.compile(r'^\s*#\s*include(?:_next)?\s*[<"]([^>"]+)[>"]', re.MULTILINE)
_IMPLEMENTING = re.compile(r'^(bits|asm|asm-generic)/')
# They declare the types of the kernel, for whoever needs them.
_FOUNDATIONS = ['linux/types.h', 'linux/posix_types.h', 'linux/stddef.h']
_ROOT = re.compile(r'^(/usr/include/[^/]+-linux-gnu|/usr/(?:local/)?include|/usr/lib/gcc/.*?/include(?:-fixed)?)/')


@pytest.mark.parametrize('header', sorted(HEADERS))
def test_system_header(tools, compilers, tmpdir, header):
    program = tools.require_file(project.binary(), 'the program (swift build -c release)')
    path = find_header(tools, header)
    options, owned = HEADERS[header]
    module = str(tmpdir.join(re.sub(r'\W', '_', header[:-2]) + '_ll.py'))
    run([program, header] + options + ['-o', module])
    arguments = [module, header]
    for pattern in owned or files_of_libc_header(path, header):
        arguments += ['--owned-file', pattern]
    run([sys.executable, '-B', project.CHECK_MODULE] + arguments)
    run([sys.executable, '-B', project.RECORDS_FROM_C, module])


def run(command):
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    output = process.communicate()[0]
    assert process.returncode == 0, '%s\n%s' % (' '.join(command), output)
    return output


def find_header(tools, header, flags=()):
    """The file that <header> stands for."""
    files = included_files(header, flags)
    for path in files:
        if path.endswith('/' + header):
            return path
    return tools.missing('the header <%s>' % header)


def included_files(header, flags=()):
    """Every file that is read for <header>, once."""
    command = ['gcc', '-E', '-x', 'c', '-D_GNU_SOURCE'] + list(flags) + ['-']
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    output = process.communicate('#include <%s>\n' % header)[0]
    files = []
    for path in re.findall(r'^# \d+ "(/[^"]+)"', output, re.MULTILINE):
        if path not in files:
            files.append(path)
    return files


def files_of_libc_header(path, header):
    """The header; what else goes by its name, as the compilers have some of their own; and the parts of it that glibc
    and Linux keep in bits/, asm/ and linux/."""
    read = dict((file, _ROOT.sub('', file)) for file in included_files(header))
    files = [path] + [file for file, name in sorted(read.items()) if name == header and file != path]
    queue = list(files)
    while queue:
        includer = queue.pop()
        with open(includer) as f:
            parts = _INCLUDE.findall(f.read())
        for file, name in sorted(read.items()):
            if name in parts and file not in files and _implements_libc(name, includer == path):
                files.append(file)
                queue.append(file)
    return files


def _implements_libc(name, is_direct):
    # What the header includes itself of the kernel's is for its users to include as well.
    of_the_kernel = name.startswith('linux/') and not is_direct and name not in _FOUNDATIONS
    return of_the_kernel or bool(_IMPLEMENTING.match(name))
