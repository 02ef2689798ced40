#include "names_underscores.h"

int _single(_private_int x) { return x + 1; }
int __double(__dunder_int__ x) { return x + 2; }
int trailing_(int x) { return x + 3; }
int _(int x) { return x + 4; }
int ____(_Upper x) { return x + 5; }
int _hidden_sum(const struct _hidden *h, _hidden *i, hidden_ j) { return h->_x + i->_x + j->__y; }
int __underscore_record(struct __ *p) { return p->___; }
