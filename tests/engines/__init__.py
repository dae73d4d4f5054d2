"""Tests with engines that read exports: ``make test-engines`` runs them in their own environment."""
