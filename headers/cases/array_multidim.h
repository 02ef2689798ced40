/* Arrays of arrays: fields, parameters, typedefs. */
#ifndef ARRAY_MULTIDIM_H
#define ARRAY_MULTIDIM_H

typedef int board[3][4];

struct grid {
  int cells[2][3];
  char names[2][8];
  double cube[2][2][2];
  board moves;
};

int grid_cell(const struct grid *grid, int row, int column);
void grid_fill(struct grid *grid);
int board_sum(int cells[3][4]);
int board_sum_open(int cells[][4], int rows);
int board_sum_typedef(board b);

#endif
