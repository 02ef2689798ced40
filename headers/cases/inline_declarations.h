/* What is declared and defined in different places, or never; and what may not be called. */
#ifndef INLINE_DECLARATIONS_H
#define INLINE_DECLARATIONS_H

static inline int defined_later(int x);
static int never_defined(int x);
inline int in_the_library(int x);

static inline int defined_later(int x) /* with a comment; and one { more */
{
  return x + 1;
}

#define DEFINE_TWICE(name) static inline int name(int x) { return 2 * x; }
DEFINE_TWICE(by_macro)

static inline _Bool is_even(unsigned n) { return n % 2 == 0; }
static inline int sum(int count, ...) { return count; }
static inline void stop(void) __attribute__((noreturn));
static inline void stop(void) { for (;;) {} }
__attribute__((deprecated)) static inline int old_way(int x) { return x; }
__attribute__((unavailable)) static inline int forbidden_way(int x) { return x; }

#endif
