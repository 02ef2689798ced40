/* 128-bit integers: argument, result, pointer, field, typedef. */
#ifndef INT128_H
#define INT128_H

typedef __int128 i128;
typedef unsigned __int128 u128;

__int128 int128_add(__int128 a, __int128 b);
u128 int128_twice(u128 x);
void int128_store(i128 *out, long low);

struct int128_pair {
  long count;
  unsigned __int128 total;
};

long int128_count(const struct int128_pair *pair);

#endif
