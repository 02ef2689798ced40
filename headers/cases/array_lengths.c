#include "array_lengths.h"
#include <string.h>

void al_hundred_fill(struct al_hundred *p)
{
  p->before = -1;
  for (int i = 0; i < 100; i++) p->values[i] = (long)i << 40;
  strcpy(p->text, "hundred");
  p->text[99] = '$';
}

struct al_hundred *al_hundred_get(void)
{
  static struct al_hundred p;
  al_hundred_fill(&p);
  return &p;
}

void al_thousands_fill(struct al_thousands *p)
{
  p->before = 1;
  for (int i = 0; i < 5000; i++) p->bytes[i] = i % 251;
  p->after = 2;
}

int al_thousands_byte(const struct al_thousands *p, int i) { return p->bytes[i]; }
int al_odd_after(const struct al_odd *p) { return p->after + p->values[4998]; }
