#include "macro_field_alias.h"

long mfa_get(const struct mfa_status *status) { return status->mfa_changed; }
