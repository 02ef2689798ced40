/* The least that importing a header can cost: load libclang, parse the headers, visit the top-level cursors.
 *
 *   floor LIBCLANG HEADER... [-- CLANG-ARGUMENT...]
 *
 * Benchmarks/run times this program against rffi-import. It parses as rffi-import does: the same arguments,
 * options and main file in memory that includes the headers in order; the interface to libclang, and the way
 * to load it, are those of Sources/CLibclang. It prints how many cursors it saw, so that a parse that stops
 * short shows. */
#include "CLibclang.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char main_file[] = "<headers>";

static int count_cursor(CXCursor cursor, CXCursor parent, CXClientData data) {
  (void)cursor;
  (void)parent;
  ++*(unsigned long *)data;
  return RFFI_VISIT_CONTINUE;
}

/* The text of the main file: one #include line for each header. NULL when memory is out. */
static char *include_lines(char *const *headers, int count) {
  size_t size = 1;
  for (int i = 0; i < count; i++) size += strlen(headers[i]) + sizeof "#include <>\n";
  char *text = malloc(size), *end = text;
  if (!text) return NULL;
  *end = 0;
  for (int i = 0; i < count; i++) end += sprintf(end, "#include <%s>\n", headers[i]);
  return text;
}

/* A header that was not parsed to its end would make the floor too low: then the comparison says nothing. */
static int count_errors(const struct LibclangFunctions *clang, CXTranslationUnit unit) {
  int errors = 0;
  for (unsigned i = 0; i < clang->getNumDiagnostics(unit); i++) {
    CXDiagnostic diagnostic = clang->getDiagnostic(unit, i);
    if (clang->getDiagnosticSeverity(diagnostic) >= RFFI_SEVERITY_ERROR) {
      CXString text = clang->getDiagnosticSpelling(diagnostic);
      fprintf(stderr, "floor: %s\n", clang->getCString(text));
      clang->disposeString(text);
      errors++;
    }
    clang->disposeDiagnostic(diagnostic);
  }
  return errors;
}

static int parse_and_visit(const struct LibclangFunctions *clang, char *text, const char *const *arguments,
                           int argument_count) {
  struct CXUnsavedFile file = {main_file, text, strlen(text)};
  unsigned options = RFFI_PARSE_DETAILED_PREPROCESSING_RECORD | RFFI_PARSE_SKIP_FUNCTION_BODIES;
  CXIndex index = clang->createIndex(0, 0);
  CXTranslationUnit unit = NULL;
  int failure =
      clang->parseTranslationUnit2(index, main_file, arguments, argument_count, &file, 1, options, &unit);
  if (failure) {
    fprintf(stderr, "floor: libclang cannot parse (error %d)\n", failure);
    return 1;
  }
  unsigned long cursors = 0;
  clang->visitChildren(clang->getTranslationUnitCursor(unit), count_cursor, &cursors);
  int errors = count_errors(clang, unit);
  printf("%lu cursors\n", cursors);
  clang->disposeTranslationUnit(unit);
  clang->disposeIndex(index);
  return errors != 0;
}

int main(int argc, char **argv) {
  int headers_end = 2;
  while (headers_end < argc && strcmp(argv[headers_end], "--") != 0) headers_end++;
  if (headers_end < 3) {
    fprintf(stderr, "usage: floor LIBCLANG HEADER... [-- CLANG-ARGUMENT...]\n");
    return 2;
  }
  char problem[1024];
  const struct LibclangFunctions *clang = rffi_load_libclang(argv[1], problem, sizeof problem);
  if (!clang) {
    fprintf(stderr, "floor: %s\n", problem);
    return 4;
  }
  char *text = include_lines(argv + 2, headers_end - 2);
  if (!text) return 5;
  int first = headers_end < argc ? headers_end + 1 : argc;
  int status = parse_and_visit(clang, text, (const char *const *)argv + first, argc - first);
  free(text);
  return status;
}
