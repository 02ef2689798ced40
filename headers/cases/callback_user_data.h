/* Callbacks that get a void * of their own: passed, kept by C, kept in a record; one that nothing but a void * takes. */
#ifndef CALLBACK_USER_DATA_H
#define CALLBACK_USER_DATA_H

typedef int (*cud_visit)(int value, void *user_data);
struct cud_hooks { cud_visit visit; void (*done)(void *user_data); void *user_data; };
typedef long long (*cud_wide)(long long value);

int cud_each(int n, cud_visit visit, void *user_data);
void cud_set(cud_visit visit, void *user_data);
int cud_fire(int value);
int cud_run(const struct cud_hooks *hooks, int value);
long long cud_widen(cud_wide wide, int value);

#endif
