"""Options of a reply: which fields it shows, and which linked rows it includes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from bigcommerce_sdk.codecs import Linked
from bigcommerce_sdk.endpoints.filters import Parameter
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.sandbox.problem import Problem
from bigcommerce_sdk.sandbox.quirks import ALWAYS_SHOWN, LEVELS, PRESETS, ROWS_IN
from bigcommerce_sdk.sandbox.rows.links import shows_links
from bigcommerce_sdk.sandbox.rows.row_builder import shown
from bigcommerce_sdk.sandbox.rows.singletons import find_singleton
from bigcommerce_sdk.sandbox.rows.store import Row, Store
from bigcommerce_sdk.sandbox.values import behaviour_of, replace_links

#: The parameter that includes linked rows, and those that choose fields.
_INCLUDE = "include"
_SELECTED = ("exclude", "include_fields", "exclude_fields")


def shape(
    store: Store,
    meta: ResourceMeta,
    parameters: Iterable[Parameter],
    query: Mapping[str, str],
    row: Row,
) -> dict[str, Any]:
    """One row as the reply to a query shows it.

    Raises:
        Problem: 400, ``include`` names something that cannot be included, or the number of levels
            of a tree is not a number.
    """
    reply = shown(store, meta, row)
    if meta.name in LEVELS:
        reply = _with_levels(reply, *LEVELS[meta.name], query)
    parameters = list(parameters)
    for name in _left_out(meta, parameters, query):
        reply.pop(name, None)
    for (owner, name), (resource, field) in ROWS_IN.items():
        if owner == meta.name and name in reply:
            reply[name] = _rows_with(store, resource, field, row.key)
    for parameter in parameters:
        text = query.get(parameter.wire)
        if parameter.group != "option" or parameter.header or not text:
            continue
        names = [name.strip() for name in text.split(",")]
        items = behaviour_of(parameter.codec).items(parameter.codec) or parameter.codec
        choices = behaviour_of(items).choices(items)
        unknown = [name for name in names if choices is not None and name not in choices]
        if unknown and parameter.wire in (_INCLUDE, *_SELECTED):
            words = f"'{unknown[0]}' cannot be included."
            raise Problem(400, words, {"parameter": parameter.wire})
        if parameter.wire in _SELECTED or (parameter.wire == _INCLUDE and _selects(meta, choices)):
            reply = _select(meta, reply, names, keep=_INCLUDE in parameter.wire)
        elif parameter.wire == _INCLUDE:
            _include(store, meta, row, names, reply)
            reply = expand(store, meta, row.parents, reply)
    return reply


def _with_levels(
    node: dict[str, Any], parameter: str, field: str, query: Mapping[str, str]
) -> dict[str, Any]:
    """A node of a tree with as many levels as a parameter says, if it is given."""
    text = query.get(parameter)
    if text is None:
        return node
    if not (text.isascii() and text.isdecimal()):
        words = f"The parameter '{parameter}' is invalid: a whole number is expected."
        raise Problem(400, words, {"parameter": parameter})
    return _cut(node, field, int(text))


def _cut(node: Mapping[str, Any], field: str, levels: int) -> dict[str, Any]:
    below: list[dict[str, Any]] = node[field] if levels > 1 else []
    return {**node, field: [_cut(each, field, levels - 1) for each in below]}


def _rows_with(store: Store, resource: str, field: str, key: str) -> list[dict[str, Any]]:
    """The rows of a resource that have an id in a field."""
    if resource not in store.catalogue:
        return []
    meta = store.catalogue[resource]
    rows = (row for row in store.rows(meta) if str(row.values.get(field)) == key)
    return [shown(store, meta, row) for row in rows]


def _left_out(
    meta: ResourceMeta, parameters: Iterable[Parameter], query: Mapping[str, str]
) -> set[str]:
    """The fields of V3 that a reply has only if ``include`` or ``include_fields`` names them."""
    if shows_links(meta):
        return set()
    found: set[str] = set()
    for parameter in parameters:
        if parameter.wire == _INCLUDE:
            items = behaviour_of(parameter.codec).items(parameter.codec) or parameter.codec
            found |= {*(behaviour_of(items).choices(items) or ())}
    for name in (_INCLUDE, "include_fields"):
        found -= {each.strip() for each in query.get(name, "").split(",")}
    fields = {field.included_as: field.wire for field in meta.fields.values()}
    return {fields.get(name, name) for name in found}


def _selects(meta: ResourceMeta, choices: tuple[Any, ...] | None) -> bool:
    """Whether ``include`` chooses fields: in V2, where it takes any names."""
    return choices is None and shows_links(meta)


def _select(
    meta: ResourceMeta, reply: dict[str, Any], names: list[str], *, keep: bool
) -> dict[str, Any]:
    always = ALWAYS_SHOWN.get(meta.name, meta.composite or (meta.key,))
    listed = {each for name in names for each in PRESETS.get((meta.name, name), (name,))}
    return {
        name: value for name, value in reply.items() if name in always or (name in listed) == keep
    }


def _include(
    store: Store, meta: ResourceMeta, row: Row, names: list[str], reply: dict[str, Any]
) -> None:
    """Replace links by the linked rows; ``a.b`` also replaces the links ``b`` inside."""
    for link in meta.record._links.values():
        deeper = [name for name in names if name.startswith(f"{link.wire}.")]
        if link.wire not in names and not deeper:
            continue
        target = store.catalogue.of(meta)[link.to]
        parents = (*row.parents, row.key)
        if link.many:
            reply[link.wire] = [shown(store, target, each) for each in store.rows(target, parents)]
            continue
        single = find_singleton(store, target, parents)
        if single is not None:
            held = shown(store, target, single)
            reply[link.wire] = expand(store, target, parents, held) if deeper else held


def expand(
    store: Store, meta: ResourceMeta, parents: tuple[str, ...], reply: dict[str, Any]
) -> dict[str, Any]:
    """A reply with the links in its fields replaced by whole rows."""

    def whole_row(codec: Linked, value: Any) -> Any:
        target = store.catalogue.of(meta)[codec.resource]
        row = store.find(target, str(value.get("resource", "")).rpartition("/")[2], parents)
        return value if row is None else shown(store, target, row)

    return replace_links(meta.record, reply, whole_row)
