#include "enum_negative.h"

enum level level_lower(enum level x) { return x == LEVEL_HIGH ? LEVEL_MID : LEVEL_LOW; }
void level_out(enum level *out) { *out = LEVEL_NONE; }
int level_each(level_visit visit) { return visit(LEVEL_LOW) + visit(LEVEL_HIGH); }
