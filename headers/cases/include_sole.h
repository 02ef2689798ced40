/* A header that only has another name for one of the C library's, as poll.h has for sys/poll.h. */
#include <sys/file.h> // LOCK_EX, flock
