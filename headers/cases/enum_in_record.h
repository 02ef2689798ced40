/* Named enumerations that are defined inside a record, a prototype and a typedef chain. */
#ifndef ENUM_IN_RECORD_H
#define ENUM_IN_RECORD_H

struct engine {
  enum engine_state { ENGINE_OFF, ENGINE_ON } state;
  union {
    enum gear { GEAR_R = -1, GEAR_N, GEAR_1 } gear;
    int raw;
  } box;
};

enum engine_state engine_state_of(const struct engine *engine);
enum gear engine_gear(const struct engine *engine);

#endif
