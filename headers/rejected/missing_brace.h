/* A structure that does not end. */
struct point {
  int x;
  int y;

int distance(struct point *, struct point *);
