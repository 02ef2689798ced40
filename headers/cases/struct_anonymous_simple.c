#include "struct_anonymous_simple.h"
int flat_inside(const struct flat *f) { return f->inside + (f->after == 'z') + (int)(f->more * 2); }
int flat_union_high(const union flat_union *u) { return u->high; }
int only_anonymous_i(const struct only_anonymous *o) { return o->i; }
