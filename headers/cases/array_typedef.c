#include "array_typedef.h"
#include <string.h>

void vec_add(vec3 out, const vec3 a, const vec3 b)
{
  for (int i = 0; i < 3; i++) out[i] = a[i] + b[i];
}

int vec_pointer(vec3 *v) { return (*v)[2]; }

void big_set(big number, unsigned long value)
{
  number->size = 1;
  number->limb = value;
}

unsigned long big_get(const big number) { return number->size ? number->limb : 0; }
int hash_first(hash h) { return h[0]; }

void body_reset(struct body *body)
{
  for (int i = 0; i < 3; i++) body->position[i] = i;
  body->corners[1][2] = 12;
  strcpy(body->name, "sun");
}
