/* Unions too large for filler that begins where the union does. */
#ifndef UNION_LARGE_H
#define UNION_LARGE_H

typedef union ul_state {
  char whole[262200]; /* keeps the size from release to release */
  struct { int count; unsigned char bytes[262140]; } parts;
} ul_state_t;

typedef union { long words[5000]; double first; } ul_words;

struct ul_holder { ul_state_t state; int after; };

void ul_state_count(ul_state_t *state, int count);
int ul_holder_after(const struct ul_holder *holder);
struct ul_holder *ul_holder_get(void);

#endif
