/* Two headers without guards that include each other. */
#include "parts/mutual.h"
int there(void);
