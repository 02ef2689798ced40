/* Records as kernel and network headers have them. */
#ifndef STRUCT_SYSTEM_LAYOUTS_H
#define STRUCT_SYSTEM_LAYOUTS_H

#include <stdint.h>

struct ssl_header {
  uint8_t version;
  uint8_t type;
  uint16_t length;
  uint8_t payload[0] __attribute__((aligned(4)));
};

struct ssl_epoll_like {
  uint32_t events;
  union { void *ptr; int fd; uint32_t u32; uint64_t u64; } data;
} __attribute__((packed));

struct ssl_dirent_like {
  unsigned long d_ino;
  long d_off;
  unsigned short d_reclen;
  unsigned char d_type;
  char d_name[256];
};

void ssl_use(struct ssl_header *h, struct ssl_epoll_like *e, struct ssl_dirent_like *d);

#endif
