/* Global variables of scalar types, constant and not. */
#ifndef GLOBAL_SCALARS_H
#define GLOBAL_SCALARS_H

#include <stdbool.h>
#include <stddef.h>

extern int gl_counter;
extern const int gl_limit;
extern volatile long gl_ticks;
extern unsigned char gl_byte;
extern double gl_ratio;
extern bool gl_ready;
extern char gl_letter;
extern size_t gl_size;
extern const char *gl_name;
extern const char *const gl_fixed_name;
extern int gl_one, *gl_two, gl_three;
extern enum gl_state { GL_OFF, GL_ON } gl_state;

int gl_counter_get(void);
void gl_counter_set(int value);

#endif
