"""Imports a generated module under RPython, in a process of its own.

    time_import.py MODULE.py CACHE-DIRECTORY

Prints how many seconds the import took, and how often RPython ran a C program to answer the module's questions.
RPython itself is imported before, with what it has kept of earlier runs; what the module asks is kept in
CACHE-DIRECTORY, which is empty for a cold import."""
import imp
import os
import sys
import time

from rpython.rtyper.lltypesystem import rffi, lltype  # noqa: the modules import them
from rpython.rtyper.tool import rffi_platform  # noqa
from rpython.config import translationoption


def main(module, cache):
    answers = os.path.join(cache, 'build_executable_cache')
    known = len(os.listdir(answers)) if os.path.isdir(answers) else 0
    translationoption.CACHE_DIR = cache
    start = time.time()
    imp.load_source(os.path.splitext(os.path.basename(module))[0], module)
    seconds = time.time() - start
    asked = len(os.listdir(answers)) if os.path.isdir(answers) else 0
    print seconds, asked - known


if __name__ == '__main__':
    main(*sys.argv[1:])
