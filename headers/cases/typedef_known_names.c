#include "typedef_known_names.h"

INTP kn_int(CCHARP a, Unsigned_ b) { return (int)(a + b); }
int kn_record(VOIDP *p) { return p->x; }
Ptr kn_real(Ptr x, FILEP y) { return x + y; }
SIZE_T kn_short(SIZE_T x, Struct y) { return x + y; }
off64 kn_wide(byte a, word b, dword c) { return (off64)a + b + c; }
