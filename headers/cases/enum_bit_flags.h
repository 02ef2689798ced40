/* Enumerations used as sets of bits, in parameters that are declared as int. */
#ifndef ENUM_BIT_FLAGS_H
#define ENUM_BIT_FLAGS_H

typedef enum bf_flag { FLAG_NONE = 0, FLAG_A = 1 << 0, FLAG_B = 1 << 1, FLAG_TOP = 1u << 31 } bf_flag;
#define FLAG_BOTH (FLAG_A | FLAG_B)

int flags_count(unsigned flags);
bf_flag flags_add(bf_flag flags, enum bf_flag more);

#endif
