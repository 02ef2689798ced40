#include "names_python_enumerators.h"

int npe_use(enum npe_kind kind) { return kind == print ? -1 : kind == True ? 1 : 0; }
int npe_take(const struct npe_record *r) { return r->x; }
