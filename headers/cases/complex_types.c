#include "complex_types.h"

double complex cx_add(double complex a, double _Complex b) { return a + b; }
float _Complex cx_float(float x) { return x - 2 * x * I; }
long double complex cx_long(void) { return 0.5L + 0.25L * I; }
double cx_abs(double complex z) { return creal(z) * creal(z) + cimag(z) * cimag(z); }

void cx_store(double complex *out, const float complex in[], int n)
{
  for (int i = 0; i < n; i++)
    out[i] = in[i] * I;
}

cx_number cx_typedef(cx_number *z) { return -*z; }
int cx_after(const struct cx_pair *p) { return p->after; }
int cx_integer(_Complex int z) { return __real__ z * 10 + __imag__ z; }
