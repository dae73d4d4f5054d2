"""Records of sub-lists as values of a body, such as ``images`` of a product."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, Any, NamedTuple

from bigcommerce_sdk.exception import InvalidValueException, UsageException
from bigcommerce_sdk.json.types import is_collection, is_list, is_object
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import WRITABLE_IN
from bigcommerce_sdk.records.record import Record, named

if TYPE_CHECKING:
    from bigcommerce_sdk.endpoints.metadata import ResourceMeta


def with_rows(
    owner: type[BaseRecord],
    values: Mapping[str, Any],
    resource: Callable[[str], Any],
    identity: tuple[Any, ...] | None,
) -> Mapping[str, Any]:
    """The values of a body, with the records of sub-lists as dicts of what the body takes.

    A record keeps its id if it belongs to the record that is updated. Elsewhere it is a new one.

    Args:
        owner: the class of the record that the body is of.
        values: values by field name.
        resource: gives the class of a resource by its name.
        identity: store and ids of the record that is updated; ``None`` for a create.

    Raises:
        InvalidValueException: for a record of another resource, or of the record that is updated
            if the body takes no ids, so that it would be added again. Also for one that is to be
            added, but lacks a value that a new one needs, such as the address of an image.
    """
    found = dict(values)
    verb = "create" if identity is None else "update"
    for name, value in values.items():
        link = owner._links.get(name)
        if link is None or verb not in WRITABLE_IN[link.access]:  # encode_body refuses it
            continue
        items = getattr(link.write, "items", None)
        meta = resource(link.to).meta
        rows = _Rows(f"{owner.__name__}.{name}", meta, items or link.write, identity)
        if items is None:
            found[name] = rows.written(value)
        elif is_collection(value) and not isinstance(value, Record):
            found[name] = [rows.written(item, f"[{n}]") for n, item in enumerate(value)]
    return found


class _Rows(NamedTuple):
    """The rows of a sub-list in a body.

    Attributes:
        field: the field of the body, for error messages.
        meta: the resource of the sub-list.
        codec: the codec of a row.
        identity: store and ids of the record that is updated; ``None`` for a create.
    """

    field: str
    meta: ResourceMeta
    codec: Any
    identity: tuple[Any, ...] | None

    def written(self, item: Any, place: str = "") -> Any:
        """A record as a dict; other values as they are."""
        if not isinstance(item, Record):
            return item
        record: Any = self.meta.record
        if item._compared_as is not record._compared_as:
            raise InvalidValueException(
                f"{self.field}{place} must be a dict or {named(record)}, got {named(type(item))}."
            )
        wire, ids = item.to_dict(), item._composite or (item._key,)
        store, parents = item._origin() or (None, ())
        if self.identity is None or [*map(str, self.identity)] != [*map(str, (store, *parents))]:
            wire = {name: value for name, value in wire.items() if name not in ids}
            sent = fitting(wire, self.codec)
            self._check_complete(item, sent, place)
            return sent
        if not {*ids} <= {f.wire for f in self.codec.record._fields.values() if _is_sent(f)}:
            raise InvalidValueException(
                f"{self.field}{place} is {item!r}, which exists already: the body takes no ids, so "
                f"it would be added again. Use save() of the record, or "
                f"{self.meta.accessor}.update(...)."
            )
        return fitting(wire, self.codec)

    def _check_complete(self, item: Record, sent: Mapping[str, Any], place: str) -> None:
        """Refuse a record that cannot be added, since its response lacks what a new one needs."""
        fields, taken = self.meta.fields, {f.wire for f in self.codec.record._fields.values()}
        required = [(name,) for name, field in fields.items() if "create" in field.required]
        for names in (*required, *self.meta.any_of):
            wires = {fields[name].wire: name for name in names}
            if sent.keys().isdisjoint(wires):
                lacks = " or ".join(name for wire, name in wires.items() if wire in taken)
                raise InvalidValueException(
                    f"{self.field}{place} is {item!r} of another record, which is to be added, but "
                    f"its response has no {lacks}. Pass a dict with {lacks}."
                )


def _is_sent(field: Any) -> bool:
    return "build" in WRITABLE_IN[field.access]


def fitting(wire: Any, codec: Any) -> Any:
    """The parts of a value of a response that an object of a body takes.

    Values that the body refuses are left out, as by ``BaseRecord.writable``.

    Args:
        wire: the JSON value.
        codec: the codec of the body.
    """
    record, items = getattr(codec, "record", None), getattr(codec, "items", None)
    if is_list(wire) and items is not None:
        return [fitting(each, items) for each in wire]
    if not is_object(wire) or record is None:
        return wire
    found: dict[str, Any] = {}
    for field in record._fields.values():
        if field.wire in wire and _is_sent(field):
            value = fitting(wire[field.wire], field.write)
            with suppress(UsageException):
                field.encode(value, record.__name__)
                found[field.wire] = value
    return found
