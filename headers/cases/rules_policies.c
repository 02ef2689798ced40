#include "rules_policies.h"
#include <stdarg.h>

static int fail(int error) { errno = error; return -1; }

int rp_open(const char *path, int flags) { return path ? flags : fail(ENOENT); }
int rp_count(int n) { return n < 0 ? fail(EINVAL) : errno; }
int rp_close(int fd) { return fail(fd); }
int rp_twice(int x) { return 2 * x; }
int rp_bare(int x) { return x + 1; }

int rp_walk(int (*visit)(int), int n)
{
  int sum = 0;
  for (int i = 0; i < n; i++) sum += visit(i);
  return fail(sum);
}

int rp_re_1(int x) { return fail(x); }
int rp_re_x(int x) { return fail(x); }
rp_pair rp_make(int a) { rp_pair pair = { a, fail(a) }; return pair; }

int rp_log(const char *format, ...)
{
  va_list arguments;
  va_start(arguments, format);
  int error = va_arg(arguments, int);
  va_end(arguments);
  return fail(error);
}

long double rp_long(long double x) { return x / 2; }
int rp_const(int x) { return -x; }
int rp_not_const(int x) { return fail(x); }
__int128 rp_wide(__int128 x) { return -x; }
int rp_pure(const int *x) { return *x; }
