"""lint on RPython's own library, with and without importing it."""
import json
import os
import subprocess
import sys

import rpython

import project

SITE = os.path.dirname(os.path.dirname(os.path.abspath(rpython.__file__)))

COMPUTED = """
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo
import operator

eci = ExternalCompilationInfo(includes=['unistd.h', 'stdlib.h'])
TYPE = operator.getitem([rffi.INT, rffi.LONG], 1)
c_getpid = rffi.llexternal('getpid', [], TYPE, compilation_info=eci)
c_abs = rffi.llexternal(operator.concat('a', 'bs'), [rffi.INT], rffi.INT, compilation_info=eci)
"""


def lint(*arguments, **where):
    process = subprocess.Popen([project.binary(), 'lint', '--format', 'json'] + list(arguments),
                               stdout=subprocess.PIPE, stderr=subprocess.PIPE, **where)
    output, errors = process.communicate()
    assert process.returncode in (0, 1), errors
    return json.loads(output)


def found(result):
    return set((finding['name'], finding['code'], finding['line']) for finding in result['findings'])


def test_known_mistakes_of_rlib_are_found():
    files = ['rpython/rlib/%s.py' % name for name in ('rposix', 'rmmap', 'rtime', 'rsignal')]
    result = lint(*files, cwd=SITE)
    names = set((name, code) for name, code, _ in found(result))
    assert names >= set([
        ('ttyname', 'wrong-width'), ('ioctl', 'wrong-width'), ('mremap', 'wrong-width'), ('clock_gettime', 'wrong-width'),
        ('chown', 'wrong-sign'), ('alarm', 'wrong-sign'), ('wopen', 'no-such-function')])
    # What is right is found to be right: the others are far more.
    assert result['compared']['function'] > 150
    assert len([finding for finding in result['findings'] if finding['code'].startswith('wrong')]) < 30


def test_importing_agrees_with_reading():
    name = 'rpython/rlib/rtime.py'
    assert found(lint(name, cwd=SITE)) == found(lint(name, '--import', sys.executable, cwd=SITE))


def test_importing_sees_what_is_computed(tmpdir):
    tmpdir.join('computed.py').write(COMPUTED)
    read = lint('computed.py', cwd=str(tmpdir))
    assert found(read) == set()
    assert [unchecked['name'] for unchecked in read['unchecked']] == ['getpid', 'llexternal']
    imported = lint('computed.py', '--import', sys.executable, cwd=str(tmpdir))
    assert [(name, code) for name, code, _ in found(imported)] == [('getpid', 'wrong-width')]
    assert imported['unchecked'] == []
    assert imported['compared'] == {'function': 2}


def test_a_failing_import_is_told(tmpdir):
    tmpdir.join('failing.py').write('1 / 0\n')
    unchecked = lint('failing.py', '--import', sys.executable, cwd=str(tmpdir))['unchecked']
    assert [entry['reason'] for entry in unchecked] == [
        'importing it fails: ZeroDivisionError: integer division or modulo by zero']
