#include "function_transparent_union.h"

int tu_bind(int fd, tu_address address) { return fd + address.in->port; }
int tu_first(tu_other value) { return *value.i; }
