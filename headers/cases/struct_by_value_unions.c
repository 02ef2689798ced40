#include "struct_by_value_unions.h"

int sbu_int_first_i(union sbu_int_first u) { return u.i; }
long sbu_real_first_l(union sbu_real_first u) { return u.l; }
long sbu_real_inside_l(struct sbu_real_inside s) { return s.tag + s.u.l; }
int sbu_large_first(union sbu_large u) { return u.text[39]; }
long sbu_by_pointer(const union sbu_real_first *u) { return u->l; }
