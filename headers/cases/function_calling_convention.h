/* Functions and pointers with another calling convention than the platform's. */
#ifndef FUNCTION_CALLING_CONVENTION_H
#define FUNCTION_CALLING_CONVENTION_H

#ifdef __x86_64__
#define CC_OTHER __attribute__((ms_abi))
#else
#define CC_OTHER
#endif

int CC_OTHER cc_other(int a, int b);
typedef int(CC_OTHER *cc_callback)(int);
int cc_call(cc_callback callback, int x);
int cc_plain(int a);

#endif
