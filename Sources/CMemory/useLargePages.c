#define _GNU_SOURCE /* madvise, sbrk, malloc_trim */
#include "CMemory.h"

#include <stdlib.h>

#ifdef __GLIBC__
#include <malloc.h>
#include <pthread.h>
#include <semaphore.h>
#include <stdint.h>
#include <stdio.h>
#include <sys/mman.h>
#include <unistd.h>

/* What the smallest parse fills, in pages as large as the machine has them. */
enum { large_page = 2 << 20, filled_ahead = 12 << 20 };

/* How much has to be free before it is given back. */
enum { worth_returning = 48 << 20 };

/* Where the memory begins that was asked for in large pages; null without any. */
static char *first_page;

/* The second piece of memory belongs to a thread that gives it up only when the thread with most of the work has the first,
 * which is the one with the large pages. */
static struct {
  sem_t has_piece, may_end;
  int is_there;
} keeper;

static void fill_pages(void) {
  /* By adding nothing to a byte, which may already be in use: the kernel's own call for it would keep the loading of
   * libclang, which maps memory, waiting. */
  volatile char nothing = 0;
  for (int done = 0; done < filled_ahead; done += large_page)
    __atomic_fetch_add(first_page + done, nothing, __ATOMIC_RELAXED);
}

/* glibc gives a thread its piece when it first asks for memory. */
static void take_piece(void) {
  void *volatile anything = malloc(1);
  free(anything);
}

static void *keep_piece(void *unused) {
  (void)unused;
  take_piece();
  sem_post(&keeper.has_piece);
  while (sem_wait(&keeper.may_end) != 0) continue;
  if (first_page) fill_pages();
  return NULL;
}

void rffi_keep_second_piece(void) {
  pthread_t thread;
  if (sysconf(_SC_NPROCESSORS_ONLN) < 2) return;
  if (sem_init(&keeper.has_piece, 0, 0) != 0 || sem_init(&keeper.may_end, 0, 0) != 0) return;
  if (pthread_create(&thread, NULL, keep_piece, NULL) != 0) return;
  pthread_detach(thread);
  while (sem_wait(&keeper.has_piece) != 0) continue;
  keeper.is_there = 1;
}

void rffi_fill_first_pages(void) {
  if (!keeper.is_there) return;
  take_piece();
  keeper.is_there = 0;
  sem_post(&keeper.may_end);
}

/* A parse fills some forty megabytes and what is made of it twenty more; handed out by the kernel four kilobytes at
 * a time, and by the C library piece by piece to each thread, they take a tenth of the whole time. */
void rffi_use_large_pages(int pieces) {
  /* As much at once as most headers need. What is not touched is not taken. */
  mallopt(M_ARENA_MAX, pieces);
  mallopt(M_TOP_PAD, 128 << 20);
  mallopt(M_TRIM_THRESHOLD, 1 << 30);
  mallopt(M_MMAP_THRESHOLD, 32 << 20);
  char *first = malloc(1 << 20);
  if (!first) return;
  uintptr_t page = (uintptr_t)getpagesize();
  char *start = (char *)((uintptr_t)first / page * page);
  char *end = sbrk(0);
  /* Where it is refused, pages stay small. */
  if (end - start > filled_ahead + large_page && madvise(start, (size_t)(end - start), MADV_HUGEPAGE) == 0)
    first_page = (char *)(((uintptr_t)start + large_page - 1) / large_page * large_page);
  free(first);
}

/* The memory of this process that is no file's, in bytes; 0 where that cannot be told. */
static long own_memory(void) {
  long size, resident, shared;
  FILE *statistics = fopen("/proc/self/statm", "re");
  if (!statistics) return 0;
  int count = fscanf(statistics, "%ld %ld %ld", &size, &resident, &shared);
  fclose(statistics);
  return count == 3 ? (resident - shared) * getpagesize() : 0;
}

void rffi_return_memory(void) {
  static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
  static long limit = 2 * worth_returning;
  /* Who finds it being done has nothing to add. */
  if (pthread_mutex_trylock(&lock) != 0) return;
  if (own_memory() > limit) {
    malloc_trim(0);
    limit = own_memory() + worth_returning;
  }
  pthread_mutex_unlock(&lock);
}
#else
void rffi_return_memory(void) {}
void rffi_use_large_pages(int pieces) { (void)pieces; }
void rffi_keep_second_piece(void) {}
void rffi_fill_first_pages(void) {}
#endif
