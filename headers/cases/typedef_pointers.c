#include "typedef_pointers.h"
#include <string.h>

int tp_length(cstring s) { return (int)strlen(s); }
string tp_skip(string s, int n) { return s + n; }

int tp_count(cstrings list)
{
  int n = 0;
  while (list[n]) n++;
  return n;
}

int tp_get(int_ptr p, int_ptr_ptr q) { return *p + **q; }
handle tp_handle(handle h, chandle c) { return h ? h : (handle)c; }
nothing *tp_nothing(nothing *p) { return p; }
nothing tp_void(nothing) {}
int tp_sum(tp_pointer a, tp_constant b, tp_view c, const tp_pointer d) { return a->x + b->x + c->x + d->x; }
int tp_list_first(tp_list list) { return list[0]->x; }
