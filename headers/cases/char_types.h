/* Plain, signed and unsigned char are three types. */
#ifndef CHAR_TYPES_H
#define CHAR_TYPES_H

char char_plain(char c);
signed char char_signed(signed char c);
unsigned char char_unsigned(unsigned char c);

struct char_trio {
  char plain;
  signed char minus;
  unsigned char plus;
};

void char_trio_fill(struct char_trio *trio);

#endif
