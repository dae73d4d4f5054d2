"""Create, update and delete.

Every API writes through this module. It checks the whole body before the first row changes.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.sandbox.apis.checking import check_body
from bigcommerce_sdk.sandbox.problem import Problem
from bigcommerce_sdk.sandbox.quirks import ARCHIVED_BY, SHIPMENTS
from bigcommerce_sdk.sandbox.rows import row_builder
from bigcommerce_sdk.sandbox.rows.linked_rows import change_row, create_row, show_above
from bigcommerce_sdk.sandbox.rows.references import (
    check_parents,
    check_references,
    follow_move,
    forget,
)
from bigcommerce_sdk.sandbox.rows.shipping import count_shipped
from bigcommerce_sdk.sandbox.rows.store import Row, Store
from bigcommerce_sdk.sandbox.rows.uniqueness import check_unique
from bigcommerce_sdk.sandbox.rows.views import view_of
from bigcommerce_sdk.sandbox.webhooks.hooks import check_hook

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
    _check_conflicts(store, meta, parents, body, None)
    row = create_row(store, meta, parents, body)
    if meta.name == SHIPMENTS:
        count_shipped(store, None, row)
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
    _check_conflicts(store, meta, row.parents, body, row)
    changed = change_row(store, meta, row, body)
    if meta.name == SHIPMENTS:
        count_shipped(store, row, changed)
    follow_move(store, meta, changed)
    return changed


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
        check_unique(store, meta, parents, body, row)
        check_references(store, meta, body, row)
        check = _CHECKS.get(meta.name)
        if check is not None:
            check(store, body, row)
    except Problem as problem:
        raise problem.renamed(view.names if view else {}) from None


#: Further checks by resource, given the store, the body and the row that an update changes.
_CHECKS: dict[str, Callable[[Store, Values, Row | None], None]] = {
    "Webhooks": check_hook,
}
