#include "struct_bitfield_zero_width.h"
int bf_zero_d(const struct bf_zero *p) { return p->d + p->b; }
int bf_hole_c(const struct bf_hole *p) { return p->c + p->a; }
void bf_only(struct bf_only_unnamed *p, struct bf_only_zero *q) { (void)p, (void)q; }
