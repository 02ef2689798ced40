#include "function_param_function_type.h"

int fp_apply(int f(int), int x) { return f(x); }
int fp_apply_typedef(int x, int f(int a, int b)) { return f(x, x + 1); }

void fp_each(const int *values, int n, void visit(int value))
{
  for (int i = 0; i < n; i++) visit(values[i]);
}

void fp_then(fp_done done) { done(); }
