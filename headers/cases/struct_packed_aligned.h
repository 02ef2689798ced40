/* Packed records: members that lie where they would anyhow, and those that do not. */
#ifndef STRUCT_PACKED_ALIGNED_H
#define STRUCT_PACKED_ALIGNED_H

#pragma pack(push, 2)
struct spa_two { short first; char c; short second; int crooked; char last; };
#pragma pack(pop)
struct spa_bytes { unsigned char tag; char text[3]; signed char end; } __attribute__((packed));
struct spa_holds { int before; struct spa_bytes bytes; char after; };
struct spa_part { char c; long crooked __attribute__((packed)); int straight; };

void spa_two_fill(struct spa_two *p);
void spa_bytes_fill(struct spa_bytes *p);
void spa_holds_fill(struct spa_holds *p);
struct spa_part *spa_part_get(void);
long spa_part_crooked(const struct spa_part *p);

#endif
