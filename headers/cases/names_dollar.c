#include "names_dollar.h"

int total$ = 3;

int cash$flow(struct cash$ *c, money$t m) { return c ? c->in$ - c->$out + m : m; }
int $(int x) { return x; }
