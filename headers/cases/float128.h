/* Quadruple precision under its GNU name (clang has no _Float128), and glibc's sized types. */
#ifndef FLOAT128_H
#define FLOAT128_H

#include <stdlib.h>

__float128 f128_add(__float128 a, __float128 b);
double f128_narrow(__float128 x);
void f128_store(__float128 *out, double x);
struct f128_box { int before; __float128 value; int after; };
int f128_after(const struct f128_box *b);
_Float64 f64_standard(_Float64 x);
_Float32 f32_standard(_Float32 x, _Float32x y);

#endif
