/* Numbers that RPython cannot compute with come back as those that it can. */
#ifndef HELPER_NUMBERS_H
#define HELPER_NUMBERS_H

#include <stdbool.h>
#include <stdint.h>

short hnum_short(short x);
unsigned short hnum_ushort(int x);
signed char hnum_schar(int x);
unsigned char hnum_uchar(int x);
int8_t hnum_int8(int8_t x);
float hnum_float(float x);
long double hnum_long_double(long double x, int times);
float hnum_mixed(int n, float x, double y);
int hnum_narrowed(float x);

bool hnum_bool(bool x);
char hnum_char(char x);
int hnum_int(int x);

#endif
