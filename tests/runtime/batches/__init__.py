"""Tests of array verbs, and of what a batch tells when it fails."""
