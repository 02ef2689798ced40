/* A header without a guard that includes itself. */
#include "self_include.h"
int again(void);
