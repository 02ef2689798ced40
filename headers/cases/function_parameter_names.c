#include "function_parameter_names.h"
int pn_missing(int a, const char *b, ...) { return a + b[0]; }
int pn_some(int a, int b, int c) { return a * 100 + b * 10 + c; }
int pn_reserved(int from, int in, int lambda, int print, int None, int self)
{
  return from + in * 2 + lambda * 4 + print * 8 + None * 16 + self * 32;
}
int pn_shadow(int size, int pn_shadow) { return size - pn_shadow; }
int pn_underscore(int _, int __, int _a) { return _ + __ * 2 + _a * 4; }
int pn_void_only(void) { return 5; }
int pn_array(int a[], char *b[]) { return a[1] + b[0][1]; }
int pn_function(int f(int), void g(void)) { g(); return f(6); }
