/* FILE * from stdio.h. */
#ifndef FOREIGN_FILE_H
#define FOREIGN_FILE_H

#include <stdio.h>

int ff_write(FILE *out, const char *text);
long ff_size(FILE *f);
FILE *ff_open(const char *path, const char *mode);
int ff_close(FILE *f);
int ff_swap(FILE **a, FILE *const *b);
typedef int (*ff_printer)(FILE *, int);
int ff_print(ff_printer printer, FILE *f, int x);

struct ff_log { FILE *file; int lines; };
int ff_log_line(struct ff_log *log, const char *text);

#endif
