"""Values that two rows of a resource cannot share."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial
from typing import Any

from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.sandbox.problem import Problem
from bigcommerce_sdk.sandbox.quirks import UNIQUE
from bigcommerce_sdk.sandbox.rows.row_builder import parent_ids, wanted_key
from bigcommerce_sdk.sandbox.rows.store import Row, Store


def check_unique(
    store: Store,
    meta: ResourceMeta,
    parents: tuple[str, ...],
    given: Mapping[str, Any],
    row: Row | None = None,
) -> None:
    """Check that no other row has the unique values of a body.

    Empty values are not compared.

    Args:
        store: the store.
        meta: the resource.
        parents: ids of the parents of the row.
        given: the body.
        row: the row to update; ``None`` to create one.

    Raises:
        Problem: 409, names the field.
    """
    if row is None and store.find(meta, str(wanted_key(meta, given)), parents) is not None:
        raise _taken(meta.key)
    known = parent_ids(meta, parents)
    for names in UNIQUE.get(meta.name, ()):
        if not any(name in given for name in names):
            continue
        wanted = _shared({**(row.values if row else known), **given}, names)
        same = store.where(meta, ",".join(names), partial(_terms, names), wanted)
        if wanted[-1] and any(row is None or each[:2] != row[:2] for each in same):
            raise _taken(names[-1])


def _terms(names: tuple[str, ...], row: Row) -> Iterable[tuple[str, ...]]:
    """What a row is found by: empty values are not compared."""
    shared = _shared(row.values, names)
    return (shared,) if shared[-1] else ()


def _shared(values: Mapping[str, Any], names: tuple[str, ...]) -> tuple[str, ...]:
    """The values to compare, without regard to case."""
    return tuple(str(values.get(name) or "").casefold() for name in names)


def _taken(name: str) -> Problem:
    return Problem(
        409, f"The field '{name}' must be unique: another record has this value.", {"field": name}
    )
