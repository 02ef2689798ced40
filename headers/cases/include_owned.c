#include "include_owned.h"
#include <stddef.h>

iq_error iq_distance(const struct iq_point *a, const struct iq_point *b, double *out)
{
  *out = (a->x - b->x) * (a->x - b->x) + (a->y - b->y) * (a->y - b->y);
  return 0;
}

iq_error iq_point_set(struct iq_point *p, iq_real x, iq_real y)
{
  if (!p) return -1;
  p->x = x;
  p->y = y;
  return 0;
}

const char *iq_error_text(iq_error error) { return error ? "null point" : "no error"; }
