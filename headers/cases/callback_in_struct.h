/* A table of functions, as file systems and parsers have them. */
#ifndef CALLBACK_IN_STRUCT_H
#define CALLBACK_IN_STRUCT_H

#include <stddef.h>

struct cis_stream;

struct cis_methods {
  int version;
  long (*read)(struct cis_stream *stream, char *out, size_t n);
  void (*close)(struct cis_stream *stream);
  int (*compare)(const void *, const void *);
  void *(*alloc)(size_t n);
};

struct cis_stream {
  const struct cis_methods *methods;
  void *state;
  int closed;
};

long cis_read_all(struct cis_stream *stream, char *out, size_t n);

#endif
