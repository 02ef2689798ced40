/* Every small scalar as parameter and result of a callback. */
#ifndef CALLBACK_SCALARS_H
#define CALLBACK_SCALARS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum csc_kind { CSC_A, CSC_B };
int csc_bool(bool (*f)(bool));
int csc_char(char (*f)(char), unsigned char (*g)(signed char));
int csc_short(short (*f)(unsigned short));
double csc_real(float (*f)(double));
int csc_enum(enum csc_kind (*f)(enum csc_kind));
size_t csc_size(size_t (*f)(ptrdiff_t));
int64_t csc_fixed(int64_t (*f)(uint32_t, int8_t));

#endif
