#include "macro_prototypes.h"
int mp_second(int a, int b) { return b; }
