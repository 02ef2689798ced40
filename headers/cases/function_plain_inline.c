#include "function_plain_inline.h"
int gnu_inline_only(int x) { return x + 300; }
int declared_then_inline(int x) { return x + 4; }
