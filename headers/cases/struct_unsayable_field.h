/* Records with one part that lltype has no word for: still usable by pointer. */
#ifndef STRUCT_UNSAYABLE_FIELD_H
#define STRUCT_UNSAYABLE_FIELD_H

struct suf_complex { int before; double _Complex z; int after; };
struct suf_int128 { int before; __int128 n; int after; };
struct suf_vector { int before; float v __attribute__((vector_size(16))); int after; };
struct suf_embeds { struct suf_int128 inner; int last; };
struct suf_atomic { _Atomic int n; _Atomic(long) m; int after; };

struct suf_complex *suf_complex_new(double re, double im);
double suf_complex_imag(const struct suf_complex *p);
struct suf_int128 *suf_int128_new(long high);
long suf_int128_high(const struct suf_int128 *p);
int suf_rest(struct suf_vector *v, struct suf_embeds *e, struct suf_atomic *a);

#endif
