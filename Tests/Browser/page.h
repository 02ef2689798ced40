/* What the page of a review is looked at with. </script><script>window.page_evil = 1</script>‮ */
#ifndef PAGE_H
#define PAGE_H
#include <stdarg.h>
#define PAGE_LIMIT 4096
#define PAGE_EVIL "</script><img id=page_evil src=x onerror=window.page_evil=1>\033[31m\u202e"
#define PAGE_TEXT "quotes \" and ' and `"
struct page_flags {
    unsigned char tag; /* <b>bold</b> */
    unsigned int ready : 1;
    unsigned int mode : 11;
    int total;
    union { int number; double real; };
    char text[300];
};
union page_value { int i; double d; char *s; };
struct page_hidden;
typedef struct page_hidden *page_handle;
int page_open(const char *name, long mode);
void page_set(page_handle handle, struct page_flags *flags, union page_value *value);
int page_new(page_handle handle);
int page_vprintf(const char *format, va_list arguments);
#endif
