#include "struct_redeclared.h"
int redecl_early(struct redecl *r) { return r->x; }
int redecl_late(redecl *r) { return -r->x; }
struct redecl *redecl_both(struct redecl *a, redecl *b) { return a->x > b->x ? a : b; }
