"""sha256sum: prints the SHA-256 of files like the command of that name, with OpenSSL."""
import os
import sys

from rpython.rlib.rarithmetic import intmask, widen

import sha256sum_ll as evp

BLOCK = 65536


DIGITS = '0123456789abcdef'


def digest_of(fd):
    """In hexadecimal."""
    with evp.closing(evp.c_EVP_MD_CTX_new(), evp.c_EVP_MD_CTX_free) as context:
        evp.c_EVP_DigestInit_ex(context, evp.c_EVP_sha256(), evp.cast(evp.ENGINEP, 0))
        block = os.read(fd, BLOCK)
        while block:
            evp.EVP_DigestUpdate(context, block)
            block = os.read(fd, BLOCK)
        with evp.scoped_array(evp.UCHAR, evp.EVP_MAX_MD_SIZE) as digest:
            _, size = evp.EVP_DigestFinal_ex(context, digest)
            digits = []
            for i in range(intmask(size)):
                byte = widen(digest[i])
                digits.append(DIGITS[byte >> 4] + DIGITS[byte & 15])
            return ''.join(digits)


def main(argv):
    code = 0
    for path in argv[1:]:
        try:
            fd = os.open(path, os.O_RDONLY, 0)
        except OSError as e:
            print 'sha256sum: %s: %s' % (path, os.strerror(e.errno))
            code = 1
            continue
        print '%s  %s' % (digest_of(fd), path)
        os.close(fd)
    return code


def target(driver, args):
    driver.exe_name = 'sha256sum'
    return main, None


if __name__ == '__main__':
    sys.exit(main(sys.argv))
