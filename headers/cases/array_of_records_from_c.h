/* Records with arrays of records, of arrays and of many elements, that C gives by pointer. */
#ifndef ARRAY_OF_RECORDS_FROM_C_H
#define ARRAY_OF_RECORDS_FROM_C_H

struct arc_part { char tag; short value; };
struct arc_owner { int n; struct arc_part parts[3]; int grid[2][3]; double end; };
struct arc_holds { struct arc_owner first; struct arc_owner *next; };
struct arc_large { int before; char bytes[100000]; int after; };

struct arc_owner *arc_owner_get(void);
struct arc_holds *arc_holds_get(void);
struct arc_large *arc_large_get(void);
void arc_visit(void (*visit)(struct arc_owner *owner));
void arc_out(struct arc_owner **out);

#endif
