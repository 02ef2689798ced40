#include "callback_scalars.h"

int csc_bool(bool (*f)(bool)) { return f(true) * 2 + f(false); }
int csc_char(char (*f)(char), unsigned char (*g)(signed char)) { return f('a') * 1000 + g(-1); }
int csc_short(short (*f)(unsigned short)) { return f(65535); }
double csc_real(float (*f)(double)) { return f(1.5); }
int csc_enum(enum csc_kind (*f)(enum csc_kind)) { return f(CSC_A) == CSC_B; }
size_t csc_size(size_t (*f)(ptrdiff_t)) { return f(-1); }
int64_t csc_fixed(int64_t (*f)(uint32_t, int8_t)) { return f(4000000000u, -1); }
