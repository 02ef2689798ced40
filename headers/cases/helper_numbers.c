#include "helper_numbers.h"

short hnum_short(short x) { return (short)(x - 1); }
unsigned short hnum_ushort(int x) { return (unsigned short)x; }
signed char hnum_schar(int x) { return (signed char)x; }
unsigned char hnum_uchar(int x) { return (unsigned char)x; }
int8_t hnum_int8(int8_t x) { return (int8_t)-x; }
float hnum_float(float x) { return x / 2; }
long double hnum_long_double(long double x, int times) { return x * times; }
float hnum_mixed(int n, float x, double y) { return (float)(n + x + y); }
int hnum_narrowed(float x) { return (int)x; }

bool hnum_bool(bool x) { return !x; }
char hnum_char(char x) { return (char)(x + 1); }
int hnum_int(int x) { return x + 1; }
