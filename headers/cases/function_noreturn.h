/* Functions that never return, in three spellings. */
#ifndef FUNCTION_NORETURN_H
#define FUNCTION_NORETURN_H

#include <stdnoreturn.h>

_Noreturn void leave_keyword(int code);
void leave_attribute(const char *why) __attribute__((noreturn));
noreturn void leave_macro(void);
void leave_maybe(int really);
void leave_with(void (*handler)(int) __attribute__((noreturn)));

#endif
