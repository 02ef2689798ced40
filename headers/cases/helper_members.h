/* Arrays of char in records are read and written as strings. */
#ifndef HELPER_MEMBERS_H
#define HELPER_MEMBERS_H

struct hmem_person {
  char name[8];
  int age;
  const char title[4];
  char initial;
  unsigned char key[4];
  char _private[4];
};

void hmem_fill(struct hmem_person *p, const char *name);
int hmem_is(const struct hmem_person *p, const char *name);

#endif
