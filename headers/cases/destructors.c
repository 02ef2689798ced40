#include "destructors.h"
#include <stdlib.h>

struct dt_box { int value; };
static int alive;

struct dt_box *dt_box_new(int value) {
  if (value < 0) return NULL;
  struct dt_box *box = malloc(sizeof *box);
  box->value = value;
  alive++;
  return box;
}

struct dt_box *dt_box_new_twice(int value) { return dt_box_new(2 * value); }
int dt_box_value(const struct dt_box *box) { return box->value; }

void dt_box_free(struct dt_box *box) {
  free(box);
  alive--;
}

int dt_alive(void) { return alive; }
int dt_open(const char *name, dt_db **db) { return 0; }
int dt_open_v2(const char *name, int flags, dt_db **db) { return 0; }
int dt_close(dt_db *db) { return 0; }
DT_Parser DT_ParserCreate(void) { return NULL; }
void DT_ParserFree(DT_Parser parser) {}
int dtStreamInit(struct dt_stream *stream) { return stream->state = 1; }
int dtStreamEnd(struct dt_stream *stream) { return stream->state = 2; }
struct dt_other *dt_other_new(void) { return NULL; }
void dt_other_free(void *p) {}
void dt_others_free(struct dt_other *p) {}
int dt_other_close(struct dt_other *p, int now) { return 0; }
