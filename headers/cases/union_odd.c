#include "union_odd.h"
int uo_records_b(const union uo_records *u) { return u->pair.b; }
unsigned long uo_padding_size(const union uo_padding *u) { return sizeof *u; }
int uo_one_get(union uo_one *u) { return u->only++; }
int uo_holder_after(const struct uo_holder *h) { return h->self.next == &h->self ? h->after : -1; }
int uo_call(union uo_functions *u, int x) { return u->f(x); }
