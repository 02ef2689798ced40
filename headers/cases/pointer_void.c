#include "pointer_void.h"

void *vp_offset(void *base, long by) { return (char *)base + by; }
const void *vp_same(const void *p) { return p; }

void vp_swap(void *a, void *b, size_t n)
{
  unsigned char *x = a, *y = b;
  for (size_t i = 0; i < n; i++) {
    unsigned char t = x[i];
    x[i] = y[i];
    y[i] = t;
  }
}

int vp_is_null(const volatile void *p) { return p == NULL; }
void *vp_box_data(struct vp_box *box) { return box->data; }
