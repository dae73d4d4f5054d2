"""Tests of the generator: from YAML to code that is imported and called."""
