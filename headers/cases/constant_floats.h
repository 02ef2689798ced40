/* Floating constants. */
#ifndef CONSTANT_FLOATS_H
#define CONSTANT_FLOATS_H

#define CF_DOUBLE 0.1
#define CF_EXPONENT -6.02e23
#define CF_HEX 0x1.8p-3
#define CF_FLOAT 0.1f
#define CF_POINT 5.
#define CF_EXPRESSION (1.0 / 3)
#define CF_LONG_EXACT 2.5L
#define CF_LONG_INEXACT 0.1L
#define CF_TINY 4.9406564584124654e-324
#define CF_INFINITE (1e300 * 1e300)
#define CF_INTEGER ((int)2.9)
#define CF_MINUS_ZERO (-0.0)

#endif
