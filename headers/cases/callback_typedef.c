#include "callback_typedef.h"
#include <stddef.h>

int cb_apply(cb_binary op, int a, int b) { return op(a, b); }

int cb_fold(cb_alias op, const int *values, int n)
{
  int total = values[0];
  for (int i = 1; i < n; i++) total = op(total, values[i]);
  return total;
}

void cb_run(int steps, cb_progress progress, void *user_data)
{
  for (int i = 1; i <= steps; i++) progress((double)i / steps, user_data);
}

void cb_call(cb_nothing f) { f(); }
int cb_is_null(cb_binary op) { return op == NULL; }
