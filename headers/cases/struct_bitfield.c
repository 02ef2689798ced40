#include "struct_bitfield.h"
#include <stdlib.h>

struct packet *packet_new(void)
{
  struct packet *p = calloc(1, sizeof *p);
  p->before = -1;
  p->version = 6;
  p->length = 4000;
  p->delta = -17;
  p->after = 0.5;
  return p;
}

void packet_free(struct packet *p) { free(p); }
unsigned packet_length(const struct packet *p) { return p->length; }
int packet_delta(const struct packet *p) { return p->delta; }
void packet_set_delta(struct packet *p, int delta) { p->delta = delta; }
