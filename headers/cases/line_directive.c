#include "line_directive.h"

int ld_before(int x) { return x + 1; }
int ld_after(int x) { return x + 2; }
int ld_builtin(struct ld_record *r) { return r->x; }
int ld_looks_like_system(int x) { return x + 3; }
int ld_back(int x) { return x + 4; }
