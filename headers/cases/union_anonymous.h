/* Anonymous unions: alone, twice, at the end, in a union, of records, with a named one beside. */
#ifndef UNION_ANONYMOUS_H
#define UNION_ANONYMOUS_H

struct ua_two { union { int i; float f; }; int middle; union { long l; char c[12]; }; short end; };
struct ua_last { int kind; union { void *p; long number; double real; }; };
union ua_inside { long whole; union { int low; unsigned char bytes[8]; }; };
struct ua_records { union { struct { int x, y; }; int both[2]; struct { short q[4]; } named; }; int after; };
struct ua_beside { union { int a; char b; }; union { int c; char d; } named; };

void ua_two_fill(struct ua_two *p);
struct ua_last *ua_last_get(void);
long ua_inside_whole(const union ua_inside *u);
void ua_records_fill(struct ua_records *p);
void ua_beside_fill(struct ua_beside *p);

#endif
