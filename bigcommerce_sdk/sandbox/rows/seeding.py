"""Seeding: the demo shop, and rows that a test adds."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from functools import partial
from importlib.resources import files
from typing import Any

from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.json.writing import shown as ascii_of
from bigcommerce_sdk.naming import did_you_mean
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.sandbox.catalogue import Catalogue, fields_by_wire, record_of_sdk
from bigcommerce_sdk.sandbox.json_text import check_text
from bigcommerce_sdk.sandbox.memoized import memoized
from bigcommerce_sdk.sandbox.problem import Problem
from bigcommerce_sdk.sandbox.quirks import BUILT_IN, BUILT_IN_OF_V3
from bigcommerce_sdk.sandbox.rows.compact import plain
from bigcommerce_sdk.sandbox.rows.linked_rows import create_row
from bigcommerce_sdk.sandbox.rows.references import check_parents
from bigcommerce_sdk.sandbox.rows.row_builder import in_base, shown, wanted_key
from bigcommerce_sdk.sandbox.rows.store import State, Store
from bigcommerce_sdk.sandbox.rows.table import Row
from bigcommerce_sdk.sandbox.rows.views import view_of
from bigcommerce_sdk.sandbox.values import behaviour_of, complete, stored

#: The default for dates of the demo shop.
DEMO_MOMENT = datetime(2024, 6, 1, 12, tzinfo=UTC)


def fill_with_demo(store: Store, *, whole: bool, but: Iterable[str] = ()) -> None:
    """Fill a new store with the demo shop, or with the minimal rows of every store.

    Args:
        store: the store.
        whole: whether to add the demo shop.
        but: resources to leave empty.
    """
    given = set(but)
    if "Countries" in given:
        given.add("CountryStates")  # their countries are not there
    whole_shop = (*BUILT_IN, *_demo_rows())
    names = frozenset(whole_shop if whole else BUILT_IN).difference(given)
    store.restore(_demo_state(store.catalogue, store.store_hash, store.client_id, names))
    of_v3 = _demo_rows_of_v3() if whole else BUILT_IN_OF_V3
    store.deferred = {
        name: partial(_state_of_v3, store.catalogue, store.store_hash, name)
        for name in of_v3
        if name not in given
    }


@memoized
def _state_of_v3(catalogue: Catalogue, store_hash: str, name: str) -> State:
    """The state with the rows of one resource of V3 only."""
    store = Store(catalogue, store_hash, DEMO_MOMENT.timestamp)
    meta = catalogue[name]
    for row in _demo_rows_of_v3()[name]:
        parents = tuple(str(row[each]) for each in meta.parents)
        [fields] = fitting(meta, [{n: v for n, v in row.items() if n not in meta.parents}])
        create_row(store, meta, parents, fields)
    store.new_key(meta, store.last_ids.get(name, 0))
    return store.snapshot()


@memoized
def _demo_rows_of_v3() -> dict[str, list[dict[str, Any]]]:
    found: dict[str, list[dict[str, Any]]] = _read("demo_v3.json")
    return found


@memoized
def _demo_rows() -> dict[str, list[dict[str, Any]]]:
    found: dict[str, list[dict[str, Any]]] = _read("demo.json")
    return found


def _read(name: str) -> Any:
    return json.loads(files("bigcommerce_sdk.sandbox").joinpath(name).read_text("utf-8"))


@memoized
def _geographic_state(catalogue: Catalogue, names: frozenset[str]) -> State:
    """The state with countries and states only, which does not depend on the store."""
    store = Store(catalogue, "", DEMO_MOMENT.timestamp)
    for resource, rows in _geography().items():
        if resource in catalogue and resource in names:
            seed_rows(store, resource, fitting(catalogue[resource], rows))
    return store.snapshot()


@memoized
def _geography() -> dict[str, list[dict[str, Any]]]:
    """The countries and states of every store. The id of a country is its position in the file."""
    data = _read("geography.json")
    names = ("country", "country_iso2", "country_iso3")
    countries = [
        {"id": position, **dict(zip(names, values, strict=True))}
        for position, values in enumerate(data["countries"], 1)
    ]
    ids = {country["country_iso2"]: country["id"] for country in countries}
    states = [
        {"country_id": ids[iso2], "state": state, "state_abbreviation": abbreviation}
        for iso2, listed in data["states"].items()
        for state, abbreviation in listed
    ]
    return {"Countries": countries, "CountryStates": states}


@memoized
def _demo_state(
    catalogue: Catalogue, store_hash: str, client_id: str, names: frozenset[str]
) -> State:
    """The state after seeding. Stores can share it, because rows are immutable."""
    store = Store(catalogue, store_hash, DEMO_MOMENT.timestamp, client_id)
    store.restore(_geographic_state(catalogue, names.intersection(_geography())))
    for resource, rows in _demo_rows().items():
        if resource in catalogue and resource in names:
            seed_rows(store, resource, fitting(catalogue[resource], rows))
    return store.snapshot()


def fitting(meta: ResourceMeta, rows: Iterable[Mapping[str, Any]]) -> Iterable[Mapping[str, Any]]:
    """Rows without values that an app's schema cannot hold."""
    if record_of_sdk(meta.record) is None:
        return rows
    return [{n: value for n, value in row.items() if _fits(meta, n, value)} for row in rows]


def _fits(meta: ResourceMeta, name: str, value: Any) -> bool:
    field = fields_by_wire(meta.record).get(name)
    try:
        if field is not None and name != meta.key:
            _check_text(meta, field, value)
            stored(field, value)
    except ValueError:
        return False
    return True


def seed_rows(
    store: Store, resource: str, rows: Iterable[Mapping[str, Any]]
) -> list[dict[str, Any]]:
    """Add rows to a store; see ``Sandbox.seed``."""
    with store.transaction():
        # shown at the end: memory that is needed for a moment only is not between the rows
        made = add_rows(store, resource, rows)
        meta = store.catalogue[resource]
        return [plain(shown(store, meta, row)) for row in made]


def add_rows(store: Store, resource: str, rows: Iterable[Mapping[str, Any]]) -> list[Row]:
    """Add rows to a store, all or none.

    Raises:
        ValueError: the resource is unknown, or a row is invalid.
    """
    metas = store.catalogue
    if not isinstance(resource, str) or resource not in metas:
        close = did_you_mean(resource, metas) if isinstance(resource, str) else ""
        raise ValueError(f"There is no resource {ascii_of(resource)}.{close}")
    meta = metas[resource]
    with store.transaction():
        return [_add_row(store, meta, row) for row in rows]


def _add_row(store: Store, meta: ResourceMeta, row: Mapping[str, Any]) -> Row:
    check_row(meta, row)
    parents = _parents(store, meta, row)
    fields = {name: value for name, value in row.items() if _is_field(meta, name)}
    key = wanted_key(meta, fields)
    if key is not None and store.find(meta, str(key), parents) is not None:
        raise ValueError(f"{meta.name} already has a row with the {meta.key} {key}.")
    try:
        _check_parents(store, meta, parents, fields)
        return create_row(store, meta, parents, fields)
    except Problem as refused:
        raise ValueError(f"A row of {meta.name} is invalid: {refused.message}") from None


def _check_parents(
    store: Store, meta: ResourceMeta, parents: tuple[str, ...], fields: Mapping[str, Any]
) -> None:
    """Check the parents that a row of V3 names in its fields, because its path does not."""
    view = view_of(store.catalogue, meta)
    if view is not None and not view.is_below_parents:
        base, _, values = in_base(store, meta, None, fields)
        check_parents(store, base, view.parents_in(parents, values))


def check_row(meta: ResourceMeta, row: Mapping[str, Any]) -> None:
    """Check a row without regard to other rows.

    Raises:
        ValueError: the row is invalid.
    """
    if not isinstance(row, Mapping):
        raise ValueError(f"A row of {meta.name} must be a dict, not {type(row).__name__}.")
    fields = fields_by_wire(meta.record)
    try:
        check_text(dict(row))
    except ValueError:
        raise ValueError(f"A row of {meta.name} has a value that is not valid JSON.") from None
    for name, value in row.items():
        # an id that is text may be given as a number
        if name in fields and name != meta.key:
            _check_text(meta, fields[name], value)
    key = row.get(meta.key)
    if isinstance(key, (bool, float)) or (isinstance(key, int) and key < 0):
        raise ValueError(f"{meta.record.__name__}.{meta.key}: {key!r} is not an id.")
    complete(meta.record, {name: value for name, value in row.items() if name in fields})


def _check_text(meta: ResourceMeta, field: Field, value: Any) -> None:
    if behaviour_of(field.codec).is_text and not isinstance(value, (str, type(None))):
        raise ValueError(f"{meta.record.__name__}.{field.wire}: must be text, not {value!r}.")


def _is_field(meta: ResourceMeta, name: str) -> bool:
    """Whether a name in a seeded row is a field, not the id of a parent."""
    return name not in meta.parents


def _parents(store: Store, meta: ResourceMeta, row: Mapping[str, Any]) -> tuple[str, ...]:
    parents: tuple[str, ...] = ()
    ancestors = store.catalogue.of(meta).ancestors(meta.path)
    for name, above in zip(meta.parents, ancestors, strict=False):
        if name not in row:
            raise ValueError(f"A row of {meta.name} needs {name}, the id of its parent.")
        key = str(row[name])
        if above is not None and store.find(above, key, parents) is None:
            raise ValueError(f"There is no row {key} in {above.name} for a row of {meta.name}.")
        parents = (*parents, key)
    return parents
