"""Countries of addresses: the name follows from the ISO code, and the code from the name."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.json.types import is_mapping
from bigcommerce_sdk.sandbox.quirks import ADDRESSES
from bigcommerce_sdk.sandbox.rows.store import Store

Values = Mapping[str, Any]


def with_countries(store: Store, meta: ResourceMeta, given: Values) -> Values:
    """The given values, with both fields of the country of an address that has one of them."""
    if meta.name not in ADDRESSES:
        return given
    name = ADDRESSES[meta.name]
    if not name:
        return _completed(store, given)
    inside = given.get(name)
    return {**given, name: _completed(store, inside)} if is_mapping(inside) else given


def _completed(store: Store, address: Values) -> Values:
    for known, missing in (("country", "country_iso2"), ("country_iso2", "country")):
        if address.get(known) and not address.get(missing):
            wanted = str(address[known]).casefold()
            for row in store.rows(store.catalogue["Countries"]):
                if str(row.values.get(known)).casefold() == wanted:
                    return {**address, missing: row.values[missing]}
    return address
