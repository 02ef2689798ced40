#include "union_large.h"

static struct ul_holder holder = {.after = 5};

void ul_state_count(ul_state_t *state, int count) { state->parts.count = count; }
int ul_holder_after(const struct ul_holder *h) { return h->after; }
struct ul_holder *ul_holder_get(void) { return &holder; }
