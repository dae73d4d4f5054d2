"""Faults that a test plans."""
