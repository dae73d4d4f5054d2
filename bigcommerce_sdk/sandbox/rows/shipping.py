"""Shipped quantities of order lines, computed from shipments."""

from __future__ import annotations

from collections import Counter

from bigcommerce_sdk.sandbox.rows import row_builder
from bigcommerce_sdk.sandbox.rows.linked_rows import show_beside
from bigcommerce_sdk.sandbox.rows.store import Row, Store


def count_shipped(store: Store, before: Row | None, after: Row | None) -> None:
    """Update the shipped quantities after a shipment was created, updated or deleted.

    Args:
        store: the store.
        before: the shipment before; ``None`` if it was created.
        after: the shipment after; ``None`` if it was deleted.
    """
    change = _units(after)
    change.subtract(_units(before))
    row = after or before
    if row is None:
        return
    lines, orders = store.catalogue["OrderProducts"], store.catalogue["Orders"]
    for line in store.rows(lines, row.parents):
        shipped = max(0, line.values["quantity_shipped"] + change[line.key])
        store.put(lines, line._replace(values={**line.values, "quantity_shipped": shipped}))
    show_beside(store, lines, row.parents)
    order = store.find(orders, row.parents[0], ())
    if order is not None:
        row_builder.refresh(store, orders, order, {})


def _units(shipment: Row | None) -> Counter[str]:
    """The units of a shipment by order line."""
    units: Counter[str] = Counter()
    for item in shipment.values["items"] if shipment else ():
        units[str(item["order_product_id"])] += int(item["quantity"])
    return units
