/* A condition that does not end. */
#ifdef __STDC__
int conditional(void);
