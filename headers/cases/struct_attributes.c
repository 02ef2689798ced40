#include "struct_attributes.h"
int att_take(struct att_alias *a, struct att_fields *f, struct att_scalar *s)
{
  return a->x + f->plain + f->name[7] + s->x;
}
