int before(void);
/* A comment that does not end.
int after(void);
