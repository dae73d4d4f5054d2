"""Generating the whole package from the schema, without writing it."""

from __future__ import annotations

from generator.cli import DEFAULT_SCHEMA, ROOT, read_schema
from generator.rendering import render


def load_only() -> int:
    """Read and check the schema."""
    return len(read_schema([ROOT / DEFAULT_SCHEMA]).resources)


def everything() -> int:
    """Read, check and render it."""
    return len(render(read_schema([ROOT / DEFAULT_SCHEMA])))
