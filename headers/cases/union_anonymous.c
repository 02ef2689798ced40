#include "union_anonymous.h"
#include <string.h>

void ua_two_fill(struct ua_two *p)
{
  memset(p, 0xee, sizeof *p);
  p->i = 11;
  p->middle = 12;
  p->l = 13;
  p->end = 14;
}

struct ua_last *ua_last_get(void)
{
  static struct ua_last last = {3, {.number = 1l << 33}};
  return &last;
}

long ua_inside_whole(const union ua_inside *u) { return u->whole; }

void ua_records_fill(struct ua_records *p)
{
  p->x = 21;
  p->y = 22;
  p->after = 23;
}

void ua_beside_fill(struct ua_beside *p)
{
  p->a = 31;
  p->named.c = 32;
}
