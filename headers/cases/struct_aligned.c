#include "struct_aligned.h"
int sa_sum(const struct sa_record *r) { return r->a + r->b + ((unsigned long)r % 4); }

int sa_take(struct sa_member *a, struct sa_alignas *b, struct sa_typedef *c, sa_largest *d,
            struct sa_less *e, struct sa_packed *f, struct sa_embeds *g, struct sa_harmless *h)
{
  if (a) return a->b * 10 + a->c;
  if (b) return b->line[63] + b->d;
  if (c) return c->b;
  if (d) return d->x;
  if (e) return e->a;
  if (f) return f->a;
  if (g) return g->r.a + g->r.b;
  return h->a;
}
