/* An array of less than nothing. */
extern int table[-1];
