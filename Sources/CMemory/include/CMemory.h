/* How the process takes its memory. */
#ifndef RFFI_CMEMORY_H
#define RFFI_CMEMORY_H

/* Has memory come in pages as large as the machine has, where the C library and the kernel can. To be called before
 * anything takes much of it.
 *
 * pieces: how many pieces of memory the threads share: as many as there are threads that work at the same time all along.
 * With fewer they would wait for each other; with more, each piece keeps for itself what one thread once needed. */
void rffi_use_large_pages(int pieces);

/* Has the kernel clear the first of those pages beside what goes on here, for a process that is going to fill them;
 * without a second processor they are cleared when they are used. */
void rffi_fill_first_pages(void);

/* Gives memory back to the kernel that nobody uses, where there has come to be much of it since the last time. For a
 * process that does one thing behind the other and keeps a little of each; what comes next has to be handed out again,
 * which is why it is not done for less. May be called from any thread. */
void rffi_return_memory(void);

#endif
