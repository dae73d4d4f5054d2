"""Named operations beyond the common verbs: their bodies and responses."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any

from bigcommerce_sdk.codecs.base import Codec
from bigcommerce_sdk.endpoints.replies import kind_of
from bigcommerce_sdk.endpoints.required import check_complete
from bigcommerce_sdk.exception import (
    InvalidValueException,
    MissingFieldException,
    UnexpectedReplyException,
    UnknownNameException,
)
from bigcommerce_sdk.http.paths import segment
from bigcommerce_sdk.json.types import is_object
from bigcommerce_sdk.naming import did_you_mean
from bigcommerce_sdk.records.bodies import encode_body
from bigcommerce_sdk.records.fields import field_named

if TYPE_CHECKING:
    from bigcommerce_sdk.endpoints.metadata import Action, ResourceMeta
    from bigcommerce_sdk.json.types import Json
    from bigcommerce_sdk.records.base import BaseRecord
    from bigcommerce_sdk.records.fields import Field


def parents_in_body(meta: ResourceMeta, action: Action) -> tuple[str, ...]:
    """The parent ids that belong in the body of a create because its path lacks them."""
    if action.body != "create":
        return ()
    return tuple(name for name in meta.parents if "{" + name + "}" not in action.path)


def body_record(meta: ResourceMeta, action: Action) -> type[BaseRecord] | None:
    """The record class that defines the fields of an action's body."""
    return meta.record if isinstance(action.body, str) else action.body


def encode_action(meta: ResourceMeta, action: Action, values: Mapping[str, Any]) -> Any:
    """Encode the body of an action; ``None`` for an action without a body.

    Raises:
        UnknownNameException, ReadOnlyFieldException, InvalidValueException: see ``encode_body``.
        MissingFieldException: when a required field is missing.
    """
    record = body_record(meta, action)
    if record is None:
        if values:
            raise UnknownNameException(
                f"{meta.name}.{action.name} takes no argument {next(iter(values))!r}."
            )
        return None
    parents = parents_in_body(meta, action)
    fields = {name: value for name, value in values.items() if name not in parents}
    if isinstance(action.body, str):
        body = encode_body(record, fields, action.body)
    else:  # callers know the call, not the class of its body
        owner = f"{meta.name}.{action.name}"
        _check_arguments(record, fields, owner)
        body = encode_body(record, fields, "build", owner)
    for name in parents:
        if name in values:
            segment(values[name], name)  # validated like an id in a path
            body[name] = values[name]
    needed = [*parents, *(record._fields[name].wire for name in action.required)]
    missing = [name for name in needed if name not in body]
    if missing:
        raise MissingFieldException(f"{meta.name}.{action.name} needs {', '.join(missing)}.")
    if isinstance(action.body, str):
        check_complete(meta, body, action.body)
    # a DELETE has no empty body
    return body if body or action.method != "DELETE" else None


def _check_arguments(record: type[BaseRecord], given: Iterable[str], owner: str) -> None:
    """Refuse an unknown argument of an action.

    Raises:
        UnknownNameException: suggests the closest name, or else names all.
    """
    known = record._body_fields
    for name in given:
        if field_named(known, name) is None:
            hint = did_you_mean(name, known) or f" It takes {', '.join(known) or 'none'}."
            raise UnknownNameException(f"{owner} takes no argument {name!r}.{hint}")


def encode_rows(meta: ResourceMeta, action: Action, field: Field, rows: Any) -> Any:
    """Encode the list or union that an action sends.

    Args:
        meta: the resource.
        action: the action.
        field: the field that checks and encodes it.
        rows: any iterable of items, or a value of the union.

    Raises:
        UnknownNameException, ReadOnlyFieldException, InvalidValueException: see ``encode_body``.
        MissingFieldException: when a required field of an object is missing.
    """
    owner = f"{meta.name}.{action.name}"
    items: Any = getattr(field.codec, "items", None)
    if items is None:
        if rows is None:
            raise InvalidValueException(f"{owner}: the body must not be None.")
        return field.encode(rows, owner)
    if hasattr(rows, "__iter__") and not isinstance(rows, (str, bytes, Mapping)):
        rows = list(rows)
    body: list[Any] = field.encode(rows, owner)
    fields: dict[str, Field] = items.record._fields if action.required else {}
    for number, row in enumerate(body):
        if row is None:
            raise InvalidValueException(f"{owner}.rows: item {number} is None; leave it out.")
        missing = [name for name in action.required if fields[name].wire not in row]
        if missing:
            raise MissingFieldException(f"{owner}: item {number} needs {', '.join(missing)}.")
    return body


def read_action(
    meta: ResourceMeta, action: Action, reply: Json, wrap: Callable[[dict[str, Any]], Any]
) -> Any:
    """Decode the response of an action into records; raw JSON if the schema names no class.

    Args:
        meta: the resource.
        action: the action.
        reply: the JSON of the response.
        wrap: makes a record of the resource from a row.

    Raises:
        UnexpectedReplyException: when the response holds something other than objects.
    """
    if action.returns is None:
        return reply
    rows: list[Any] = reply if isinstance(reply, list) else [] if reply is None else [reply]
    if not all(map(is_object, rows)):
        raise UnexpectedReplyException(
            f"{meta.name}.{action.name}: the response must be an object, got {kind_of(reply)}."
        )
    if isinstance(action.returns, str):
        records: list[Any] = [wrap(row) for row in rows]
    elif isinstance(action.returns, Codec):
        records = [action.returns.decode(row) for row in rows]
    else:
        records = [action.returns._load(row) for row in rows]
    return records if action.many else (records[0] if records else None)
