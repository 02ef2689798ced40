/* No guard: it is meant to be included again and again. */
#pragma pack(push, 1)
