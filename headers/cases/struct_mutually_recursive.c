#include "struct_mutually_recursive.h"

int couple_age(const struct wife *w) { return w->age + w->husband->age; }

void owner_adopt(struct owner *o)
{
  o->first.owner = o;
  o->first.number = 1;
  for (int i = 0; i < 2; i++) {
    o->others[i].owner = o;
    o->others[i].number = i + 2;
  }
}

int part_owner_first(const struct part *p) { return p->owner->first.number * 10 + p->number; }
