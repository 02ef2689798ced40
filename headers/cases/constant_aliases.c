#include "constant_aliases.h"
int ca_add(int a, int b) { return a + b; }
