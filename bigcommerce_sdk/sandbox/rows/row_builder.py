"""From the values of a request to a complete row, and from a row to a reply."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.json.types import is_mapping
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.sandbox.catalogue import fields_by_wire
from bigcommerce_sdk.sandbox.quirks import (
    CREATED_FIELDS,
    CREATED_VALUES,
    MODIFIED_FIELDS,
    PARENT_KIND,
    SENT_FIELDS_ONLY,
)
from bigcommerce_sdk.sandbox.rows.addresses import with_countries
from bigcommerce_sdk.sandbox.rows.computed_fields import AS_READ, COMPLETED, COMPUTED, KEYS
from bigcommerce_sdk.sandbox.rows.links import link_to, readdressed, shows_links
from bigcommerce_sdk.sandbox.rows.shared import OWN
from bigcommerce_sdk.sandbox.rows.store import Row, Store
from bigcommerce_sdk.sandbox.rows.views import View, view_of
from bigcommerce_sdk.sandbox.values import behaviour_of, complete, nothing, stored

Values = Mapping[str, Any]


def create(
    store: Store, meta: ResourceMeta, parents: tuple[str, ...], given: Mapping[str, Any]
) -> Row:
    """Create a row from given values; other fields get initial and computed values.

    Raises:
        ValueError: a value does not have its field's type; names the field.
    """
    view = view_of(store.catalogue, meta)
    if view is not None:
        given, own = view.split(given, {})
        _stamp(store, meta, own, CREATED_FIELDS | MODIFIED_FIELDS)
        parents = view.parents_in(parents, given)
        row = create(store, view.base, parents, {**given, OWN: own})
        return store.find(meta, row.key, view.parents_of(parents)) or row
    fields = fields_by_wire(meta.record)
    given = as_read(store, meta, parents, with_countries(store, meta, given))
    unknown = {name: value for name, value in given.items() if name not in fields}
    hidden = {n: v for n, v in given.items() if n in fields and fields[n].access == "write_only"}
    readable = {n: v for n, v in given.items() if n not in fields or _is_readable(fields[n], v)}
    values = {**complete(meta.record, {**_created(meta), **readable}), **hidden, **unknown}
    values.update(parent_ids(meta, parents))
    if meta.single:
        key = ""
    elif meta.composite:
        key = composite_key(meta, values)
    else:
        identity = store.new_key(meta, wanted_key(meta, given))
        key = str(identity)
        if meta.key in fields:
            values[meta.key] = identity
    for name in _timestamps(meta, CREATED_FIELDS | MODIFIED_FIELDS):
        if not given.get(name):
            values[name] = stored(fields[name], store.now())
    return store.put(meta, _computed(store, meta, Row(parents, key, values), given))


def as_read(
    store: Store, meta: ResourceMeta, parents: tuple[str, ...], given: Mapping[str, Any]
) -> Mapping[str, Any]:
    """A body in the form of replies, which name some fields differently."""
    convert = AS_READ.get(meta.name)
    return given if convert is None else convert(store, given, parents)


def _created(meta: ResourceMeta) -> dict[str, Any]:
    """Values of fields that are not given, if the fields can hold them."""
    fields = fields_by_wire(meta.record)
    return {
        name: value
        for name, value in CREATED_VALUES.get(meta.name, {}).items()
        if name in fields and _holds(fields[name], value)
    }


def composite_key(meta: ResourceMeta, values: Mapping[str, Any]) -> str:
    """The ids that identify a row together, as in its path."""
    fields = meta.fields
    return "/".join(str(values.get(fields[name].wire)) for name in meta.composite)


def wanted_key(meta: ResourceMeta, given: Mapping[str, Any]) -> Any:
    """The id in the given values; ``None`` if the store generates it."""
    if meta.composite:
        return composite_key(meta, given)
    wanted = given.get(meta.key)
    return KEYS[meta.name](given) if wanted is None and meta.name in KEYS else wanted


def change(store: Store, meta: ResourceMeta, row: Row, given: Mapping[str, Any]) -> Row:
    """Update a row with given values.

    Clears fields that the API clears when an update leaves them out.
    """
    view = view_of(store.catalogue, meta)
    if view is not None:
        return _change_shared(store, meta, view, row, given)
    fields = fields_by_wire(meta.record)
    given = as_read(store, meta, row.parents, with_countries(store, meta, given))
    changed = _changed(meta, row.values, given)
    left_out = (n for n, field in fields.items() if field.keep_on_update and n not in changed)
    values = {**row.values, **{name: nothing(fields[name]) for name in left_out}, **changed}
    return _put_changed(store, meta, row._replace(values=values), given)


def _change_shared(
    store: Store, meta: ResourceMeta, view: View, row: Row, given: Mapping[str, Any]
) -> Row:
    """Update a row of V2 with values of V3. Fields that only V2 has stay as they are."""
    base = store.stored(meta, row.key, row.parents)
    assert base is not None  # noqa: S101 - the row is a view of it
    readable = _changed(meta, row.values, given)
    given, own = view.split({**given, **readable}, base.values)
    _stamp(store, meta, own, MODIFIED_FIELDS)
    given = with_countries(store, view.base, given)
    changed = _changed(view.base, base.values, given)
    kept = {n: v for n, v in base.values.get(OWN, {}).items() if n not in readable}
    values = {**base.values, **changed, OWN: {**kept, **own}}
    _put_changed(store, view.base, base._replace(values=values), given)
    return store.find(meta, row.key, row.parents) or row


def _changed(meta: ResourceMeta, old: Mapping[str, Any], given: Mapping[str, Any]) -> Values:
    """The given values of fields, merged with objects that an update does not replace."""
    found: dict[str, Any] = {}
    for name, field in fields_by_wire(meta.record).items():
        if name in given and _is_readable(field, given[name]):
            value, before = given[name], old.get(name)
            if _is_merged(field) and is_mapping(before) and value:
                value = {**before, **value}
            found[name] = value if field.access == "write_only" else stored(field, value)
    return found


def _put_changed(store: Store, meta: ResourceMeta, row: Row, given: Mapping[str, Any]) -> Row:
    fields = fields_by_wire(meta.record)
    dates = _timestamps(meta, MODIFIED_FIELDS)
    values = {**row.values, **{name: stored(fields[name], store.now()) for name in dates}}
    key = KEYS[meta.name](given) if meta.name in KEYS else None
    if key is not None and str(key) != row.key:  # the id follows from a field that changed
        store.remove(meta, row)
        values[meta.key], row = key, row._replace(key=str(key))
    return store.put(meta, _computed(store, meta, row._replace(values=values), given))


def _stamp(store: Store, meta: ResourceMeta, own: dict[str, Any], names: frozenset[str]) -> None:
    """Set the dates that only V3 has."""
    view = view_of(store.catalogue, meta)
    for name in _timestamps(meta, names):
        if view is not None and name not in view.pairs and not own.get(name):
            own[name] = stored(view.fields[name], store.now())


def in_base(
    store: Store,
    meta: ResourceMeta,
    row: Row | None,
    given: Mapping[str, Any] = MappingProxyType({}),
) -> tuple[ResourceMeta, Row | None, Mapping[str, Any]]:
    """A resource, a row and values as they are stored: those of V2 if V3 shares its rows."""
    view = view_of(store.catalogue, meta)
    if view is None:
        return meta, row, given
    base = None if row is None else store.stored(meta, row.key, row.parents)
    values, _ = view.split(given, base.values if base else {})
    return view.base, base, values


def _is_readable(field: Field, value: Any) -> bool:
    """Whether a written value tells what replies show; another shape of it may not."""
    return field.write is field.codec or field.access == "write_only" or _holds(field, value)


def _holds(field: Field, value: Any) -> bool:
    try:
        stored(field, value)
    except ValueError:
        return False
    return True


def _is_merged(field: Field) -> bool:
    """Whether an update of an object keeps the fields that it leaves out."""
    record = behaviour_of(field.write).record(field.write)
    return record is not None and record.__name__ not in SENT_FIELDS_ONLY


def _timestamps(meta: ResourceMeta, names: frozenset[str]) -> list[str]:
    """The fields among ``names`` that are points in time."""
    fields = fields_by_wire(meta.record)
    return [n for n in fields if n in names and behaviour_of(fields[n].codec).is_timestamp]


def refresh(store: Store, meta: ResourceMeta, row: Row, given: Mapping[str, Any]) -> Row:
    """Compute the computed fields again, after rows below this one changed."""
    base, stored_row, values = in_base(store, meta, row, given)
    if base is not meta and stored_row is not None:
        refresh(store, base, stored_row, values)
        return store.find(meta, row.key, row.parents) or row
    return store.put(meta, _computed(store, meta, row, given))


def _computed(store: Store, meta: ResourceMeta, row: Row, given: Mapping[str, Any]) -> Row:
    compute = COMPUTED.get(meta.name)
    if compute is None and meta.name not in COMPLETED:
        return row
    fields = fields_by_wire(meta.record)
    values = compute(store, row, given) if compute is not None else {}
    found = {n: v for n, v in values.items() if n not in given}
    if meta.name in COMPLETED:
        found.update(COMPLETED[meta.name](store, row))
    fitting = {n: _stored(fields[n], v) for n, v in found.items() if n in fields}
    return row._replace(values={**row.values, **fitting})


def _stored(field: Field, value: Any) -> Any:
    """Encode a computed value; unchanged if an overlay's type of the field cannot hold it."""
    try:
        return stored(field, value)
    except ValueError:
        return value


def parent_ids(meta: ResourceMeta, parents: tuple[str, ...]) -> dict[str, Any]:
    """The fields with the ids of the parents of a row."""
    fields = fields_by_wire(meta.record)
    pairs = [
        pair
        for names in (meta.parents, meta.parent_wires)
        for pair in zip(names, parents, strict=True)
    ]
    codec = fields[PARENT_KIND].codec if PARENT_KIND in fields else None
    kinds = (behaviour_of(codec).choices(codec) if codec is not None else None) or ()
    named = [each.removesuffix("_id") for each in meta.parents[-1:]]
    pairs += [(PARENT_KIND, each) for each in named if each in kinds]
    return {
        name: stored(fields[name], int(value) if value.isdecimal() else value)
        for name, value in pairs
        if name in fields
    }


def shown(store: Store, meta: ResourceMeta, row: Row) -> dict[str, Any]:
    """The values of a row in a reply: all but write-only fields, and the links."""
    fields = fields_by_wire(meta.record)
    reply = {
        name: value
        for name, value in row.values.items()
        if name != OWN and (name not in fields or fields[name].access != "write_only")
    }
    if not shows_links(meta):
        return reply
    reply = readdressed(meta.record, reply)
    for link in meta.record._links.values():
        if not link.virtual:
            reply[link.wire] = link_to(store, meta, row, link)
    return reply
