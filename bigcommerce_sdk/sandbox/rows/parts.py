"""Objects and lists in the values of a row or body, which can be missing or null."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bigcommerce_sdk.json.types import is_list, is_mapping


def inside(values: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    """The object in a field; empty if it has none."""
    found = values.get(name)
    return found if is_mapping(found) else {}


def listed(values: Mapping[str, Any], name: str) -> list[Any]:
    """The list in a field; empty if it has none."""
    found = values.get(name)
    return found if is_list(found) else []
