"""Fields with ids of other rows, which must exist; deleting a row clears its id."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.json.types import is_list
from bigcommerce_sdk.sandbox.catalogue import fields_by_wire
from bigcommerce_sdk.sandbox.problem import bad_field
from bigcommerce_sdk.sandbox.quirks import REFERENCES
from bigcommerce_sdk.sandbox.rows import row_builder
from bigcommerce_sdk.sandbox.rows.store import Row, Store


def check_parents(store: Store, meta: ResourceMeta, parents: tuple[str, ...]) -> None:
    """Check that the records above a new row exist: a body of V3 can name them.

    Raises:
        Problem: 400, names the id that does not exist.
    """
    above = store.catalogue.of(meta).ancestors(meta.path)
    for position, (name, each) in enumerate(zip(meta.parents, above, strict=False)):
        if each is not None and store.find(each, parents[position], parents[:position]) is None:
            words = f"The field '{name}' is invalid: {parents[position]} does not exist."
            raise bad_field(name, words)


def check_references(
    store: Store, meta: ResourceMeta, body: Mapping[str, Any], row: Row | None
) -> None:
    """Check the references of a body. 0 and empty values refer to nothing.

    Raises:
        Problem: 400, names a field that refers to a missing row, or would put a row below itself.
    """
    for name, resource in REFERENCES.get(meta.name, {}).items():
        for wanted in _ids(body.get(name)):
            found = store.find(store.catalogue[resource], str(wanted), ())
            if found is None:
                raise bad_field(name, f"The field '{name}' is invalid: {wanted} does not exist.")
            if (
                row is not None
                and resource == meta.name
                and row in _chain(store, meta, name, found)
            ):
                raise bad_field(name, f"The field '{name}' is invalid: {wanted} is below this row.")


def follow_move(store: Store, meta: ResourceMeta, row: Row) -> None:
    """Compute the rows of the same resource below a row again."""
    meta, found, _ = row_builder.in_base(store, meta, row)
    row = found or row
    for name, resource in REFERENCES.get(meta.name, {}).items():
        if resource == meta.name:
            for each in store.rows(meta):
                if each.key != row.key and row.key in map(_key, _chain(store, meta, name, each)):
                    row_builder.refresh(store, meta, each, {})


def forget(store: Store, gone: ResourceMeta, row: Row) -> None:
    """Remove the id of a deleted row from the rows that refer to it."""
    for holder, fields in REFERENCES.items():
        for name in (name for name, resource in fields.items() if resource == gone.name):
            meta = store.catalogue[holder]
            for each in store.rows(meta):
                value = each.values[name]
                if row.key not in map(str, _ids(value)):
                    continue
                left: Any = [i for i in value if str(i) != row.key] if is_list(value) else 0
                if left == 0 and fields_by_wire(meta.record)[name].nullable:
                    left = None
                without = each._replace(values={**each.values, name: left})
                follow_move(store, meta, row_builder.refresh(store, meta, without, {}))


def _ids(value: Any) -> list[int]:
    return [int(each) for each in (value if is_list(value) else [value]) if each]


def _key(row: Row) -> str:
    return row.key


def _chain(store: Store, meta: ResourceMeta, name: str, row: Row) -> Iterator[Row]:
    """A row and those above it, each once."""
    seen: set[str] = set()
    here: Row | None = row
    while here is not None and here.key not in seen:
        seen.add(here.key)
        yield here
        here = store.find(meta, str(here.values[name]), ())
