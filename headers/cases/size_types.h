/* The types of stddef.h and stdint.h that rffi knows by name. */
#ifndef SIZE_TYPES_H
#define SIZE_TYPES_H

#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

size_t size_align(size_t n, size_t to);
ssize_t size_signed(ssize_t n);
ptrdiff_t size_between(const char *a, const char *b);
intptr_t size_address(intptr_t p);
uintptr_t size_uaddress(uintptr_t p);
intmax_t size_max(intmax_t a, intmax_t b);
uintmax_t size_umax(uintmax_t a, uintmax_t b);
void size_both(size_t *a, ssize_t *b);

struct size_span {
  size_t length;
  ptrdiff_t stride;
};

#endif
