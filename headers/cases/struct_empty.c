#include "struct_empty.h"

int se_take(struct se_empty *p, union se_union *u, se_typedef *t)
{
  return p && u && t;
}

int se_after(const struct se_holder *h) { return h->after; }
int se_value(struct se_empty e, int x) { return x; }
