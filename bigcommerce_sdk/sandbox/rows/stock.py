"""Inventory levels, which fall when an order is placed."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.json.types import is_list, is_mapping
from bigcommerce_sdk.sandbox.problem import bad_field
from bigcommerce_sdk.sandbox.rows.store import Row, Store


def line_keys(store: Store, order: Row) -> frozenset[str]:
    """The keys of the lines of an order."""
    return frozenset(line.key for line in store.rows(_lines(store), (order.key,)))


def take_stock(store: Store, order: Row, known: Iterable[str] = ()) -> None:
    """Lower the inventory levels of what an order sells.

    Args:
        store: the store.
        order: the order.
        known: keys of the lines that were there before; they are not counted again.

    Raises:
        Problem: 400, there is too little of a product, or its limits exclude the quantity.
    """
    products = store.catalogue["Products"]
    for line in store.rows(_lines(store), (order.key,)):
        product = store.find(products, str(line.values["product_id"]), ())
        if line.key in known or product is None:
            continue
        quantity = int(line.values["quantity"])
        _check_limits(product, quantity)
        tracking = product.values.get("inventory_tracking")
        if tracking == "sku":
            sku = _sku_of(store, product, line)
            if sku is not None:
                _lower(store, store.catalogue["ProductSkus"], sku, quantity)
        if tracking in ("simple", "sku"):
            _lower(store, products, product, quantity)


def _lines(store: Store) -> ResourceMeta:
    return store.catalogue["OrderProducts"]


def _lower(store: Store, meta: ResourceMeta, row: Row, quantity: int) -> None:
    level = int(row.values["inventory_level"])
    if quantity > level:
        name = row.values.get("name") or row.values.get("sku") or row.key
        raise bad_field("products", f"'{name}' is out of stock: {quantity} wanted, {level} left.")
    store.put(meta, row._replace(values={**row.values, "inventory_level": level - quantity}))


def _check_limits(product: Row, quantity: int) -> None:
    least = int(product.values.get("order_quantity_minimum") or 0)
    most = int(product.values.get("order_quantity_maximum") or 0)
    if quantity < least or (most and quantity > most):
        words = f"at least {least}" if quantity < least else f"at most {most}"
        name = product.values.get("name")
        raise bad_field("products", f"An order may have {words} of '{name}', not {quantity}.")


def _sku_of(store: Store, product: Row, line: Row) -> Row | None:
    """The SKU that a line sells: the one with its stock code, or with its option values."""
    skus = store.rows(store.catalogue["ProductSkus"], (product.key,))
    code = line.values.get("sku")
    chosen = _pairs(line.values.get("product_options"), ("product_option_id", "id"), ("value",))
    for sku in skus:
        if code and sku.values.get("sku") == code:
            return sku
    for sku in skus:
        names = ("product_option_id",), ("option_value_id",)
        wanted = _pairs(sku.values.get("options"), *names)
        if wanted and wanted <= chosen:
            return sku
    return None


def _pairs(
    options: Any, ids: tuple[str, ...], values: tuple[str, ...]
) -> frozenset[tuple[str, str]]:
    """Options as pairs of their id and value, each under the first name that has one."""
    listed = [each for each in options if is_mapping(each)] if is_list(options) else []
    return frozenset(
        (
            str(next((each[name] for name in ids if each.get(name)), "")),
            str(next((each[name] for name in values if each.get(name)), "")),
        )
        for each in listed
    )
