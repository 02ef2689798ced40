#include "function_asm_label.h"

int label_counter = 7;

int label_read(int fd) { return fd + 100; }
int label_plain(int x) { return x + label_counter; }
