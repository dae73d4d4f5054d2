"""Fuzzing of the parsers with random input."""
