#include <stdlib.h>

struct only_in_prototype;
#include "struct_opaque.h"

struct counter { int value; };
struct cursor_impl { int position; };

struct counter *counter_new(int start)
{
  struct counter *c = malloc(sizeof *c);
  c->value = start;
  return c;
}

counter_t *counter_same(counter_t *c) { return c; }
int counter_next(struct counter *c) { return c->value++; }
int counter_peek(const_counter c) { return c->value; }
void counter_free(counter_t *c) { free(c); }

int counter_open(struct counter **out, int start)
{
  *out = start < 0 ? NULL : counter_new(start);
  return *out ? 0 : -1;
}

cursor cursor_begin(const counter_t *c)
{
  cursor result = malloc(sizeof *result);
  result->position = c->value;
  return result;
}

int cursor_step(cursor c) { return ++c->position; }

void cursor_end(cursor *c)
{
  free(*c);
  *c = NULL;
}

int opaque_take(never_seen *n, opaque_union *u, struct only_in_prototype *p) { return !n && !u && !p; }
