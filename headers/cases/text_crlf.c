#include "text_crlf.h"

int crlf_add(int a, int b) { return a + b; }
int crlf_x(const struct crlf *c) { return c->x; }
