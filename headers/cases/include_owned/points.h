/* Included by include_owned.h. */
#ifndef INCLUDE_OWNED_POINTS_H
#define INCLUDE_OWNED_POINTS_H

#include "deep/errors.h"

struct iq_point { double x, y; };
typedef double iq_real;
iq_error iq_point_set(struct iq_point *p, iq_real x, iq_real y);

#endif
