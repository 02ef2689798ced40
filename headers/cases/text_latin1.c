#include "text_latin1.h"
int latin1_size(int x) { return x * 3; }
