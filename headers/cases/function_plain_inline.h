/* inline without static: C99, extern, and GNU's own meaning. */
#ifndef FUNCTION_PLAIN_INLINE_H
#define FUNCTION_PLAIN_INLINE_H

inline int plain_inline(int x) { return x + 1; }
extern inline int extern_inline(int x) { return x + 2; }
extern inline __attribute__((gnu_inline)) int gnu_inline_only(int x) { return x + 3; }
inline int declared_then_inline(int x);
int declared_then_inline(int x);

#endif
