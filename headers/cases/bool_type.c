#include "bool_type.h"

_Bool bool_not(_Bool b) { return !b; }
bool bool_both(bool a, bool b) { return a && b; }
void bool_flip(bool *b) { *b = !*b; }

int bool_count(const bool *flags, int n)
{
  int total = 0;
  for (int i = 0; i < n; i++) total += flags[i];
  return total;
}

bool bool_any(const struct bool_flags *f)
{
  return f->first || f->number || f->last[0] || f->last[1] || f->last[2];
}
