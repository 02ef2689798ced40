#include "struct_bitfield_types.h"
bool bf_types_flag(const struct bf_types *p) { return p->flag; }
