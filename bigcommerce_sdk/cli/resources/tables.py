"""The tables of the commands; see ``generator/commands/tables.py`` for what they hold."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

_TABLES = Path(__file__).parent.parent / "tables"

Table = dict[str, Any]


@cache
def index(api: str) -> dict[str, Table]:
    """The groups of an API by name: resource, help, and the groups below.

    Args:
        api: ``v2`` or ``v3``.
    """
    found: dict[str, Table] = _read(f"{api}.json")["groups"]
    return found


@cache
def table_of(api: str, resource: str) -> Table:
    """The verbs of a resource, with their options."""
    return _read(f"{api}/{resource}.json")


def _read(name: str) -> Table:
    found: Table = json.loads((_TABLES / name).read_bytes())
    return found
