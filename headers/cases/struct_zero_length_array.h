/* Zero-length arrays: last, in the middle, alone. */
#ifndef STRUCT_ZERO_LENGTH_ARRAY_H
#define STRUCT_ZERO_LENGTH_ARRAY_H

struct zla_last { int n; char data[0]; };
struct zla_middle { int a; long marker[0]; char b; };
struct zla_only { int none[0]; };
struct zla_two { char begin[0]; int value; char end[0]; };
struct zla_aligner { char a; double force[0]; };

struct zla_last *zla_new(int n);
int zla_sum(const struct zla_last *p);
void zla_free(struct zla_last *p);
void zla_take(struct zla_middle *, struct zla_only *, struct zla_two *, struct zla_aligner *);

#endif
