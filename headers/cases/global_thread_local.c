#include "global_thread_local.h"

__thread int tls_gnu = 1;
_Thread_local int tls_standard = 2;
thread_local double tls_macro = 0.5;
__thread char tls_buffer[16] = "thread";
__thread struct tls_state tls_state __attribute__((tls_model("initial-exec"))) = {7};

int tls_get(void) { return tls_gnu; }
