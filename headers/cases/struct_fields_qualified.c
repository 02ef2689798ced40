#include "struct_fields_qualified.h"
int sfq_sum(const volatile struct sfq *s)
{
  return s->constant + s->changing + (int)s->both + s->frozen.x + s->p->x + s->q->x + s->r->x + s->names[1][0]
         + s->bytes[0] + ((const char *)s->opaque)[0] + s->list[0][0];
}

const struct sfq_inner *sfq_p(const struct sfq *s) { return s->p; }
