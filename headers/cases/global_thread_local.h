/* Thread-local variables in the three spellings. */
#ifndef GLOBAL_THREAD_LOCAL_H
#define GLOBAL_THREAD_LOCAL_H

#include <threads.h>

extern __thread int tls_gnu;
extern _Thread_local int tls_standard;
extern thread_local double tls_macro;
extern __thread char tls_buffer[16];
extern __thread struct tls_state { int x; } tls_state __attribute__((tls_model("initial-exec")));
int tls_get(void);

#endif
