"""Prints how PyPy's own bindings declare functions: a list of names with the words that every declaration has."""
import importlib
import sys

# What PyPy binds of the C library.
MODULES = ['rlib.' + name for name in [
    'rposix', 'rposix_stat', 'rposix_environ', 'rtime', 'rsocket', '_rsocket_rffi', 'rmmap', 'rfile', 'rpoll', 'rsignal',
    'rtermios', 'rlocale', 'rdynload', 'rurandom']] + ['rtyper.lltypesystem.module.ll_math']


def main():
    from rpython.rtyper.lltypesystem import rffi
    real, seen = rffi.llexternal, []

    def llexternal(name, *args, **kwds):
        seen.append((name, dict((word, kwds[word]) for word in ['save_err', 'releasegil', 'sandboxsafe'] if word in kwds)))
        return real(name, *args, **kwds)
    rffi.llexternal = llexternal
    for name in MODULES:
        importlib.import_module('rpython.' + name)
    sys.stdout.write(repr(seen))


if __name__ == '__main__':
    main()
