"""Paths that hold one object: stored as a row, or computed on request."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.sandbox.catalogue import V3, fields_by_wire
from bigcommerce_sdk.sandbox.rows.links import link_object
from bigcommerce_sdk.sandbox.rows.store import Row, Store
from bigcommerce_sdk.sandbox.values import complete


def find_singleton(store: Store, meta: ResourceMeta, parents: tuple[str, ...]) -> Row | None:
    """The object of a resource below ``parents``; ``None`` if there is none."""
    row = store.find(meta, "", parents)
    if row is None and meta.name in COMPUTED:
        row = Row(parents, "", COMPUTED[meta.name](store, parents))
    if row is None and _is_always_there(meta):
        row = Row(parents, "", complete(meta.record, {}))
    return row


def _is_always_there(meta: ResourceMeta) -> bool:
    """Whether every store has an object of a V3 resource, such as settings."""
    return meta.name.startswith(f"{V3}.") and "create" not in meta.operations


def _time(store: Store, parents: tuple[str, ...]) -> dict[str, Any]:
    return {"time": int(store.clock())}


def _index(store: Store, parents: tuple[str, ...]) -> dict[str, Any]:
    metas = [meta for meta in store.catalogue.values() if not meta.parents and meta.path != "/"]
    names = {meta.path: meta.path.replace("/", "").replace("_", "") for meta in metas}
    return {names[meta.path]: link_object(meta, ()) for meta in metas}


def _consignments(store: Store, parents: tuple[str, ...]) -> dict[str, Any]:
    """One consignment per shipping address, with links to its order lines."""
    metas = store.catalogue
    lines = store.rows(metas["OrderProducts"], parents)
    empty = complete(metas["OrderConsignments"].record, {})
    shipping = [
        {
            **address.values,
            "line_items": [
                link_object(metas["OrderProducts"], parents, line.key)
                for line in lines
                if str(line.values["order_address_id"]) == address.key
            ],
        }
        for address in store.rows(metas["OrderShippingAddresses"], parents)
    ]
    codec: Any = fields_by_wire(metas["OrderConsignments"].record)["shipping"].codec
    record = codec.items.record
    known = fields_by_wire(record)
    kept = [{name: each[name] for name in each if name in known} for each in shipping]
    return {**empty, "shipping": [complete(record, each) for each in kept]}


#: Objects that are computed, by resource.
COMPUTED: dict[str, Callable[[Store, tuple[str, ...]], dict[str, Any]]] = {
    "OrderConsignments": _consignments,
    "ResourceIndex": _index,
    "Time": _time,
}
