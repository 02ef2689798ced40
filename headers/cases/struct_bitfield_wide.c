#include "struct_bitfield_wide.h"
#include <string.h>

struct bf_wide *bf_wide_of(double value)
{
  static struct bf_wide result;
  memcpy(&result, &value, sizeof result);
  return &result;
}

unsigned long bf_wide_mantissa(const struct bf_wide *p) { return p->mantissa; }
int bf_wide_exponent(const struct bf_wide *p) { return (int)p->exponent - 1023; }
long bf_full_b(const struct bf_full *p) { return p->b; }
