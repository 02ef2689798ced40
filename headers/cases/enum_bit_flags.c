#include "enum_bit_flags.h"

int flags_count(unsigned flags) { return __builtin_popcount(flags); }
bf_flag flags_add(bf_flag flags, enum bf_flag more) { return flags | more; }
