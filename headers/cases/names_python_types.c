#include "names_python_types.h"

None npt_call(lambda a, print b, str c) { return a + b + c; }
int npt_record(struct def *d, dict *e) { return d->from * 10 + e->x; }
double npt_import(import f, is i) { return f(i); }
len npt_len(object o, list l, self s, class c) { return o + l + s + c; }
