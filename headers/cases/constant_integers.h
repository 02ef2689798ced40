/* Integer constants of every base, suffix and width. */
#ifndef CONSTANT_INTEGERS_H
#define CONSTANT_INTEGERS_H

#define CI_ZERO 0
#define CI_OCTAL 0755
#define CI_HEX 0xdeadBEEF
#define CI_BINARY 0b101
#define CI_NEGATIVE (-2147483647 - 1)
#define CI_MINUS -(5)
#define CI_UNSIGNED 4000000000u
#define CI_MINUS_UNSIGNED -1U
#define CI_LONG 2147483648
#define CI_ALL_ONES (~0UL)
#define CI_LARGEST 0xffffffffffffffffULL
#define CI_SMALLEST (-0x7fffffffffffffffLL - 1)
#define CI_OCTAL_UNSIGNED 037777777777
#define CI_SUFFIXES 1uLL
#define CI_CHARACTER 'x'
#define CI_ESCAPED '\''
#define CI_BYTE '\377'
#define CI_MANY ( /* one */ ( 7 ) ) /* and
   a comment over two lines */
#define CI_CONTINUED \
  12

#endif
