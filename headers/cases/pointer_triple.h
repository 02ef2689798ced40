/* Three stars and more. */
#ifndef POINTER_TRIPLE_H
#define POINTER_TRIPLE_H

char ***triple_words(char ***words);
int triple_const(const char *const *const *words);
void triple_ints(int ***cube, const unsigned ****four);

#endif
