#include "constant_pointers.h"
int cp_is_failed(void *p) { return p == CP_FAILED; }
long cp_number(cp_handle h) { return (long)h; }
