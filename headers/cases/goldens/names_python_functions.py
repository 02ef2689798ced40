"""RPython bindings of names_python_functions.h.

Made by rffi-import 0.1.0 with:
    rffi-import names_python_functions.h -l names_python_functions -L lib -o names_python_functions.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['names_python_functions.h'],
    include_dirs=[_HERE],
    libraries=['names_python_functions'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ functions

# names_python_functions.h:6: int lambda(int x);
c_lambda = external('lambda', [rffi.INT], rffi.INT)
# names_python_functions.h:6: int print(int x);
c_print = external('print', [rffi.INT], rffi.INT)
# names_python_functions.h:6: int from(int x);
c_from = external('from', [rffi.INT], rffi.INT)
# names_python_functions.h:6: int None(int x);
c_None = external('None', [rffi.INT], rffi.INT)
# names_python_functions.h:6: int exec(int x);
c_exec = external('exec', [rffi.INT], rffi.INT)
# names_python_functions.h:6: int pass(int x);
c_pass = external('pass', [rffi.INT], rffi.INT)
# names_python_functions.h:6: int def(int x);
c_def = external('def', [rffi.INT], rffi.INT)
# names_python_functions.h:6: int class(int x);
c_class = external('class', [rffi.INT], rffi.INT)
# names_python_functions.h:7: int del(int x);
c_del = external('del', [rffi.INT], rffi.INT)
# names_python_functions.h:7: int global(int x);
c_global = external('global', [rffi.INT], rffi.INT)
# names_python_functions.h:7: int import(int x);
c_import = external('import', [rffi.INT], rffi.INT)
# names_python_functions.h:7: int in(int x);
c_in = external('in', [rffi.INT], rffi.INT)
# names_python_functions.h:7: int is(int x);
c_is = external('is', [rffi.INT], rffi.INT)
# names_python_functions.h:7: int not(int x);
c_not = external('not', [rffi.INT], rffi.INT)
# names_python_functions.h:7: int and(int x);
c_and = external('and', [rffi.INT], rffi.INT)
# names_python_functions.h:7: int or(int x);
c_or = external('or', [rffi.INT], rffi.INT)
# names_python_functions.h:7: int with(int x);
c_with = external('with', [rffi.INT], rffi.INT)
# names_python_functions.h:8: int yield(int x);
c_yield = external('yield', [rffi.INT], rffi.INT)
# names_python_functions.h:8: int raise(int x);
c_raise = external('raise', [rffi.INT], rffi.INT)
# names_python_functions.h:8: int try(int x);
c_try = external('try', [rffi.INT], rffi.INT)
# names_python_functions.h:8: int except(int x);
c_except = external('except', [rffi.INT], rffi.INT)
# names_python_functions.h:8: int finally(int x);
c_finally = external('finally', [rffi.INT], rffi.INT)
# names_python_functions.h:8: int assert(int x);
c_assert = external('assert', [rffi.INT], rffi.INT)
# names_python_functions.h:8: int elif(int x);
c_elif = external('elif', [rffi.INT], rffi.INT)
# names_python_functions.h:8: int as(int x);
c_as = external('as', [rffi.INT], rffi.INT)
# names_python_functions.h:9: int str(int x);
c_str = external('str', [rffi.INT], rffi.INT)
# names_python_functions.h:9: int len(int x);
c_len = external('len', [rffi.INT], rffi.INT)
# names_python_functions.h:9: int self(int x);
c_self = external('self', [rffi.INT], rffi.INT)
# names_python_functions.h:9: int True(int x);
c_True = external('True', [rffi.INT], rffi.INT)
# names_python_functions.h:9: int False(int x);
c_False = external('False', [rffi.INT], rffi.INT)
# names_python_functions.h:9: int object(int x);
c_object = external('object', [rffi.INT], rffi.INT)
# names_python_functions.h:9: int type(int x);
c_type = external('type', [rffi.INT], rffi.INT)
# names_python_functions.h:9: int id(int x);
c_id = external('id', [rffi.INT], rffi.INT)
# names_python_functions.h:10: int nonlocal(int x);
c_nonlocal = external('nonlocal', [rffi.INT], rffi.INT)
# names_python_functions.h:10: int async(int x);
c_async = external('async', [rffi.INT], rffi.INT)
# names_python_functions.h:10: int await(int x);
c_await = external('await', [rffi.INT], rffi.INT)
# names_python_functions.h:10: int __import__(int x);
c___import__ = external('__import__', [rffi.INT], rffi.INT)
# names_python_functions.h:10: int __debug__(int x);
c___debug__ = external('__debug__', [rffi.INT], rffi.INT)

# ------------------------------------------------------------ not bound

# 1 macro: function-like-macro: the header does not state the types of a
#     function-like macro
# 1 macro: include-guard: it only keeps its header from being read twice
