#include "docs.h"

int doc_calls;

int doc_count(const char *text, char c) {
  int n = 0;
  doc_calls++;
  for (; text && *text; text++) n += *text == c;
  return n;
}

int doc_move(doc_point *point, int by) { return point->x += by; }
int doc_below(int value) { return value < 0 ? value : 2 * value; }
int doc_annotated(void) { return 1; }
int doc_plain(int first) { return first; }
