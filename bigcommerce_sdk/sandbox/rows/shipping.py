"""What has left the store: shipments, counted on the lines of their order."""

from __future__ import annotations

from collections import Counter

from bigcommerce_sdk.sandbox.rows import row_builder
from bigcommerce_sdk.sandbox.rows.store import Row, Store


def count_shipped(store: Store, before: Row | None, after: Row | None) -> None:
    """Count what a shipment that was made, changed or removed takes along or gives back.

    Args:
        store: the store.
        before: the shipment as it was; ``None`` for a new one.
        after: the shipment as it is; ``None`` when it is gone.
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
    order = store.find(orders, row.parents[0], ())
    if order is not None:
        row_builder.refresh(store, orders, order, {})


def _units(shipment: Row | None) -> Counter[str]:
    """Units by line; a shipment that names no lines has none."""
    units: Counter[str] = Counter()
    for item in shipment.values["items"] if shipment else ():
        units[str(item["order_product_id"])] += int(item["quantity"])
    return units
