/* Records that are only declared: handles in every form. */
#ifndef STRUCT_OPAQUE_H
#define STRUCT_OPAQUE_H

struct counter;
typedef struct counter counter_t;
typedef struct cursor_impl *cursor;
typedef const struct counter *const_counter;
typedef struct never_seen never_seen;
typedef union opaque_union opaque_union;

struct counter *counter_new(int start);
counter_t *counter_same(counter_t *c);
int counter_next(struct counter *c);
int counter_peek(const_counter c);
void counter_free(counter_t *c);
int counter_open(struct counter **out, int start);
cursor cursor_begin(const counter_t *c);
int cursor_step(cursor c);
void cursor_end(cursor *c);
int opaque_take(never_seen *n, opaque_union *u, struct only_in_prototype *p);

struct counter_owner { struct counter *counter; cursor cursor; never_seen *list[2]; };

#endif
