/* Variadic functions that the header has the code of. */
#ifndef VARIADIC_INLINE_H
#define VARIADIC_INLINE_H

#include <stdarg.h>

static inline int vin_sum(int count, ...)
{
  va_list list;
  int sum = 0;
  va_start(list, count);
  while (count-- > 0) sum += va_arg(list, int);
  va_end(list);
  return sum;
}

inline double vin_first(int unused, ...)
{
  va_list list;
  va_start(list, unused);
  double first = va_arg(list, double);
  va_end(list);
  return first;
}

static inline long double vin_long(long double x) { return x / 2; }

#endif
