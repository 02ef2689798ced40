/* A record with a tag only. */
#ifndef STRUCT_SIMPLE_H
#define STRUCT_SIMPLE_H

struct point {
  int x;
  int y;
};

int point_length(const struct point *p);
void point_move(struct point *p, int dx, int dy);
struct point *point_larger(struct point *a, struct point *b);
int points_sum(struct point *first, int n);

#endif
