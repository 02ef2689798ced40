/* An #include of what is not there. */
#include "not_there.h"
int here(void);
