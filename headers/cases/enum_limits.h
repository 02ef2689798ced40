/* Enumerators at the edges of int and unsigned. */
#ifndef ENUM_LIMITS_H
#define ENUM_LIMITS_H

enum limit_int { LIMIT_INT_MIN = -2147483647 - 1, LIMIT_INT_MAX = 2147483647 };
enum limit_uint { LIMIT_ZERO, LIMIT_UINT_MAX = 4294967295u };
enum limit_both { LIMIT_MINUS = -1, LIMIT_OVER = 4294967295u };

enum limit_int limit_int_of(int x);
enum limit_uint limit_uint_of(unsigned x);
enum limit_both limit_both_of(long x);

#endif
