"""Rows written together with those below and above them.

Lists sent in place of links become rows below the record. A record whose fields depend on rows
below it is computed again when these change.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bigcommerce_sdk.codecs import Linked
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.json.types import is_list
from bigcommerce_sdk.records.links import Link
from bigcommerce_sdk.sandbox.catalogue import fields_by_wire
from bigcommerce_sdk.sandbox.problem import bad_field
from bigcommerce_sdk.sandbox.quirks import (
    REMOVED_AT_ZERO,
    REPLACED_LINKS,
    ROWS_IN,
    SHOWS_ABOVE,
    SHOWS_BESIDE,
    SUMS,
)
from bigcommerce_sdk.sandbox.rows import row_builder
from bigcommerce_sdk.sandbox.rows.amounts import money
from bigcommerce_sdk.sandbox.rows.links import link_object
from bigcommerce_sdk.sandbox.rows.store import Row, Store
from bigcommerce_sdk.sandbox.values import replace_links

Values = Mapping[str, Any]


def create_row(
    store: Store, meta: ResourceMeta, parents: tuple[str, ...], given: Mapping[str, Any]
) -> Row:
    """Create a row, and the rows below it that its links hold."""
    links, fields = split(meta, given)
    within = {name: fields.pop(name, []) for owner, name in ROWS_IN if owner == meta.name}
    row = row_builder.create(store, meta, parents, fields)
    for name, items in within.items():
        resource, field = ROWS_IN[meta.name, name]
        for item in items or ():
            row_builder.create(store, store.catalogue[resource], (), {**item, field: int(row.key)})
    row = write(store, meta, row, links, fields)
    show_above(store, meta, row)
    return row


def change_row(store: Store, meta: ResourceMeta, row: Row, given: Mapping[str, Any]) -> Row:
    """Update a row, and the rows below it that its links hold.

    Raises:
        Problem: 400, a row below has an id that does not exist. Nothing is changed then.
    """
    links, fields = split(meta, given)
    _check_ids(store, meta, row, links)
    row = row_builder.change(store, meta, row, fields)
    row = write(store, meta, row, links, fields)
    show_above(store, meta, row)
    return row


def show_above(store: Store, meta: ResourceMeta, row: Row | None) -> None:
    """Compute the record above a row again, if its fields depend on the row."""
    meta, row, _ = row_builder.in_base(store, meta, row)
    if row is None:
        return
    show_beside(store, meta, row.parents)
    if meta.name not in SHOWS_ABOVE:
        return
    above = store.catalogue.of(meta).ancestors(meta.path)[-1]
    found = above and store.find(above, row.parents[-1], row.parents[:-1])
    if above and found:
        for (name, link), sums in SUMS.items():
            # keep given amounts: the lines of an order can be seeded after it
            if name == above.name and above.record._links[link].to == meta.name:
                there = {each: found.values[each] for each in sums if money(found.values[each])}
                found = _without_sums(above, found, link, there)
        row_builder.refresh(store, above, found, {})


def show_beside(store: Store, meta: ResourceMeta, parents: tuple[str, ...]) -> None:
    """Compute rows below the same record again, if their fields depend on the resource."""
    beside = SHOWS_BESIDE.get(meta.name)
    if beside is not None:
        target = store.catalogue[beside]
        for row in store.rows(target, parents):
            row_builder.refresh(store, target, row, {})


def _without_sums(meta: ResourceMeta, row: Row, link: str, kept: Values) -> Row:
    """A row without its sums over a link, so that these are computed again."""
    stale = dict.fromkeys(set(SUMS.get((meta.name, link), ())).difference(kept))
    return row._replace(values={**row.values, **stale})


def split(meta: ResourceMeta, given: Values) -> tuple[dict[str, Any], dict[str, Any]]:
    """The given values, separated into written links and fields."""
    links = {link.wire for link in meta.record._links.values() if link.can_be_written}
    return (
        {name: value for name, value in given.items() if name in links},
        {name: value for name, value in given.items() if name not in links},
    )


def write(store: Store, meta: ResourceMeta, row: Row, links: Values, fields: Values) -> Row:
    """Create, update and delete the rows below ``row`` from its written links.

    Links are written in reverse order of the schema: an order's addresses must exist before its
    lines, which refer to them.

    Returns:
        The row with its fields computed again.
    """
    if not links:
        return row
    written = [link for link in meta.record._links.values() if link.wire in links]
    for link in reversed(written):
        _write_link(store, meta, row, link, links[link.wire])
        show_beside(store, store.catalogue.of(meta)[link.to], (*row.parents, row.key))
        row = _without_sums(meta, row, link.name, fields)
    return row_builder.refresh(store, meta, row, fields)


def _check_ids(store: Store, meta: ResourceMeta, row: Row, links: Values) -> None:
    for link in meta.record._links.values():
        if link.many and link.wire in links:
            target = store.catalogue.of(meta)[link.to]
            for index, item in enumerate(_listed(links[link.wire])):
                key = item.get(target.key)
                known = store.find(target, str(key), (*row.parents, row.key))
                if key is not None and known is None:
                    name = f"{link.wire}.{index}.{target.key}"
                    raise bad_field(name, f"The field '{name}' is invalid: {key} does not exist.")


def _listed(value: Any) -> list[Any]:
    """The rows that a body has for a list; a promotion has its one code as an object."""
    return value if is_list(value) else [value]


def _write_link(store: Store, meta: ResourceMeta, row: Row, link: Link, value: Any) -> None:
    target = store.catalogue.of(meta)[link.to]
    parents = (*row.parents, row.key)
    if (meta.name, link.name) in REPLACED_LINKS:
        for old in store.rows(target, parents):
            store.remove(target, old)
    if not link.many:
        row_builder.create(store, target, parents, _linked_inside(store, target, parents, value))
        return
    known = fields_by_wire(target.record)
    for item in _listed(value):
        fields = {name: each for name, each in item.items() if name in known}
        old_row = store.find(target, str(item.get(target.key, "")), parents)
        counted = REMOVED_AT_ZERO.get(target.name)
        if old_row is None:
            row_builder.create(store, target, parents, fields)
        elif counted in item and item[counted] == 0:
            store.remove(target, old_row)
        else:
            row_builder.change(store, target, old_row, fields)


def _linked_inside(
    store: Store, meta: ResourceMeta, parents: tuple[str, ...], values: Values
) -> dict[str, Any]:
    """Create rows for the linked records in ``values``, and replace them by links."""

    def create(codec: Linked, item: Any) -> Any:
        if "resource" in item:
            return item
        target = store.catalogue.of(meta)[codec.resource]
        known = fields_by_wire(target.record)
        given = {name: each for name, each in item.items() if name in known}
        made = row_builder.create(store, target, parents, given)
        return link_object(target, parents, made.key)

    known = fields_by_wire(meta.record)
    given = {name: each for name, each in values.items() if name in known}
    return replace_links(meta.record, given, create)
