#include "names_numbers.h"
int a1(int x) { return x + 1; }
int _1(int x) { return x + 2; }
int x86_64(int x) { return x + 3; }
int i(void) { return 4; }
int I(int x) { return x + 5; }
int new(int delete) { return delete + 6; }
int template(S *this) { return this->s; }
int virtual(SP p, struct sp *q) { return p == &q->s; }
fn nn_all(auto_t a, let b, impl c) { return a + b + c; }
