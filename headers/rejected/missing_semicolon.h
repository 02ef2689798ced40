/* A declaration that does not end. */
int first(void)
int second(void);
