"""Tests of exports that need no engine."""
