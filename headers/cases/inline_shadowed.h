/* Inline functions that macros of the same names hide; to tell the two apart, the macros do something else. */
#ifndef INLINE_SHADOWED_H
#define INLINE_SHADOWED_H

static inline int shadowed_add(int a, int b) { return a + b; }
#define shadowed_add(a, b, c) ((a) + (b) + (c))

static inline _Bool shadowed_odd(long long n) { return n & 1; }
#define shadowed_odd(n) 7

inline void shadowed_store(int *to, const char *text) { *to = text[0]; }
#define shadowed_store(to) (*(to) = 0)

static inline int shadowed_each(int (*call)(int), int n) { return call(n) + call(n + 1); }
#define shadowed_each(call) call(0)

static inline int shadowed_by_itself(int x) { return -x; }
#define shadowed_by_itself shadowed_by_itself

#endif
