/* Its own parts, included with quotes: they belong to the same library. */
#ifndef INCLUDE_QUOTED_H
#define INCLUDE_QUOTED_H

#include "include_quoted/points.h"
#include "include_quoted/deep/errors.h"

iq_error iq_distance(const struct iq_point *a, const struct iq_point *b, double *out);

#endif
