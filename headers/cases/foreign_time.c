#include "foreign_time.h"

void fti_add(struct timeval *tv, long seconds) { tv->tv_sec += seconds; }
double fti_seconds(struct timeval tv) { return tv.tv_sec + tv.tv_usec / 1e6; }
struct timeval fti_make(double seconds) { return (struct timeval){(long)seconds, 0}; }

int fti_compare(const struct timespec *a, const struct timespec *b)
{
  return a->tv_sec != b->tv_sec ? (a->tv_sec > b->tv_sec) - (a->tv_sec < b->tv_sec)
                                : (a->tv_nsec > b->tv_nsec) - (a->tv_nsec < b->tv_nsec);
}

int fti_weekday(const struct tm *tm) { return tm->tm_wday; }
time_t fti_normalize(struct tm *tm) { return timegm(tm); }
int fti_job_late(const struct fti_job *job) { return job->due.tv_sec < job->started.tv_sec; }
