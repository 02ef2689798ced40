#include "callback_integers.h"
int ci_call(ci_int f, int x, unsigned y) { return f(x, y); }
unsigned ci_second(const struct ci_calls *calls) { return calls->second(-2, 3); }
mode_t ci_call_mode(ci_mode f) { return f(-5, 0xffffffffu); }
