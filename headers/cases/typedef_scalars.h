/* Typedefs of scalars keep their exact name; chains of them too. */
#ifndef TYPEDEF_SCALARS_H
#define TYPEDEF_SCALARS_H

typedef unsigned int u32;
typedef u32 color;
typedef color pen;
typedef signed char i8;
typedef double real;
typedef const real creal;
typedef unsigned long long stamp;
typedef _Bool flag;
typedef char letter;

pen mix(u32 a, color b, const pen c);
real scale(creal x, i8 by);
stamp stamp_next(stamp s, flag up);
letter letter_next(letter l);
void pen_store(pen *out, color *other, u32 value);

#endif
