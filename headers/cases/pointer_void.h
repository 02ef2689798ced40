/* void pointers, const and not. */
#ifndef POINTER_VOID_H
#define POINTER_VOID_H

#include <stddef.h>

void *vp_offset(void *base, long by);
const void *vp_same(const void *p);
void vp_swap(void *a, void *b, size_t n);
int vp_is_null(const volatile void *p);

struct vp_box {
  void *data;
  const void *constant;
};

void *vp_box_data(struct vp_box *box);

#endif
