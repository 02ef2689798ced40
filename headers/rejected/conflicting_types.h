/* One function, two types. */
int size(const char *);
long size(const char *);
