/* How the process takes its memory. */
#ifndef RFFI_CMEMORY_H
#define RFFI_CMEMORY_H

/* Has memory come in pages as large as the machine has, where the C library and the kernel can. To be called before
 * anything takes much of it.
 *
 * one_piece: whether all threads share one piece of it. Threads that work at the same time all along would wait for each
 * other. */
void rffi_use_large_pages(int one_piece);

/* Has the kernel clear the first of those pages beside what goes on here, for a process that is going to fill them;
 * without a second processor they are cleared when they are used. */
void rffi_fill_first_pages(void);

#endif
