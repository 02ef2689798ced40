#include "helper_names.h"
#include <string.h>

int hname_sum(const void *data, size_t nbytes) {
  int sum = 0;
  for (size_t i = 0; i < nbytes; i++) sum += ((const unsigned char *)data)[i];
  return sum;
}
ssize_t hname_read(int fd, void *buf, size_t count) {
  if (fd < 0) return -1;
  memset(buf, fd, count);
  return (ssize_t)count;
}
int hname_host(char *name, size_t len) { strncpy(name, "host", len); return 0; }
int hname_some(unsigned char *buf, int num) { memset(buf, 7, (size_t)num); return num - 1; }
char *hname_find(const char *text, int c) { return strchr(text, c); }
char *hname_copy(const char *text) { return strdup(text); }
int hname_compare(const void *a, const void *b, size_t n) { return memcmp(a, b, n); }
size_t hname_items(const void *items, size_t size, size_t count) { (void)items; return size * count; }
int hname_flags(const char *path, int flags) { return (int)strlen(path) + flags; }
void hname_clear(void *memory, size_t n) { memset(memory, 0, n); }
