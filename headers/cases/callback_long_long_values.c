#include "callback_long_long_values.h"

long long cllv_sum(long long (*value)(int index, double weight), int n)
{
  long long total = 0;
  for (int i = 0; i < n; i++) total += value(i, i * 0.5);
  return total;
}

cllv_id cllv_next(cllv_result_only f) { return f(7) + 1; }

int cllv_long(int (*f)(long value), cllv_int64 g)
{
  uint64_t out = 0;
  int result = f(-(1l << 40)) * 100 + g(1l << 41, &out);
  return result * 100 + (int)(out >> 60);
}
