#include "helper_members.h"
#include <string.h>

void hmem_fill(struct hmem_person *p, const char *name) {
  strncpy(p->name, name, sizeof p->name);
  memcpy((char *)p->title, "Dr.", 4);
}
int hmem_is(const struct hmem_person *p, const char *name) {
  char rest[sizeof p->name] = {0};
  size_t n = strlen(name);
  return strcmp(p->name, name) == 0 && memcmp(p->name + n, rest, sizeof p->name - n) == 0;
}
