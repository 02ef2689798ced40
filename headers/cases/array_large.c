#include "array_large.h"

void large_table_fill(struct large_table *table)
{
  for (int i = 0; i < LARGE_COUNT; i++) table->items[i] = i;
  table->last = -1;
}

int large_buffer_end(const struct large_buffer *buffer) { return buffer->end; }
