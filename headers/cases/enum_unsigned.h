/* No negative enumerator: gcc and clang make it unsigned int. */
#ifndef ENUM_UNSIGNED_H
#define ENUM_UNSIGNED_H

enum traffic { TRAFFIC_RED, TRAFFIC_AMBER, TRAFFIC_GREEN = 7 };

enum traffic traffic_next(enum traffic light);
void traffic_store(enum traffic *out, int n);
int traffic_count(const enum traffic lights[], int n, enum traffic which);

struct traffic_light {
  enum traffic now;
  enum traffic plan[3];
};

void traffic_light_start(struct traffic_light *light);

#endif
