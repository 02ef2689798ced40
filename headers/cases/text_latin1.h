/* Bytes that are not UTF-8: größe, été, a truncated sequence â‚, ÿþ. */
#ifndef TEXT_LATIN1_H
#define TEXT_LATIN1_H

/** Größe in Metern. */
int latin1_size(int x);
#define LATIN1_TEXT "größe"

#endif
