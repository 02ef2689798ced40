#include "struct_many_fields.h"

void many_fields_fill(struct many_fields *m)
{
  int *p = (int *)m;
  for (int i = 0; i < 200; i++) p[i] = 100 + i;
}
