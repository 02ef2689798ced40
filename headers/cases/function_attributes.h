/* Attributes that say something, and change nothing of the type. */
#ifndef FUNCTION_ATTRIBUTES_H
#define FUNCTION_ATTRIBUTES_H

#include <stddef.h>

int attr_pure(const char *s) __attribute__((pure));
int attr_const(int x) __attribute__((const, nothrow, leaf));
void *attr_malloc(size_t n) __attribute__((malloc, alloc_size(1), warn_unused_result));
int attr_nonnull(const char *s) __attribute__((nonnull(1)));
char *attr_returns_nonnull(void) __attribute__((returns_nonnull));
__attribute__((cold)) int attr_before(int x);
int __attribute__((hot)) attr_middle(int x __attribute__((unused)));
void attr_sentinel(const char *first, ...) __attribute__((sentinel));
int attr_quiet(int x) __attribute__((no_instrument_function));

#endif
