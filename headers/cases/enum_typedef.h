/* Tag and typedef of one enumeration: the same name, another name, two names. */
#ifndef ENUM_TYPEDEF_H
#define ENUM_TYPEDEF_H

enum color { COLOR_RED, COLOR_BLUE };
typedef enum color color;
typedef enum shape_tag { SHAPE_DOT, SHAPE_LINE = 5 } shape;
typedef shape figure;
typedef enum { UNIT_M = -1, UNIT_KM } unit, *unit_ptr;

color enum_typedef_color(enum color c);
figure enum_typedef_shape(enum shape_tag s, shape other);
void enum_typedef_unit(unit u, unit_ptr out);

#endif
