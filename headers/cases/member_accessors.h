/* Members that only C reaches: hidden by macros, const, misaligned, huge, under taken names. */
#ifndef MEMBER_ACCESSORS_H
#define MEMBER_ACCESSORS_H

struct ma_hidden { int before; union { void (*handler)(int); long number; } u; int seen; };
#define handler u.handler
#define seen not_seen
#define p p_is_a_macro

struct ma_const { const unsigned a : 3; const short b; };
#pragma pack(push, 1)
struct ma_packed {
  char first;
  long double real;
  const char *text;
  int (*function)(int);
  double numbers[2][3];
  struct { short x, y; } inner;
  enum ma_color { MA_RED, MA_BLUE = -1 } color;
};
#pragma pack(pop)
struct ma_huge { int count; char data[1 << 16]; };
struct ma_taken { int bits : 5; };
int rffi_get_ma_taken_bits(const struct ma_taken *record);

int ma_double(int x);
void ma_fill(struct ma_hidden *hidden, struct ma_packed *packed, struct ma_huge *huge);

#endif
