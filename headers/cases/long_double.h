/* long double: argument, result, pointer, field. */
#ifndef LONG_DOUBLE_H
#define LONG_DOUBLE_H

long double ld_add(long double a, double b);
double ld_narrow(long double x);
void ld_store(long double *out, double x);
long double ld_pi(void);

struct ld_box {
  int before;
  long double value;
  int after;
};

int ld_after(const struct ld_box *box);

#endif
