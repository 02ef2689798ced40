#include "struct_packed.h"

struct sp_after *sp_after_new(void)
{
  static struct sp_after p;
  p = (struct sp_after){'a', 0x12345678, 0.5};
  return &p;
}

int sp_after_b(const struct sp_after *p) { return p->b; }
double sp_after_c(const struct sp_after *p) { return p->c; }
void sp_take(struct sp_before *a, struct sp_member *b, struct sp_macro *c, sp_typedef *d,
             union sp_union *e, struct sp_outer *f, struct sp_harmless *g)
{
}
