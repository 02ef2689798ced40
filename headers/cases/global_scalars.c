#include "global_scalars.h"

int gl_counter = 5;
const int gl_limit = 100;
volatile long gl_ticks = -1;
unsigned char gl_byte = 200;
double gl_ratio = 0.75;
bool gl_ready = true;
char gl_letter = 'g';
size_t gl_size = 1ul << 40;
const char *gl_name = "global";
const char *const gl_fixed_name = "fixed";
int gl_one = 1, *gl_two = &gl_one, gl_three = 3;
enum gl_state gl_state = GL_ON;

int gl_counter_get(void) { return gl_counter; }
void gl_counter_set(int value) { gl_counter = value; }
