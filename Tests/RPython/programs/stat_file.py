"""stat_file PATH...: what stat() says of each."""
import os
import sys

from rpython.rlib import rposix
from rpython.rtyper.lltypesystem import rffi, lltype

import stat_ll

# RPython keeps errno only if asked to, before it takes the GIL back. No header says which functions set it;
# this binding asks for itself.
c_stat = stat_ll.external('stat', [rffi.CCHARP, stat_ll.STATP], rffi.INT, save_err=rffi.RFFI_SAVE_ERRNO)


def describe(path):
    with lltype.scoped_alloc(stat_ll.STAT) as st:
        if c_stat(path, st) < 0:
            return os.strerror(rposix.get_saved_errno())
        return 'mode=%d size=%d links=%d inode=%d mtime=%d.%d' % (
            rffi.getintfield(st, 'c_st_mode'), rffi.getintfield(st, 'c_st_size'),
            rffi.getintfield(st, 'c_st_nlink'), rffi.getintfield(st, 'c_st_ino'),
            rffi.getintfield(st.c_st_mtim, 'c_tv_sec'), rffi.getintfield(st.c_st_mtim, 'c_tv_nsec'))


def main(argv):
    for path in argv[1:]:
        print describe(path)
    return 0


def target(driver, args):
    return main, None

if __name__ == '__main__':
    sys.exit(main(sys.argv))
