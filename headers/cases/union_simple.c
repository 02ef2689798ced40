#include "union_simple.h"

void number_set_double(union number *n, double d) { n->d = d; }
int number_low_byte(const union number *n) { return n->bytes[0]; }
unsigned bits32_of(const bits32 *b) { return b->u; }

void tagged_set(struct tagged *t, int kind)
{
  t->kind = kind;
  if (kind) t->value.d = 2.5;
  else t->value.i = 25;
  t->small.f = 1.0f;
}
