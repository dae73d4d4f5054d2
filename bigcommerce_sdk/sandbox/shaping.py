"""Options that shape a reply: which fields it shows, and which linked rows it holds inline."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from bigcommerce_sdk.codecs import Array, Codec, Enum, Linked, Nested
from bigcommerce_sdk.filters import Parameter
from bigcommerce_sdk.json_types import is_list, is_object
from bigcommerce_sdk.metadata import ResourceMeta
from bigcommerce_sdk.sandbox.catalogue import fields_by_wire
from bigcommerce_sdk.sandbox.filling import shown
from bigcommerce_sdk.sandbox.problem import Problem
from bigcommerce_sdk.sandbox.singles import find_single
from bigcommerce_sdk.sandbox.store import Row, Store
from bigcommerce_sdk.sandbox.tables import ALWAYS_SHOWN, PRESETS


def shape(
    store: Store,
    meta: ResourceMeta,
    parameters: Iterable[Parameter],
    query: Mapping[str, str],
    row: Row,
) -> dict[str, Any]:
    """One row as the reply to a query shows it.

    Raises:
        Problem: 400 when ``include`` names what cannot be included.
    """
    reply = shown(store, meta, row)
    for parameter in parameters:
        text = query.get(parameter.wire)
        if parameter.group != "option" or parameter.header or not text:
            continue
        names = [name.strip() for name in text.split(",")]
        items = parameter.codec.items if isinstance(parameter.codec, Array) else None
        if isinstance(items, Enum):
            unknown = [name for name in names if name not in items.values]
            if unknown:
                raise Problem(400, f"'{unknown[0]}' cannot be included.", {"parameter": "include"})
            _include(store, meta, row, names, reply)
            reply = expand(store, meta, row.parents, reply)
        elif items is not None:
            reply = _select(meta, reply, names, keep=parameter.wire == "include")
    return reply


def _select(
    meta: ResourceMeta, reply: dict[str, Any], names: list[str], *, keep: bool
) -> dict[str, Any]:
    always = ALWAYS_SHOWN.get(meta.name, (meta.key,))
    listed = {each for name in names for each in PRESETS.get((meta.name, name), (name,))}
    return {
        name: value for name, value in reply.items() if name in always or (name in listed) == keep
    }


def _include(
    store: Store, meta: ResourceMeta, row: Row, names: list[str], reply: dict[str, Any]
) -> None:
    """Put linked rows in place of the links to them; ``a.b`` also puts rows of ``b`` inside."""
    for link in meta.record._links.values():
        deeper = [name for name in names if name.startswith(f"{link.wire}.")]
        if link.wire not in names and not deeper:
            continue
        target = store.catalogue[link.to]
        parents = (*row.parents, row.key)
        if link.many:
            reply[link.wire] = [shown(store, target, each) for each in store.rows(target, parents)]
            continue
        single = find_single(store, target, parents)
        if single is not None:
            held = shown(store, target, single)
            reply[link.wire] = expand(store, target, parents, held) if deeper else held


def expand(
    store: Store, meta: ResourceMeta, parents: tuple[str, ...], reply: dict[str, Any]
) -> dict[str, Any]:
    """A reply with whole rows in place of the links that its fields hold."""
    fields = fields_by_wire(meta.record)

    def put(codec: Codec, value: Any) -> Any:
        if isinstance(codec, Linked) and is_object(value):
            target = store.catalogue[codec.resource]
            row = store.find(target, str(value.get("resource", "")).rpartition("/")[2], parents)
            return value if row is None else shown(store, target, row)
        if isinstance(codec, Array) and is_list(value):
            return [put(codec.items, item) for item in value]
        if isinstance(codec, Nested) and is_object(value):
            inner = fields_by_wire(codec.record)
            return {k: put(inner[k].codec, v) if k in inner else v for k, v in value.items()}
        return value

    return {k: put(fields[k].codec, v) if k in fields else v for k, v in reply.items()}
