/* float and double: values, pointers, fields. */
#ifndef FLOAT_DOUBLE_H
#define FLOAT_DOUBLE_H

float real_half(float x);
double real_third(double x);
double real_mixed(float a, double b, int c);
void real_split(double x, double *whole, float *part);
double real_mean(const double values[], int n);

struct real_pair {
  float f;
  double d;
};

void real_pair_scale(struct real_pair *pair, double by);

#endif
