#include "callback_of_callbacks.h"
#include <stddef.h>

static int add_one(int x) { return x + 1; }
static int with(int (*h)(int), int x) { return h(x); }

int coc_run(coc_outer outer, int x) { return outer(add_one, x); }

int coc_choose(coc_chooser chooser, int which, int x)
{
  coc_leaf leaf = chooser(which);
  return leaf ? leaf(x) : -1;
}

int coc_deep(int (*f)(int (*g)(int (*h)(int), int), coc_leaf)) { return f(with, add_one); }

int coc_pointer(coc_leaf *leaves, int (**more)(int), int n)
{
  int total = 0;
  for (int i = 0; i < n; i++) total += leaves[i](i) + (more ? more[i](i) : 0);
  return total;
}
