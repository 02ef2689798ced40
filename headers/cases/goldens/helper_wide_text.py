"""RPython bindings of helper_wide_text.h.

Made by rffi-import 0.1.0 with:
    rffi-import helper_wide_text.h -l helper_wide_text -L lib -o helper_wide_text.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['helper_wide_text.h'],
    include_dirs=[_HERE],
    libraries=['helper_wide_text'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ functions

# helper_wide_text.h:7: int hwide_length(const wchar_t *text);
c_hwide_length = external('hwide_length', [rffi.CWCHARP], rffi.INT)
# helper_wide_text.h:8: int hwide_same(const wchar_t *a, const wchar_t *b);
c_hwide_same = external('hwide_same', [rffi.CWCHARP, rffi.CWCHARP], rffi.INT)
# helper_wide_text.h:9: const wchar_t *hwide_name(int which);
c_hwide_name = external('hwide_name', [rffi.INT], rffi.CWCHARP)
# helper_wide_text.h:10: const wchar_t *hwide_behind(const wchar_t *text,
#     wchar_t what);
c_hwide_behind = external(
    'hwide_behind', [rffi.CWCHARP, rffi.WCHAR_T], rffi.CWCHARP)

# ------------------------------------------------------------ helpers

def _refuse_wide_nul(text):
    # C would take the text for ended there.
    if text is not None and u'\x00' in text:
        raise ValueError('NUL inside of a string for C')

def hwide_length(text):
    """int hwide_length(const wchar_t *text)

    text: unicode, None for NULL; no NUL inside [type]
    """
    _refuse_wide_nul(text)
    return c_hwide_length(text)

def hwide_same(a, b):
    """int hwide_same(const wchar_t *a, const wchar_t *b)

    a: unicode; no NUL inside [nonnull]
    b: unicode; no NUL inside [nonnull]
    """
    if a is None:
        raise TypeError('hwide_same: a must not be None')
    _refuse_wide_nul(a)
    if b is None:
        raise TypeError('hwide_same: b must not be None')
    _refuse_wide_nul(b)
    return c_hwide_same(a, b)

def hwide_name(which):
    """const wchar_t *hwide_name(int which)

    Result: unicode, a copy; None for NULL [type]
    """
    result = c_hwide_name(which)
    return rffi.wcharp2unicode(result) if result else None
hwide_name._annspecialcase_ = 'specialize:ll'

def hwide_behind(text, what):
    """const wchar_t *hwide_behind(const wchar_t *text, wchar_t what)

    text: unicode, None for NULL; no NUL inside [type]
    Result: unicode, a copy; None for NULL [type]
    """
    _refuse_wide_nul(text)
    with rffi.scoped_unicode2wcharp(text) as c_text:
        result = c_hwide_behind(c_text, what)
        return rffi.wcharp2unicode(result) if result else None
hwide_behind._annspecialcase_ = 'specialize:ll'

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
