#include "no_include_guard.h"
#include "no_include_guard.h"

int unguarded_add(int a, int b) { return a + b; }
unguarded_int unguarded_use(struct unguarded_opaque *p) { return p == 0; }
