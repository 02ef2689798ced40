/* Declares again what a system header owns, and adds to it. */
#ifndef INCLUDE_SYSTEM_AGAIN_H
#define INCLUDE_SYSTEM_AGAIN_H

#include <stdlib.h>
#include <string.h>

extern void *malloc(size_t size);
extern size_t strlen(const char *s);
char *isa_copy(const char *s);
typedef unsigned long size_t;
struct timeval;
int isa_later(struct timeval *tv);

#endif
