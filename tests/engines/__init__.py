"""Tests with engines that read exports, in the environment of ``make test-engines``."""
