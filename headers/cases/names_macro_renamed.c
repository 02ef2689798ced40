#include "names_macro_renamed.h"

bool_like after_undef(bool_like x) { return x + 1; }
int public_open(public_type *p) { return p->public_field; }
int new_name(int x) { return -x; }
