#include "helper_buffers.h"
#include <errno.h>
#include <string.h>

#define LONG_TEXT_LENGTH 3000

unsigned hbuf_sum(const void *data, size_t size) {
  unsigned sum = 0;
  for (size_t i = 0; i < size; i++) sum += ((const unsigned char *)data)[i];
  return sum;
}
int hbuf_sum_int(int start, const unsigned char *data, int n) { return start + (int)hbuf_sum(data, (size_t)n); }
int hbuf_is_null(const char *data, size_t len) { return !data && len == 0; }
ssize_t hbuf_read(int start, void *buf, size_t count) {
  if (start < 0) return -1;
  size_t n = count < 5 ? count : 5;
  for (size_t i = 0; i < n; i++) ((char *)buf)[i] = (char)(start + (int)i);
  return (ssize_t)n;
}
int hbuf_name(char *name, size_t len) {
  if (len < 5) return -1;
  strcpy(name, "name");
  return 0;
}
char *hbuf_path(char *buf, size_t size) {
  if (size < LONG_TEXT_LENGTH + 1) { errno = ERANGE; return NULL; }
  memset(buf, 'p', LONG_TEXT_LENGTH);
  buf[LONG_TEXT_LENGTH] = 0;
  return buf;
}
ssize_t hbuf_link(const char *path, char *buf, size_t size) {
  size_t n = strlen(path);
  if (n == 0) return -1;
  memcpy(buf, path, n < size ? n : size);
  return (ssize_t)(n < size ? n : size);
}
int hbuf_pack(unsigned char *dest, unsigned long *dest_len, const unsigned char *source, unsigned long source_len) {
  if (*dest_len < source_len) { *dest_len = 0; return -5; }
  for (unsigned long i = 0; i < source_len; i++) dest[i] = (unsigned char)(source[i] + 1);
  *dest_len = source_len;
  return 0;
}
int hbuf_digest(const void *data, size_t count, unsigned char *md, unsigned *size, void *engine) {
  if (engine) return 0;
  unsigned sum = hbuf_sum(data, count);
  md[0] = (unsigned char)sum;
  md[1] = (unsigned char)(sum >> 8);
  md[2] = 0;
  *size = 3;
  return 1;
}
int hbuf_reentrant(int code, char *buf, size_t size) {
  if (code < 0) { errno = EINVAL; return -1; }
  if (size < (size_t)code + 1) return ERANGE;
  memset(buf, 'r', (size_t)code);
  buf[code] = 0;
  return 0;
}
