"""The SDK's own schema, read once in each process of the tests."""

from __future__ import annotations

import functools
from pathlib import Path

from generator.ir import Api
from generator.schema import read_schema

SCHEMA = Path(__file__).parent.parent / "schema" / "v2"


@functools.cache
def own_api(name: str = "v2") -> Api:
    """The IR of one of the SDK's APIs. It is frozen, so tests can share it."""
    return read_schema([SCHEMA.parent / name])
