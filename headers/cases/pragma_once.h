/* The other way to be included once. */
#pragma once

struct once { int x; };
int once_x(const struct once *o);
