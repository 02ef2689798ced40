/* Pairs of functions that make and free: by their names, where the types agree. */
#ifndef DESTRUCTORS_H
#define DESTRUCTORS_H

struct dt_box;
struct dt_box *dt_box_new(int value);
struct dt_box *dt_box_new_twice(int value);
int dt_box_value(const struct dt_box *box);
void dt_box_free(struct dt_box *box);
int dt_alive(void);

typedef struct dt_db dt_db;
int dt_open(const char *name, dt_db **db);
int dt_open_v2(const char *name, int flags, dt_db **db);
int dt_close(dt_db *db);

typedef void *DT_Parser;
DT_Parser DT_ParserCreate(void);
void DT_ParserFree(DT_Parser parser);

struct dt_stream { int state; };
int dtStreamInit(struct dt_stream *stream);
int dtStreamEnd(struct dt_stream *stream);

/* No pairs: other types, more arguments, other stems. */
struct dt_other *dt_other_new(void);
void dt_other_free(void *p);
void dt_others_free(struct dt_other *p);
int dt_other_close(struct dt_other *p, int now);

#endif
