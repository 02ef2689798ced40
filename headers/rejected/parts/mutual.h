#include "../mutual_include.h"
int back(void);
