/* More bits than a unit holds: bits that spill over into the next one. */
#ifndef STRUCT_BITFIELD_CHAIN_H
#define STRUCT_BITFIELD_CHAIN_H

struct bf_chain {
  unsigned a : 1, b : 2, c : 3, d : 4, e : 5, f : 6, g : 7, h : 8;
  unsigned i : 9, j : 10, k : 11, l : 12, m : 13, n : 14, o : 15, p : 16;
  unsigned short q : 9, r : 9;
  unsigned char s : 5, t : 5, u : 5;
};

struct bf_chain *bf_chain_new(void);
unsigned bf_chain_sum(const struct bf_chain *c);

#endif
