/* Packed bit-fields, and bit-fields under #pragma pack. */
#ifndef STRUCT_BITFIELD_PACKED_H
#define STRUCT_BITFIELD_PACKED_H

struct bfp_all { char a; unsigned b : 11; unsigned c : 13; short d; } __attribute__((packed));
struct bfp_one { char a; int b : 9 __attribute__((packed)); int c : 20; };
#pragma pack(push, 1)
struct bfp_pragma { unsigned char a : 3; unsigned long b : 50; short c; };
#pragma pack(pop)
struct bfp_aligned { int a : 3; int b : 5 __attribute__((aligned(4))); char c; };

void bfp_take(struct bfp_all *a, struct bfp_one *b, struct bfp_pragma *c, struct bfp_aligned *d);
int bfp_d(const struct bfp_all *all);

#endif
