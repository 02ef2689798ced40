#include "function_deprecated.h"

int old_add(int a, int b) { return a + b; }
int old_sub(int a, int b) { return a - b; }
int new_sub(int a, int b) { return a - b; }
