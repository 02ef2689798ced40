/* The least and fast types of stdint.h. */
#ifndef LEAST_FAST_TYPES_H
#define LEAST_FAST_TYPES_H

#include <stdint.h>

int_least8_t least_8(int_least8_t x);
uint_least16_t least_u16(uint_least16_t x);
int_least32_t least_32(int_least32_t x);
uint_least64_t least_u64(uint_least64_t x);
int_fast8_t fast_8(int_fast8_t x);
uint_fast8_t fast_u8(uint_fast8_t x);
int_fast16_t fast_16(int_fast16_t x);
uint_fast32_t fast_u32(uint_fast32_t x);
int_fast64_t fast_64(int_fast64_t x);
void fast_store(int_fast16_t *out, uint_least8_t x);

#endif
