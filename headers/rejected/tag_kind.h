/* One tag, two kinds. */
struct point { int x, y; };
union point *find(void);
