/* Functions with a body in the header. */
#ifndef FUNCTION_STATIC_INLINE_H
#define FUNCTION_STATIC_INLINE_H

static inline int inline_square(int x) { return x * x; }
static int inline_plain_static(int x) { return x + 1; }
static inline __attribute__((always_inline)) double inline_half(double x) { return x / 2; }
static __inline__ const char *inline_name(void) { return "name"; }

struct inline_pair { int a, b; };
static inline struct inline_pair inline_swap(struct inline_pair p)
{
  return (struct inline_pair){p.b, p.a};
}

int inline_exported(int x);
static inline int inline_uses(int x) { return inline_plain_static(inline_exported(x)); }

#endif
