#include "enum_in_record.h"
enum engine_state engine_state_of(const struct engine *engine) { return engine->state; }
enum gear engine_gear(const struct engine *engine) { return engine->box.gear; }
