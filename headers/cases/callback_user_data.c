#include "callback_user_data.h"
#include <stddef.h>

static cud_visit the_visit;
static void *the_data;

int cud_each(int n, cud_visit visit, void *user_data) {
  for (int i = 0; i < n; i++) {
    int result = visit(i, user_data);
    if (result) return result;
  }
  return 0;
}

void cud_set(cud_visit visit, void *user_data) {
  the_visit = visit;
  the_data = user_data;
}

int cud_fire(int value) { return the_visit(value, the_data); }

int cud_run(const struct cud_hooks *hooks, int value) {
  int result = hooks->visit(value, hooks->user_data);
  if (hooks->done) hooks->done(hooks->user_data);
  return result;
}

long long cud_widen(cud_wide wide, int value) { return wide(value); }
