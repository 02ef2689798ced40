/* Constants that only a compiler can evaluate. */
#ifndef CONSTANT_EXPRESSIONS_H
#define CONSTANT_EXPRESSIONS_H
#include <stddef.h>
#include <linux/ioctl.h>

typedef unsigned char ce_byte;
enum ce_level { CE_LOW = 3, CE_HIGH = 0x80000000 };
struct ce_inner { char c; double d; };
struct ce_record { char tag; int bits : 3; struct ce_inner inner; union { short s; struct { char x, y; }; }; };
struct __attribute__((packed)) ce_packed { char c; long l; };

#define CE_SHIFT(n) (1u << (n))
#define CE_FLAGS (CE_SHIFT(3) | CE_SHIFT(CE_LOW + 28))
#define CE_CAST ((ce_byte)300)
#define CE_BOOL ((_Bool)7)
#define CE_SIZE sizeof(struct ce_record)
#define CE_OFFSET offsetof(struct ce_record, inner.d)
#define CE_OFFSET_Y offsetof(struct ce_record, y)
#define CE_PACKING (sizeof(struct ce_packed) * 10 + offsetof(struct ce_packed, l))
#define CE_MEMBER sizeof(((struct ce_record *)0)->inner)
#define CE_CHOICE (CE_LOW > 2 ? -1L : 0U)
#define CE_HIGHEST CE_HIGH
#define CE_IOCTL _IOWR('x', 7, struct ce_record)
#define CE_SIZED _IOR('x', 8, size_t)
#define CE_NOT !CE_CAST
#define CE_EMPTY sizeof(struct ce_empty)
#define CE_REMAINDER (-7 % 3)
#define CE_PASTE_(a, b) a ## b
#define CE_PASTED CE_PASTE_(CE_L, OW)

#endif
