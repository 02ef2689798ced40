/* Enumerations without a name: in the file, in a typedef, in a field, in a variable. */
#ifndef ENUM_ANONYMOUS_H
#define ENUM_ANONYMOUS_H

enum { ANON_BUFFER = 4096, ANON_RETRIES = 3 };
typedef enum { MODE_READ = 1, MODE_WRITE = 2 } open_mode;

struct anon_state {
  enum { STATE_IDLE, STATE_BUSY } state;
  enum { FLAG_A = -1 } flags[2];
};

extern enum { DEFAULT_OFF, DEFAULT_ON } anon_default;

int anon_open(open_mode mode);
int anon_busy(const struct anon_state *state);

#endif
