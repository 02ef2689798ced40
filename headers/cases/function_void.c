#include "function_void.h"

static int count;

void fv_bump(void) { count++; }
int fv_count(void) { return count; }
void fv_add(int by) { count += by; }
