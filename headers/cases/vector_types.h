/* GNU vectors: argument, result, pointer, field. */
#ifndef VECTOR_TYPES_H
#define VECTOR_TYPES_H

typedef float v4f __attribute__((vector_size(16)));
typedef int v8i __attribute__((vector_size(32)));
typedef signed char v16c __attribute__((__vector_size__(16)));

v4f vec_scale(v4f v, float by);
void vec_store(v8i *out, const v16c *in);
float vec_sum(const v4f *values, int n);
struct vec_holder { v4f first; int after; };
int vec_after(const struct vec_holder *h);
int vec_callback(void (*f)(v4f v));

#endif
