"""check_module has to see every kind of lie: a module that is right, and mutations of it."""
import os
import subprocess
import sys

import pytest

import check_module

HEADER = r'''
#ifndef SAMPLE_H
#define SAMPLE_H
#include <stdio.h>
#include <stdint.h>
#include <stddef.h>
#include <sys/types.h>

typedef unsigned int sample_size;
typedef enum { SAMPLE_RED, SAMPLE_GREEN } sample_color;
struct sample_point { int x, y; };
struct sample {
    short kind;
    unsigned short flags;
    long total;
    char label[6];
    struct sample_point where;
    struct sample *next;
    const char *name;
    unsigned low : 3, high : 5;
    signed char last;
};
typedef struct { double re, im; } sample_complex;
typedef union { int i; double d; } sample_value;
struct sample_list {
    struct sample_link { int number; short rank; unsigned char mark; union { int i; float f; }; } *first;
};
typedef struct sample_handle sample_handle;
typedef int (*sample_visit)(const struct sample *item, void *data);
typedef void (*sample_log)(const char *text, int64_t when);

int sample_each(struct sample *first, sample_visit visit, void *data);
void sample_set_log(sample_log log);
unsigned long sample_sum(const unsigned char *data, size_t length);
sample_size sample_count(const struct sample *first);
int sample_names(const char *const *names);
short sample_small(short a, signed char b);
double sample_norm(sample_complex value);
float sample_norm_f(const float *values, int n);
void sample_read(sample_value *value, sample_color color);
sample_handle *sample_open(const char *path, mode_t mode);
void sample_close(sample_handle *handle);
int sample_print(FILE *out, const char *format, ...);
int64_t sample_time(long long *exact);
_Bool sample_not(_Bool b);
char sample_letter(char c);
typedef void (*sample_exit)(int) __attribute__((ms_abi));
typedef void (*sample_hook)(int);
void sample_at_exit(sample_exit how, struct only_here *where);
void sample_hooked(sample_hook hook);
#define sample_hidden sample_shown
struct sample_gap { char first; char sample_hidden; int last; };
#undef sample_hidden
#define sample_shown something_else
int sample_version(void);
int sample_old();
int sample_old(int a, const char *b);
typedef __typeof__(sizeof 0) sample_typeof;
sample_typeof sample_width(__typeof__(struct sample *) sample);
void sample_fetch(_Atomic(int) *a, _Complex double *b);
struct sample_point sample_origin(void);
static inline int sample_inline(int a) { return a; }
struct sample_point sample_moved(struct sample_point where, int by);
static inline unsigned sample_twice(unsigned char a) { return 2u * a; }
extern unsigned short sample_level;
extern const double sample_pi;
extern char *const sample_title;
extern short sample_table[4];
extern _Thread_local int sample_mine;
extern float sample_secret;
struct sample_bits { unsigned a : 3; int b : 5; const unsigned c : 2; union { short s; float f; }; };
#endif
'''

MODULE = r'''
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo
from rpython.rlib.rfile import FILEP

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(includes=['sample.h'], include_dirs=[_HERE])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

sample_size = rffi.UINT
sample_color = rffi.UINT
SAMPLE_POINT = rffi.CStruct('sample_point', ('x', rffi.INT), ('y', rffi.INT), hints={'eci': eci})
SAMPLEP = lltype.Ptr(lltype.ForwardReference())
SAMPLE = rffi.CStruct('sample',
    ('kind', rffi.SHORT),
    ('flags', rffi.USHORT),
    ('total', rffi.LONG),
    ('label', rffi.CFixedArray(rffi.CHAR, 6)),
    ('where', SAMPLE_POINT),
    ('next', SAMPLEP),
    ('name', rffi.CCHARP),
    ('_bits', rffi.UCHAR),
    ('last', rffi.SIGNEDCHAR),
    hints={'eci': eci})
SAMPLEP.TO.become(SAMPLE)
CONST_SAMPLEP = lltype.Ptr(lltype.Array(SAMPLE, hints={'nolength': True, 'render_as_const': True}))
SAMPLE_COMPLEX = rffi.CStruct('sample_complex', ('re', rffi.DOUBLE), ('im', rffi.DOUBLE),
    hints={'eci': eci, 'typedef': True})
SAMPLE_VALUE = rffi.CStruct('sample_value', ('i', rffi.INT), ('d', rffi.DOUBLE),
    hints={'eci': eci, 'typedef': True, 'union': True})
SAMPLE_VALUEP = lltype.Ptr(SAMPLE_VALUE)
SAMPLE_LINK = rffi.CStruct('sample_link',
    ('number', rffi.INT), ('rank', rffi.SHORT), ('mark', rffi.UCHAR), ('i', rffi.INT), hints={'eci': eci})
SAMPLE_LIST = rffi.CStruct('sample_list', ('first', lltype.Ptr(SAMPLE_LINK)), hints={'eci': eci})
SAMPLE_LISTP = lltype.Ptr(SAMPLE_LIST)
SAMPLE_HANDLEP = rffi.COpaquePtr('sample_handle')
LONG_LONGP = rffi.COpaquePtr(typedef='long long *')
SAMPLE_VISIT = rffi.CCallback([CONST_SAMPLEP, rffi.VOIDP], rffi.INT)
SAMPLE_LOG = rffi.CCallback([rffi.CONST_CCHARP, rffi.LONGLONG], lltype.Void)

c_sample_each = external('sample_each', [SAMPLEP, SAMPLE_VISIT, rffi.VOIDP], rffi.INT)
c_sample_set_log = external('sample_set_log', [SAMPLE_LOG], lltype.Void)
c_sample_sum = external('sample_sum', [rffi.UCHARP, rffi.SIZE_T], rffi.ULONG)
c_sample_count = external('sample_count', [SAMPLEP], sample_size)
c_sample_names = external('sample_names', [rffi.CArrayPtr(rffi.CONST_CCHARP)], rffi.INT)
c_sample_small = external('sample_small', [rffi.SHORT, rffi.SIGNEDCHAR], rffi.SHORT)
c_sample_norm = external('sample_norm', [SAMPLE_COMPLEX], rffi.DOUBLE)
c_sample_norm_f = external('sample_norm_f', [rffi.FLOATP, rffi.INT], rffi.FLOAT)
c_sample_read = external('sample_read', [SAMPLE_VALUEP, sample_color], lltype.Void)
c_sample_open = external('sample_open', [rffi.CCHARP, rffi.MODE_T], SAMPLE_HANDLEP)
c_sample_close = external('sample_close', [SAMPLE_HANDLEP], lltype.Void)
c_sample_print = external('sample_print', [FILEP, rffi.CCHARP], rffi.INT)
c_sample_time = external('sample_time', [LONG_LONGP], rffi.LONGLONG)
c_sample_not = external('sample_not', [lltype.Bool], lltype.Bool)
c_sample_at_exit = external('sample_at_exit', [rffi.VOIDP, rffi.VOIDP], lltype.Void)
SAMPLE_HOOK = rffi.CCallback([rffi.INT], lltype.Void)
c_sample_hooked = external('sample_hooked', [SAMPLE_HOOK], lltype.Void)
SAMPLE_GAP = rffi.CStruct('sample_gap', ('first', rffi.CHAR), ('last', rffi.INT), hints={'eci': eci})
c_sample_version = external('sample_version', [], rffi.INT)
c_sample_old = external('sample_old', [rffi.INT, rffi.CCHARP], rffi.INT)
c_sample_width = external('sample_width', [SAMPLEP], rffi.SIZE_T)
c_sample_fetch = external('sample_fetch', [rffi.COpaquePtr(typedef='_Atomic(int) *'), rffi.VOIDP], lltype.Void)
c_sample_letter = external('sample_letter', [lltype.Char], lltype.Char)

_SHIMS = [
    ('void rffi_sample_moved(struct sample_point *result, struct sample_point where, int by)',
     '*result = sample_moved(where, by);'),
    ('short *rffi_addr_sample_table(void)', 'return sample_table;'),
    ('int rffi_get_sample_mine(void)', 'return sample_mine;'),
    ('void rffi_set_sample_mine(int value)', 'sample_mine = value;'),
    ('unsigned int rffi_get_sample_bits_a(const struct sample_bits *record)', 'return record->a;'),
    ('void rffi_set_sample_bits_a(struct sample_bits *record, unsigned int value)', 'record->a = value;'),
    ('int rffi_get_sample_bits_b(const struct sample_bits *record)', 'return record->b;'),
    ('void rffi_set_sample_bits_b(struct sample_bits *record, int value)', 'record->b = value;'),
    ('unsigned int rffi_get_sample_bits_c(const struct sample_bits *record)', 'return record->c;'),
    ('float *rffi_addr_sample_bits_f(struct sample_bits *record)', 'return &record->f;'),
]
shim_eci = eci.merge(ExternalCompilationInfo(
    post_include_bits=['RPY_EXTERN %s;' % prototype for prototype, _ in _SHIMS],
    separate_module_sources=['\n'.join(['%s { %s }' % shim for shim in _SHIMS])]))

def shim(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=shim_eci, **kwds)

macro_eci = eci.merge(ExternalCompilationInfo(post_include_bits=['typedef _Bool bool_t;']))

def macro(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, macro=True, compilation_info=macro_eci, **kwds)

SAMPLE_POINTP = lltype.Ptr(SAMPLE_POINT)
SAMPLE_BITS = rffi.CStruct('sample_bits', ('_bits', rffi.UINT), ('s', rffi.SHORT), ('_filler', rffi.SHORT),
    hints={'eci': eci})
SAMPLE_BITSP = lltype.Ptr(SAMPLE_BITS)
c_sample_moved = shim('rffi_sample_moved', [SAMPLE_POINTP, SAMPLE_POINT, rffi.INT], lltype.Void)
c_sample_twice = macro('sample_twice', [rffi.UCHAR], rffi.UINT)
get_sample_level, set_sample_level = rffi.CExternVariable(
    rffi.USHORT, 'sample_level', eci, c_type='unsigned short', declare_as_extern=False)
get_sample_pi = rffi.CExternVariable(
    rffi.DOUBLE, 'sample_pi', eci, c_type='double', getter_only=True, declare_as_extern=False)
get_sample_title = rffi.CExternVariable(
    rffi.CCHARP, 'sample_title', eci, c_type='char *', getter_only=True, declare_as_extern=False)
addr_sample_table = shim('rffi_addr_sample_table', [], rffi.SHORTP)
get_sample_mine = shim('rffi_get_sample_mine', [], rffi.INT)
set_sample_mine = shim('rffi_set_sample_mine', [rffi.INT], lltype.Void)
c_get_sample_bits_a = shim('rffi_get_sample_bits_a', [SAMPLE_BITSP], rffi.UINT)
c_set_sample_bits_a = shim('rffi_set_sample_bits_a', [SAMPLE_BITSP, rffi.UINT], lltype.Void)
c_get_sample_bits_b = shim('rffi_get_sample_bits_b', [SAMPLE_BITSP], rffi.INT)
c_set_sample_bits_b = shim('rffi_set_sample_bits_b', [SAMPLE_BITSP, rffi.INT], lltype.Void)
c_get_sample_bits_c = shim('rffi_get_sample_bits_c', [SAMPLE_BITSP], rffi.UINT)
c_addr_sample_bits_f = shim('rffi_addr_sample_bits_f', [SAMPLE_BITSP], rffi.FLOATP)

# not bound:
#   sample.h:22: struct sample.low: bitfield
#   sample.h:22: struct sample.high: bitfield
#   sample.h:28: struct sample_link.f: anonymous-union-member
#   sample.h:46: sample_origin: record-result: struct sample_point
#   sample.h:47: sample_inline: inline-function
#   sample.h:57: sample_secret: global-variable
'''

# name: (text of MODULE, what replaces it, the label of the difference that has to be reported)
MUTATIONS = {
    'argument too narrow': ('[rffi.UCHARP, rffi.SIZE_T]', '[rffi.UCHARP, rffi.UINT]', 'c_sample_sum'),
    'result too narrow': ('rffi.SIZE_T], rffi.ULONG', 'rffi.SIZE_T], rffi.UINT', 'c_sample_sum'),
    'result too wide': ('[rffi.SHORT, rffi.SIGNEDCHAR], rffi.SHORT', '[rffi.SHORT, rffi.SIGNEDCHAR], rffi.INT',
                        'c_sample_small'),
    'argument of the other sign': ('[rffi.SHORT, rffi.SIGNEDCHAR]', '[rffi.USHORT, rffi.SIGNEDCHAR]',
                                   'c_sample_small'),
    'signed char as char': ('[rffi.SHORT, rffi.SIGNEDCHAR]', '[rffi.SHORT, lltype.Char]', 'c_sample_small'),
    'char as a number': ("[lltype.Char], lltype.Char", "[lltype.Char], rffi.SIGNEDCHAR", 'c_sample_letter'),
    'bool as unsigned char': ('[lltype.Bool], lltype.Bool', '[lltype.Bool], rffi.UCHAR', 'c_sample_not'),
    'size_t as signed': ('[rffi.UCHARP, rffi.SIZE_T]', '[rffi.UCHARP, rffi.SSIZE_T]', 'c_sample_sum'),
    'mode_t as long': ('rffi.MODE_T], SAMPLE', 'rffi.LONG], SAMPLE', 'c_sample_open'),
    'float as double': ('rffi.INT], rffi.FLOAT', 'rffi.INT], rffi.DOUBLE', 'c_sample_norm_f'),
    'double * for float *': ('[rffi.FLOATP,', '[rffi.DOUBLEP,', 'c_sample_norm_f'),
    'typedef of the other sign': ('sample_size = rffi.UINT', 'sample_size = rffi.INT', 'sample_size'),
    'enum of the other sign': ('sample_color = rffi.UINT', 'sample_color = rffi.INT', 'sample_color'),
    'enum argument of the other sign': ('[SAMPLE_VALUEP, sample_color]', '[SAMPLE_VALUEP, rffi.INT]', 'c_sample_read'),
    'argument missing': ('[SAMPLEP, SAMPLE_VISIT, rffi.VOIDP]', '[SAMPLEP, SAMPLE_VISIT]', 'c_sample_each'),
    'arguments for (void)': ("'sample_version', []", "'sample_version', [rffi.INT]", 'c_sample_version'),
    'argument too many': ("'sample_close', [SAMPLE_HANDLEP]", "'sample_close', [SAMPLE_HANDLEP, rffi.INT]",
                          'c_sample_close'),
    'prototype of a later declaration': ("'sample_old', [rffi.INT, rffi.CCHARP]", "'sample_old', [rffi.INT, rffi.INTP]",
                                         'c_sample_old'),
    'result behind __typeof__': ('[SAMPLEP], rffi.SIZE_T', '[SAMPLEP], rffi.UINT', 'c_sample_width'),
    'argument behind __typeof__': ('[SAMPLEP], rffi.SIZE_T', '[SAMPLE_LISTP], rffi.SIZE_T', 'c_sample_width'),
    '_Atomic of another type': ('_Atomic(int) *', '_Atomic(long) *', 'c_sample_fetch'),
    'arguments swapped': ('[rffi.UCHARP, rffi.SIZE_T]', '[rffi.SIZE_T, rffi.UCHARP]', 'c_sample_sum'),
    'fixed part of a variadic one missing': ('[FILEP, rffi.CCHARP]', '[FILEP]', 'c_sample_print'),
    'void for a result': ('SAMPLE_VISIT, rffi.VOIDP], rffi.INT', 'SAMPLE_VISIT, rffi.VOIDP], lltype.Void',
                          'c_sample_each'),
    'pointer for a number': ('rffi.SIZE_T], rffi.ULONG', 'rffi.SIZE_T], rffi.VOIDP', 'c_sample_sum'),
    'pointer of the wrong depth': ('rffi.CArrayPtr(rffi.CONST_CCHARP)', 'rffi.CCHARP', 'c_sample_names'),
    'void * for a record': ("'sample_count', [SAMPLEP]", "'sample_count', [rffi.VOIDP]", 'c_sample_count'),
    'another record': ("'sample_count', [SAMPLEP]", "'sample_count', [SAMPLE_VALUEP]", 'c_sample_count'),
    'another handle': ("rffi.COpaquePtr('sample_handle')", "rffi.COpaquePtr('struct sample')", 'c_sample_close'),
    'void * as a handle': ("rffi.COpaquePtr('sample_handle')", "rffi.COpaquePtr(typedef='void *')",
                           'c_sample_close'),
    'long * for long long *': ("[LONG_LONGP]", "[rffi.LONGP]", 'c_sample_time'),
    'another spelled pointer': ("typedef='long long *'", "typedef='unsigned long long *'", 'c_sample_time'),
    'const missing two levels down': ('rffi.CArrayPtr(rffi.CONST_CCHARP)', 'rffi.CCHARPP', 'c_sample_names'),
    'const missing in a callback': ('rffi.CCallback([CONST_SAMPLEP,', 'rffi.CCallback([SAMPLEP,', 'c_sample_each'),
    'const char * missing in a callback': ('rffi.CCallback([rffi.CONST_CCHARP,', 'rffi.CCallback([rffi.CCHARP,',
                                           'c_sample_set_log'),
    'const where there is none': ("'sample_close', [SAMPLE_HANDLEP]",
                                  "'sample_close', [rffi.COpaquePtr(typedef='const void *')]", 'c_sample_close'),
    'callback of the wrong arity': ('rffi.CCallback([CONST_SAMPLEP, rffi.VOIDP]', 'rffi.CCallback([CONST_SAMPLEP]',
                                    'c_sample_each'),
    'callback with another result': ('CONST_SAMPLEP, rffi.VOIDP], rffi.INT', 'CONST_SAMPLEP, rffi.VOIDP], rffi.LONG',
                                     'c_sample_each'),
    'void * for a callback': ("'sample_hooked', [SAMPLE_HOOK]", "'sample_hooked', [rffi.VOIDP]", 'c_sample_hooked'),
    'Typedef by value in a callback': ('rffi.CONST_CCHARP, rffi.LONGLONG',
                                       "rffi.CONST_CCHARP, lltype.Typedef(rffi.LONGLONG, 'int64_t')", 'SAMPLE_LOG'),
    'Typedef of another type': ("rffi.COpaquePtr(typedef='long long *')",
                                "rffi.CArrayPtr(lltype.Typedef(rffi.LONGLONG, 'unsigned long long'))",
                                'c_sample_time'),
    'callback argument too narrow': ('rffi.CONST_CCHARP, rffi.LONGLONG', 'rffi.CONST_CCHARP, rffi.INT', 'SAMPLE_LOG'),
    'record argument by pointer': ('[SAMPLE_COMPLEX]', '[lltype.Ptr(SAMPLE_COMPLEX)]', 'c_sample_norm'),
    'field too wide': ("('kind', rffi.SHORT)", "('kind', rffi.INT)", 'struct sample.kind'),
    'field of the other sign': ("('flags', rffi.USHORT)", "('flags', rffi.SHORT)", 'struct sample.flags'),
    'signed char field as unsigned': ("('last', rffi.SIGNEDCHAR)", "('last', rffi.UCHAR)", 'struct sample.last'),
    'fields swapped': ("    ('kind', rffi.SHORT),\n    ('flags', rffi.USHORT),",
                       "    ('flags', rffi.USHORT),\n    ('kind', rffi.SHORT),", 'struct sample.kind'),
    'field missing': ("    ('flags', rffi.USHORT),\n", '', 'struct sample.flags'),
    'last field missing': ("    ('last', rffi.SIGNEDCHAR),\n", '', 'struct sample.last'),
    'field of a union missing': ("('i', rffi.INT), ('d', rffi.DOUBLE),\n    hints={'eci': eci, 'typedef': True, 'u",
                                 "('d', rffi.DOUBLE),\n    hints={'eci': eci, 'typedef': True, 'u",
                                 'sample_value.i'),
    'field too many': ("    ('last', rffi.SIGNEDCHAR),\n",
                       "    ('last', rffi.SIGNEDCHAR),\n    ('more', rffi.LONG),\n", 'struct sample.more'),
    'field of another name': ("('total', rffi.LONG)", "('totals', rffi.LONG)", 'struct sample.totals'),
    'filler too big': ("('_bits', rffi.UCHAR)", "('_bits', rffi.ULONG)", 'struct sample'),
    'filler for a real field': ("('flags', rffi.USHORT)", "('low', rffi.USHORT)", 'struct sample.low'),
    'array too short': ('rffi.CFixedArray(rffi.CHAR, 6)', 'rffi.CFixedArray(rffi.CHAR, 5)', 'struct sample.label'),
    'array of another type': ('rffi.CFixedArray(rffi.CHAR, 6)', 'rffi.CFixedArray(rffi.UCHAR, 6)',
                              'struct sample.label'),
    'pointer field to another record': ("('next', SAMPLEP)", "('next', lltype.Ptr(SAMPLE_POINT))",
                                        'struct sample.next'),
    'struct as union': ("hints={'eci': eci, 'typedef': True})", "hints={'eci': eci, 'typedef': True, 'union': True})",
                        'sample_complex'),
    'union as struct': (", 'typedef': True, 'union': True", ", 'typedef': True", 'sample_value'),
    'typedef name as a tag': ("hints={'eci': eci, 'typedef': True})", "hints={'eci': eci})", 'struct sample_complex'),
    'inner record: field of the other sign': ("('mark', rffi.UCHAR)", "('mark', rffi.SIGNEDCHAR)",
                                              'struct sample_link.mark'),
    'inner record: field missing': ("('mark', rffi.UCHAR), ", '', 'struct sample_link.mark'),
    'inner record: fields swapped': ("('number', rffi.INT), ('rank', rffi.SHORT)",
                                     "('rank', rffi.SHORT), ('number', rffi.INT)", 'struct sample_link.rank'),
    'inner record: field too many': ("('i', rffi.INT), hints", "('i', rffi.INT), ('j', rffi.INT), hints",
                                     'struct sample_link.j'),
    'unknown record': ("CStruct('sample_point'", "CStruct('sample_pint'", 'struct sample_pint'),
    'unknown function': ("external('sample_open'", "external('sample_opens'", 'c_sample_open'),
    'function under another name': ('c_sample_open =', 'c_sample_close_ =', 'c_sample_close_'),
    'function left out': ("c_sample_letter = external('sample_letter', [lltype.Char], lltype.Char)\n", '',
                          'sample_letter'),
    'shim: result too narrow': ("'rffi_get_sample_mine', [], rffi.INT", "'rffi_get_sample_mine', [], rffi.SHORT",
                                'get_sample_mine'),
    'shim: result record missing': ('[SAMPLE_POINTP, SAMPLE_POINT, rffi.INT]', '[SAMPLE_POINT, rffi.INT]',
                                    'c_sample_moved'),
    'shim: argument of the other sign': ('SAMPLE_POINT, rffi.INT], lltype', 'SAMPLE_POINT, rffi.UINT], lltype',
                                         'c_sample_moved'),
    'shim: another result in its prototype': ('void rffi_sample_moved(struct sample_point *', 'void rffi_sample_moved(int *',
                                              'c_sample_moved'),
    'shim: without a prototype': ("eci.merge(ExternalCompilationInfo(\n    post_include_bits=['RPY_EXTERN %s;'"
                                  " % prototype for prototype, _ in _SHIMS],",
                                  'eci.merge(ExternalCompilationInfo(', 'c_sample_moved'),
    'shim: for nothing': ('\nc_sample_moved =', "\nmore_eci = eci.merge(ExternalCompilationInfo(post_include_bits="
                          "['RPY_EXTERN int rffi_more(void);']))\nc_more = rffi.llexternal('rffi_more', [], rffi.INT, "
                          "compilation_info=more_eci)\nc_sample_moved =", 'c_more'),
    'shim: body that does not compile': ("'*result = sample_moved(where, by);'", "'*result = sample_moved(where);'",
                                         'source 1'),
    'shim: body with another pointer': ("'return sample_table;'", "'return &sample_mine;'", 'source 1'),
    'inline function: result too narrow': ('[rffi.UCHAR], rffi.UINT', '[rffi.UCHAR], rffi.UCHAR', 'c_sample_twice'),
    'inline function: argument too wide': ('[rffi.UCHAR], rffi.UINT', '[rffi.UINT], rffi.UINT', 'c_sample_twice'),
    'accessor too narrow': ("a', [SAMPLE_BITSP], rffi.UINT", "a', [SAMPLE_BITSP], rffi.UCHAR",
                            'c_get_sample_bits_a'),
    'accessor of the other sign': ('b\', [SAMPLE_BITSP], rffi.INT', "b', [SAMPLE_BITSP], rffi.UINT",
                                   'c_get_sample_bits_b'),
    'accessor that is narrower in C': ('unsigned int rffi_get_sample_bits_a', 'unsigned char rffi_get_sample_bits_a',
                                       'c_get_sample_bits_a'),
    'accessor of another record': ("bits_c', [SAMPLE_BITSP]", "bits_c', [SAMPLE_POINTP]", 'c_get_sample_bits_c'),
    'accessor of another record, prototype too': ('bits_c(const struct sample_bits *', 'bits_c(const struct sample *',
                                                  'c_get_sample_bits_c'),
    'setter: value of the other sign': ('[SAMPLE_BITSP, rffi.INT]', '[SAMPLE_BITSP, rffi.UINT]', 'c_set_sample_bits_b'),
    'setter missing': ("c_set_sample_bits_b = shim('rffi_set_sample_bits_b', [SAMPLE_BITSP, rffi.INT], lltype.Void)\n",
                       '', 'struct sample_bits.b'),
    'accessors missing': ("c_get_sample_bits_c = shim('rffi_get_sample_bits_c', [SAMPLE_BITSP], rffi.UINT)\n", '',
                          'struct sample_bits.c'),
    'address of a member of another type': ('[SAMPLE_BITSP], rffi.FLOATP', '[SAMPLE_BITSP], rffi.INTP',
                                            'c_addr_sample_bits_f'),
    'reason of a member left out': ('#   sample.h:22: struct sample.low: bitfield\n', '', 'struct sample.low'),
    'member bound and not bound': ('struct sample.low: bitfield\n',
                                   'struct sample.low: bitfield\n#   sample.h:1: struct sample_bits.a: bitfield\n',
                                   'struct sample_bits.a'),
    'variable of the other sign': ("rffi.USHORT, 'sample_level'", "rffi.SHORT, 'sample_level'", 'get_sample_level'),
    'variable of the other sign, c_type too': ("rffi.USHORT, 'sample_level', eci, c_type='unsigned short'",
                                               "rffi.SHORT, 'sample_level', eci, c_type='short'", 'set_sample_level'),
    'variable too narrow': ("rffi.DOUBLE, 'sample_pi', eci, c_type='double'",
                            "rffi.FLOAT, 'sample_pi', eci, c_type='float'", 'get_sample_pi'),
    'variable without a setter': ("get_sample_level, set_sample_level = rffi.CExternVariable(\n"
                                  "    rffi.USHORT, 'sample_level', eci, c_type='unsigned short', ",
                                  "get_sample_level = rffi.CExternVariable(\n    rffi.USHORT, 'sample_level', eci, "
                                  "c_type='unsigned short', getter_only=True, ", 'sample_level'),
    'constant with a setter': ("get_sample_pi = rffi.CExternVariable(\n    rffi.DOUBLE, 'sample_pi', eci, "
                               "c_type='double', getter_only=True, ",
                               "get_sample_pi, set_sample_pi = rffi.CExternVariable(\n    rffi.DOUBLE, "
                               "'sample_pi', eci, c_type='double', ", 'set_sample_pi'),
    'thread-local variable without a setter': ("set_sample_mine = shim('rffi_set_sample_mine', [rffi.INT], "
                                               'lltype.Void)\n', '', 'sample_mine'),
    'array variable of another type': ("'rffi_addr_sample_table', [], rffi.SHORTP", "'rffi_addr_sample_table', [], rffi.INTP",
                              'addr_sample_table'),
    'variable left out': ("addr_sample_table = shim('rffi_addr_sample_table', [], rffi.SHORTP)\n", '',
                          'sample_table'),
    'variable bound and not bound': ('sample_secret: global-variable', 'sample_pi: global-variable', 'sample_pi'),
    'reason of a variable left out': ('#   sample.h:57: sample_secret: global-variable\n', '', 'sample_secret'),
    'reason left out': ('#   sample.h:47: sample_inline: inline-function\n', '', 'sample_inline'),
    'reason without a code': ('sample_inline: inline-function', 'sample_inline: Too hard!', 'not bound'),
    'bound and not bound': ('sample_inline: inline-function', 'sample_not: inline-function', 'sample_not'),
    'header forgotten': ("includes=['sample.h']", "includes=['stdio.h']", 'c_sample_open'),
    'header that does not exist': ("includes=['sample.h']", "includes=['simple.h']", 'castxml'),
    'exception': ('\nsample_size =', '\nrffi.NO_SUCH_NAME\nsample_size =', 'import'),
    'syntax error': ('\nsample_size =', '\nsample_size ==', 'import'),
    'warning': ('\nsample_size =', '\nimport warnings; warnings.warn("old")\nsample_size =', 'import'),
    'word on stderr': ('\nsample_size =', '\nos.write(2, "hm")\nsample_size =', 'import'),
    'type that is never completed': ('SAMPLEP.TO.become(SAMPLE)', '', 'CONST_SAMPLEP'),
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
    header = os.path.join(os.path.dirname(path), 'sample.h')
    return check_module.check(path, [header], ['*/sample.h'])


def test_the_right_module_has_no_differences(sample):
    report = check(sample(MODULE))
    assert report.differences == []
    assert (report.functions, report.records, report.owned) == (36, 8, 25)


def test_a_typedef_may_spell_what_is_pointed_to(sample):
    spelled = "rffi.CArrayPtr(lltype.Typedef(rffi.LONGLONG, 'long long'))"
    report = check(sample(MODULE.replace("rffi.COpaquePtr(typedef='long long *')", spelled)))
    assert report.differences == []


@pytest.mark.parametrize('name', sorted(MUTATIONS))
def test_mutation_is_reported(sample, name):
    old, new, label = MUTATIONS[name]
    assert MODULE.count(old) == 1, 'the mutation has to change one place'
    report = check(sample(MODULE.replace(old, new)))
    labels = [line.split(': ')[0] for line in report.differences]
    assert label in labels, report.differences


def test_every_compiler_here_is_asked(sample):
    report = check(sample(MODULE))
    assert 'gcc' in report.compilers


def test_command_prints_a_summary_and_exits_with_one_when_something_differs(sample):
    good = run(sample(MODULE))
    assert good[0] == 0
    assert good[1].splitlines()[-1].endswith('25 owned functions; 0 differences')
    bad = run(sample(MODULE.replace("('flags', rffi.USHORT)", "('flags', rffi.SHORT)")))
    assert bad[0] == 1
    assert 'struct sample.flags: SHORT (16 bits, signed) is claimed' in bad[1]


def run(path):
    script = os.path.join(os.path.dirname(os.path.abspath(check_module.__file__)), 'check_module.py')
    command = [sys.executable, '-B', script, path, os.path.join(os.path.dirname(path), 'sample.h')]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    output = process.communicate()[0]
    return process.returncode, output
