/* Includes large system headers and owns only its own two declarations. */
#ifndef INCLUDE_SYSTEM_H
#define INCLUDE_SYSTEM_H

#include <errno.h>
#include <math.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

struct is_mine { int x; };
int is_mine_x(const struct is_mine *m);

#endif
