#include "inline_declarations.h"
int in_the_library(int x) { return x + 9; }
