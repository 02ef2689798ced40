/* An #include of what is not there, two files down. */
#include "parts/outer.h"
int here(void);
