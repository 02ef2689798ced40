/* Records of system headers: by pointer, by value, as fields, as results. */
#ifndef FOREIGN_TIME_H
#define FOREIGN_TIME_H

#include <sys/time.h>
#include <time.h>

void fti_add(struct timeval *tv, long seconds);
double fti_seconds(struct timeval tv);
struct timeval fti_make(double seconds);
int fti_compare(const struct timespec *a, const struct timespec *b);
int fti_weekday(const struct tm *tm);
time_t fti_normalize(struct tm *tm);

struct fti_job {
  struct timespec due;
  struct timeval started;
  const struct tm *calendar;
  time_t created;
};

int fti_job_late(const struct fti_job *job);

#endif
