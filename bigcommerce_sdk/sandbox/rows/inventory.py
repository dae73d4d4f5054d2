"""The inventory of V3: levels by item and location.

An item is a SKU, or a product without SKUs. The levels of the default location are those of the
catalog, which V2 shows too; other locations have rows of their own.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.sandbox.problem import bad_field
from bigcommerce_sdk.sandbox.rows.row_builder import change
from bigcommerce_sdk.sandbox.rows.store import Row, Store
from bigcommerce_sdk.sandbox.values import complete

Values = Mapping[str, Any]

ITEMS, LOCATION_ITEMS = "v3.InventoryItems", "v3.InventoryLocationItems"
LOCATIONS = "v3.InventoryLocations"
#: The location of the levels in the catalog.
DEFAULT_LOCATION = "1"


class Item(NamedTuple):
    """Something with a level of inventory.

    Attributes:
        product: the product.
        sku: its SKU; ``None`` if the product has none.
    """

    product: Row
    sku: Row | None

    @property
    def key(self) -> str:
        """Identifies the item at a location."""
        return f"{self.product.key}-{self.sku.key if self.sku else 0}"

    @property
    def identity(self) -> dict[str, Any]:
        """The ids of the item, as replies show them."""
        own: Values = self.sku.values if self.sku else {}
        return {
            "sku": own.get("sku") or self.product.values.get("sku") or "",
            "sku_id": int(self.sku.key) if self.sku else None,
            "variant_id": int(self.sku.key) if self.sku else 0,
            "product_id": int(self.product.key),
        }

    @property
    def level(self) -> int:
        """The level in the catalog."""
        return int((self.sku or self.product).values["inventory_level"] or 0)


def items_of(store: Store) -> Iterator[Item]:
    """All items, by product."""
    skus = store.catalogue["ProductSkus"]
    for product in store.rows(store.catalogue["Products"]):
        rows = store.rows(skus, (product.key,))
        yield from (Item(product, each) for each in rows)
        if not rows:
            yield Item(product, None)


def inventory_items(store: Store, parents: tuple[str, ...] | None) -> list[Row]:
    """The rows of the list of all items, with their levels at each location."""
    meta = store.catalogue[ITEMS]
    locations = store.rows(store.catalogue[LOCATIONS])
    return [
        Row(
            (),
            item.key,
            complete(
                meta.record,
                {
                    "identity": item.identity,
                    "locations": [
                        {
                            "location_id": int(location.key),
                            "location_code": location.values["code"],
                            "location_name": location.values["label"],
                            "location_enabled": location.values["enabled"],
                            **_levels(store, item, location.key),
                        }
                        for location in locations
                    ],
                },
            ),
        )
        for item in items_of(store)
    ]


def location_items(store: Store, parents: tuple[str, ...] | None) -> list[Row]:
    """The rows of the list of the items of a location."""
    meta = store.catalogue[LOCATION_ITEMS]
    (location,) = parents or (DEFAULT_LOCATION,)
    found: list[Row] = []
    for item in items_of(store):
        identity = {n: value for n, value in item.identity.items() if n != "sku_id"}
        levels = _levels(store, item, location)
        found.append(
            Row((location,), item.key, complete(meta.record, {"identity": identity, **levels}))
        )
    return found


def _levels(store: Store, item: Item, location: str) -> dict[str, Any]:
    """The levels and the settings of an item at a location."""
    own = store.find(store.catalogue[LOCATION_ITEMS], item.key, (location,))
    settings = dict(own.values["settings"]) if own else {"is_in_stock": True}
    at_default = location == DEFAULT_LOCATION
    level = item.level if at_default else own.values["total_inventory_onhand"] if own else 0
    safety = int(settings.get("safety_stock") or 0)
    return {
        "total_inventory_onhand": level,
        "available_to_sell": max(level - safety, 0),
        "settings": settings,
    }


def find_item(store: Store, given: Values, path: str) -> Item:
    """The item that a body names by its SKU, variant or product.

    Raises:
        Problem: 400, there is none.
    """
    names = [name for name in ("sku", "variant_id", "product_id") if given.get(name) is not None]
    for item in items_of(store) if names else ():
        if all(str(item.identity[name]) == str(given[name]) for name in names):
            return item
    shown = ", ".join(f"{name} {given[name]}" for name in names)
    raise bad_field(path, f"The field '{path}' is invalid: there is no item with {shown}.")


def find_location(store: Store, key: Any, path: str) -> str:
    """The id of a location.

    Raises:
        Problem: 400, there is none.
    """
    if store.find(store.catalogue[LOCATIONS], str(key), ()) is None:
        raise bad_field(path, f"The field '{path}' is invalid: there is no location {key}.")
    return str(key)


def adjust(store: Store, given: Values, path: str, *, relative: bool) -> None:
    """Set the level of an item at a location, or add to it.

    Raises:
        Problem: 400, the item or location does not exist, or the level would be below 0.
    """
    item = find_item(store, given, path)
    location = find_location(store, given["location_id"], f"{path}.location_id")
    before = int(_levels(store, item, location)["total_inventory_onhand"])
    level = int(given["quantity"]) + (before if relative else 0)
    if level < 0:
        words = f"The field '{path}.quantity' is invalid: the level would be {level}."
        raise bad_field(f"{path}.quantity", words)
    if location != DEFAULT_LOCATION:
        put_item(store, item, location, {"total_inventory_onhand": level})
        return
    metas = store.catalogue
    if item.sku is not None:
        change(store, metas["ProductSkus"], item.sku, {"inventory_level": level})
        level += int(item.product.values["inventory_level"] or 0) - before
    change(store, metas["Products"], item.product, {"inventory_level": max(level, 0)})


def put_item(store: Store, item: Item, location: str, given: Values) -> None:
    """Store what a location knows of an item beside the catalog."""
    meta: ResourceMeta = store.catalogue[LOCATION_ITEMS]
    row = store.find(meta, item.key, (location,))
    if row is None:
        row = Row((location,), item.key, complete(meta.record, {"identity": item.identity}))
    settings = {**row.values["settings"], **given.get("settings", {})}
    store.put(meta, row._replace(values={**row.values, **given, "settings": settings}))
