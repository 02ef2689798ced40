#include "pointer_scalars.h"

void ptr_short(short *p, unsigned short *q) { *p = -1; *q = 65535; }
void ptr_int(int *p, unsigned *q) { *p = -2; *q = 4294967294u; }
void ptr_long(long *p, unsigned long *q) { *p = -3; *q = ~0ul; }
void ptr_char(char *p, signed char *q, unsigned char *r) { *p = 'z'; *q = -4; *r = 252; }
void ptr_float(float *p, double *q, long double *r) { *p = 0.5f; *q = 0.25; *r = 0.125L; }
int *ptr_choose(int *a, int *b, int second) { return second ? b : a; }

int ptr_sum(const int *values, int n)
{
  int total = 0;
  for (int i = 0; i < n; i++) total += values[i];
  return total;
}

void ptr_holder_write(struct ptr_holder *holder)
{
  *holder->i = 42;
  *holder->d = 1.5;
}
