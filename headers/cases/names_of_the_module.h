/* Names that the generated module uses itself. */
#ifndef NAMES_OF_THE_MODULE_H
#define NAMES_OF_THE_MODULE_H

typedef int rffi, lltype, eci, external, os, _HERE, FILEP, ExternalCompilationInfo;
typedef int __name__, __file__, __doc__, __all__, __builtins__, __dict__;
typedef short name, args, result, kwds;
struct eci { external a; };
struct lltype { struct eci *rffi; };

rffi nom_add(lltype a, eci b, external c, os d);
int nom_record(struct eci *e, struct lltype *l, name n, args a);
int external_(int x), c_external(int x), rffi_(int x);
__name__ nom_dunder(__file__ a, __doc__ b, __all__ c);

#endif
