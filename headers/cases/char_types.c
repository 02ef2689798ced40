#include "char_types.h"

char char_plain(char c) { return c + 1; }
signed char char_signed(signed char c) { return -c; }
unsigned char char_unsigned(unsigned char c) { return ~c; }

void char_trio_fill(struct char_trio *trio)
{
  trio->plain = 'q';
  trio->minus = -5;
  trio->plus = 250;
}
