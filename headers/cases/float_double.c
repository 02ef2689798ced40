#include "float_double.h"

float real_half(float x) { return x / 2; }
double real_third(double x) { return x / 3; }
double real_mixed(float a, double b, int c) { return a + b * c; }

void real_split(double x, double *whole, float *part)
{
  *whole = (double)(long)x;
  *part = (float)(x - *whole);
}

double real_mean(const double values[], int n)
{
  double total = 0;
  for (int i = 0; i < n; i++) total += values[i];
  return total / n;
}

void real_pair_scale(struct real_pair *pair, double by)
{
  pair->f *= (float)by;
  pair->d *= by;
}
