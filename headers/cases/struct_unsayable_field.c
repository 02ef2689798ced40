#include "struct_unsayable_field.h"

struct suf_complex *suf_complex_new(double re, double im)
{
  static struct suf_complex c;
  c.before = 1;
  __real__ c.z = re;
  __imag__ c.z = im;
  c.after = 2;
  return &c;
}

double suf_complex_imag(const struct suf_complex *p) { return __imag__ p->z; }

struct suf_int128 *suf_int128_new(long high)
{
  static struct suf_int128 n;
  n.n = (__int128)high << 64;
  return &n;
}

long suf_int128_high(const struct suf_int128 *p) { return (long)(p->n >> 64); }
int suf_rest(struct suf_vector *v, struct suf_embeds *e, struct suf_atomic *a) { return !v && !e && !a; }
