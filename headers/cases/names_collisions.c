#include "names_collisions.h"

int get_bar(void) { return 1; }
int set_bar(int x) { return x; }
int c_open(int x) { return x + 1; }
int c_c_open(int x) { return x + 2; }

int nc_use(struct foo *a, struct FOO *b, Foo *c, FOOP d, struct foop *e)
{
  return a->lower * 10000 + b->upper * 1000 + c->mixed * 100 + d * 10 + e->p;
}

long nc_str(str a, str_ b, str__ c, bar d, struct bar *e, struct bar__part *f, c_close g)
{
  return a + b + c + d + e->part.x + (long)f->y + g;
}
