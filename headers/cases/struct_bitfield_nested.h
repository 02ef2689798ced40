/* Bit-fields in unions, in anonymous members, in nested and in embedded records. */
#ifndef STRUCT_BITFIELD_NESTED_H
#define STRUCT_BITFIELD_NESTED_H

union bfn_union { unsigned raw; unsigned low : 8; struct { unsigned a : 4, b : 28; } parts; };

struct bfn_anonymous {
  union {
    unsigned short status;
    struct { unsigned short ready : 1, error : 1, : 6, code : 8; };
  };
  int after;
};

struct bfn_inner { unsigned x : 3; };
struct bfn_outer { struct bfn_inner one; struct bfn_inner many[3]; int last; };

unsigned bfn_raw(const union bfn_union *u);
int bfn_after(const struct bfn_anonymous *a);
int bfn_last(const struct bfn_outer *o);

#endif
