/* Enumerators and macros of one name, as glibc writes them; aliases between the two. */
#ifndef ENUM_AND_MACRO_H
#define ENUM_AND_MACRO_H

enum em_family {
  EM_INET = 2,
#define EM_INET EM_INET
  EM_INET6 = 10,
#define EM_INET6 EM_INET6
  EM_PLAIN
};
#define EM_ALIAS EM_PLAIN
#define EM_MASK (1ULL << EM_INET)
#define EM_SHADOWED 5
enum { EM_LAST = EM_SHADOWED };

int em_use(enum em_family family);

#endif
