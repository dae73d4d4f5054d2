"""Rows that are made of others when they are read: their resources have none of their own."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.sandbox.rows.category_trees import tree_nodes
from bigcommerce_sdk.sandbox.rows.checkouts import CHECKOUTS, checkout_of
from bigcommerce_sdk.sandbox.rows.inventory import (
    ITEMS,
    LOCATION_ITEMS,
    Wanted,
    inventory_items,
    location_items,
)
from bigcommerce_sdk.sandbox.rows.store import Row, Store

Parents = tuple[str, ...] | None

#: The rows of a list below its parents.
LISTS: dict[str, Callable[[Store, Parents, Wanted], Sequence[Row]]] = {
    "v3.CategoryTreeNodes": tree_nodes,
    ITEMS: inventory_items,
    LOCATION_ITEMS: location_items,
}

#: The row with an id.
ROWS: dict[str, Callable[[Store, str, Parents], Row | None]] = {CHECKOUTS: checkout_of}


def rows_of(store: Store, meta: ResourceMeta, parents: Parents, wanted: Wanted) -> Sequence[Row]:
    """The rows of a resource, stored or made of others.

    Args:
        store: the store.
        meta: the resource.
        parents: the ids of the parents.
        wanted: values of which rows must have one, by the path of their field. Rows without may be
            among the result.
    """
    derive = LISTS.get(meta.name)
    return store.rows(meta, parents) if derive is None else derive(store, parents, wanted)


def find_row(store: Store, meta: ResourceMeta, key: str, parents: Parents = None) -> Row | None:
    """The row with an id, stored or made of others."""
    derive = ROWS.get(meta.name)
    return store.find(meta, key, parents) if derive is None else derive(store, key, parents)
