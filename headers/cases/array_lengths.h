/* Array fields of a hundred elements, which are bound, and of five thousand, which are not. */
#ifndef ARRAY_LENGTHS_H
#define ARRAY_LENGTHS_H

struct al_hundred { short before; long values[100]; char text[100]; };
struct al_thousands { int before; unsigned char bytes[5000]; int after; };
struct al_odd { char before; short values[4999]; char after; };

void al_hundred_fill(struct al_hundred *p);
struct al_hundred *al_hundred_get(void);
void al_thousands_fill(struct al_thousands *p);
int al_thousands_byte(const struct al_thousands *p, int i);
int al_odd_after(const struct al_odd *p);

#endif
