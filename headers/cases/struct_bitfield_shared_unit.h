/* Bit-fields that share storage with what stands before and after them. */
#ifndef STRUCT_BITFIELD_SHARED_UNIT_H
#define STRUCT_BITFIELD_SHARED_UNIT_H

struct bf_bytes {
  char a;
  char b : 4, c : 4;
  short x : 6, y : 10;
};

struct bf_int_after_char { char a; int b : 8; int c : 16; char d; };
struct bf_overlap { short a; unsigned b : 20; char c; };
struct bf_tail { int a : 3; char b; };
struct bf_long_then_char { long a : 33; char b; };

struct bf_bytes *bf_bytes_new(void);
int bf_bytes_sum(const struct bf_bytes *p);
void bf_bytes_free(struct bf_bytes *p);
void bf_take(struct bf_int_after_char *, struct bf_overlap *, struct bf_tail *);
void bf_take_long(struct bf_long_then_char *p);

#endif
