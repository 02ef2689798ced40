#include "struct_deep_nesting.h"

int deep_bottom(const struct deep *deep) { return deep->b.c.d.e.f.g.h.i.j.k.l.bottom; }

void deep_fill(struct deep *deep, int value)
{
  deep->b.c.d.e.f.g.h.i.j.k.l.bottom = value;
  deep->after = -value;
}

int deep_take(deep_type *t) { return t == 0; }
