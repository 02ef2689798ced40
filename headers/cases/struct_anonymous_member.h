/* C11 anonymous members: a struct in a union in a struct. */
#ifndef STRUCT_ANONYMOUS_MEMBER_H
#define STRUCT_ANONYMOUS_MEMBER_H

struct event {
  int type;
  union {
    struct {
      short x, y;
    };
    double value;
    struct {
      unsigned char code;
      struct { char deep; };
    };
    int raw;
  };
  int end;
};

void event_fill(struct event *e);
int event_end(const struct event *e);

#endif
