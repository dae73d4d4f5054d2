"""Tests of the formatter of schema files."""
