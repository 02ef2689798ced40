/* Variadic functions, bound for the arguments that are stated. */
#ifndef VARIADIC_INSTANCES_H
#define VARIADIC_INSTANCES_H

#include <stdint.h>

typedef enum { VI_FIRST, VI_SECOND } vi_choice;

int vi_sum(int count, ...);
int vi_format(char *out, unsigned long size, const char *format, ...) __attribute__((format(printf, 3, 4)));
int vi_set(void *handle, int option, ...);
#define vi_set(handle, option, value) vi_set_checked(handle, option, value)

#endif
