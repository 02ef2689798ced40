"""check_constants has to see every kind of lie: a module that is right, and mutations of it."""
import os

import pytest

import check_constants

HEADER = r'''
#ifndef SAMPLE_H
#define SAMPLE_H 1
#include <stddef.h>
#define SC_INT 42
#define SC_NEGATIVE (-1)
#define SC_UNSIGNED 0xffffffffU
#define SC_LONG 5L
#define SC_ULONG (~0UL)
#define SC_SIZEOF (sizeof(long) * SC_INT)
#define SC_CHAR 'a'
#define SC_SIGNED_CHAR '\377'
#define SC_CAST ((signed char)200)
#define SC_DOUBLE 0.1
#define SC_FLOAT 0.1f
#define SC_LONG_DOUBLE 0.5L
#define SC_LONG_DOUBLE_ONLY 0.1L
#define SC_ZERO (-0.0)
#define SC_TEXT "a\0b\xff" "c"
#define SC_WIDE L"\u20ac"
#define SC_POINTER ((void *)-1)
#define SC_WORD 1
#undef SC_WORD
#define SC_WORD 2
#define SC_GONE 1
#undef SC_GONE
#define SC_EMPTY
#define SC_TYPE unsigned int
#define SC_CALL sc_function()
#define SC_BROKEN (1 +
#define SC_OPEN {
#define SC_LINE __LINE__
#define SC_LIST 1, 2, 3
#define SC_BEHIND 3 /* still here */
#define SC_ALIAS sc_function
int sc_function(void);
enum sc_enum { SC_RED, SC_GREEN = 7 * SC_INT, SC_BLUE = -5, };
struct sc_record { enum { SC_INNER = 'x' } kind; };
#endif
'''

MODULE = r'''
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.rlib.rarithmetic import r_uint
from rpython.translator.tool.cbuild import ExternalCompilationInfo

eci = ExternalCompilationInfo(includes=['sample.h'], include_dirs=[os.path.dirname(os.path.abspath(__file__))])

# sample.h:5: #define SC_INT 42
SC_INT = 42
# sample.h:6: #define SC_NEGATIVE (-1)
SC_NEGATIVE = -1
# sample.h:7: #define SC_UNSIGNED 0xffffffffU /* unsigned int */
SC_UNSIGNED = 4294967295
# sample.h:8: #define SC_LONG 5L /* long */
SC_LONG = 5
# sample.h:9: #define SC_ULONG (~0UL) /* unsigned long */
SC_ULONG = r_uint(18446744073709551615)
# sample.h:10: #define SC_SIZEOF (sizeof(long) * SC_INT) /* unsigned
#     long */
SC_SIZEOF = 336
# sample.h:11: #define SC_CHAR 'a'
SC_CHAR = 97
# sample.h:12: #define SC_SIGNED_CHAR '\377'
SC_SIGNED_CHAR = -1
# sample.h:13: #define SC_CAST ((signed char)200) /* signed char */
SC_CAST = -56
# sample.h:14: #define SC_DOUBLE 0.1
SC_DOUBLE = 0.1
# sample.h:15: #define SC_FLOAT 0.1f /* float */
SC_FLOAT = 0.10000000149011612
# sample.h:16: #define SC_LONG_DOUBLE 0.5L /* long double */
SC_LONG_DOUBLE = 0.5
# sample.h:18: #define SC_ZERO (-0.0)
SC_ZERO = -0.0
# sample.h:19: #define SC_TEXT "a\0b\xff" "c"
SC_TEXT = 'a\x00b\xffc'
# sample.h:20: #define SC_WIDE L"\u20ac"
SC_WIDE = u'\u20ac'
# sample.h:21: #define SC_POINTER ((void *)-1)
def SC_POINTER():
    return rffi.cast(rffi.VOIDP, -1)
# sample.h:24: #define SC_WORD 2
SC_WORD = 2
# sample.h:34: #define SC_BEHIND 3 /* still here */
SC_BEHIND = 3
SC_RED = 0
SC_GREEN = 294
SC_BLUE = -5
SC_INNER = 120
c_sc_function = rffi.llexternal('sc_function', [], rffi.INT, compilation_info=eci)
# sample.h:35: #define SC_ALIAS sc_function
c_SC_ALIAS = rffi.llexternal('sc_function', [], rffi.INT, compilation_info=eci)

# not bound:
#   sample.h:17: SC_LONG_DOUBLE_ONLY: constant-type: long double
'''

# name: (text of MODULE, what replaces it, the label of the difference that has to be reported)
MUTATIONS = {
    'another number': ('SC_INT = 42', 'SC_INT = 43', 'SC_INT'),
    'number of the other sign': ('SC_UNSIGNED = 4294967295', 'SC_UNSIGNED = -1', 'SC_UNSIGNED'),
    'number without its class': ('r_uint(18446744073709551615)', '18446744073709551615', 'SC_ULONG'),
    'number with a class too many': ('SC_LONG = 5', 'SC_LONG = r_uint(5)', 'SC_LONG'),
    'number of the first definition': ('SC_WORD = 2', 'SC_WORD = 1', 'SC_WORD'),
    'character without a sign': ('SC_SIGNED_CHAR = -1', 'SC_SIGNED_CHAR = 255', 'SC_SIGNED_CHAR'),
    'character as text': ('SC_CHAR = 97', "SC_CHAR = 'a'", 'SC_CHAR'),
    'cast forgotten': ('SC_CAST = -56', 'SC_CAST = 200', 'SC_CAST'),
    'last bit of a double': ('SC_DOUBLE = 0.1', 'SC_DOUBLE = 0.10000000000000002', 'SC_DOUBLE'),
    'double for a float': ('SC_FLOAT = 0.10000000149011612', 'SC_FLOAT = 0.1', 'SC_FLOAT'),
    'zero of the other sign': ('SC_ZERO = -0.0', 'SC_ZERO = 0.0', 'SC_ZERO'),
    'number for a double': ('SC_LONG_DOUBLE = 0.5', 'SC_LONG_DOUBLE = 1', 'SC_LONG_DOUBLE'),
    'text up to the NUL': (r"'a\x00b\xffc'", "'a'", 'SC_TEXT'),
    'text without its last part': (r"'a\x00b\xffc'", r"'a\x00b\xff'", 'SC_TEXT'),
    'text with the final NUL': (r"'a\x00b\xffc'", r"'a\x00b\xffc\x00'", 'SC_TEXT'),
    'wide text as bytes': (r"u'\u20ac'", r"'\xe2\x82\xac'", 'SC_WIDE'),
    'another pointer': ('rffi.VOIDP, -1', 'rffi.VOIDP, -2', 'SC_POINTER'),
    'another type': ('0xffffffffU /* unsigned int */', '0xffffffffU /* unsigned long */', 'SC_UNSIGNED'),
    'type left out': ('5L /* long */', '5L', 'SC_LONG'),
    'type of a real number left out': ('0.1f /* float */', '0.1f', 'SC_FLOAT'),
    'another line': ('sample.h:5:', 'sample.h:6:', 'SC_INT'),
    'another file': ('sample.h:6:', 'stddef.h:6:', 'SC_NEGATIVE'),
    'constant missing': ('\nSC_INT = 42\n', '\n', 'SC_INT'),
    'enumerator missing': ('\nSC_RED = 0\n', '\n', 'SC_RED'),
    'enumerator of an inner enum missing': ('\nSC_INNER = 120\n', '\n', 'SC_INNER'),
    'another enumerator': ('SC_GREEN = 294', 'SC_GREEN = 1', 'SC_GREEN'),
    'constant that is none': ('\nSC_RED = 0\n', '\nSC_RED = 0\nSC_CALL = 1\n', 'SC_CALL'),
    'list as a constant': ('\nSC_RED = 0\n', '\nSC_RED = 0\nSC_LIST = 3\n', 'SC_LIST'),
    'alias missing': ("\nc_SC_ALIAS = rffi.llexternal('sc_function', [], rffi.INT, compilation_info=eci)", '', 'SC_ALIAS'),
    'bound and not bound': ('SC_LONG_DOUBLE_ONLY: constant-type', 'SC_INT: constant-type', 'SC_INT'),
    'not bound for a wrong reason': ('\nSC_DOUBLE = 0.1\n', '\n', 'SC_DOUBLE'),
    'reason left out': ('#   sample.h:17: SC_LONG_DOUBLE_ONLY: constant-type: long double\n', '', 'SC_LONG_DOUBLE_ONLY'),
    'exception': ('\nSC_INT = 42\n', '\nSC_INT = 42 // 0\n', 'import'),
}


@pytest.fixture
def sample(tmpdir):
    tmpdir.join('sample.h').write(HEADER)

    def write(text):
        path = tmpdir.join('sample_ll.py')
        path.write(text)
        return str(path)
    return write


def check(path):
    return check_constants.check(path, [os.path.join(os.path.dirname(path), 'sample.h')], ['*/sample.h'])


def test_the_right_module_has_no_differences(compilers, sample):
    report = check(sample(MODULE))
    assert report.differences == []
    assert (report.compared, report.aliases) == (22, 1)


@pytest.mark.parametrize('name', sorted(MUTATIONS))
def test_mutation_is_reported(compilers, sample, name):
    old, new, label = MUTATIONS[name]
    assert MODULE.count(old) == 1, 'the mutation has to change one place'
    report = check(sample(MODULE.replace(old, new)))
    assert label in [line.split(': ')[0] for line in report.differences], report.differences
