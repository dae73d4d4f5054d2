"""Create, update and delete.

Every API writes through this module. It checks the whole body before the first row changes.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.sandbox.apis.checking import check_body
from bigcommerce_sdk.sandbox.apis.rules import check_rules, with_copies
from bigcommerce_sdk.sandbox.problem import Problem
from bigcommerce_sdk.sandbox.quirks import (
    ARCHIVED_BY,
    CUT_TEXTS,
    EXTENDED_LISTS,
    ONE_OF_ALL,
    SHIPMENTS,
)
from bigcommerce_sdk.sandbox.rows import row_builder
from bigcommerce_sdk.sandbox.rows.linked_rows import change_row, create_row, show_above
from bigcommerce_sdk.sandbox.rows.option_sets import follow_option_set
from bigcommerce_sdk.sandbox.rows.references import (
    check_parents,
    check_references,
    follow_move,
    forget,
)
from bigcommerce_sdk.sandbox.rows.refunds import apply_refund
from bigcommerce_sdk.sandbox.rows.row_builder import as_read
from bigcommerce_sdk.sandbox.rows.shipping import count_shipped
from bigcommerce_sdk.sandbox.rows.stock import line_keys, take_stock
from bigcommerce_sdk.sandbox.rows.store import Row, Store
from bigcommerce_sdk.sandbox.rows.uniqueness import check_unique
from bigcommerce_sdk.sandbox.rows.views import view_of

Values = Mapping[str, Any]


def create(store: Store, meta: ResourceMeta, parents: tuple[str, ...], body: Any) -> Row:
    """Create a row from a body.

    Raises:
        Problem: the body is refused.
    """
    check_body(meta, body, "create")
    return create_checked(store, meta, parents, body)


def create_checked(store: Store, meta: ResourceMeta, parents: tuple[str, ...], body: Values) -> Row:
    """Create a row from a body that :func:`check_body` has accepted.

    Raises:
        Problem: the body conflicts with other rows.
    """
    body = as_read(store, meta, parents, _adapted(meta, body, None))
    _check_conflicts(store, meta, parents, body, None)
    row = create_row(store, meta, parents, with_copies(meta, body))
    _follow(store, meta, None, row)
    return row


def update(store: Store, meta: ResourceMeta, row: Row, body: Any) -> Row:
    """Update a row from a body.

    Raises:
        Problem: the body is refused.
    """
    check_body(meta, body, "update")
    return update_checked(store, meta, row, body)


def update_checked(store: Store, meta: ResourceMeta, row: Row, body: Values) -> Row:
    """Update a row from a body that :func:`check_body` has accepted.

    Raises:
        Problem: the body conflicts with other rows.
    """
    body = _adapted(meta, body, row)
    _check_conflicts(store, meta, row.parents, body, row)
    known = line_keys(store, row) if meta.name == "Orders" else ()
    changed = change_row(store, meta, row, body)
    _follow(store, meta, row, changed, known)
    follow_move(store, meta, changed)
    return changed


def _adapted(meta: ResourceMeta, body: Values, row: Row | None) -> Values:
    """The body with texts as long as the store keeps them, and lists with the items before."""
    adapted = {n: body[n][:most] for n, most in CUT_TEXTS.get(meta.name, {}).items() if body.get(n)}
    extended = EXTENDED_LISTS.get(meta.name)
    if row is not None and extended is not None and extended in body:
        adapted[extended] = [*row.values[extended], *body[extended]]
    return {**body, **adapted}


def _follow(
    store: Store, meta: ResourceMeta, before: Row | None, row: Row, known: Iterable[str] = ()
) -> None:
    """Change other rows that follow from the change of a row."""
    if meta.name == SHIPMENTS:
        count_shipped(store, before, row)
    elif meta.name == "Orders":
        take_stock(store, row, known)
    elif meta.name == "Products":
        follow_option_set(store, before, row)
    elif meta.name == "v3.OrderRefunds" and before is None:
        apply_refund(store, row)
    elif meta.name in ONE_OF_ALL:
        _clear_others(store, meta, row, ONE_OF_ALL[meta.name])


def _clear_others(store: Store, meta: ResourceMeta, row: Row, flag: str) -> None:
    """Clear a flag of the other rows below the same record, if the row has it."""
    if row.values[flag]:
        for other in store.rows(meta, row.parents):
            if other.key != row.key and other.values[flag]:
                store.put(meta, other._replace(values={**other.values, flag: False}))


def remove(store: Store, meta: ResourceMeta, row: Row) -> None:
    """Delete a row, or archive it if the resource archives rows."""
    meta, stored, _ = row_builder.in_base(store, meta, row)
    row = stored or row
    archived = ARCHIVED_BY.get(meta.name)
    if archived is not None:
        row_builder.change(store, meta, row, {archived: True})
        return
    store.remove(meta, row)
    show_above(store, meta, row)
    if meta.name == SHIPMENTS:
        count_shipped(store, row, None)
    forget(store, meta, row)


def _check_conflicts(
    store: Store, meta: ResourceMeta, parents: tuple[str, ...], body: Values, row: Row | None
) -> None:
    view = view_of(store.catalogue, meta)
    if view is not None:
        meta, row, body = row_builder.in_base(store, meta, row, body)
        parents = row.parents if row else view.parents_in(parents, body)
    try:
        check_parents(store, meta, parents)
        check_rules(store, meta, parents, body, row, in_v3=view is not None)
        check_unique(store, meta, parents, body, row)
        check_references(store, meta, body, row)
    except Problem as problem:
        raise problem.renamed(view.names if view else {}) from None
