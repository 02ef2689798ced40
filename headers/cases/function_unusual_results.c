#include "function_unusual_results.h"

static int table[2][3] = {{1, 2, 3}, {4, 5, 6}};

fur_void fur_nothing(void) {}
fur_row *fur_row_of(int n) { return &table[n]; }
const enum fur_kind fur_kind_of(int n) { return n ? FUR_B : FUR_A; }
volatile int *fur_register(void) { return &table[1][1]; }
const void *const fur_constant(void) { return table; }
const struct fur_opaque *fur_handle(void) { return 0; }
unsigned char fur_byte(int x) { return x; }
_Bool fur_bool(int x) { return x; }
