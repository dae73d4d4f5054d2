"""Tests of the canonical form of schema files."""
