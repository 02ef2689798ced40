/* Begins with a byte order mark and ends without a newline. */
#ifndef TEXT_BOM_H
#define TEXT_BOM_H

int bom_first(int x);

int bom_last(int x);

#endif