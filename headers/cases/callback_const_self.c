#include "callback_const_self.h"
#include <stddef.h>

int ccs_get(const struct ccs *c) { return c->get(c); }
int ccs_next_v(const struct ccs *c) { return c->next(c, NULL)->v; }
void ccs_set(struct ccs *c, int v) { c->set(c, v); }

void ccs_each(const struct ccs *c, void (*visit)(const struct ccs *c, void *data), void *data)
{
  for (; c; c = c->link) visit(c, data);
}
