"""The inventory of V3: levels by item and location.

An item is a SKU, or a product without SKUs. The levels of the default location are those of the
catalog, which V2 shows too; other locations have rows of their own.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from types import MappingProxyType
from typing import Any, NamedTuple, overload

from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.sandbox.catalogue import fields_by_wire
from bigcommerce_sdk.sandbox.problem import bad_field
from bigcommerce_sdk.sandbox.rows.row_builder import change
from bigcommerce_sdk.sandbox.rows.store import Row, Store
from bigcommerce_sdk.sandbox.values import complete, initial, stored

Values = Mapping[str, Any]
#: Values of which rows must have one, by the path of their field: others may be left out.
Wanted = Mapping[str, Sequence[Any]]
#: The ids of a product and of its SKU; "" for a product without SKUs.
_Place = tuple[str, str]

ITEMS, LOCATION_ITEMS = "v3.InventoryItems", "v3.InventoryLocationItems"
LOCATIONS = "v3.InventoryLocations"
#: The variant of a product without SKUs.
NO_VARIANT = "0"
#: What a location has of an item.
_LEVELS = ("total_inventory_onhand", "available_to_sell", "settings")
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
            "variant_id": int(self.sku.key if self.sku else NO_VARIANT),
            "product_id": int(self.product.key),
        }

    @property
    def level(self) -> int:
        """The level in the catalog."""
        return int((self.sku or self.product).values["inventory_level"] or 0)


def inventory_items(
    store: Store, parents: tuple[str, ...] | None, wanted: Wanted = MappingProxyType({})
) -> Sequence[Row]:
    """The rows of the list of all items, with their levels at each location."""
    meta = store.catalogue[ITEMS]
    locations = store.rows(store.catalogue[LOCATIONS])

    def made(place: _Place) -> Row:
        item = _item(store, place)
        making = {
            "identity": lambda: item.identity,
            "locations": lambda: [_at_location(store, item, each) for each in locations],
        }
        return Row((), item.key, _Values(meta, making))

    return ItemRows(_wanted_places(store, wanted), made)


def _at_location(store: Store, item: Item, location: Row) -> dict[str, Any]:
    return {
        "location_id": int(location.key),
        "location_code": location.values["code"],
        "location_name": location.values["label"],
        "location_enabled": location.values["enabled"],
        **_levels(store, item, location.key),
    }


def location_items(
    store: Store, parents: tuple[str, ...] | None, wanted: Wanted = MappingProxyType({})
) -> Sequence[Row]:
    """The rows of the list of the items of a location."""
    meta = store.catalogue[LOCATION_ITEMS]
    (location,) = parents or (DEFAULT_LOCATION,)

    def made(place: _Place) -> Row:
        item = _item(store, place)
        making: dict[str, Callable[[], Any]] = {
            name: partial(_level, store, item, location, name) for name in _LEVELS
        }
        making["identity"] = lambda: {n: v for n, v in item.identity.items() if n != "sku_id"}
        return Row((location,), item.key, _Values(meta, making))

    return ItemRows(_wanted_places(store, wanted), made)


class ItemRows(Sequence[Row]):
    """Rows that are made of items, each when it is read.

    Args:
        places: where the items are.
        make: makes the row of one.
    """

    def __init__(self, places: Sequence[_Place], make: Callable[[_Place], Row]) -> None:
        self._places = places
        self._make = make

    def __len__(self) -> int:
        return len(self._places)

    @overload
    def __getitem__(self, at: int) -> Row: ...
    @overload
    def __getitem__(self, at: slice) -> ItemRows: ...
    def __getitem__(self, at: int | slice) -> Row | ItemRows:
        if isinstance(at, slice):
            return ItemRows(self._places[at], self._make)
        return self._make(self._places[at])


class _Values(Mapping[str, Any]):
    """The values of a row, each made when it is read."""

    def __init__(self, meta: ResourceMeta, making: Mapping[str, Callable[[], Any]]) -> None:
        self._fields = fields_by_wire(meta.record)
        self._making = making

    def __getitem__(self, name: str) -> Any:
        field = self._fields[name]
        return stored(field, self._making[name]()) if name in self._making else initial(field)

    def __iter__(self) -> Iterator[str]:
        return iter(self._fields)

    def __len__(self) -> int:
        return len(self._fields)


def _places(store: Store) -> Sequence[_Place]:
    """Where the items are: the ids of their products and SKUs."""
    products, skus = store.catalogue["Products"], store.catalogue["ProductSkus"]

    def compute() -> list[_Place]:
        found: list[_Place] = []
        for product in store.rows(products):
            keys = [each.key for each in store.rows(skus, (product.key,))]
            found += [(product.key, key) for key in keys or ("",)]
        return found

    return store.arranged(ITEMS, (products, skus), compute)


def _wanted_places(store: Store, wanted: Wanted) -> Sequence[_Place]:
    """Where the items may be that have one of the wanted values."""
    places = _places(store)
    for name in ("product_id", "sku", "variant_id"):
        values = wanted.get(f"identity.{name}")
        if values is not None:
            keys = {key for each in values for key in _products_with(store, name, str(each))}
            places = [place for place in places if place[0] in keys]
    return places


def _item(store: Store, place: _Place) -> Item:
    product_key, sku_key = place
    product = store.find(store.catalogue["Products"], product_key)
    assert product is not None  # noqa: S101 - places are those of rows
    sku = store.find(store.catalogue["ProductSkus"], sku_key, (product_key,)) if sku_key else None
    return Item(product, sku)


def _level(store: Store, item: Item, location: str, name: str) -> Any:
    return _levels(store, item, location)[name]


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
    names = [name for name in ("product_id", "sku", "variant_id") if given.get(name) is not None]
    for item in _candidates(store, names[0], str(given[names[0]])) if names else ():
        if all(str(item.identity[name]) == str(given[name]) for name in names):
            return item
    shown = ", ".join(f"{name} {given[name]}" for name in names)
    raise bad_field(path, f"The field '{path}' is invalid: there is no item with {shown}.")


def _candidates(store: Store, name: str, value: str) -> Iterator[Item]:
    """The items of the products with a value in an identity."""
    products, skus = store.catalogue["Products"], store.catalogue["ProductSkus"]
    for product in filter(
        None, (store.find(products, k) for k in _products_with(store, name, value))
    ):
        rows: list[Row | None] = [*store.rows(skus, (product.key,))]
        yield from (Item(product, each) for each in rows or [None])


def _products_with(store: Store, name: str, value: str) -> list[str]:
    """The ids of the products with a value in the identity of one of their items."""
    products, skus = store.catalogue["Products"], store.catalogue["ProductSkus"]
    if name == "product_id":
        return [value]
    if name == "sku":
        own = [each.parents[0] for each in store.where(skus, "inventory", _sku_of, value)]
        return own + [each.key for each in store.where(products, "inventory", _sku_of, value)]
    if value == NO_VARIANT:
        return [product for product, sku in _places(store) if not sku]
    found = store.find(skus, value)
    return [found.parents[0]] if found else []


def _sku_of(row: Row) -> list[str]:
    return [str(row.values["sku"])]


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
