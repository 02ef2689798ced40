/* int and unsigned int in callbacks, under every name they go by. */
#ifndef CALLBACK_INTEGERS_H
#define CALLBACK_INTEGERS_H

#include <stdint.h>
#include <sys/types.h>
#include <wchar.h>

typedef int ci_number;
typedef enum { CI_ONE = 1, CI_TWO } ci_kind;
typedef enum { CI_LESS = -1, CI_MORE = 1 } ci_order;

typedef int (*ci_int)(int, unsigned);
typedef ci_number (*ci_typedef)(const ci_number, int32_t);
typedef ci_order (*ci_enum)(ci_kind);
typedef mode_t (*ci_mode)(pid_t, uint32_t);
typedef wchar_t (*ci_wide)(wchar_t);
typedef void (*ci_nested)(int (*inner)(int));

struct ci_calls { ci_int first; unsigned (*second)(short, long); };

int ci_call(ci_int f, int x, unsigned y);
unsigned ci_second(const struct ci_calls *calls);
mode_t ci_call_mode(ci_mode f);

#endif
