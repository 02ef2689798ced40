/* The symbol has another name than the function. */
#ifndef FUNCTION_ASM_LABEL_H
#define FUNCTION_ASM_LABEL_H

int label_read(int fd) __asm__("label_read_v2");
extern int label_counter __asm__("label_counter_v2");
int label_plain(int x);

#endif
