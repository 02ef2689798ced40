/* What names and neighbours suggest: --helpers all. */
#ifndef HELPER_NAMES_H
#define HELPER_NAMES_H

#include <stddef.h>
#include <sys/types.h>

int hname_sum(const void *data, size_t nbytes);
ssize_t hname_read(int fd, void *buf, size_t count);
int hname_host(char *name, size_t len);
int hname_some(unsigned char *buf, int num);
char *hname_find(const char *text, int c);
char *hname_copy(const char *text) __attribute__((malloc));

int hname_compare(const void *a, const void *b, size_t n);
size_t hname_items(const void *items, size_t size, size_t count);
int hname_flags(const char *path, int flags);
void hname_clear(void *memory, size_t n);

#endif
