#include "global_names.h"

int gn_level = 1;
int get_gn_level(void) { return 100 + gn_level; }
void set_gn_level(int level) { gn_level = -level; }
int gn_plain = 2;
double gn_other = 0.5;
int v = 3;
struct gn_pair gn_pair = {4, 5};
int gn$dollar = 6;
int *gn_location(void) { static int place = 7; return &place; }
