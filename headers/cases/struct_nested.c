#include "struct_nested.h"

void nest_fill(struct nest *n)
{
  n->first = (struct inner){-1, 0.5};
  n->second.x = 2;
  n->pair.left = 3;
  n->pair.right = 4;
  n->items[1].tag = 't';
  n->items[1].value = 5;
  n->link = 0;
  n->number.i = 6;
  n->far = &n->first;
}

int nest_sum(const struct nest *n)
{
  return n->first.a + n->second.x + n->pair.left + n->pair.right + n->items[1].value + n->number.i;
}

int nest_defined(const struct defined_here *d) { return d->x; }
