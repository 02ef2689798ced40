#include "int_spellings.h"
unsigned spell_unsigned(signed x) { return -x; }
long unsigned int spell_long_unsigned_int(int long x) { return x; }
long int long unsigned spell_llu(long signed long int x) { return x; }
short int unsigned spell_short_int_unsigned(signed short int x) { return x; }
int const spell_const_after(register int x) { return x; }

const int long volatile *spell_qualified(void)
{
  static const volatile long value = 1l << 60;
  return &value;
}
