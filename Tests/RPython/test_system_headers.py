"""Headers of real libraries: imported by the program, then by RPython, then compared with the C compilers."""
import os
import re
import subprocess
import sys

import pytest

import project

# header: (options of the program, files that it owns). None: the header of a C library, which owns itself and
# what it includes from bits/.
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

_INCLUDE = re.compile(r'^\s*#\s*include\s*[<"](bits/[^>"]+)[>"]', re.MULTILINE)


@pytest.mark.parametrize('header', sorted(HEADERS))
def test_system_header(tools, compilers, tmpdir, header):
    program = tools.require_file(project.binary(), 'the program (swift build -c release)')
    path = find_header(tools, header)
    options, owned = HEADERS[header]
    module = str(tmpdir.join(re.sub(r'\W', '_', header[:-2]) + '_ll.py'))
    run([program, header] + options + ['-o', module])
    arguments = [module, header]
    for pattern in owned or files_of_libc_header(path):
        arguments += ['--owned-file', pattern]
    run([sys.executable, '-B', project.CHECK_MODULE] + arguments)
    run([sys.executable, '-B', project.RECORDS_FROM_C, module])


def run(command):
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    output = process.communicate()[0]
    assert process.returncode == 0, '%s\n%s' % (' '.join(command), output)


def find_header(tools, header):
    """The file that <header> stands for."""
    process = subprocess.Popen(['gcc', '-E', '-x', 'c', '-D_GNU_SOURCE', '-'], stdin=subprocess.PIPE,
                               stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    output = process.communicate('#include <%s>\n' % header)[0]
    for path in re.findall(r'^# \d+ "([^"]+)"', output, re.MULTILINE):
        if path.endswith('/' + header):
            return path
    return tools.missing('the header <%s>' % header)


def files_of_libc_header(path):
    """The header, and the parts of it that glibc keeps in bits/."""
    files = [path]
    queue = [path]
    while queue:
        with open(queue.pop()) as f:
            parts = _INCLUDE.findall(f.read())
        for part in parts:
            found = find_part(part)
            if found is not None and found not in files:
                files.append(found)
                queue.append(found)
    return files


def find_part(name):
    for directory in ('/usr/include/x86_64-linux-gnu', '/usr/include/aarch64-linux-gnu', '/usr/include'):
        path = os.path.join(directory, name)
        if os.path.exists(path):
            return path
    return None
