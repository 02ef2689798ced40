#include "foreign_file.h"

int ff_write(FILE *out, const char *text) { return fputs(text, out) < 0 ? -1 : 0; }
long ff_size(FILE *f) { fseek(f, 0, SEEK_END); return ftell(f); }
FILE *ff_open(const char *path, const char *mode) { return fopen(path, mode); }
int ff_close(FILE *f) { return fclose(f); }
int ff_swap(FILE **a, FILE *const *b) { return *a == *b; }
int ff_print(ff_printer printer, FILE *f, int x) { return printer(f, x); }

int ff_log_line(struct ff_log *log, const char *text)
{
  log->lines++;
  return fprintf(log->file, "%s\n", text);
}
