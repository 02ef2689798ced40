/* An enumeration used before its definition (a GNU extension), and one never defined. */
#ifndef ENUM_FORWARD_H
#define ENUM_FORWARD_H

enum later;
enum never;

void enum_forward_take(enum later *out);
enum never *enum_forward_never(void);

enum later { LATER_A = -1, LATER_B };

enum later enum_forward_give(enum later x);

#endif
