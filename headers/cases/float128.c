#include "float128.h"

__float128 f128_add(__float128 a, __float128 b) { return a + b; }
double f128_narrow(__float128 x) { return (double)x; }
void f128_store(__float128 *out, double x) { *out = x; }
int f128_after(const struct f128_box *b) { return b->after; }
_Float64 f64_standard(_Float64 x) { return x; }
_Float32 f32_standard(_Float32 x, _Float32x y) { return x + (_Float32)y; }
