/* Flexible array members: of chars, of records, at an offset before the end of the struct. */
#ifndef STRUCT_FLEXIBLE_ARRAY_H
#define STRUCT_FLEXIBLE_ARRAY_H

struct fam_text { int length; char text[]; };
struct fam_item { short id; double value; };
struct fam_list { unsigned count; struct fam_item items[]; };
struct fam_early { long a; char flag; char rest[]; };
struct fam_pointers { int n; const char *names[]; };

struct fam_text *fam_text_new(const char *text);
int fam_text_length(const struct fam_text *t);
struct fam_list *fam_list_new(unsigned count);
double fam_list_sum(const struct fam_list *list);
void fam_free(void *p);
struct fam_early *fam_early_new(void);
int fam_pointers_n(const struct fam_pointers *p);

#endif
