#include "function_variadic.h"
#include <stdarg.h>
#include <stdio.h>

int va_sum(int count, ...)
{
  va_list list;
  int total = 0;
  va_start(list, count);
  while (count-- > 0) total += va_arg(list, int);
  va_end(list);
  return total;
}

int va_format(char *out, size_t size, const char *format, ...)
{
  va_list list;
  va_start(list, format);
  int n = vsnprintf(out, size, format, list);
  va_end(list);
  return n;
}

void va_set_logger(va_logger logger) { (void)logger; }
