/* Arrays of a thousand elements, of a megabyte, and with an expression as length. */
#ifndef ARRAY_LARGE_H
#define ARRAY_LARGE_H

#define LARGE_COUNT 1000
enum { LARGE_ROWS = 4 };

struct large_table {
  int items[LARGE_COUNT];
  int last;
};

struct large_buffer {
  unsigned char bytes[1024 * 1024];
  char grid[LARGE_ROWS * 2 * sizeof(long)];
  int end;
};

void large_table_fill(struct large_table *table);
struct large_buffer *large_buffer_new(int end);
int large_buffer_end(const struct large_buffer *buffer);

#endif
