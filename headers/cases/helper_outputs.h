/* What C stores through pointers comes back. */
#ifndef HELPER_OUTPUTS_H
#define HELPER_OUTPUTS_H

typedef struct hout_db hout_db;
typedef struct { int x; } hout_point;

int hout_open(const char *name, hout_db **db);
void hout_close(hout_db *db);
void hout_split(double x, int *whole, float *rest, unsigned char *flag, long long *scaled);
void hout_step(short *counter);
int hout_message(int code, char **message);
void hout_free(void *memory);
int hout_count(void);
long hout_number(const char *text, char **end, int base);
char *hout_copy(const char *text);
const char *hout_bytes(int which, unsigned long *size);
int hout_each(int (*visit)(int, long), void *arg, int (**chosen)(int));
const hout_point *hout_find(const char *name, hout_point **all);

#endif
