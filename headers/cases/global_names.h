/* Variables whose accessors have names that are taken, names of macros for variables, lvalues behind macros. */

extern int gn_level;
int get_gn_level(void);
void set_gn_level(int level);
extern int gn_plain;
typedef int get_gn_other;
extern double gn_other;
extern int v;
extern struct gn_pair { int a, b; } gn_pair;
extern int gn$dollar;
#define gn_alias gn_plain
#define gn_other gn_other
int *gn_location(void);
#define gn_place (*gn_location())
#define gn_pair_alias gn_pair
