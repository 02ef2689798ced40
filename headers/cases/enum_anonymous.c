#include "enum_anonymous.h"
int anon_open(open_mode mode) { return mode == MODE_WRITE; }
int anon_busy(const struct anon_state *state) { return state->state * 10 + state->flags[1]; }
