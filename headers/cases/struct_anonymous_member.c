#include "struct_anonymous_member.h"

void event_fill(struct event *e)
{
  e->type = 1;
  e->x = 10;
  e->y = 20;
  e->end = 99;
}

int event_end(const struct event *e) { return e->end; }
