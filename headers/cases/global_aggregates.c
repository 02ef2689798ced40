#include "global_aggregates.h"

struct ga_opaque { int secret; };

static int twice(int x) { return 2 * x; }

int ga_numbers[4] = {1, 2, 3, 4};
const char *const ga_names[] = {"one", "two", 0};
const unsigned char ga_table[16][2] = {{1, 2}, {3, 4}};
struct ga_point ga_origin = {5, 6};
const struct ga_point ga_points[3] = {{1, 2}, {3, 4}, {5, 6}};
struct ga_point *ga_current = &ga_origin;
int (*ga_hook)(int) = twice;
int (*const ga_hooks[2])(int) = {0, twice};
__typeof__(ga_anonymous) ga_anonymous = {9};
struct ga_opaque ga_opaque = {1};
__typeof__(ga_union) ga_union = {{1}, {.f = 0.5f}};

int ga_sum(void) { return ga_numbers[0] + ga_numbers[1] + ga_numbers[2] + ga_numbers[3]; }
