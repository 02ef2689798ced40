#include "struct_by_value_aligned.h"

long sbal_vector_last(int a, int b, int c, int d, int e, int f, int seventh, struct sbal_vector s)
{
  return s.last[3] * 10 + seventh;
}

int sbal_long_double_i(int a, int b, int c, int d, int e, int f, int seventh, struct sbal_long_double s)
{
  return s.i * 10 + seventh;
}

long sbal_member_c(int a, int b, int c, int d, int e, int f, int seventh, struct sbal_member s)
{
  return s.c * 10 + seventh;
}
