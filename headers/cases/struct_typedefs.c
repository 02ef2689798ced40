#include "struct_typedefs.h"

int td_same(struct same *x, same *y) { return x->a + y->a; }
int td_other(struct tag_only_inside *x, outside *y) { return x->b + y->b; }
int td_nameless(nameless *x) { return x->c; }
int td_twice(twice_first *x, twice_second *y, twice_ptr z, struct twice_tag *w)
{
  return x->d + y->d + z->d + w->d;
}
int td_first(declared_first *x) { return x->next == x; }
