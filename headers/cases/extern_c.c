#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include "extern_c.h"

int ec_gnu(int x) { return x + 3; }
int ec_modern(int x) { return x + 1; }
int ec_plain(int x) { return x + 2; }
