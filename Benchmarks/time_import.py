"""Imports a generated module under RPython, in a process of its own.

    time_import.py MODULE.py CACHE-DIRECTORY

Prints how many seconds the import took, and how often RPython ran a C program to answer the module's questions.
What the module imports, of RPython and of other modules, is there before, with what RPython has kept of earlier runs; what
the module itself asks is kept in CACHE-DIRECTORY, which is empty for a cold import."""
import imp
import os
import re
import sys
import time

from rpython.config import translationoption


def import_rpython(module):
    """Imports what a module takes from RPython and from other modules."""
    with open(module) as text:
        names = [re.match(r'from (\S+) import \(?(\w*)', line) for line in text if line.startswith('from ')]
    for name in filter(None, names):
        __import__(name.group(1), fromlist=[name.group(2) or '*'])


def answers(cache):
    """How many answers of C programs are kept."""
    directory = os.path.join(cache, 'build_executable_cache')
    return len(os.listdir(directory)) if os.path.isdir(directory) else 0


def main(module, cache):
    import_rpython(module)
    known = answers(cache)
    translationoption.CACHE_DIR = cache
    start = time.time()
    imp.load_source(os.path.splitext(os.path.basename(module))[0], module)
    print time.time() - start, answers(cache) - known


if __name__ == '__main__':
    main(*sys.argv[1:])
