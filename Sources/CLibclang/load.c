#include "CLibclang.h"

#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>

const struct LibclangFunctions *rffi_load_libclang(const char *path, char *problem, size_t size) {
  void *library = dlopen(path, RTLD_NOW | RTLD_LOCAL);
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
