#include "array_large.h"

void large_table_fill(struct large_table *table)
{
  for (int i = 0; i < LARGE_COUNT; i++) table->items[i] = i;
  table->last = -1;
}

struct large_buffer *large_buffer_new(int end)
{
  static struct large_buffer buffer;
  buffer.end = end;
  return &buffer;
}

int large_buffer_end(const struct large_buffer *buffer) { return buffer->end; }
