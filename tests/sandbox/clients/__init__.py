"""Clients by others, unmodified, against the sandbox."""
