/* Two records that point to each other, and one that contains what points to it. */
#ifndef STRUCT_MUTUALLY_RECURSIVE_H
#define STRUCT_MUTUALLY_RECURSIVE_H

struct husband;
struct wife { struct husband *husband; int age; };
struct husband { struct wife *wife; int age; };

struct owner;
struct part { struct owner *owner; int number; };
struct owner { struct part first; struct part others[2]; struct owner *next; };

int couple_age(const struct wife *w);
void owner_adopt(struct owner *o);
int part_owner_first(const struct part *p);

#endif
