/* Numbers made into pointers. */
#ifndef CONSTANT_POINTERS_H
#define CONSTANT_POINTERS_H

struct cp_item { int x; };
typedef void (*cp_destructor)(void *);
typedef struct cp_item *cp_handle;

#define CP_STATIC ((cp_destructor)0)
#define CP_TRANSIENT ((cp_destructor)-1)
#define CP_FAILED ((void *)-1)
#define CP_SIXTEEN ((cp_handle)16)
#define CP_MINUS_TWO ((struct cp_item *)-2)
#define CP_TEXT ((const char *)3)
#define CP_NULL ((void *)0)

int cp_is_failed(void *p);
long cp_number(cp_handle h);

#endif
