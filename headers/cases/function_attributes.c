#include "function_attributes.h"
#include <stdlib.h>
#include <string.h>

int attr_pure(const char *s) { return (int)strlen(s); }
int attr_const(int x) { return -x; }
void *attr_malloc(size_t n) { return calloc(1, n); }
int attr_nonnull(const char *s) { return s[0]; }

char *attr_returns_nonnull(void)
{
  static char text[] = "never null";
  return text;
}

int attr_before(int x) { return x + 1; }
int attr_middle(int x) { return 5; }
void attr_sentinel(const char *first, ...) { (void)first; }
int attr_quiet(int x) { return x; }
