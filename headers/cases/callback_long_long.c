#include "callback_long_long.h"

long long cll_repeat(cll_step step, int times)
{
  long long value = 1;
  while (times-- > 0) value = step(value, ~0ull);
  return value;
}

long long cll_ask(cll_out out)
{
  long long result = 0;
  out(&result);
  return result;
}
