/* Empty records (a GNU extension) and what embeds them. */
#ifndef STRUCT_EMPTY_H
#define STRUCT_EMPTY_H

struct se_empty {};
union se_union {};
typedef struct {} se_typedef;
struct se_holder { int before; struct se_empty nothing; int after; };
struct se_array { struct se_empty none[3]; char end; };

int se_take(struct se_empty *p, union se_union *u, se_typedef *t);
int se_after(const struct se_holder *h);
int se_value(struct se_empty e, int x);

#endif
