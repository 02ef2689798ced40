/* A record and a function of one name, as struct stat and stat(). */
#ifndef STRUCT_TAG_AND_FUNCTION_H
#define STRUCT_TAG_AND_FUNCTION_H

struct status { int code; long size; };
int status(const char *path, struct status *out);

struct query { int n; };
struct query *query(int n);

union report { int i; };
void report(union report *report);

enum phase { PHASE_A, PHASE_B };
enum phase phase(enum phase phase);

#endif
