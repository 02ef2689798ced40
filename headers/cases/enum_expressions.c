#include "enum_expressions.h"
int computed_use(enum computed value) { return value == COMPUTED_TERNARY ? 1 : value == COMPUTED_MACRO ? 2 : 0; }
