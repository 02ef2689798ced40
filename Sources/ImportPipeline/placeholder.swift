// The stages joined: configuration, scan, lower, emit, write.
