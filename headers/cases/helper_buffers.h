/* Bytes that go in with their length, and memory that C fills. */
#ifndef HELPER_BUFFERS_H
#define HELPER_BUFFERS_H

#include <stddef.h>
#include <sys/types.h>

#define HBUF_DIGEST_SIZE 4

unsigned hbuf_sum(const void *data, size_t size);
int hbuf_sum_int(int start, const unsigned char *data, int n);
int hbuf_is_null(const char *data, size_t len);
ssize_t hbuf_read(int start, void *buf, size_t count);
int hbuf_name(char *name, size_t len);
char *hbuf_path(char *buf, size_t size);
ssize_t hbuf_link(const char *path, char *buf, size_t size);
int hbuf_pack(unsigned char *dest, unsigned long *dest_len, const unsigned char *source, unsigned long source_len);
int hbuf_digest(const void *data, size_t count, unsigned char *md, unsigned *size, void *engine);
int hbuf_reentrant(int code, char *buf, size_t size);

#endif
