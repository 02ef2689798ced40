#include "function_static_inline.h"
int inline_exported(int x) { return 10 * x; }
