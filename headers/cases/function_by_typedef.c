#include "function_by_typedef.h"

static int cell;

int ft_add(int a, int b) { return a + b; }
int ft_mul(int a, int b) { return a * b; }
int ft_length(const char *s) { int n = 0; while (s[n]) n++; return n; }
int ft_parenthesized(int x) { return x - 1; }
int ft_second(void) { return 2; }
int *ft_pointer(int x) { cell = x; return &cell; }
