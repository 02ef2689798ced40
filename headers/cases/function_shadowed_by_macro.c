#include "function_shadowed_by_macro.h"

int (shadow_add)(int a, int b) { return a + b; }
int shadow_same(int x) { return x; }
int shadow_renamed_v2(int x) { return x + 2; }
#undef shadow_renamed
int shadow_renamed(int x) { return x + 1; }
