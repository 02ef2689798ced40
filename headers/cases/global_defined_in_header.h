/* Variables that the header itself defines. */
#ifndef GLOBAL_DEFINED_IN_HEADER_H
#define GLOBAL_DEFINED_IN_HEADER_H

static const int gd_static_const = 42;
static int gd_static;
static const char *const gd_text = "text";
static const double gd_real = 1.5;
static const struct gd_pair { int a, b; } gd_pair = {1, 2};
int gd_tentative;
int gd_initialized = 7;
const int gd_const_initialized = 8;
extern int gd_weak __attribute__((weak));
extern int gd_common __attribute__((common));
extern const int gd_alias __asm__("gd_const_initialized");
extern int gd_redeclared;
extern int gd_redeclared;

int gd_get(void);

#endif
