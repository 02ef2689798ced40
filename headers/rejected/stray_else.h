/* An #else of nothing. */
#else
int otherwise(void);
