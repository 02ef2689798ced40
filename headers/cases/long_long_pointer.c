#include "long_long_pointer.h"

void llp_divide(long long a, long long b, long long *quotient, long long *rest)
{
  *quotient = a / b;
  *rest = a % b;
}

unsigned long long llp_sum(const unsigned long long *values, int n)
{
  unsigned long long total = 0;
  for (int i = 0; i < n; i++) total += values[i];
  return total;
}
