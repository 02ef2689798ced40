#define _GNU_SOURCE /* madvise, sbrk */
#include "CMemory.h"

#include <stdlib.h>

#ifdef __GLIBC__
#include <malloc.h>
#include <stdint.h>
#include <sys/mman.h>
#include <unistd.h>

/* A parse fills some forty megabytes and what is made of it twenty more; handed out by the kernel four kilobytes at
 * a time, and by the C library piece by piece to each thread, they take a tenth of the whole time. */
void rffi_use_large_pages(void) {
  /* One piece for all threads, and as much of it at once as most headers need. What is not touched is not taken. */
  mallopt(M_ARENA_MAX, 1);
  mallopt(M_TOP_PAD, 128 << 20);
  mallopt(M_TRIM_THRESHOLD, 1 << 30);
  mallopt(M_MMAP_THRESHOLD, 32 << 20);
  char *first = malloc(1 << 20);
  if (!first) return;
  uintptr_t page = (uintptr_t)getpagesize();
  char *start = (char *)((uintptr_t)first / page * page);
  char *end = sbrk(0);
  /* Where it is refused, pages stay small. */
  if (end > start) madvise(start, (size_t)(end - start), MADV_HUGEPAGE);
  free(first);
}
#else
void rffi_use_large_pages(void) {}
#endif
