/* Variadic functions: the fixed part can be called. */
#ifndef FUNCTION_VARIADIC_H
#define FUNCTION_VARIADIC_H

#include <stddef.h>

int va_sum(int count, ...);
int va_format(char *out, size_t size, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
typedef void (*va_logger)(int level, const char *format, ...);
void va_set_logger(va_logger logger);

#endif
