/* Bit-fields wider than an int, up to 64 bits, and full ones. */
#ifndef STRUCT_BITFIELD_WIDE_H
#define STRUCT_BITFIELD_WIDE_H

struct bf_wide {
  unsigned long mantissa : 52;
  unsigned long exponent : 11;
  unsigned long sign : 1;
};

struct bf_full { int a : 32; long b : 64; char c : 8; long long d : 40; };

struct bf_wide *bf_wide_of(double value);
unsigned long bf_wide_mantissa(const struct bf_wide *p);
int bf_wide_exponent(const struct bf_wide *p);
long bf_full_b(const struct bf_full *p);

#endif
