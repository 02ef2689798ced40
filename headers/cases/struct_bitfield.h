/* Bit-fields between plain fields. */
#ifndef STRUCT_BITFIELD_H
#define STRUCT_BITFIELD_H

struct packet {
  int before;
  unsigned version : 4;
  unsigned length : 12;
  int delta : 6;
  double after;
};

struct packet *packet_new(void);
void packet_free(struct packet *p);
unsigned packet_length(const struct packet *p);
int packet_delta(const struct packet *p);
void packet_set_delta(struct packet *p, int delta);

#endif
