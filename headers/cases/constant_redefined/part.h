#define CR_PART 9
#define CR_PASSING 1
#undef CR_LATE
