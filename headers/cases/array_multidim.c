#include "array_multidim.h"
#include <string.h>

int grid_cell(const struct grid *grid, int row, int column) { return grid->cells[row][column]; }

void grid_fill(struct grid *grid)
{
  for (int i = 0; i < 6; i++) grid->cells[i / 3][i % 3] = i;
  strcpy(grid->names[1], "second");
  grid->cube[1][0][1] = 0.5;
  grid->moves[2][3] = 23;
}

int board_sum_open(int cells[][4], int rows)
{
  int total = 0;
  for (int i = 0; i < rows * 4; i++) total += cells[i / 4][i % 4];
  return total;
}

int board_sum(int cells[3][4]) { return board_sum_open(cells, 3); }
int board_sum_typedef(board b) { return board_sum_open(b, 3); }
