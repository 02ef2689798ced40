#include <not_there_either.h>
