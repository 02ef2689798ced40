#include "size_types.h"

size_t size_align(size_t n, size_t to) { return (n + to - 1) / to * to; }
ssize_t size_signed(ssize_t n) { return -n; }
ptrdiff_t size_between(const char *a, const char *b) { return b - a; }
intptr_t size_address(intptr_t p) { return p - 1; }
uintptr_t size_uaddress(uintptr_t p) { return p - 1; }
intmax_t size_max(intmax_t a, intmax_t b) { return a > b ? a : b; }
uintmax_t size_umax(uintmax_t a, uintmax_t b) { return a > b ? a : b; }

void size_both(size_t *a, ssize_t *b)
{
  *a = 100;
  *b = -100;
}
