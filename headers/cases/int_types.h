/* Every standard integer type, as argument and as result. */
#ifndef INT_TYPES_H
#define INT_TYPES_H

short int_short(short x);
unsigned short int_ushort(unsigned short x);
int int_int(int x);
unsigned int int_uint(unsigned int x);
long int_long(long x);
unsigned long int_ulong(unsigned long x);
long long int_llong(long long x);
unsigned long long int_ullong(unsigned long long x);

#endif
