"""Reads every member of every record of a module from memory that C made.

    records_from_c.py MODULE.py

ll2ctypes builds its own picture of a record when a pointer to one first comes from C, and some records it cannot
build: with an array of records as a member, or with a function pointer that leads back to where the record itself
lies. A module is only usable before translation if none of its records is of that kind.

Prints the members that cannot be read; exits with 1 if there are any.
"""
import sys

from rpython.rtyper.lltypesystem import lltype, rffi
from rpython.translator.tool.cbuild import ExternalCompilationInfo

from modulecheck.loading import load_module

_calloc = rffi.llexternal('calloc', [rffi.SIZE_T, rffi.SIZE_T], rffi.VOIDP,
                          compilation_info=ExternalCompilationInfo(includes=['stdlib.h']))
# More than any record of the headers here takes.
_SIZE = 1 << 22


def unreadable_members(module):
    """'RECORD.member: what was raised' for every member that cannot be read."""
    memory = _calloc(1, _SIZE)
    found = []
    for name, T in sorted(vars(module).items()):
        if not isinstance(T, lltype.Struct) or isinstance(T, lltype.FixedSizeArray):
            continue
        where = name
        try:
            record = rffi.cast(lltype.Ptr(T), memory)
            for member in T._names:
                where = '%s.%s' % (name, member)
                getattr(record, member)
        except Exception as error:
            found.append('%s: %s: %s' % (where, error.__class__.__name__, error))
    return found


def main():
    found = unreadable_members(load_module(sys.argv[1], 'module_under_test'))
    for line in found:
        print line
    return 1 if found else 0


if __name__ == '__main__':
    sys.exit(main())
