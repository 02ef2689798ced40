/* Names beyond ASCII. */
#ifndef NAMES_UTF8_H
#define NAMES_UTF8_H

typedef double größe;
struct café { int straße; größe naïve; };
enum цвет { КРАСНЫЙ, СИНИЙ = 2 };

größe fläche(größe breite, größe höhe);
int café_straße(const struct café *c);
enum цвет цвет_next(enum цвет c);
int 変数(int x);
int caf\u00e9_by_number(int x);
int plain_ascii(int x);

#endif
