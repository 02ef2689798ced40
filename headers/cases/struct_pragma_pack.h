/* #pragma pack with 1, 2 and 4, pushed, named and reset. */
#ifndef STRUCT_PRAGMA_PACK_H
#define STRUCT_PRAGMA_PACK_H

#pragma pack(1)
struct pp1 { char a; int b; double c; };
#pragma pack(2)
struct pp2 { char a; int b; double c; };
#pragma pack(4)
struct pp4 { char a; int b; double c; };
#pragma pack()
struct pp0 { char a; int b; double c; };
#pragma pack(push, outer, 2)
#pragma pack(push, 1)
struct pp_inner { char a; short b; };
#pragma pack(pop)
struct pp_outer { char a; struct pp_inner inner; long b; };
#pragma pack(pop, outer)
#pragma pack(16)
struct pp16 { char a; long double b; };
#pragma pack()

double pp1_c(const struct pp1 *p);
double pp2_c(const struct pp2 *p);
double pp4_c(const struct pp4 *p);
double pp0_c(const struct pp0 *p);
long pp_outer_b(const struct pp_outer *p, struct pp16 *q);

#endif
