"""Tests of tokens and webhooks."""
