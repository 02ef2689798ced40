/* Its own parts, included with quotes: they belong to the same library. */
#ifndef INCLUDE_OWNED_H
#define INCLUDE_OWNED_H

#include "include_owned/points.h"
#include "include_owned/deep/errors.h"

iq_error iq_distance(const struct iq_point *a, const struct iq_point *b, double *out);

#endif
