"""Compares an imported binding module with what the C compiler says about its headers."""
