#include "enum_unsigned.h"

enum traffic traffic_next(enum traffic light)
{
  return light == TRAFFIC_RED ? TRAFFIC_AMBER : light == TRAFFIC_AMBER ? TRAFFIC_GREEN : TRAFFIC_RED;
}

void traffic_store(enum traffic *out, int n)
{
  for (int i = 0; i < n; i++) out[i] = TRAFFIC_GREEN;
}

int traffic_count(const enum traffic lights[], int n, enum traffic which)
{
  int found = 0;
  for (int i = 0; i < n; i++) found += lights[i] == which;
  return found;
}

void traffic_light_start(struct traffic_light *light)
{
  light->now = TRAFFIC_AMBER;
  for (int i = 0; i < 3; i++) light->plan[i] = TRAFFIC_GREEN;
}
