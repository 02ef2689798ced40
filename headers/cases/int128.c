#include "int128.h"

__int128 int128_add(__int128 a, __int128 b) { return a + b; }
u128 int128_twice(u128 x) { return 2 * x; }
void int128_store(i128 *out, long low) { *out = low; }
long int128_count(const struct int128_pair *pair) { return pair->count + (long)(pair->total >> 64); }
