"""The schema language: kinds of value, types, and what editors accept."""
