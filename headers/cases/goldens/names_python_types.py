"""RPython bindings of names_python_types.h.

Made by rffi-import 0.1.0 with:
    rffi-import names_python_types.h -l names_python_types -L lib -o names_python_types.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.rtyper.tool import rffi_platform
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['names_python_types.h'],
    include_dirs=[_HERE],
    libraries=['names_python_types'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ constants

class CConfig:
    # The headers are enough. RPython keeps what the C compiler answers until the
    # question changes, so it has a mark of the definitions in it.
    _compilation_info_ = ExternalCompilationInfo(
        pre_include_bits=(
            eci.pre_include_bits + ('/* definitions 13e2406f7b65111d */',)),
        includes=eci.includes, include_dirs=eci.include_dirs,
        post_include_bits=eci.post_include_bits,
        compile_extra=eci.compile_extra + ('-w',))

    # names_python_types.h:8: typedef enum {...} is;
    pass_ = rffi_platform.ConstantInteger('pass')
    yield_ = rffi_platform.ConstantInteger('yield')
    global_ = rffi_platform.ConstantInteger('global')

for _name, _value in rffi_platform.configure(CConfig).items():
    globals()[_name] = _value

# ------------------------------------------------------------ types

# names_python_types.h:5: typedef int lambda;
lambda_ = rffi.INT
# names_python_types.h:5: typedef int print;
print_ = rffi.INT
# names_python_types.h:5: typedef int from;
from_ = rffi.INT
# names_python_types.h:5: typedef int None;
None_ = rffi.INT
# names_python_types.h:5: typedef int exec;
exec_ = rffi.INT
# names_python_types.h:5: typedef int str;
str_ = rffi.INT
# names_python_types.h:5: typedef int len;
len_ = rffi.INT
# names_python_types.h:5: typedef int object;
object_ = rffi.INT
# names_python_types.h:5: typedef int list;
list_ = rffi.INT
# names_python_types.h:5: typedef int self;
self_ = rffi.INT
# names_python_types.h:5: typedef int class;
class_ = rffi.INT
# names_python_types.h:6: typedef struct {...} dict;
DICT = rffi.CStruct('dict',
    ('x', rffi.INT),
    hints={'eci': eci, 'typedef': True})
DICTP = lltype.Ptr(DICT)
# names_python_types.h:7: typedef double (*import)(double);
IMPORT = rffi.CCallback([rffi.DOUBLE], rffi.DOUBLE)
# names_python_types.h:8: typedef enum {...} is;
is_ = rffi.UINT
# names_python_types.h:9: struct def;
DEF = rffi.CStruct('def',
    ('from', lambda_),
    ('None', str_),
    hints={'eci': eci})
DEFP = lltype.Ptr(DEF)
# names_python_types.h:10: struct None;
NONE = rffi.CStruct('None',
    ('len', rffi.INT),
    hints={'eci': eci})
NONEP = lltype.Ptr(NONE)

# ------------------------------------------------------------ functions

# names_python_types.h:12: None npt_call(lambda a, print b, str c);
c_npt_call = external('npt_call', [lambda_, print_, str_], None_)
# names_python_types.h:13: int npt_record(struct def *d, dict *e);
c_npt_record = external('npt_record', [DEFP, DICTP], rffi.INT)
# names_python_types.h:14: double npt_import(import f, is i);
c_npt_import = external('npt_import', [IMPORT, is_], rffi.DOUBLE)
# names_python_types.h:15: len npt_len(object o, list l, self s, class c);
c_npt_len = external('npt_len', [object_, list_, self_, class_], len_)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
