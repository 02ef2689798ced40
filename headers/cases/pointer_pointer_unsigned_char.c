#include "pointer_pointer_unsigned_char.h"

int ucpp_read(const unsigned char **cursor, long length) { return length > 0 ? *(*cursor)++ : -1; }

int ucpp_write(unsigned char **cursor, unsigned char value)
{
  *(*cursor)++ = value;
  return 1;
}

int ucpp_rows(unsigned char **rows, int n)
{
  int total = 0;
  for (int i = 0; i < n; i++) total += rows[i][0];
  return total;
}

void uspp_rows(signed char **rows, unsigned short **other)
{
  rows[0][0] = -1;
  other[0][0] = 1;
}
