/* Macros that take parameters: expressions of every kind, and statements. */
#ifndef MACRO_PROTOTYPES_H
#define MACRO_PROTOTYPES_H

#include <stddef.h>
#include <stdint.h>

typedef struct mp_item { unsigned flag : 3; char name[16]; struct mp_item *next; } mp_item;

#define MP_ADD(a, b) ((a) + (b))
#define MP_ODD(n) ((_Bool)((n) & 1))
#define MP_FLAG(p) ((p)->flag)
#define MP_NAME(p) ((p)->name)
#define MP_NEXT(p) (p)->next
#define MP_MAX(a, b) ({ __typeof__(a) a_ = (a); __typeof__(b) b_ = (b); a_ > b_ ? a_ : b_; })
#define MP_CLEAR(p) do { (p)->flag = 0; (p)->next = NULL; } while (0)
#define MP_SET_FLAG(p, f) { (p)->flag = (f); }
#define MP_PICK(first, ...) mp_second(first, __VA_ARGS__)
#define MP_LENGTH(s) (sizeof(mp_item) + (size_t)(s)[0])
#define mp_called mp_second
#define MP_UNUSED(x) (x)

int mp_second(int a, int b);

#endif
