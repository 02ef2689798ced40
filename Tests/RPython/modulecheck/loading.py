"""Imports one emitted module in this process, and refuses every warning and every word on stderr."""
import contextlib
import imp
import os
import sys
import tempfile
import traceback
import warnings

from rpython.rtyper.lltypesystem import lltype


class ImportFailure(Exception):
    """The module raised, warned, or wrote something while it was imported."""


class _Captured(object):
    text = ''


@contextlib.contextmanager
def captured_stderr():
    """Redirects file descriptor 2, so that what a child process (a compiler) writes is seen as well."""
    captured = _Captured()
    sys.stderr.flush()
    saved = os.dup(2)
    stream = sys.stderr
    with tempfile.TemporaryFile() as target:
        os.dup2(target.fileno(), 2)
        # A test runner may have replaced sys.stderr by a buffer of its own.
        sys.stderr = os.fdopen(os.dup(2), 'w', 0)
        try:
            yield captured
        finally:
            sys.stderr.close()
            sys.stderr = stream
            os.dup2(saved, 2)
            os.close(saved)
            target.seek(0)
            captured.text = target.read()

with captured_stderr():
    # RPython itself writes to stderr when some of these are first imported outside of a Mercurial checkout.
    # That is not an emitted module's doing, so they are imported before anybody listens.
    import rpython.rlib.rfile
    import rpython.rtyper.tool.rffi_platform
    import rpython.translator.tool.cbuild

# The pointer types that exist before any emitted module does.
_POINTER_TYPES = dict(lltype.Ptr._cache)



def load_module(path, name=None):
    """The module in the file `path`, imported under `name`, but not kept in sys.modules under it."""
    path = os.path.abspath(path)
    if name is None:
        name = 'emitted_' + ''.join(c if c.isalnum() else '_' for c in path)
    # As in a process of its own: what other modules left in the cache would stand in for equal types of this one.
    lltype.Ptr._cache.clear()
    lltype.Ptr._cache.update(_POINTER_TYPES)
    hidden = sys.modules.pop(name, None)
    wrote_bytecode = sys.dont_write_bytecode
    sys.dont_write_bytecode = True
    failure = None
    try:
        with captured_stderr() as captured:
            with warnings.catch_warnings():
                warnings.simplefilter('error')
                try:
                    module = imp.load_source(name, path)
                except Exception:
                    failure = traceback.format_exc()
    finally:
        sys.dont_write_bytecode = wrote_bytecode
        sys.modules.pop(name, None)
        if hidden is not None:
            sys.modules[name] = hidden
    if failure is not None:
        raise ImportFailure('%s: cannot be imported\n%s' % (path, failure))
    if captured.text:
        raise ImportFailure('%s: importing it writes to stderr\n%s' % (path, captured.text))
    return module
