#include "function_calling_convention.h"

int CC_OTHER cc_other(int a, int b) { return a - b; }
int cc_call(cc_callback callback, int x) { return callback(x); }
int cc_plain(int a) { return a + 1; }
