#include "struct_pragma_pack.h"
double pp1_c(const struct pp1 *p) { return p->c; }
double pp2_c(const struct pp2 *p) { return p->c; }
double pp4_c(const struct pp4 *p) { return p->c; }
double pp0_c(const struct pp0 *p) { return p->c + p->b; }
long pp_outer_b(const struct pp_outer *p, struct pp16 *q) { return p->b + q->a; }
