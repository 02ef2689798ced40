#include "struct_base_of_its_argument.h"

int sba_call(struct sba_derived *d) { return d->base.f(d) + d->base.plain(d->own); }
int sba_beside_a(struct sba_beside *b) { return b->base ? -1 : b->a; }
int sba_base_n(const struct sba_base *b) { return b ? b->n : -1; }

int sba_dispose(sba_class *type, sba_object *o)
{
  type->dispose(o);
  return o->id;
}
