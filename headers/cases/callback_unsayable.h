/* Callbacks with parts that lltype cannot say, and what takes them. */
#ifndef CALLBACK_UNSAYABLE_H
#define CALLBACK_UNSAYABLE_H

#include <stdarg.h>

typedef void (*cu_variadic)(const char *format, ...);
typedef int (*cu_va_list)(const char *format, va_list list);
typedef double _Complex (*cu_complex)(double _Complex z);
typedef __int128 (*cu_int128)(void);
typedef void (*cu_unprototyped)();
typedef void (*cu_noreturn)(int) __attribute__((noreturn));

void cu_set_variadic(cu_variadic f);
void cu_set_va_list(cu_va_list f);
void cu_set_complex(cu_complex f);
int cu_set_int128(cu_int128 f, int x);
void cu_set_unprototyped(cu_unprototyped f);
void cu_set_noreturn(cu_noreturn f);
struct cu_all { cu_variadic a; cu_complex b; cu_unprototyped c; int last; };
int cu_last(const struct cu_all *all);

#endif
