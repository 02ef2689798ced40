"""RPython programs whose calls reach the real C libraries through generated modules, in both worlds."""
import errno
import gzip
import os
import random
import socket
import StringIO
import subprocess
import sys
import time
import zlib

import pytest

import project

PROGRAMS = os.path.join(os.path.dirname(os.path.abspath(__file__)), 'programs')

# The headers of cases that a program uses together.
CASES_OF_MEMORY = ['memory', 'destructors', 'callback_user_data']

# What each module of bindings is generated from.
MODULES = {
    'zlib_ll': ['zlib.h', '-l', 'z'],
    'sqlite3_ll': ['sqlite3.h', '-l', 'sqlite3'],
    'expat_ll': ['expat.h', '-l', 'expat'],
    'stdlib_ll': ['stdlib.h'],
    'stat_ll': ['sys/stat.h'],
    'netdb_ll': ['netdb.h', 'sys/socket.h'],
    'time_ll': ['time.h'],
    'posix_rules_ll': ['fcntl.h', 'unistd.h', 'math.h', 'stdlib.h', '-l', 'm'],
    'no_rules_ll': ['fcntl.h', 'unistd.h', 'math.h', '-l', 'm', '--preset', 'none'],
    'libc_ll': ['fcntl.h', 'libgen.h', 'locale.h', 'stdio.h', 'stdlib.h', 'string.h', 'sys/utsname.h', 'time.h',
                'unistd.h'],
    'header_values_ll': ['fcntl.h', 'limits.h', 'float.h', 'errno.h', 'sys/mman.h', 'sqlite3.h', '-l', 'sqlite3'],
    'header_code_ll': [
        os.path.join(PROGRAMS, 'header_code.h'), '--own', '*/stdio.h',
        '--prototype', 'htons(uint16_t)', '--prototype', 'WIFEXITED(int status)',
        '--prototype', 'WEXITSTATUS(int)', '--prototype', 'HC_MAX(int, int)', '--prototype', 'HC_MAX(double, double)',
        '--prototype', 'HC_FLAG(const hc_item *)', '--prototype', 'HC_SET(hc_item *, unsigned, int)',
        '--instance', 'snprintf(char *, size_t, const char *, int, float, char *)',
        '--instance', 'snprintf(char *, size_t, const char *, long long, void *)',
        '--instance', 'printf(const char *, short, char)'],
    'header_members_ll': [
        os.path.join(PROGRAMS, 'header_members.h'), '--own', '*/errno.h',
        '--separate-module-source', os.path.join(PROGRAMS, 'header_members.c')],
    'memory_and_callbacks_ll': [
        os.path.join(project.CASES, name + '.h') for name in CASES_OF_MEMORY] + [
        # RPython hides what C sources define.
        'stdlib.h', '--compile-extra=-fvisibility=default'] + [
        word for name in CASES_OF_MEMORY
        for word in ('--separate-module-source', os.path.join(project.CASES, name + '.c'))],
}



def with_rules(name, *arguments):
    return list(arguments) + ['--rules', os.path.join(PROGRAMS, name + '.toml')]


def used_by_itself(arguments, name):
    """The module has what the program takes from it, and no more."""
    return arguments + ['--used-by', os.path.join(PROGRAMS, name + '.py')]


# For programs that need nothing of rffi.
MODULES.update({
    'linecount_ll': ['fcntl.h', 'netdb.h', 'stdlib.h', 'string.h', 'time.h', 'unistd.h'],
    'gziptool_ll': with_rules('gziptool', 'zlib.h', '-l', 'z'),
    'sqlshell_ll': used_by_itself(with_rules('sqlshell', 'sqlite3.h', '-l', 'sqlite3'), 'sqlshell'),
    'xmloutline_ll': ['expat.h', '-l', 'expat'],
    'sha256sum_ll': used_by_itself(with_rules('sha256sum', 'openssl/evp.h', '-l', 'crypto'), 'sha256sum'),
    'curlget_ll': [
        'curl/curl.h', '-l', 'curl',
        '--instance', 'curl_easy_setopt(CURL *handle, CURLoption option, const char *value)',
        '--instance', 'curl_easy_setopt(CURL *handle, CURLoption option, long value)',
        '--instance', 'curl_easy_setopt(CURL *handle, CURLoption option, curl_write_callback function)',
        '--instance', 'curl_easy_setopt(CURL *handle, CURLoption option, void *data)'],
})
# Every shape of helper, of all the cases together.
HELPER_CASES = ['text', 'wide_text', 'numbers', 'buffers', 'outputs', 'lists', 'members', 'names']


def helper_arguments():
    arguments = ['--helpers', 'all', '--pre-include-bits', '#pragma GCC visibility push(default)']
    for name in HELPER_CASES:
        path = os.path.join(project.CASES, 'helper_' + name)
        arguments += [path + '.h', '--separate-module-source', path + '.c']
        if os.path.exists(path + '.toml'):
            arguments += ['--rules', path + '.toml']
    return arguments


MODULES['helpers_ll'] = helper_arguments()

# Errors in gcc 14, which RPython's C output does not silence; warnings in older compilers.
GCC14_ERRORS = '-Werror=incompatible-pointer-types -Werror=implicit -Werror=int-conversion'


class Programs(object):
    """Runs the programs on modules generated in a directory of their own."""

    def __init__(self, tools, directory):
        self.generator = tools.require_file(project.binary(), 'the program (swift build -c release)')
        tools.require('gcc')
        self.directory = str(directory)
        self.translated = {}
        self.environment = dict(
            os.environ, CFLAGS=GCC14_ERRORS, LC_ALL='C', PYTHONDONTWRITEBYTECODE='1',
            PYPY_USESSION_DIR=self.directory,
            PYTHONPATH=os.pathsep.join([self.directory] + [p for p in [os.environ.get('PYTHONPATH')] if p]))

    def execute(self, command, data=''):
        """The exit code of a command, and what it writes to standard output and standard error."""
        process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            cwd=self.directory, env=self.environment)
        output, errors = process.communicate(data)
        return process.returncode, output, errors

    def generate(self, module):
        command = [self.generator] + MODULES[module] + ['-o', module + '.py']
        if not os.path.exists(os.path.join(self.directory, module + '.py')):
            assert self.execute(command) == (0, '', ''), ' '.join(command)

    def run(self, program, module, arguments=(), data=''):
        """Runs a program untranslated; the module it needs is generated first."""
        self.generate(module)
        path = os.path.join(PROGRAMS, program + '.py')
        return self.execute([sys.executable, path] + list(arguments), data)

    def output(self, program, module, arguments=(), data=''):
        code, output, errors = self.run(program, module, arguments, data)
        assert code == 0, errors
        return output

    def translate(self, program, module):
        """The native program that the RPython translator and gcc make."""
        if program not in self.translated:
            self.generate(module)
            binary = os.path.join(self.directory, program)
            code, output, errors = self.execute(
                [sys.executable, '-m', 'rpython', '--batch', '--output=' + binary,
                 os.path.join(PROGRAMS, program + '.py')])
            # A translation that fails once is not tried again by every test.
            self.translated[program] = binary if code == 0 else None
            assert code == 0, output + errors
        assert self.translated[program], 'the translation of %s failed before' % program
        return self.translated[program]


@pytest.fixture(scope='session')
def programs(tools, tmpdir_factory):
    return Programs(tools, tmpdir_factory.mktemp('programs'))


@pytest.fixture(params=['untranslated', 'translated'])
def run(request, programs):
    """run(program, module, arguments, data) in both worlds."""
    if request.param == 'untranslated':
        return programs.run
    return lambda program, module, arguments=(), data='': programs.execute(
        [programs.translate(program, module)] + list(arguments), data)


def test_errno_is_saved_by_the_rules_of_posix(run, programs):
    programs.generate('no_rules_ll')
    code, output, errors = run('saved_errno', 'posix_rules_ll', ['/no/such/file'])
    assert code == 0, errors
    assert output.splitlines() == [
        'ruled open -1 %d' % errno.ENOENT,
        'other open -1 77',
        'ruled close -1 %d' % errno.EBADF,
        'other close -1 77',
        'ruled pow 1024 0',
        'ruled log 0 %d' % errno.EDOM,
        'other pow 1024 77',
        'elidable floor 2 77',
        'ruled strtol 12 0']


# ---------------------------------------------------------------- calls from untranslated programs

def test_zlib_roundtrip(programs):
    text = 'spam, eggs and ' * 300
    lines = programs.output('zlib_roundtrip', 'zlib_ll', ['spam, eggs and ', '300']).splitlines()
    assert lines[:-1] == [
        'smaller 1',
        'round trip 1',
        'garbage error -3',
        'crc32 %d' % (zlib.crc32(text) & 0xffffffff),
        'adler32 %d' % (zlib.adler32(text) & 0xffffffff)]
    assert lines[-1].startswith('version 1.')     # not of Python's own zlib, if it brings one


def test_sqlite_callback_and_statement(programs):
    assert programs.output('sqlite_session', 'sqlite3_ll').splitlines() == [
        'changes 3',
        'name=apple price=0.5',
        'name=fig price=1.25',
        'name=melon price=NULL',
        'name=apple',
        'name=fig',
        'error 4: query aborted',
        'error 1: no such column: colour',
        'fig 5.000000 10000000000',
        'close 0']


MENU = '''<?xml version="1.0"?>
<menu day="Monday" open="yes">
  <dish price="3">spam &amp; eggs</dish>
  <note/>caf&#233; au lait
</menu>
'''


def test_expat_handlers(programs):
    assert programs.output('expat_outline', 'expat_ll', data=MENU).splitlines() == [
        'menu day=Monday open=yes',
        '  dish price=3',
        '    "spam & eggs"',
        '  note',
        '  "caf\xc3\xa9 au lait"']


def test_expat_error(programs):
    code, output, errors = programs.run('expat_outline', 'expat_ll', data='<a>\n<b></a>')
    assert (code, output) == (1, 'a\n  b\nline 2: mismatched tag\n')


def test_qsort_callback(programs):
    assert programs.output('qsort_numbers', 'stdlib_ll', ['3.5', '-2', '10', '0.25']).splitlines() == [
        '-2.000000 0.250000 3.500000 10.000000',
        'index 2',
        'not found']


def test_stat(programs, tmpdir):
    path = tmpdir.join('file')
    path.write('x' * 12345)
    path.chmod(0o640)
    os.utime(str(path), (1, 1234567890.25))
    expected = 'mode=%d size=12345 links=1 inode=%d mtime=1234567890.250000000' % (
        0o100640, os.stat(str(path)).st_ino)
    missing = str(tmpdir.join('missing'))
    assert programs.output('stat_file', 'stat_ll', [str(path), missing]).splitlines() == [
        expected, os.strerror(errno.ENOENT)]


@pytest.mark.parametrize('host, expected', [
    ('127.0.0.1', 'inet 127.0.0.1 port 8080'),
    ('::1', 'inet6 ::1 port 8080'),
    ('0x7f.1', 'inet 127.0.0.1 port 8080'),
])
def test_getaddrinfo_numeric(programs, host, expected):
    assert programs.output('resolve', 'netdb_ll', [host, '8080']) == expected + '\n'


def test_getaddrinfo_error(programs):
    with pytest.raises(socket.gaierror) as caught:
        socket.getaddrinfo('not-a-number', 80, 0, socket.SOCK_STREAM, 0, socket.AI_NUMERICHOST)
    assert programs.output('resolve', 'netdb_ll', ['not-a-number', '80']) == caught.value.args[1] + '\n'


@pytest.mark.parametrize('seconds', [0, 1234567890, -86400, 2 ** 33])
def test_strftime(programs, seconds):
    then = time.gmtime(seconds)
    text = time.strftime('%Y-%m-%d %H:%M:%S %a %j', then)
    output = programs.output('utcdate', 'time_ll', [str(seconds), '%Y-%m-%d %H:%M:%S %a %j'])
    assert output == 'day %d seconds %d\n%s\n' % (then.tm_yday - 1, seconds, text)


# ---------------------------------------------------------------- header_code, in both worlds

def test_header_code(run):
    """Inline functions, macros with parameters and variadic functions."""
    code, output, errors = run('header_code', 'header_code_ll')
    assert code == 0, errors
    assert output.splitlines() == [
        'add 5',
        'odd 1 0',
        'half 2.500000',
        'callback 41',
        'htons %d' % socket.htons(0x1234),
        'status 1 3 0',
        'max 3 0.750000',
        'item 6 42',
        '42 0.25 text',
        '%d 0x1234' % (-1 << 40),
        'nothing',
        'to stdout',
        '1 A']


# ---------------------------------------------------------------- memory_and_callbacks, in both worlds

def test_memory_and_callbacks(run):
    """Untranslated, RPython's leak detector is on: what is not freed is an error."""
    code, output, errors = run('memory_and_callbacks', 'memory_and_callbacks_ll')
    assert code == 0, errors
    assert output.splitlines() == [
        'zero 0 1', 'copied 0 3 -2 1',
        'arrays 21 15 3', 'arrays 27 0', 'numbers 91 36', 'numbers 36',
        'nest B 96', 'bits 175', 'list 7000 32', 'list of a negative length: MemoryError', 'page 7',
        'box 7 1', 'box 0 0', 'left',
        'sorted 6 5 4 3 2 1 0',
        'each -7 15 6', 'each 0 ' + ', '.join(['word %d' % i for i in range(7)]),
        'later 0 word 41', 'released -7 8', 'KeyError',
        'hooks 0 3']
    # An exception in a callback is told of, and goes no further.
    assert errors.count('uncaught exception in callback: visit') == 2


# ---------------------------------------------------------------- header_members, in both worlds

def test_header_members(run):
    """Bit-fields, misaligned members, arms of unions, flexible arrays, variables, numbers that come in parts."""
    code, output, errors = run('header_members', 'header_members_ll')
    assert code == 0, errors
    assert 'packed-member' not in errors     # gcc would warn of their address
    bits = '-16 127 1 %d %d 9' % (-2 ** 39, 2 ** 64 - 2)
    more_bits = '15 5 0 %d %d 6' % (2 ** 39 - 1, 2 ** 64 - 3)
    tight = 't 2047 -4096 %d' % (2 ** 50 - 2)
    assert output.splitlines() == [
        'bits ' + bits, 'bits in C ' + bits,
        'bits ' + more_bits, 'bits in C ' + more_bits,
        'tight ' + tight, 'tight in C ' + tight,
        'inside -1 5 -200', 'inside in C -1 5 -200',
        'packed p 0.250000 %d packed 42 5 1.500000 -2.500000 7' % -2 ** 40,
        'packed in C p 0.250000 %d packed 0 5 1.500000 -2.500000 7' % -2 ** 40,
        'packed q -8.500000 %d text of RPython 42 55 0.750000 -2.500000 -7' % 2 ** 50,
        'packed in C q -8.500000 %d text of RPython -4 55 0.750000 -2.500000 -7' % 2 ** 50,
        'real 0.500000',
        'number %d 5 4' % 0x40005,
        'arms %d 5 1' % 0x10005,
        'points 4 3 30',
        'sum 136',
        'text 8 f Flexible',
        'constants 0.125000 4',
        'variables 40 name 3 6 70 thread', 'variables in C 40 name 3 6 70 thread',
        'variables in C 42 renamed -3 66 71 Thread',
        'hook 8',
        'failed -1 33',
        'errno 5',
        'product -1.750000 6.000000',
        'conjugate 1.000000 -2.000000',
        'scaled 2.500000 10.000000',
        'norm 25']


# ---------------------------------------------------------------- header_values, in both worlds

def test_header_values(run):
    """Constants: computed with, printed, and compared with what C gives."""
    code, output, errors = run('header_values', 'header_values_ll')
    assert code == 0, errors
    assert output.splitlines() == [
        'flags %d' % (os.O_CREAT | os.O_TRUNC | os.O_WRONLY),
        'limits %d %d -1 %d' % (-2 ** 31, sys.maxint, 2 ** 32 - 1),
        'floats %r %r' % (sys.float_info.epsilon, 2.0 ** 128 - 2.0 ** 104),
        'errors %d %d' % (errno.ENOENT, errno.EAGAIN),
        'types 1 5',
        'version %s' % sqlite_version(),
        'failed 1',
        'mapped 1',
        'unmapped 0']


def sqlite_version():
    """What the header says, by the preprocessor."""
    process = subprocess.Popen(['gcc', '-E', '-P', '-x', 'c', '-'], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    text = process.communicate('#include <sqlite3.h>\nversion SQLITE_VERSION SQLITE_VERSION_NUMBER\n')[0]
    return text.splitlines()[-1].replace('"', '').split(' ', 1)[1]


# ---------------------------------------------------------------- gzfilter, in both worlds

def sample(size):
    """Bytes of every value, some of them compressible."""
    source = random.Random(size)
    words = ['spam ', 'eggs\n', '\x00' * 40] + [chr(source.randrange(256)) * 2 for _ in range(500)]
    text = ''.join([source.choice(words) for _ in range(size // 2)])
    return text[:size]


def gunzip(data):
    return gzip.GzipFile(fileobj=StringIO.StringIO(data)).read()


@pytest.mark.parametrize('size', [0, 1, 16384, 40000])
def test_gzip_reads_what_gzfilter_writes(run, size):
    data = sample(size)
    code, packed, errors = run('gzfilter', 'zlib_ll', [], data)
    assert code == 0, errors
    assert gunzip(packed) == data


@pytest.mark.parametrize('size', [0, 1, 16384, 40000])
def test_gzfilter_reads_what_gzip_writes(run, tools, programs, size):
    data = sample(size)
    packed = programs.execute([tools.require('gzip'), '-9c'], data)[1]
    code, output, errors = run('gzfilter', 'zlib_ll', ['-d'], packed)
    assert code == 0, errors
    assert output == data


def test_gzfilter_reads_a_sequence_of_streams(run, tools, programs):
    parts = [sample(20000), '', 'tail']
    packed = ''.join([programs.execute([tools.require('gzip'), '-c'], part)[1] for part in parts])
    code, output, errors = run('gzfilter', 'zlib_ll', ['-d'], packed)
    assert code == 0, errors
    assert output == ''.join(parts)


@pytest.mark.parametrize('damage, message', [
    (lambda packed: '', 'unexpected end of file'),
    (lambda packed: packed[:-1], 'unexpected end of file'),
    (lambda packed: 'no gzip file', 'incorrect header check'),
    (lambda packed: packed + 'trailing garbage', 'incorrect header check'),
    (lambda packed: packed[:-8] + '\x00' * 8, 'incorrect data check'),
], ids=['empty', 'truncated', 'foreign', 'trailing', 'checksum'])
def test_gzfilter_rejects_damaged_input(run, tools, programs, damage, message):
    packed = programs.execute([tools.require('gzip'), '-c'], 'spam and eggs')[1]
    code, output, errors = run('gzfilter', 'zlib_ll', ['-d'], damage(packed))
    assert code == 1
    assert errors.endswith('gzfilter: %s\n' % message)


def test_gzfilter_usage(run):
    code, output, errors = run('gzfilter', 'zlib_ll', ['--fast'])
    assert (code, output) == (2, '')
    assert errors.endswith('usage: gzfilter [-d] <input >output\n')


def test_translated_gzfilter_streams(programs, tools):
    """Many times its buffers, there and back, with gzip at the other end of each."""
    gzfilter = programs.translate('gzfilter', 'zlib_ll')
    gzip_program = tools.require('gzip')
    data = sample(1000003) * 20
    packed = programs.execute([gzfilter], data)[1]
    assert len(packed) < len(data)
    assert programs.execute([gzip_program, '-dc'], packed) == (0, data, '')
    packed = programs.execute([gzip_program, '-c'], data)[1]
    assert programs.execute([gzfilter, '-d'], packed) == (0, data, '')


# ---------------------------------------------------------------- sqlquery, in both worlds

@pytest.fixture(scope='session')
def database(tools, tmpdir_factory):
    """The path of a database, and a connection of Python's own to it."""
    try:
        import sqlite3
    except ImportError:
        tools.missing('this Python has no sqlite3')
    path = str(tmpdir_factory.mktemp('database').join('fruit.db'))
    connection = sqlite3.connect(path)
    connection.text_factory = str
    connection.executescript('''
        create table fruit (name text, price real, stock integer, picture blob);
        insert into fruit values ('apple', 0.5, 1, null);
        insert into fruit values ('fig', 1.25, 5000000000, x'414243');
        insert into fruit values ('jalape\xc3\xb1o', -1e100, null, '');
        insert into fruit values ('', 0, -9223372036854775808, 'last');
    ''')
    return path, connection


def rows_as_text(connection, sql, arguments):
    """The rows as SQLite itself turns their values into text, with an empty one for null."""
    names = [column[0].replace('"', '""') for column in connection.execute(sql, arguments).description]
    columns = ', '.join(['coalesce(cast("%s" as text), \'\')' % name for name in names])
    return connection.execute('select %s from (%s)' % (columns, sql), arguments).fetchall()


@pytest.mark.parametrize('sql, arguments', [
    ('select * from fruit', []),
    ('select name, stock from fruit where price > 0.75 order by name', []),
    ('select name from fruit where name = ? or name = ?', ['fig', 'jalape\xc3\xb1o']),
    ('select count(*), max(price), group_concat(name, \';\') from fruit', []),
    ('select name from fruit where 0', []),
    ('with recursive n(i) as (select 1 union all select i + 1 from n where i < 300) select i, i * i from n',
     []),
])
def test_sqlquery_rows(run, database, sql, arguments):
    path, connection = database
    code, output, errors = run('sqlquery', 'sqlite3_ll', [path, sql] + arguments)
    assert code == 0, errors
    assert output == ''.join(['\t'.join(row) + '\n' for row in rows_as_text(connection, sql, arguments)])


def test_sqlquery_runs_every_statement(run, database):
    code, output, errors = run('sqlquery', 'sqlite3_ll', [database[0], '''
        create temp table t (x); insert into t values (1), (2);   -- nothing to print
        select sum(x) from t; ; /* a comment */ select 'end'  '''])
    assert code == 0, errors
    assert output == '3\nend\n'


def test_sqlquery_writes(run, database):
    path, connection = database
    sql = "update fruit set stock = stock + 1 where name = 'apple'"
    before = connection.execute("select stock from fruit where name = 'apple'").fetchone()[0]
    code, output, errors = run('sqlquery', 'sqlite3_ll', [path, sql])
    assert (code, output) == (0, ''), errors
    assert connection.execute("select stock from fruit where name = 'apple'").fetchone()[0] == before + 1


@pytest.mark.parametrize('sql, output, message', [
    ('select * from vegetable', '', 'no such table: vegetable'),
    ('select 1; selekt 2', '1\n', 'near "selekt": syntax error'),
    ("select abs(-9223372036854775808)", '', 'integer overflow'),
    ("select 'unfinished", '', 'unrecognized token: "\'unfinished"'),
])
def test_sqlquery_errors(run, database, sql, output, message):
    code, printed, errors = run('sqlquery', 'sqlite3_ll', [database[0], sql])
    assert (code, printed) == (1, output)
    assert errors.endswith('sqlquery: %s\n' % message)


def test_sqlquery_no_database(run, tmpdir):
    path = tmpdir.join('missing.db')
    code, output, errors = run('sqlquery', 'sqlite3_ll', [str(path), 'select 1'])
    assert (code, output) == (1, '')
    assert errors.endswith('sqlquery: unable to open database file\n')
    assert not path.check()


def test_sqlquery_usage(run):
    code, output, errors = run('sqlquery', 'sqlite3_ll', ['only-a-database'])
    assert (code, output) == (2, '')
    assert errors.endswith('usage: sqlquery DATABASE SQL [TEXT...]\n')


# ---------------------------------------------------------------- records as results

def test_division(run):
    code, output, errors = run('division', 'stdlib_ll', ['47', '6', '-7', '2'])
    assert code == 0, errors
    assert output.splitlines() == [
        'div 7 5', 'div 7 5', 'c_div 7 5', 'ldiv 33643910485 2',
        'div -3 -1', 'div -3 -1', 'c_div -3 -1', 'ldiv -15032385536 0']


# ---------------------------------------------------------------- helpers

SHAPES = '''\
lengths 4 -1 3 -1 3
same 1 0 1 4
names 'zero' '' None 'plain'
behind '=v' None 'nothing'
wide 3 -1 1 'z\xc3\xa9ro \xe4\xb8\x80' None '=v'
0 ValueError
1 TypeError
2 ValueError
3 ValueError
4 TypeError
5 ValueError
integers -2 1 -57
floats 2 12 6
sums 195 286 261 1 0
read 'ABC' 'ABCDE' None
name 0 'name'
name -1 ''
growing 3000 1500 None
reentrant 0 1000
packed 0 'bcd'
packed -5 ''
digest 1 3
-1 ValueError
0 ValueError
open 0 1
open 1 0
split -4 -2 201 -1125000000000
step 43
message 0 None
message 7 'error 7'
number 255 ' and more'
copies 'k=v' None 0
bytes None 0
bytes 'a0b' 3
callbacks 1 1
points 1 1
lengths 3 -1 1 -1
made 'item 0' 'item 1'  None 'one' '' 'three'
utf8 3 -1 '\xe4\xb8\x80!'
blocks 0
members 'k=v' 'Dr.'
ValueError 'Ada'
guesses 256 'AAA' None '=v'
host 0 'host'
'''


def test_helper_shapes(run):
    """Untranslated, the program looks for leaks at its end."""
    code, output, errors = run('helper_shapes', 'helpers_ll', ['k=v'])
    assert code == 0, errors
    assert output == SHAPES


def test_helpers_of_the_c_library(run, tmpdir, monkeypatch, programs):
    monkeypatch.setitem(programs.environment, 'HELPER_LIBC', 'set')
    path = tmpdir.join('file')
    path.write('first line\n' * 1000)
    link = tmpdir.join('link')
    link.mksymlinkto(path)
    code, output, errors = run('helper_libc', 'libc_ll', [str(path), str(link)])
    assert code == 0, errors
    assert output.splitlines() == [
        'lines 1000 -1', 'no file 1', 'environment set None', 'errors No such file or directory',
        'directory ' + os.path.realpath(programs.directory), 'links %s None' % path,
        'host 0 ' + socket.gethostname(), 'integer 13 abc', 'float 15 x', 'pieces =b copy 3 /a',
        'real %s None' % os.path.realpath(str(path)), 'locale C 1', 'stream first  li 0', 'system Linux',
        'ValueError', 'TypeError 0']


# ---------------------------------------------------------------- programs that need nothing of rffi

FREE_OF_RFFI = ['linecount', 'gziptool', 'sqlshell', 'xmloutline', 'sha256sum', 'curlget']


@pytest.mark.parametrize('name', FREE_OF_RFFI)
def test_a_program_that_needs_nothing_of_rffi(name):
    with open(os.path.join(PROGRAMS, name + '.py')) as program:
        text = program.read()
    assert 'rffi' not in text and 'lltype' not in text


@pytest.fixture(params=['untranslated', 'translated'])
def run_free(request, programs):
    """run(program, arguments, data) in both worlds. Untranslated, RPython's leak detector is on."""
    def untranslated(name, arguments=(), data=''):
        programs.generate(name + '_ll')
        watched = os.path.join(PROGRAMS, 'watched.py')
        return programs.execute([sys.executable, watched, name] + list(arguments), data)

    def translated(name, arguments=(), data=''):
        return programs.execute([programs.translate(name, name + '_ll')] + list(arguments), data)

    return untranslated if request.param == 'untranslated' else translated


def command(words, data='', **options):
    process = subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, **options)
    output, errors = process.communicate(data)
    return process.returncode, output, errors


def said(outcome):
    """Exit code and standard output."""
    return outcome[:2]


def test_linecount_is_wc(run_free, tmpdir):
    for name, text in [('empty', ''), ('open', 'no end'), ('many', 'line\n' * 70000), ('nul', '\0\n\0\n')]:
        path = tmpdir.join(name)
        path.write(text)
        assert said(run_free('linecount', [str(path)])) == said(command(['wc', '-l', str(path)]))
    missing = str(tmpdir.join('missing'))
    code, output, _ = run_free('linecount', [missing, str(tmpdir.join('many'))])
    assert code == 1
    assert output.splitlines() == [
        'wc: %s: No such file or directory' % missing, '70000 %s' % tmpdir.join('many')]
    assert said(run_free('linecount', [], 'a\nb\n')) == (0, '2\n')


@pytest.mark.parametrize('size', [0, 1, 16384, 16385, 500000])
def test_gziptool_and_gzip_read_each_other(run_free, tools, tmpdir, size):
    tools.require('gzip')
    path = tmpdir.join('file')
    generator = random.Random(size)
    text = ''.join(chr(generator.randrange(256)) + 'abc' for _ in range(size // 4 + 1))[:size]
    path.write(text, 'wb')
    packed = str(path) + '.gz'
    assert said(run_free('gziptool', [str(path)])) == (0, '')
    assert command(['gzip', '-dc', packed]) == (0, text, '')
    assert command(['gzip', '-fn', str(path)]) == (0, '', '')
    assert said(run_free('gziptool', ['-d', packed])) == (0, '')
    assert path.read('rb') == text


def test_gziptool_says_what_is_wrong(run_free, tmpdir):
    path = tmpdir.join('file.gz')
    assert said(run_free('gziptool', ['-d', str(path)])) == (1, 'gziptool: cannot read %s\n' % path)
    text = gzip_of('some text ' * 1000)
    path.write(text[:-8] + '\0' * 8, 'wb')     # another checksum
    code, output, _ = run_free('gziptool', ['-d', str(path)])
    assert code == 1 and 'gziptool: ' in output and '(-3)' in output


def gzip_of(text):
    out = StringIO.StringIO()
    with gzip.GzipFile(fileobj=out, mode='wb') as stream:
        stream.write(text)
    return out.getvalue()


SQL = u'''create table fruit (name text, price real, stock integer);
insert into fruit values ('apple; red', 0.5, 1), ('fig', 1.25, 5000000000), ('melon', null, -3), ('caf\xe9', 1e100, 7);
-- a comment ; with a semicolon
select * from fruit order by stock; select count(*), sum(price) from fruit;
update fruit set stock = stock + 1; select name, typeof(price), stock from fruit where name like '%e%';
select 'end' as word'''.encode('utf-8')


def test_sqlshell_is_sqlite3(run_free, tools, tmpdir):
    shell = tools.require('sqlite3')
    expected = command([shell, '-batch', '-bail', ':memory:'], SQL)
    assert expected[0] == 0 and len(expected[1].splitlines()) == 8
    assert said(run_free('sqlshell', [], SQL)) == said(expected)
    database = str(tmpdir.join('database'))
    assert said(run_free('sqlshell', [database], SQL)) == said(expected)
    assert command([shell, database, 'select count(*) from fruit']) == (0, '4\n', '')
    code, output, _ = run_free('sqlshell', [database], 'select 1; select * from nowhere; select 2')
    assert (code, output) == (1, '1\nError: no such table: nowhere\n')


def test_xmloutline(run_free):
    assert said(run_free('xmloutline', [], MENU)) == (0, '''\
menu day=Monday open=yes
  dish price=3
    "spam & eggs"
  note
  "caf\xc3\xa9 au lait"
''')
    assert said(run_free('xmloutline', [], '<a>\n<b></a>')) == (1, 'a\n  b\nline 2: mismatched tag\n')


def test_sha256sum(run_free, tools, tmpdir):
    tools.require('sha256sum')
    paths = []
    for size in (0, 3, 64, 70000):
        path = tmpdir.join(str(size))
        path.write('abc\0' * (size // 4) + 'abc'[:size % 4], 'wb')
        paths.append(str(path))
    assert said(run_free('sha256sum', paths)) == said(command(['sha256sum'] + paths))
    missing = str(tmpdir.join('missing'))
    assert said(run_free('sha256sum', [missing])) == (1, 'sha256sum: %s: No such file or directory\n' % missing)


@pytest.fixture
def server(tmpdir):
    """The address of an HTTP server for the files of the directory."""
    import BaseHTTPServer
    import SimpleHTTPServer
    import threading

    class Handler(SimpleHTTPServer.SimpleHTTPRequestHandler):
        def translate_path(self, path):
            return str(tmpdir.join(os.path.basename(path)))

        def log_message(self, *args):
            pass

    httpd = BaseHTTPServer.HTTPServer(('127.0.0.1', 0), Handler)
    thread = threading.Thread(target=httpd.serve_forever)
    thread.start()
    yield 'http://127.0.0.1:%d/' % httpd.server_port
    httpd.shutdown()
    thread.join()
    httpd.server_close()


def test_curlget_is_curl(run_free, tools, tmpdir, server):
    curl = tools.require('curl')
    for size in (0, 5, 300000):
        text = ''.join(chr(i * i % 251) for i in range(size))
        tmpdir.join('page').write(text, 'wb')
        assert said(run_free('curlget', [server + 'page'])) == (0, text)
        assert said(command([curl, '-s', server + 'page'])) == (0, text)
    code, output, _ = run_free('curlget', [server + 'missing'])
    assert code == command([curl, '-sf', server + 'missing'])[0] == 22
    assert output == 'curlget: (22) HTTP response code said error\n'
    code, output, _ = run_free('curlget', ['nothing://here'])
    assert code == command([curl, '-s', 'nothing://here'])[0] == 1
