#include "enum_typedef.h"

color enum_typedef_color(enum color c) { return c == COLOR_RED ? COLOR_BLUE : COLOR_RED; }
figure enum_typedef_shape(enum shape_tag s, shape other) { return s == SHAPE_DOT ? other : s; }
void enum_typedef_unit(unit u, unit_ptr out) { *out = u == UNIT_M ? UNIT_KM : UNIT_M; }
