#define _GNU_SOURCE /* RTLD_DEEPBIND */
#include "CLibclang.h"

#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>

#ifndef RTLD_DEEPBIND /* glibc has it, other C libraries do not need it */
#define RTLD_DEEPBIND 0
#endif

const struct LibclangFunctions *rffi_load_libclang(const char *path, char *problem, size_t size) {
  /* Lazily, and with its own symbols before those of this program, which has an LLVM of its own in Swift's
   * runtime: safer, and a third of the time that loading takes. */
  void *library = dlopen(path, RTLD_LAZY | RTLD_LOCAL | RTLD_DEEPBIND);
  if (!library) {
    const char *reason = dlerror();
    snprintf(problem, size, "%s", reason ? reason : "cannot be loaded");
    return NULL;
  }
  struct LibclangFunctions *functions = malloc(sizeof *functions);
  if (!functions) {
    snprintf(problem, size, "out of memory");
    return NULL;
  }
#define RFFI_LOAD(name, result, parameters)                                  \
  *(void **)&functions->name = dlsym(library, "clang_" #name);               \
  if (!functions->name) {                                                    \
    snprintf(problem, size, "it has no function clang_" #name);              \
    free(functions);                                                         \
    return NULL;                                                             \
  }
  RFFI_LIBCLANG_FUNCTIONS(RFFI_LOAD)
#undef RFFI_LOAD
  return functions;
}
