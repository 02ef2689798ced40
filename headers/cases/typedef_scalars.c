#include "typedef_scalars.h"

pen mix(u32 a, color b, const pen c) { return a | b | c; }
real scale(creal x, i8 by) { return x * by; }
stamp stamp_next(stamp s, flag up) { return up ? s + 1 : s - 1; }
letter letter_next(letter l) { return l + 1; }
void pen_store(pen *out, color *other, u32 value) { *out = *other = value; }
