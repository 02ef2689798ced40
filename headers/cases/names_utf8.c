#include "names_utf8.h"

größe fläche(größe breite, größe höhe) { return breite * höhe; }
int café_straße(const struct café *c) { return c->straße; }
enum цвет цвет_next(enum цвет c) { return c == КРАСНЫЙ ? СИНИЙ : КРАСНЫЙ; }
int 変数(int x) { return x + 1; }
int caf\u00e9_by_number(int x) { return x; }
int plain_ascii(int x) { return x - 1; }
