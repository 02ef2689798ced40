"""Common ground of the tests that run emitted modules under RPython.

RPYTHON_TREE, when set, is a checkout of PyPy whose `rpython` is used instead of the installed one.
CI=true turns a missing tool from a skipped test into a failed one.
"""
import os
import sys

import pytest

sys.dont_write_bytecode = True

_TREE = os.environ.get('RPYTHON_TREE')
if _TREE:
    # Only now, and behind the tests' own directory: the checkout carries a pytest of its own.
    sys.path.insert(1, os.path.abspath(_TREE))
    os.environ['PYTHONPATH'] = os.pathsep.join(
        [os.path.abspath(_TREE)] + [p for p in [os.environ.get('PYTHONPATH')] if p])


def pytest_configure(config):
    # RPython asks the stderr of the time it was imported, which pytest has closed when a call compiles something.
    from rpython.tool import ansi_print
    ansi_print.isatty = lambda: False


def pytest_report_header(config):
    import rpython
    return 'rpython: %s' % os.path.dirname(rpython.__file__)


class Tools(object):
    """Says whether what a test needs is on this machine."""

    def require(self, name):
        """The path of a program on PATH."""
        for directory in os.environ.get('PATH', '').split(os.pathsep):
            path = os.path.join(directory, name)
            if os.access(path, os.X_OK) and os.path.isfile(path):
                return path
        return self.missing('%s is not on PATH' % name)

    def require_file(self, path, what):
        if not os.path.exists(path):
            self.missing('%s is missing: %s' % (what, path))
        return path

    def missing(self, what):
        if os.environ.get('CI') == 'true':
            pytest.fail(what)
        pytest.skip('NOT TESTED: ' + what)


@pytest.fixture(scope='session')
def tools():
    return Tools()


@pytest.fixture(scope='session')
def compilers(tools):
    """What check_module cannot work without."""
    tools.require('gcc')
    tools.require('castxml')
