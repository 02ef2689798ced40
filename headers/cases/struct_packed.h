/* packed: before the brace, after it, on a member, through a macro. */
#ifndef STRUCT_PACKED_H
#define STRUCT_PACKED_H

#define SP_PACKED __attribute__((__packed__))

struct sp_after { char a; int b; double c; } __attribute__((packed));
struct __attribute__((packed)) sp_before { char a; int b; };
struct sp_member { char a; int b __attribute__((packed)); short c; };
struct sp_macro { char a; long b; } SP_PACKED;
typedef struct { char a; int b; } __attribute__((packed)) sp_typedef;
union __attribute__((packed)) sp_union { char a; int b; };
struct sp_outer { char a; struct sp_after inner; char end; };
struct sp_harmless { int a, b; } __attribute__((packed));

struct sp_after *sp_after_new(void);
int sp_after_b(const struct sp_after *p);
double sp_after_c(const struct sp_after *p);
void sp_take(struct sp_before *, struct sp_member *, struct sp_macro *, sp_typedef *,
             union sp_union *, struct sp_outer *, struct sp_harmless *);

#endif
