"""What is done to the rows when a body is written: checked in full first, then made so. Every API
writes this way."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from bigcommerce_sdk.metadata import ResourceMeta
from bigcommerce_sdk.sandbox.apis.checking import check_body
from bigcommerce_sdk.sandbox.quirks import ARCHIVED_BY, SHIPMENTS
from bigcommerce_sdk.sandbox.rows import row_builder
from bigcommerce_sdk.sandbox.rows.linked_rows import change_row, create_row, show_above
from bigcommerce_sdk.sandbox.rows.references import check_references, follow_move, forget
from bigcommerce_sdk.sandbox.rows.shipping import count_shipped
from bigcommerce_sdk.sandbox.rows.store import Row, Store
from bigcommerce_sdk.sandbox.rows.uniqueness import check_unique
from bigcommerce_sdk.sandbox.webhooks.hooks import check_hook

Values = Mapping[str, Any]


def create(store: Store, meta: ResourceMeta, parents: tuple[str, ...], body: Any) -> Row:
    """Make a row of a body.

    Raises:
        Problem: when the body cannot be accepted.
    """
    check_body(meta, body, "create")
    return create_checked(store, meta, parents, body)


def create_checked(store: Store, meta: ResourceMeta, parents: tuple[str, ...], body: Values) -> Row:
    """The same, for a body that was checked by itself.

    Raises:
        Problem: when it cannot stand beside the other rows.
    """
    _check_beside(store, meta, parents, body, None)
    row = create_row(store, meta, parents, body)
    if meta.name == SHIPMENTS:
        count_shipped(store, None, row)
    return row


def update(store: Store, meta: ResourceMeta, row: Row, body: Any) -> Row:
    """Change a row as a body says.

    Raises:
        Problem: when the body cannot be accepted.
    """
    check_body(meta, body, "update")
    return update_checked(store, meta, row, body)


def update_checked(store: Store, meta: ResourceMeta, row: Row, body: Values) -> Row:
    """The same, for a body that was checked by itself.

    Raises:
        Problem: when it cannot stand beside the other rows.
    """
    _check_beside(store, meta, row.parents, body, row)
    changed = change_row(store, meta, row, body)
    if meta.name == SHIPMENTS:
        count_shipped(store, row, changed)
    follow_move(store, meta, changed)
    return changed


def remove(store: Store, meta: ResourceMeta, row: Row) -> None:
    """Remove a row, or archive it where rows are archived."""
    archived = ARCHIVED_BY.get(meta.name)
    if archived is not None:
        row_builder.change(store, meta, row, {archived: True})
        return
    store.remove(meta, row)
    show_above(store, meta, row)
    if meta.name == SHIPMENTS:
        count_shipped(store, row, None)
    forget(store, meta, row)


def _check_beside(
    store: Store, meta: ResourceMeta, parents: tuple[str, ...], body: Values, row: Row | None
) -> None:
    check_unique(store, meta, parents, body, row)
    check_references(store, meta, body, row)
    check = _CHECKS.get(meta.name)
    if check is not None:
        check(store, body, row)


#: What is asked of a body beyond its types; the row is the one that it changes.
_CHECKS: dict[str, Callable[[Store, Values, Row | None], None]] = {
    "Webhooks": check_hook,
}
