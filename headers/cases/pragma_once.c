#include "pragma_once.h"
int once_x(const struct once *o) { return o->x; }
