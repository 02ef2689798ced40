#include "function_redeclared.h"

int again_same(int x) { return x * 3; }
int again_grows(const char *text, int n) { return text[n]; }
int again_array(int *values, int (*row)[4]) { return values[0] + (*row)[3]; }
int again_record(struct again_late *p) { return p->x; }
int again_inside(void) { return 1; }
