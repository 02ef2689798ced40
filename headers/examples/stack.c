#include "stack.h"
#include <stdlib.h>
#include <string.h>

struct stack {
  size_t limit, depth, room;
  stack_item *items;
};

stack *stack_new(size_t limit)
{
  stack *s = calloc(1, sizeof *s);
  if (s) s->limit = limit;
  return s;
}

void stack_free(stack *s)
{
  if (s) free(s->items);
  free(s);
}

stack_status stack_push(stack *s, const stack_item *item)
{
  if (s->depth == s->limit) return STACK_FULL;
  if (s->depth == s->room) {
    size_t room = s->room ? 2 * s->room : 4;
    stack_item *items = realloc(s->items, room * sizeof *items);
    if (!items) return STACK_FULL;
    s->items = items;
    s->room = room;
  }
  s->items[s->depth++] = *item;
  return STACK_OK;
}

stack_status stack_pop(stack *s, stack_item *out)
{
  if (s->depth == 0) return STACK_EMPTY;
  *out = s->items[--s->depth];
  return STACK_OK;
}

size_t stack_depth(const stack *s) { return s->depth; }

size_t stack_walk(const stack *s, stack_visitor visitor, void *user_data)
{
  size_t calls = 0;
  for (size_t i = s->depth; i-- > 0;) {
    calls++;
    if (!visitor(&s->items[i], user_data)) break;
  }
  return calls;
}

stack_status stack_top_label(const stack *s, char *buffer, size_t size, size_t *length)
{
  if (s->depth == 0) return STACK_EMPTY;
  const char *label = s->items[s->depth - 1].label;
  *length = strnlen(label, sizeof s->items->label);
  if (size > 0) {
    size_t n = *length < size ? *length : size - 1;
    memcpy(buffer, label, n);
    buffer[n] = '\0';
  }
  return STACK_OK;
}

const char *stack_status_text(stack_status status)
{
  switch (status) {
  case STACK_OK: return "ok";
  case STACK_EMPTY: return "the stack is empty";
  case STACK_FULL: return "the stack is full";
  }
  return "unknown status";
}
