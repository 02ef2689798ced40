#include "array_of_records_from_c.h"

static struct arc_owner owner = {5, {{'a', 1}, {'b', 2}, {'c', -3}}, {{0, 1, 2}, {3, 4, 5}}, 0.5};
static struct arc_holds holds = {{6, {{'x', 9}}, {{7}}, 1.5}, &owner};
static struct arc_large large = {1, "large", 2};

struct arc_owner *arc_owner_get(void) { return &owner; }
struct arc_holds *arc_holds_get(void) { return &holds; }
struct arc_large *arc_large_get(void) { return &large; }
void arc_visit(void (*visit)(struct arc_owner *owner)) { visit(&owner); }
void arc_out(struct arc_owner **out) { *out = &owner; }
