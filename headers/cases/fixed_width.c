#include "fixed_width.h"

int8_t fixed_i8(int8_t x) { return x - 1; }
uint8_t fixed_u8(uint8_t x) { return x - 1; }
int16_t fixed_i16(int16_t x) { return x - 1; }
uint16_t fixed_u16(uint16_t x) { return x - 1; }
int32_t fixed_i32(int32_t x) { return x - 1; }
uint32_t fixed_u32(uint32_t x) { return x - 1; }
int64_t fixed_i64(int64_t x) { return x - 1; }
uint64_t fixed_u64(uint64_t x) { return x - 1; }

void fixed_fill(struct fixed_all *all)
{
  *all = (struct fixed_all){-1, 255, -2, 65534, -3, 4000000000u, -4, UINT64_MAX};
}

int64_t fixed_total(const int64_t *values, uint8_t n)
{
  int64_t total = 0;
  for (int i = 0; i < n; i++) total += values[i];
  return total;
}
