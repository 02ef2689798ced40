#include "vector_types.h"

v4f vec_scale(v4f v, float by) { return v * by; }

void vec_store(v8i *out, const v16c *in)
{
  for (int i = 0; i < 8; i++)
    (*out)[i] = (*in)[i];
}

float vec_sum(const v4f *values, int n)
{
  float sum = 0;
  for (int i = 0; i < n; i++)
    sum += values[i][0] + values[i][1] + values[i][2] + values[i][3];
  return sum;
}

int vec_after(const struct vec_holder *h) { return h->after + (int)h->first[2]; }

int vec_callback(void (*f)(v4f v))
{
  f((v4f){1, 2, 3, 4});
  return 0;
}
