/* An identifier in Latin-1. */
int größe(void);
