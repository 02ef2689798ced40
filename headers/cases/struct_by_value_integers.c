#include "struct_by_value_integers.h"
#include <string.h>

long sbi_longs_sum(struct sbi_longs l, long more) { return l.a * 100 + l.b * 10 + l.c + more; }
int sbi_text_length(struct sbi_text t) { return (int)strnlen(t.text, 8); }
int sbi_nested_sum(struct sbi_nested n) { return n.name.text[7] + n.place.x + n.place.y; }
unsigned sbi_union_u(union sbi_union u) { return u.u; }
long sbi_tagged_value(struct sbi_tagged t) { return t.tag ? (long)t.u.p : t.u.i; }
int sbi_small_sum(struct sbi_small s) { return s.r * 10000 + s.g * 100 + s.b; }

long sbi_many(struct sbi_longs a, int b, struct sbi_text c, struct sbi_text d, struct sbi_small e,
              struct sbi_tagged f, struct sbi_tagged g)
{
  return a.c + b + c.text[0] + d.text[1] + e.b + sbi_tagged_value(f) + sbi_tagged_value(g);
}
