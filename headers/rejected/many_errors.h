/* More than one error: all of them are told. */
first_t *first(void);
second_t *second(void);
int third(third_t);
