/* Lines that end as in Windows. */
#ifndef TEXT_CRLF_H
#define TEXT_CRLF_H

#define CRLF_LONG 1 + \
                  2

/** A comment
 *  of two lines. */
int crlf_add(int a,
             int b);
struct crlf { int x; };
int crlf_x(const struct crlf *c);

#endif
