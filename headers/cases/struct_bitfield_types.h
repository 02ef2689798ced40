/* Bit-fields of every type: bool, enumeration, char, short, typedef, const, signed or not. */
#ifndef STRUCT_BITFIELD_TYPES_H
#define STRUCT_BITFIELD_TYPES_H

#include <stdbool.h>
#include <stdint.h>

enum bf_kind { BF_A, BF_B, BF_C };
enum bf_signed { BF_MINUS = -1, BF_PLUS = 1 };

struct bf_types {
  bool flag : 1;
  _Bool whole : 1;
  enum bf_kind kind : 2;
  enum bf_signed direction : 2;
  signed char sc : 3;
  unsigned char uc : 5;
  uint16_t typed : 9;
  const int fixed : 4;
  volatile int moving : 4;
  int plain : 7;
  uint64_t big : 34;
  __extension__ __int128 huge : 70;
};

bool bf_types_flag(const struct bf_types *p);

#endif
