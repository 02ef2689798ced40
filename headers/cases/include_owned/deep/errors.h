/* Included twice, once per depth, without a guard. */
typedef int iq_error;
const char *iq_error_text(iq_error error);
