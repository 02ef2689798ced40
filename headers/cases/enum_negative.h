/* One negative enumerator makes the whole enumeration signed. */
#ifndef ENUM_NEGATIVE_H
#define ENUM_NEGATIVE_H

enum level { LEVEL_LOW = -3, LEVEL_NONE, LEVEL_MID = 0, LEVEL_HIGH = 100 };

enum level level_lower(enum level x);
void level_out(enum level *out);
typedef int (*level_visit)(enum level x);
int level_each(level_visit visit);

#endif
