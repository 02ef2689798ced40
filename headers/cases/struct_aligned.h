/* Over-aligned: records, members, typedefs; _Alignas and the attribute. */
#ifndef STRUCT_ALIGNED_H
#define STRUCT_ALIGNED_H

#include <stdalign.h>

struct sa_record { int a; char b; } __attribute__((aligned(32)));
struct sa_member { char a; int b __attribute__((aligned(16))); char c; };
struct sa_alignas { char a; alignas(64) char line[64]; _Alignas(double) char d; };
typedef int sa_int __attribute__((aligned(8)));
struct sa_typedef { char a; sa_int b; };
typedef struct { int x; } __attribute__((aligned)) sa_largest;
struct sa_less { char a; int b __attribute__((packed, aligned(2))); };
struct sa_packed { char a; long b; } __attribute__((packed, aligned(4)));
struct sa_embeds { char a; struct sa_record r; };
struct sa_harmless { int a __attribute__((aligned(4))); } __attribute__((aligned(4)));

int sa_sum(const struct sa_record *r);
int sa_take(struct sa_member *, struct sa_alignas *, struct sa_typedef *, sa_largest *,
            struct sa_less *, struct sa_packed *, struct sa_embeds *, struct sa_harmless *);

#endif
