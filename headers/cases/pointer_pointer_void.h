/* void **, const void ** and what is not one of them. */
#ifndef POINTER_POINTER_VOID_H
#define POINTER_POINTER_VOID_H

int vpp_alloc(void **out, int which);
void vpp_find(const void **out);
int vpp_count(void *const *list);
int vpp_count_const(const void *const *list);
void ***vpp_three(void ***p);

#endif
