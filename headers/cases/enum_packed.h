/* Packed enumerations take one or two bytes. */
#ifndef ENUM_PACKED_H
#define ENUM_PACKED_H

enum __attribute__((packed)) tiny { TINY_A, TINY_B = 200 };
typedef enum { SMALL_A = -1, SMALL_B = 300 } __attribute__((packed)) small;

enum tiny tiny_other(enum tiny x);
small small_other(small x);

struct tiny_holder {
  enum tiny a;
  enum tiny b;
  small c;
};

void tiny_fill(struct tiny_holder *holder);

#endif
