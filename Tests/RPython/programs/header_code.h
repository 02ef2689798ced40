/* What no library has the code of: for the program header_code.py. */
#ifndef HEADER_CODE_H
#define HEADER_CODE_H

#include <arpa/inet.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>

typedef struct hc_item { unsigned flag : 3; int value; } hc_item;

static inline int hc_add(int a, int b) { return a + b; }
#define hc_add(a, b, c) ((a) + (b) + (c))

static inline _Bool hc_is_odd(long long n) { return n & 1; }
inline double hc_half(double x) { return x / 2; }
static inline int hc_apply(int (*call)(int, unsigned), int n) { return call(n, 5u) + call(n + 1, 6u); }
static inline void hc_bump(hc_item *item) { item->value++; }

#define HC_MAX(a, b) ({ __typeof__(a) a_ = (a); __typeof__(b) b_ = (b); a_ > b_ ? a_ : b_; })
#define HC_FLAG(p) ((p)->flag)
#define HC_SET(p, f, v) do { (p)->flag = (f); (p)->value = (v); } while (0)

#endif
