#include "struct_typedef_pointer_only.h"

int hidden_value(hidden h) { return h->value; }
double nameless_sum(nameless_pointer p) { return p->x + p->y; }
int nameless_last(nameless_array list) { return list[3].b; }
int nameless_i(nameless_union u) { return u->i; }
int never_null(never n) { return n == 0; }
