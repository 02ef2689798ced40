/* A header that refuses to be included. */
#ifndef CONFIGURED
#error "configure this library first"
#endif
int configured(void);
