#include "pointer_triple.h"
char ***triple_words(char ***words) { return words + 1; }
int triple_const(const char *const *const *words) { return words[1][0][2]; }

void triple_ints(int ***cube, const unsigned ****four)
{
  cube[0][1][2] = (int)four[0][0][0][1];
}
