#include "pointer_unsigned_char.h"

unsigned long bytes_sum(const unsigned char *data, size_t n)
{
  unsigned long total = 0;
  for (size_t i = 0; i < n; i++) total += data[i];
  return total;
}

void bytes_invert(unsigned char *data, size_t n)
{
  for (size_t i = 0; i < n; i++) data[i] = ~data[i];
}

const unsigned char *bytes_table(void)
{
  static const unsigned char table[3] = {0, 128, 255};
  return table;
}

int bytes_lowest(const signed char *data, int n)
{
  int lowest = 127;
  for (int i = 0; i < n; i++)
    if (data[i] < lowest) lowest = data[i];
  return lowest;
}
