#include "helper_outputs.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct hout_db { char name[8]; };
static int blocks;
static hout_point points[2] = {{3}, {4}};

int hout_open(const char *name, hout_db **db) {
  if (strlen(name) > 7) return 1;
  *db = calloc(1, sizeof **db);
  strcpy((*db)->name, name);
  blocks++;
  return 0;
}
void hout_close(hout_db *db) { free(db); blocks--; }
void hout_split(double x, int *whole, float *rest, unsigned char *flag, long long *scaled) {
  *whole = (int)x;
  *rest = (float)(x - *whole);
  *flag = 200;
  *scaled = (long long)(x * 1e12);
}
void hout_step(short *counter) { (*counter)++; }
int hout_message(int code, char **message) {
  if (code == 0) return 0;
  *message = malloc(32);
  blocks++;
  sprintf(*message, "error %d", code);
  return code;
}
void hout_free(void *memory) { free(memory); blocks--; }
int hout_count(void) { return blocks; }
long hout_number(const char *text, char **end, int base) { return strtol(text, end, base); }
char *hout_copy(const char *text) { if (!text) return NULL; blocks++; return strdup(text); }
const char *hout_bytes(int which, unsigned long *size) {
  *size = which ? 3 : 0;
  return which ? "a\0b" : NULL;
}
static int twice(int x) { return 2 * x; }
int hout_each(int (*visit)(int, long), void *arg, int (**chosen)(int)) { *chosen = twice; return !visit && !arg; }
const hout_point *hout_find(const char *name, hout_point **all) { *all = points; return strcmp(name, "x") ? NULL : points + 1; }
