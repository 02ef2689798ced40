#include <stdarg.h>
#include <stdio.h>
#include "variadic_instances.h"
#undef vi_set

int vi_sum(int count, ...)
{
  va_list list;
  int sum = 0;
  va_start(list, count);
  while (count-- > 0) sum += va_arg(list, int);
  va_end(list);
  return sum;
}

int vi_format(char *out, unsigned long size, const char *format, ...)
{
  va_list list;
  va_start(list, format);
  int length = vsnprintf(out, size, format, list);
  va_end(list);
  return length;
}

int vi_set(void *handle, int option, ...)
{
  va_list list;
  va_start(list, option);
  if (option) *(double *)handle = va_arg(list, double);
  else *(double *)handle = va_arg(list, long);
  va_end(list);
  return option;
}
