/* Array parameters decay: sized, unsized, static, const, restrict, of pointers. */
#ifndef ARRAY_PARAM_H
#define ARRAY_PARAM_H

int ap_sum(int values[], int n);
int ap_sum4(const int values[4]);
int ap_static(const double values[static 2]);
int ap_qualified(char text[const], int out[restrict 3]);
int ap_words(const char *words[], int n);
void ap_pipe(int ends[2]);

struct ap_point { int x, y; };
int ap_points(const struct ap_point points[], int n);

#endif
