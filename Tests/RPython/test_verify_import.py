"""`verify --import`: what RPython sees of a module goes to the C compilers, whatever the text looks like."""
import json
import os
import subprocess
import sys

import pytest

import project

HEADER = '''
#define VI_ANSWER 42
#define VI_NAME "verify"
enum vi_color { VI_RED = 3, VI_BLUE };
struct vi_pair { short first; long second; };
int vi_count(const char *text, unsigned long size);
short vi_small(struct vi_pair *pair);
extern int vi_level;
'''

MODULE = '''\
"""RPython bindings of vi.h.

Made by rffi-import 0.1.0 with:
    rffi-import vi.h -o vi.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

_HERE = os.path.dirname(os.path.abspath(__file__))
eci = ExternalCompilationInfo(includes=['vi.h'], include_dirs=[_HERE])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

VI_ANSWER = 42
VI_RED = 3
VI_PAIR = rffi.CStruct('vi_pair', ('first', rffi.SHORT), ('second', rffi.LONG), hints={'eci': eci})
VI_PAIRP = lltype.Ptr(VI_PAIR)
c_vi_count = external('vi_count', [rffi.CCHARP, rffi.ULONG], rffi.INT)
c_vi_small = external('vi_small', [VI_PAIRP], rffi.SHORT)
get_vi_level, set_vi_level = rffi.CExternVariable(
    rffi.INT, 'vi_level', eci, c_type='int', declare_as_extern=False)
'''

# Behind the module: what the text does not show, and the code and the name of what has to be found.
HIDDEN = {
    'function': ("globals()['c_vi_count'] = external('vi_count', [rffi.CCHARP, rffi.UINT], rffi.INT)",
                 'argument-type-differs', 'c_vi_count, argument 2'),
    'arity': ("globals()['c_vi_small'] = external('vi_small', [], rffi.SHORT)", None, 'c_vi_small'),
    'result': ("globals()['c_vi_small'] = external('vi_small', [VI_PAIRP], rffi.INT)",
               'result-type-differs', 'c_vi_small, result'),
    'function in a loop': ("for _n in ['vi_small']:\n    globals()['c_again'] = external(_n, [VI_PAIRP], rffi.LONG)",
                           'result-type-differs', 'c_again, result'),
    'value': ("globals()['VI_' + 'ANSWER'] = 43", 'value-differs', 'VI_ANSWER'),
    'no value': ("globals()['VI_' + 'ANSWER'] = None", 'constant-not-in-c', 'VI_ANSWER'),
    'record': ("globals()['VI_PAIR'] = rffi.CStruct('vi_pair', ('second', rffi.LONG), ('first', rffi.SHORT), "
               "hints={'eci': eci})", 'offset-differs', 'VI_PAIR.second'),
    'variable': ("globals()['get_vi_level'] = rffi.CExternVariable(rffi.LONG, 'vi_level', eci, c_type='long', "
                 "getter_only=True, declare_as_extern=False)", 'variable-differs', 'get_vi_level'),
    'gone': ("del c_vi_small", 'not-in-rpython', 'c_vi_small'),
    'exception': ("1 / 0", 'import-fails', 'the module'),
    'unfinished': ("VI_MORE = lltype.Ptr(lltype.ForwardReference())", 'not-in-rpython', 'VI_MORE'),
}


@pytest.fixture
def verify(tools, tmpdir):
    binary = tools.require_file(project.binary(), 'the program (swift build -c release)')
    tools.require('gcc')
    tmpdir.join('vi.h').write(HEADER)

    def run(text, *options):
        tmpdir.join('vi.py').write(text)
        command = [binary, 'verify', 'vi.py', '--format', 'json', '--no-symbols'] + list(options)
        process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=str(tmpdir),
                                   env=dict(os.environ, TMPDIR=str(tmpdir.ensure('temporary', dir=True))))
        output, errors = process.communicate()
        assert process.returncode in (0, 1) and output, errors
        assert tmpdir.join('temporary').listdir() == []
        return json.loads(output)
    return run


def test_the_right_module_is_proven(verify):
    result = verify(MODULE, '--import', sys.executable)
    assert result['findings'] == []
    assert any(witness.startswith('RPython') for witness in result['witnesses'])
    # Places and values are claimed besides what the text says.
    claims = dict((entry['kind'], entry['claims']) for entry in result['claims'])
    before = dict((entry['kind'], entry['claims']) for entry in verify(MODULE)['claims'])
    assert claims['member'] > before['member'] and claims['function'] == before['function']


@pytest.mark.parametrize('name', sorted(HIDDEN))
def test_what_the_text_does_not_show_is_found(verify, name):
    added, code, subject = HIDDEN[name]
    found = verify(MODULE + added + '\n', '--import', sys.executable)['findings']
    assert subject in [finding['name'] for finding in found]
    assert code is None or code in [finding['code'] for finding in found if finding['name'] == subject]


def test_an_error_is_told_with_its_line(verify):
    text = MODULE + '1 / 0\n'
    [finding] = verify(text, '--import', sys.executable)['findings']
    assert finding['line'] == text.count('\n')
    assert 'ZeroDivisionError' in finding['c']


def test_an_import_that_hangs_is_stopped(verify):
    [finding] = verify(MODULE + 'print "before"\nimport sys; sys.stdout.flush()\nwhile True: pass\n',
                       '--import', sys.executable, '--timeout', '1')['findings']
    assert finding['code'] == 'rpython-failed' and 'stopped' in finding['c']
    assert 'before' in finding['words']


def test_a_python_without_rpython_is_told(verify):
    [finding] = verify(MODULE, '--import', 'true')['findings']
    assert finding['code'] == 'rpython-failed' and 'has rpython' in finding['c']


def test_a_module_may_have_the_name_of_a_module_of_pythons(verify, tmpdir):
    tmpdir.join('types.py').write('1 / 0\n')
    tmpdir.join('struct.py').write('1 / 0\n')
    assert verify(MODULE, '--import', sys.executable)['findings'] == []
