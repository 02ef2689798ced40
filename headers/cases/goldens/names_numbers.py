"""RPython bindings of names_numbers.h.

Made by rffi-import 0.1.0 with:
    rffi-import names_numbers.h -l names_numbers -L lib -o names_numbers.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['names_numbers.h'],
    include_dirs=[_HERE],
    libraries=['names_numbers'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# names_numbers.h:6: typedef struct s S;
S = rffi.CStruct('s',
    ('s', rffi.INT),
    hints={'eci': eci})
SP = lltype.Ptr(S)
# names_numbers.h:8: struct sp;
SP_ = rffi.CStruct('sp',
    ('s', S),
    hints={'eci': eci})
SP_P = lltype.Ptr(SP_)
# names_numbers.h:10: typedef int auto_t;
auto_t = rffi.INT
# names_numbers.h:10: typedef int register_t_;
register_t_ = rffi.INT
# names_numbers.h:10: typedef int fn;
fn = rffi.INT
# names_numbers.h:10: typedef int let;
let = rffi.INT
# names_numbers.h:10: typedef int impl;
impl = rffi.INT
# names_numbers.h:10: typedef int NULL_t;
NULL_t = rffi.INT

# ------------------------------------------------------------ functions

# names_numbers.h:5: int a1(int x);
c_a1 = external('a1', [rffi.INT], rffi.INT)
# names_numbers.h:5: int _1(int x);
c__1 = external('_1', [rffi.INT], rffi.INT)
# names_numbers.h:5: int x86_64(int x);
c_x86_64 = external('x86_64', [rffi.INT], rffi.INT)
# names_numbers.h:5: int i(void);
c_i = external('i', [], rffi.INT)
# names_numbers.h:5: int I(int x);
c_I = external('I', [rffi.INT], rffi.INT)
# names_numbers.h:9: int new(int delete);
c_new = external('new', [rffi.INT], rffi.INT)
# names_numbers.h:9: int template(S *this);
c_template = external('template', [SP], rffi.INT)
# names_numbers.h:9: int virtual(SP p, struct sp *q);
c_virtual = external('virtual', [SP, SP_P], rffi.INT)
# names_numbers.h:11: fn nn_all(auto_t a, let b, impl c);
c_nn_all = external('nn_all', [auto_t, let, impl], fn)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
