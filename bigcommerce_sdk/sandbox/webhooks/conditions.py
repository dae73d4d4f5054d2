"""Conditions for a change of a row to be an event."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from bigcommerce_sdk.sandbox.rows.store import Change, Row, Store

Condition = Callable[[Store, Change], bool]

_PRODUCT_FIELDS = """
    availability availability_description brand_id categories condition cost_price depth
    description fixed_cost_shipping_price height inventory_level inventory_tracking
    is_condition_shown is_featured is_free_shipping is_open_graph_thumbnail is_preorder_only
    is_price_hidden is_visible layout_file meta_description name open_graph_description
    open_graph_title open_graph_type order_quantity_maximum order_quantity_minimum page_title
    preorder_message price price_hidden_label rating_count related_products retail_price
    sale_price search_keywords sku sort_order tax_class_id total_sold type upc warranty weight
    width
"""

#: Fields of a product whose change is an event; the inventory level only if it is tracked.
PRODUCT_FIELDS = frozenset(_PRODUCT_FIELDS.split())


def always(store: Store, change: Change) -> bool:
    """Every change."""
    return True


def product_updated(store: Store, change: Change) -> bool:
    """A change of one of ``PRODUCT_FIELDS``, or a first image."""
    names = change.differences & PRODUCT_FIELDS
    if not _tracks(change.row, "none"):
        return bool(names) or _first_image(change)
    return bool(names - {"inventory_level"}) or _first_image(change)


def product_level(store: Store, change: Change) -> bool:
    """A change of the inventory level, unless it is tracked by SKU."""
    skus = store.rows(store.catalogue["ProductSkus"], (change.row.key,))
    own = _tracks(change.row, "sku") and bool(skus)
    return "inventory_level" in change.differences and not own


def sku_level(store: Store, change: Change) -> bool:
    """A change of the inventory level of a SKU, if the product is tracked by SKU."""
    product = store.find(store.catalogue["Products"], change.row.parents[0], ())
    tracked = product is not None and _tracks(product, "sku")
    return "inventory_level" in change.differences and tracked


def archived(store: Store, change: Change) -> bool:
    """An order was archived, which is how orders are deleted."""
    return "is_deleted" in change.differences and bool(change.row.values["is_deleted"])


def status(store: Store, change: Change) -> bool:
    """A change of the status."""
    return "status_id" in change.differences


def _tracks(row: Row, how: str) -> bool:
    return bool(row.values["inventory_tracking"] == how)


def _first_image(change: Change) -> bool:
    before, after = (_image(row) for row in (change.before, change.after))
    return bool(after and not before)


def _image(row: Row | None) -> Any:
    image = row.values["primary_image"] if row else None
    return image and image["id"]
