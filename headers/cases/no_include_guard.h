/* No guard at all: everything here may be said twice. */
int unguarded_add(int a, int b);
typedef int unguarded_int;
struct unguarded_opaque;
unguarded_int unguarded_use(struct unguarded_opaque *p);
#define UNGUARDED_VALUE 5
