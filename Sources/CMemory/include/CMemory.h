/* How the process takes its memory. */
#ifndef RFFI_CMEMORY_H
#define RFFI_CMEMORY_H

/* Has memory come in pages as large as the machine has, where the C library and the kernel can. To be called before
 * anything takes much of it.
 *
 * pieces: how many pieces of memory the threads share: as many as there are threads that work at the same time all along.
 * With fewer they would wait for each other; with more, each piece keeps for itself what one thread once needed. */
void rffi_use_large_pages(int pieces);

/* Has a thread take the second of two pieces, so that the next thread gets the first, which has the large pages. It ends
 * with rffi_fill_first_pages. Without a second processor nothing happens. */
void rffi_keep_second_piece(void);

/* To be called once, by the thread that does most of the work, before it starts another: it has the first piece from then
 * on, and the kernel clears the first pages beside what goes on here. Until that is done no memory may be given back
 * (malloc_trim). */
void rffi_fill_first_pages(void);

/* Gives memory back to the kernel that nobody uses, where there has come to be much of it since the last time. For a
 * process that does one thing behind the other and keeps a little of each; what comes next has to be handed out again,
 * which is why it is not done for less. May be called from any thread. */
void rffi_return_memory(void);

#endif
