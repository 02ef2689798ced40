#include "array_param.h"

int ap_sum(int values[], int n)
{
  int total = 0;
  for (int i = 0; i < n; i++) total += values[i];
  return total;
}

int ap_sum4(const int values[4]) { return values[0] + values[1] + values[2] + values[3]; }
int ap_static(const double values[static 2]) { return (int)(values[0] * values[1]); }

int ap_qualified(char text[const], int out[restrict 3])
{
  out[0] = text[0];
  return out[2] = 3;
}

int ap_words(const char *words[], int n) { return words[n - 1][0]; }

void ap_pipe(int ends[2])
{
  ends[0] = 3;
  ends[1] = 4;
}

int ap_points(const struct ap_point points[], int n)
{
  int total = 0;
  for (int i = 0; i < n; i++) total += points[i].x * points[i].y;
  return total;
}
