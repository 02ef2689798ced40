#include "callback_in_struct.h"

long cis_read_all(struct cis_stream *stream, char *out, size_t n)
{
  long total = 0, got;
  while ((got = stream->methods->read(stream, out + total, n - total)) > 0) total += got;
  stream->methods->close(stream);
  return total;
}
