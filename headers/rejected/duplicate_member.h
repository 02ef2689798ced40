/* Two members of one name. */
struct pair { int first; int first; };
