/* Complex numbers: argument, result, pointer, array, typedef, integer (GNU). */
#ifndef COMPLEX_TYPES_H
#define COMPLEX_TYPES_H

#include <complex.h>

double complex cx_add(double complex a, double _Complex b);
float _Complex cx_float(float x);
long double complex cx_long(void);
double cx_abs(double complex z);
void cx_store(double complex *out, const float complex in[], int n);
typedef double complex cx_number;
cx_number cx_typedef(cx_number *z);
struct cx_pair { cx_number a, b; int after; };
int cx_after(const struct cx_pair *p);
int cx_integer(_Complex int z);

#endif
