/* The exact-width types of stdint.h. */
#ifndef FIXED_WIDTH_H
#define FIXED_WIDTH_H

#include <stdint.h>

int8_t fixed_i8(int8_t x);
uint8_t fixed_u8(uint8_t x);
int16_t fixed_i16(int16_t x);
uint16_t fixed_u16(uint16_t x);
int32_t fixed_i32(int32_t x);
uint32_t fixed_u32(uint32_t x);
int64_t fixed_i64(int64_t x);
uint64_t fixed_u64(uint64_t x);

struct fixed_all {
  int8_t i8; uint8_t u8; int16_t i16; uint16_t u16;
  int32_t i32; uint32_t u32; int64_t i64; uint64_t u64;
};

void fixed_fill(struct fixed_all *all);
int64_t fixed_total(const int64_t *values, uint8_t n);

#endif
