/* How functions are called, by the rules beside. */
#ifndef RULES_POLICIES_H
#define RULES_POLICIES_H

#include <errno.h>

typedef struct { int a, b; } rp_pair;

int rp_open(const char *path, int flags);
int rp_count(int n);
int rp_close(int fd);
int rp_twice(int x);
int rp_bare(int x);
int rp_walk(int (*visit)(int), int n);
int rp_re_1(int x);
int rp_re_x(int x);
rp_pair rp_make(int a);
int rp_log(const char *format, ...);
long double rp_long(long double x);
int rp_const(int x) __attribute__((const));
int rp_not_const(int x) __attribute__((const));
__int128 rp_wide(__int128 x) __attribute__((const));
int rp_pure(const int *x) __attribute__((pure));
static inline int rp_inline(int x) { return errno = x, -1; }

#endif
