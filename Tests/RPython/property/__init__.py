"""A property test: random headers are imported, and the modules compared with compiled C."""
