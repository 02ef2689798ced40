"""Single mutations of emitted modules, and what `rffi-import verify` says of each."""
