"""Every golden module of headers/cases is compiled, compared with the C compilers, imported, and called.

All of them are loaded into this process, from one directory that has the layout they were made for: the header and
the module side by side, and lib/libNAME.so where NAME.c exists.
"""
import ctypes
import glob
import os
import py_compile
import re
import shutil
import subprocess

import pytest
from rpython.tool import leakfinder

import check_module
import project
from describe import describe_fields, describe_value
from modulecheck.bindings import is_external_record
from modulecheck.loading import load_module
from records_from_c import unreadable_members


def names(pattern, directory):
    return sorted(os.path.splitext(os.path.basename(p))[0] for p in glob.glob(os.path.join(directory, pattern)))


HEADERS = set(names('*.h', project.CASES))
CASES = [name for name in names('*.py', project.GOLDENS) if name in HEADERS]
TYPES = [name for name in names('*.types', project.GOLDENS) if name in CASES]
CALLS = [name[:-len('_calls')] for name in names('*_calls.py', project.CASES) if name[:-len('_calls')] in CASES]


# case: what check_module says about it, and rightly, though nothing is wrong with the module.
EXPECTED_DIFFERENCES = {
    # For Clang a pointer to a function that does not return is of another type, for GCC and castxml it is not.
    'callback_unsayable': ['c_cu_set_noreturn: void * is claimed, C has cu_noreturn'],
}


# case: what Clang 14, with which castxml 0.5 parses as well, does not know on x86, or not see for that reason.
UNKNOWN_TO_CLANG = {'float16': ['_Float16', 'f16_half', 'f16_store', 'f16_pair']}


class Workplace(object):
    """The directory that the golden modules are run in."""

    def __init__(self, directory):
        self.directory = directory
        self._modules = {}
        for entry in os.listdir(project.CASES):
            path = os.path.join(project.CASES, entry)
            if os.path.isdir(path) and entry != 'goldens':
                shutil.copytree(path, os.path.join(directory, entry))
            elif entry.endswith('.h'):
                shutil.copy(path, directory)
        if not os.path.isdir(os.path.join(directory, 'lib')):
            os.mkdir(os.path.join(directory, 'lib'))
        for name in CASES:
            shutil.copy(os.path.join(project.GOLDENS, name + '.py'), directory)

    def path(self, name, extension):
        return os.path.join(self.directory, name + extension)

    def module(self, name):
        """The golden module, imported once; with the library that it binds, if the case has one."""
        if name not in self._modules:
            self._build_library(name)
            self._modules[name] = load_module(self.path(name, '.py'), name)
        return self._modules[name]

    def _build_library(self, name):
        source = os.path.join(project.CASES, name + '.c')
        if not os.path.exists(source):
            return
        library = os.path.join(self.directory, 'lib', 'lib%s.so' % name)
        subprocess.check_call(['gcc', '-shared', '-fPIC', '-D_GNU_SOURCE', '-I' + self.directory,
                               '-Wl,-soname,' + os.path.basename(library), '-o', library, source])
        # It is in no directory of the loader's, so that what RPython compiles and links with it would not find it.
        ctypes.CDLL(library)


@pytest.fixture(scope='module')
def workplace(compilers, tmpdir_factory):
    # Of the same name as the directory of the headers, which some of them mention.
    return Workplace(str(tmpdir_factory.mktemp('golden').mkdir('cases')))


def test_there_are_cases(tools):
    if not CASES:
        tools.missing('golden modules in %s' % project.GOLDENS)


@pytest.mark.parametrize('name', CASES)
def test_compiles_under_python_2(workplace, tmpdir, name):
    py_compile.compile(workplace.path(name, '.py'), str(tmpdir.join('compiled')), doraise=True)


@pytest.mark.parametrize('name', CASES)
def test_agrees_with_the_c_compilers(workplace, name):
    report = check_module.check_loaded(workplace.module(name), workplace.path(name, '.py'),
                                       [workplace.path(name, '.h')])
    expected = EXPECTED_DIFFERENCES.get(name, [])
    unexpected = [line for line in report.differences if line not in expected
                  and not any(word in line for word in UNKNOWN_TO_CLANG.get(name, []))]
    assert not unexpected, '\n'.join(unexpected)


@pytest.mark.parametrize('name', TYPES)
def test_low_level_types_are_those_that_were_meant(workplace, name):
    module = workplace.module(name)
    expected = read_types(os.path.join(project.GOLDENS, name + '.types'))
    found = [(key, description_of(module, key)) for key, _ in expected]
    assert found == expected
    for record in records_in(expected):
        if is_external_record(getattr(module, record)):
            listed = [key.split('.')[1] for key, _ in expected if key.startswith(record + '.')]
            assert listed == [field for field, _ in describe_fields(getattr(module, record))]


@pytest.mark.parametrize('name', CASES)
def test_records_can_come_from_c(workplace, name):
    assert unreadable_members(workplace.module(name)) == []


class Names(object):
    def __init__(self, **names):
        self.__dict__.update(names)


@pytest.mark.parametrize('name, has_unsigned', [('INT', True), ('UINT', True), ('UINT', False)])
def test_int_in_callbacks_is_int_on_32_bit_machines(name, has_unsigned):
    """Such a machine is hard to come by. There RPython takes INT and Signed for one type, which it renders long."""
    with open(os.path.join(project.GOLDENS, 'callback_integers.py')) as f:
        expression = re.search(r'^C_%s = (.*(?:\n +.*)?)$' % name, f.read(), re.MULTILINE).group(1)
    lltype = Names(Signed='long', Unsigned='unsigned long')
    real = {'INT_real': 'int', 'UINT_real': 'unsigned int'}
    if not has_unsigned:      # rpython 0.2.1
        del real['UINT_real']
    narrow = eval(expression, {'rffi': Names(INT=lltype.Signed, UINT=lltype.Unsigned, **real), 'lltype': lltype})
    assert narrow == real.get(name + '_real', 'unsigned long')
    wide = eval(expression, {'rffi': Names(INT='int32', UINT='uint32', **real), 'lltype': lltype})
    assert wide == {'INT': 'int32', 'UINT': 'uint32'}[name]


def read_types(path):
    """(key, description) for every line `key = description`."""
    with open(path) as f:
        lines = [line.strip() for line in f]
    return [tuple(line.split(' = ', 1)) for line in lines if line and not line.startswith('#')]


def records_in(entries):
    return sorted(set(key.split('.')[0] for key, _ in entries if '.' in key))


def description_of(module, key):
    name, _, field = key.partition('.')
    if not hasattr(module, name):
        return 'no such name'
    value = getattr(module, name)
    return dict(describe_fields(value)).get(field, 'no such field') if field else describe_value(value)


def calls():
    """(case, name of a test function): the functions are found without importing, which needs no library."""
    for case in CALLS:
        with open(os.path.join(project.CASES, case + '_calls.py')) as f:
            for line in f:
                if line.startswith('def test_'):
                    yield case, line[len('def '):line.index('(')]


@pytest.mark.parametrize('case, function', list(calls()))
def test_call(workplace, case, function):
    tests = load_module(os.path.join(project.CASES, case + '_calls.py'), case + '_calls')
    module = workplace.module(case)
    if not case.startswith('helper_'):
        return getattr(tests, function)(module)
    # RPython's own leak detector: what a helper allocates is gone when it returns or raises.
    leakfinder.start_tracking_allocations()
    try:
        getattr(tests, function)(module)
    finally:
        leaked = leakfinder.stop_tracking_allocations(False)
    assert not leaked, leakfinder.MallocMismatch(leaked)
