#include "function_visibility.h"

int visible_default(int x) { return x + 1; }
int visible_hidden(int x) { return x + 2; }
int visible_weak(int x) { return x + 3; }
int visible_pushed(int x) { return x + 4; }
int visible_pragma(int x) { return visible_hidden(x) + visible_pushed(x); }
