#include "text_in_comments.h"

int tic_quotes(int x) { return x + 1; }
int tic_backslash(int x) { return x + 2; }
int tic_continued(int x) { return x + 3; }
int tic_coding(int x) { return x + 4; }
int tic_lines(int x) { return x + 5; }
int tic_unicode(int x) { return x + 6; }
