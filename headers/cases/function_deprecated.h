/* Deprecated and unavailable declarations. */
#ifndef FUNCTION_DEPRECATED_H
#define FUNCTION_DEPRECATED_H

int old_add(int a, int b) __attribute__((deprecated));
int old_sub(int a, int b) __attribute__((deprecated("use new_sub: it's \"better\"")));
int old_gone(int a) __attribute__((unavailable("removed")));
typedef int old_int __attribute__((deprecated));
struct old_record { int kept; int gone __attribute__((deprecated)); };
enum old_enum { OLD_A, OLD_B __attribute__((deprecated)) };
int new_sub(int a, int b);

#endif
