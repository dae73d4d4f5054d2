"""Validation of the JSON of responses: rows, single records, counts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeGuard

from bigcommerce_sdk.codecs import INTEGER
from bigcommerce_sdk.exception import (
    EmptyReplyException,
    NotFoundException,
    UnexpectedReplyException,
)
from bigcommerce_sdk.http.protocol import plain_text
from bigcommerce_sdk.json.types import is_list, is_object
from bigcommerce_sdk.json.writing import shown

if TYPE_CHECKING:
    from bigcommerce_sdk.endpoints.metadata import Action, Operation, ResourceMeta
    from bigcommerce_sdk.json.types import Json
    from bigcommerce_sdk.messages import Response

Row = dict[str, Any]


def rows_of(meta: ResourceMeta, reply: Json) -> list[Row]:
    """The rows of a list; an empty list without a body.

    Raises:
        UnexpectedReplyException: when the response is not a list of objects.
    """
    if reply is None:
        return []
    if isinstance(reply, dict) and _may_be_record(meta, reply):
        reply = [reply]  # some lists of one record are sent as the bare object
    if not isinstance(reply, list) or not set(map(type, reply)) <= {dict}:
        raise UnexpectedReplyException(
            f"{meta.name}: the response must be a list of objects, got {kind_of(reply)}."
        )
    return reply


def _may_be_record(meta: ResourceMeta, reply: Row) -> bool:
    """Whether an object has the fields that identify a record, as far as there are any."""
    names = [name for name in meta.key_names if name in meta.fields and not meta.may_lack(name)]
    return all(meta.fields[name].wire in reply for name in names)


def enveloped(meta: ResourceMeta, envelope: str, reply: Json) -> Json:
    """The list under the envelope of a response.

    Raises:
        UnexpectedReplyException: when the response lacks the list.
    """
    held: Json = reply.get(envelope) if isinstance(reply, dict) else reply
    if isinstance(reply, dict) and isinstance(held, (list, dict)):
        return held
    raise UnexpectedReplyException(
        f"{meta.name}: the response must have a list under {envelope!r}, got {kind_of(held)}."
    )


def single_of(reply: Json) -> Row | None:
    """The single object of a response, which may be wrapped in a list; ``None`` if empty.

    Raises:
        UnexpectedReplyException: when the response is anything else.
    """
    if isinstance(reply, list) and len(reply) <= 1:
        reply = reply[0] if reply else None
    if reply is None or isinstance(reply, dict):
        return reply
    raise UnexpectedReplyException(f"The response must be an object, got {kind_of(reply)}.")


def record_after(meta: ResourceMeta, body: Row, reply: Json) -> Row:
    """The request body overlaid with the response.

    Write-only fields, and values with different formats for reading and writing, are omitted.
    """
    fields = {field.wire: field for field in meta.fields.values()}
    known = {
        wire: value
        for wire, value in body.items()
        if wire in fields
        and fields[wire].access != "write_only"
        and (fields[wire].write is fields[wire].codec or type(value) is fields[wire].codec.plain)
    }
    if isinstance(reply, list) and len(reply) == 1:
        reply = reply[0]
    # the change was applied; a response that is not a record is not an error
    if isinstance(reply, dict) and _may_be_record(meta, {**known, **reply}):
        known.update(reply)
    return known


def check_created(meta: ResourceMeta, operation: Operation | Action, response: Response) -> None:
    """Reject an empty response to a create, because the new id would be unknown.

    The response may have been truncated; only 204 means "no content".

    Raises:
        EmptyReplyException: ``maybe_applied`` is true.
    """
    promises = getattr(operation, "returns", "record")
    accepted = 202 in (getattr(operation, "status", 0), *getattr(operation, "statuses", ()))
    if promises is None or response.status == 204 or (response.status == 202 and accepted):
        return
    failure = EmptyReplyException(
        f"{meta.name}: POST {operation.path} -> {response.status}: the response is empty, so the "
        "id of the new record is unknown. It may exist; check before retrying.",
        response,
    )
    failure.maybe_applied = True
    try:
        raise failure
    finally:
        del failure  # breaks the cycle with its traceback


def check_identified(meta: ResourceMeta, path: str, body: Row, reply: Json) -> None:
    """Reject a response to a create without the id of the new record.

    Args:
        meta: the resource.
        path: the path of the create, for the message.
        body: the body of the request, which may have the id.
        reply: the JSON of the response; ``None`` for a 204, which is accepted.

    Raises:
        UnexpectedReplyException: ``maybe_applied`` is true.
    """
    if reply is None or not meta.fields.keys() >= {*meta.key_names}:
        return
    row: Json = reply[0] if is_list(reply) and len(reply) == 1 else reply
    if is_object(row) and meta.key_texts({**body, **row}) is not None:
        return
    wires = ", ".join(map(repr, meta.key_wires))
    what = f"an object without {wires}" if is_object(row) else kind_of(reply)
    failure = UnexpectedReplyException(
        f"{meta.name}: POST {path}: the response is {what}, so the id of the new record is "
        "unknown. It may exist; check before retrying."
    )
    failure.maybe_applied = True
    try:
        raise failure
    finally:
        del failure  # breaks the cycle with its traceback


def inner(meta: ResourceMeta, operation: Operation | Action, reply: Row) -> Json:
    """The result in the envelope of a response.

    A list without it is an error, since an empty list would end an iteration early, and so are a
    created record and a GET. Other changes were applied, whatever the response holds.

    Raises:
        UnexpectedReplyException: ``maybe_applied`` is true for a create.
    """
    verb: str = getattr(operation, "verb", "")
    found = reply.get(operation.envelope)
    is_needed = verb == "create" or verb.startswith("list")
    if found is not None or not (is_needed or operation.method == "GET"):
        return found
    if operation.envelope in reply and not is_needed:  # the store has no object
        return None
    lack = "is null" if operation.envelope in reply else "is missing"
    failure = UnexpectedReplyException(
        f"{meta.name}: {operation.method} {operation.path}: the response must be an object with "
        f"{operation.envelope!r}, which {lack}."
    )
    failure.maybe_applied = verb == "create"
    try:
        raise failure
    finally:
        del failure  # breaks the cycle with its traceback


def row_by_id(
    meta: ResourceMeta, operation: Operation, key: Any, reply: Json, response: Response | None
) -> Row:
    """The row with an id, from the list that was filtered by it.

    Raises:
        NotFoundException: there is none.
        UnexpectedReplyException: there are others only.
    """
    rows, [wire] = rows_of(meta, reply), meta.key_wires
    found = next((row for row in rows if str(row.get(wire)) == str(key)), None)
    if found is not None:
        return found
    if rows or response is None:
        raise UnexpectedReplyException(
            f"{meta.name}: GET {operation.path}: the response has {len(rows)} rows, none with the "
            f"{wire} {shown(key)}."
        )
    # as for a path of its own
    raise NotFoundException(
        f"GET {operation.path} -> 404: no {meta.record.__name__} has the {wire} {shown(key)}.",
        response._replace(status=404),
    )


# -- batches ---------------------------------------------------------------------------------


def entries_of(reply: Json) -> list[Row]:
    """The errors of rows in the reply to a batch, in any format of V3."""
    if not is_object(reply):
        return []
    found: list[Row] = []
    for key in ("errors", "batch_errors"):
        held = reply.get(key)
        for each in held if is_list(held) else [held]:
            if each:
                found.append(each if is_object(each) else {"message": plain_text(each)})
    return found


def names(meta: ResourceMeta, entry: Row, sent: Row) -> bool:
    """Whether an error is about a row: it has values of the row that identify it.

    Args:
        meta: the resource.
        entry: the error.
        sent: the body of the row, with its id.
    """
    said = entry.get("data", {wire: entry[wire] for wire in meta.key_wires if wire in entry})
    if not is_object(said):
        return False
    same = [str(sent[name]) == str(value) for name, value in said.items() if name in sent]
    return bool(same) and all(same)


def count_in(counts: Mapping[str, Any], name: str) -> int:
    """A count of the ``meta`` of a reply; -1 where it is no integer."""
    found = counts.get(name)
    return found if type(found) is int else -1


def has_applied_rows(operation: Operation, reply: Json) -> bool:
    """Whether the reply that refuses a batch says that it applied some of its rows."""
    if not is_object(reply):
        return False
    counts = reply.get("meta")
    known = counts if is_object(counts) else {}
    rows = reply.get(operation.envelope) if operation.envelope else None
    applied = any(count_in(known, name) > 0 for name in ("success", "saved_records"))
    return applied or (is_list(rows) and bool(rows))


_KINDS: dict[str, str] = {
    "dict": "an object",
    "str": "text",
    "bool": "a boolean",
    "int": "a number",
    "float": "a number",
    "NoneType": "nothing",
}


def kind_of(reply: object) -> str:
    """The JSON type of a response in words; never its content, which may echo secrets."""
    if is_list(reply):
        kinds = sorted({_KINDS.get(type(each).__name__, "a list") for each in reply[:100]})
        return f"a list of {len(reply)} ({' and '.join(kinds)})" if reply else "an empty list"
    name = type(reply).__name__
    return _KINDS.get(name, name)


def count_of(meta: ResourceMeta, reply: Any) -> int:
    """The number in the response of a count.

    Raises:
        UnexpectedReplyException: when the response has no number.
    """
    try:
        count = INTEGER.decode(reply["count"])
    except (KeyError, TypeError, ValueError):
        count = None
    if count is None:
        raise UnexpectedReplyException(
            f"{meta.name}: the response must be an object with a 'count', got {kind_of(reply)}."
        )
    return count


def holds_record(raw: Json) -> bool:
    """Whether a response embeds the linked record instead of a link to it."""
    return isinstance(raw, dict) and bool(raw) and "url" not in raw and "resource" not in raw


def holds_rows(raw: Json) -> TypeGuard[list[Row]]:
    """Whether a response embeds all linked records instead of links to them.

    A truncated list has ``__warning__`` in a row (orders.v2, ``include``: at most 50 line items).
    """
    if not isinstance(raw, list):
        return False
    for row in raw:  # holds_record without a call, since this is asked of each record of a list
        if not isinstance(row, dict) or not row or "url" in row or "resource" in row:
            return False
        if "__warning__" in row:
            return False
    return True
