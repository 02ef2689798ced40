/* Macros that stand for a path into a record, as st_mtime does. */
#ifndef MACRO_FIELD_ALIAS_H
#define MACRO_FIELD_ALIAS_H

struct mfa_time { long seconds, nanoseconds; };
struct mfa_status {
  struct mfa_time changed;
#define mfa_changed changed.seconds
  union { int number; char bytes[4]; } mfa_u;
#define mfa_number mfa_u.number
#define mfa_bytes mfa_u.bytes
};

long mfa_get(const struct mfa_status *status);

#endif
