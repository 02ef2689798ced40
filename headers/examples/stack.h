/* A stack of labelled points, as small C libraries declare such things. */
#ifndef STACK_H
#define STACK_H

#include <stdbool.h>
#include <stddef.h>

#define STACK_VERSION "1.2"
#define STACK_NO_LIMIT ((size_t)-1)

typedef struct stack stack; /* only the library knows what is inside */

typedef enum { STACK_OK = 0, STACK_EMPTY = -1, STACK_FULL = -2 } stack_status;

typedef struct {
  int x, y;
  double weight;
  char label[16];
} stack_item;

/* Looks at one item; returning false ends the walk. */
typedef bool (*stack_visitor)(const stack_item *item, void *user_data);

stack *stack_new(size_t limit);
void stack_free(stack *s);

stack_status stack_push(stack *s, const stack_item *item);
stack_status stack_pop(stack *s, stack_item *out);
size_t stack_depth(const stack *s);

/* Calls visitor for each item, the newest first; says how many it was called for. */
size_t stack_walk(const stack *s, stack_visitor visitor, void *user_data);

/* Copies the label of the newest item into buffer, and its full length to *length. */
stack_status stack_top_label(const stack *s, char *buffer, size_t size, size_t *length);

const char *stack_status_text(stack_status status);

#endif
