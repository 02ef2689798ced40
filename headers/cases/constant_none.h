/* Macros that are no constants, each for a reason of its own. */
#ifndef CONSTANT_NONE_H
#define CONSTANT_NONE_H

#define CN_EMPTY
#define CN_API extern __attribute__((visibility("default")))
#define CN_BEGIN {
#define CN_STATEMENT do { } while (0)
#define CN_LIST 1, 2, 3
#define CN_OPEN (1
#define CN_PLACE __FILE__ ":" "x"
#define CN_TODAY __DATE__
#define CN_CALL cn_next()
#define CN_VARIABLE (cn_state + 1)
#define CN_ADDRESS (&cn_state)
#define CN_UNKNOWN cn_nobody
#define CN_DIVISION (1 / 0)
#define CN_OVERFLOW (2147483647 + 1)
#define CN_SHIFT (1 << 40)
#define CN_WIDE ((__int128)1 << 100)
#define CN_COMPLEX (1.0 * __extension__ 1i)
#define CN_PARAMETER(x) (x)
#define CN_OPERATOR +
#define CN_GOOD 1

int cn_next(void);
extern int cn_state;

#endif
