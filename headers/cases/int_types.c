#include "int_types.h"

short int_short(short x) { return x - 1; }
unsigned short int_ushort(unsigned short x) { return x - 1; }
int int_int(int x) { return x - 1; }
unsigned int int_uint(unsigned int x) { return x - 1; }
long int_long(long x) { return x - 1; }
unsigned long int_ulong(unsigned long x) { return x - 1; }
long long int_llong(long long x) { return x - 1; }
unsigned long long int_ullong(unsigned long long x) { return x - 1; }
