/* Typedefs of arrays: as field, parameter, pointer target, and the one-element idiom. */
#ifndef ARRAY_TYPEDEF_H
#define ARRAY_TYPEDEF_H

typedef int vec3[3];
typedef char label[12];
typedef struct big_number { int size; unsigned long limb; } big[1];
typedef const unsigned char hash[4];

struct body {
  vec3 position;
  vec3 corners[2];
  label name;
};

void vec_add(vec3 out, const vec3 a, const vec3 b);
int vec_pointer(vec3 *v);
void big_set(big number, unsigned long value);
unsigned long big_get(const big number);
int hash_first(hash h);
void body_reset(struct body *body);

#endif
