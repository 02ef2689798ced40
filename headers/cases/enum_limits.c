#include "enum_limits.h"

enum limit_int limit_int_of(int x) { return (enum limit_int)x; }
enum limit_uint limit_uint_of(unsigned x) { return (enum limit_uint)x; }
enum limit_both limit_both_of(long x) { return (enum limit_both)x; }
