/* _Atomic in its two spellings. */
#ifndef ATOMIC_TYPES_H
#define ATOMIC_TYPES_H

#include <stdatomic.h>

typedef _Atomic int at_int;

int at_load(_Atomic int *p);
void at_store(_Atomic(long) *p, long value);
int at_typedef(at_int *p, const atomic_uint *q);
int at_value(_Atomic int x);
int at_flag(atomic_bool *b, _Atomic(void *) *slot);
struct at_counter { at_int count; int after; };
int at_after(struct at_counter *c);
extern _Atomic int at_global;

#endif
