/* Macros that are other names. */
#ifndef CONSTANT_ALIASES_H
#define CONSTANT_ALIASES_H
#include <stdint.h>

typedef struct ca_point { int x, y; } ca_point;
enum { CA_FIRST = 4, CA_SECOND };
struct ca_hidden;
int ca_add(int a, int b);

#define ca_plus ca_add
#define ca_sum (ca_plus)
#define CA_TWO CA_SECOND
#define CA_SECOND CA_SECOND
#define CA_THREE CA_TWO
#define CA_WORD uint16_t
#define CA_COUNT unsigned long
#define CA_TEXT const char *
#define CA_POINT ca_point
#define CA_LOOP_A CA_LOOP_B
#define CA_LOOP_B CA_LOOP_A

#endif
