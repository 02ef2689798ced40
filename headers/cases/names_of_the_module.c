#include "names_of_the_module.h"

rffi nom_add(lltype a, eci b, external c, os d) { return a + b + c + d; }
int nom_record(struct eci *e, struct lltype *l, name n, args a) { return (e == l->rffi) + n + a; }
int external_(int x) { return x + 1; }
int c_external(int x) { return x + 2; }
int rffi_(int x) { return x + 3; }
__name__ nom_dunder(__file__ a, __doc__ b, __all__ c) { return a + b + c; }
