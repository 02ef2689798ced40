#include "struct_simple.h"

int point_length(const struct point *p) { return p->x * p->x + p->y * p->y; }

void point_move(struct point *p, int dx, int dy)
{
  p->x += dx;
  p->y += dy;
}

struct point *point_larger(struct point *a, struct point *b)
{
  return point_length(a) >= point_length(b) ? a : b;
}

int points_sum(struct point *first, int n)
{
  int total = 0;
  while (n-- > 0) total += first[n].x + first[n].y;
  return total;
}
