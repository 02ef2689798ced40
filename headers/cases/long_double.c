#include "long_double.h"

long double ld_add(long double a, double b) { return a + b; }
double ld_narrow(long double x) { return (double)x; }
void ld_store(long double *out, double x) { *out = x; }
long double ld_pi(void) { return 3.14159265358979323846L; }
int ld_after(const struct ld_box *box) { return box->after; }
