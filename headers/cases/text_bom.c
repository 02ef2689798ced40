#include "text_bom.h"
int bom_first(int x) { return x + 1; }
int bom_last(int x) { return x + 2; }
