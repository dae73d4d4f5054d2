"""Options of a product, which follow from its option set."""

from __future__ import annotations

from bigcommerce_sdk.sandbox.catalogue import fields_by_wire
from bigcommerce_sdk.sandbox.rows import row_builder
from bigcommerce_sdk.sandbox.rows.store import Row, Store


def follow_option_set(store: Store, before: Row | None, product: Row) -> None:
    """Replace the options of a product if its option set has changed.

    Args:
        store: the store.
        before: the product before the change; ``None`` if it was created.
        product: the product.
    """
    wanted = product.values.get("option_set_id")
    if wanted == (before.values.get("option_set_id") if before else None):
        return
    options = store.catalogue["ProductOptions"]
    for row in store.rows(options, (product.key,)):
        store.remove(options, row)
    known = fields_by_wire(options.record)
    for row in store.rows(store.catalogue["OptionSetOptions"], (str(wanted),)):
        copied = {name: row.values[name] for name in known if name in row.values and name != "id"}
        row_builder.create(store, options, (product.key,), copied)
