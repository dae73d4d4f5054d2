"""What the reply of an operation holds, refused where it is not what was asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bigcommerce_sdk.codecs import INTEGER
from bigcommerce_sdk.exception import EmptyReplyException, UnexpectedReplyException
from bigcommerce_sdk.json.types import is_list, is_object

if TYPE_CHECKING:
    from bigcommerce_sdk.endpoints.metadata import Action, Operation, ResourceMeta
    from bigcommerce_sdk.json.types import Json
    from bigcommerce_sdk.messages import Response

Row = dict[str, Any]


def rows_of(meta: ResourceMeta, reply: Json) -> list[Row]:
    """The rows of a list; none when there is no body.

    Raises:
        UnexpectedReplyException: when the reply is no list of records.
    """
    if reply is None:
        return []
    if isinstance(reply, dict) and (meta.key in reply or meta.key not in meta.fields):
        reply = [reply]  # some lists of one record come without the list
    if not isinstance(reply, list) or not set(map(type, reply)) <= {dict}:
        raise UnexpectedReplyException(
            f"{meta.name}: the reply is no list of records, but {kind_of(reply)}."
        )
    return reply


def single_of(reply: Json) -> Row | None:
    """The one object of a reply; some stores wrap it in a list. ``None`` when there is none.

    Raises:
        UnexpectedReplyException: when the reply is something else.
    """
    if isinstance(reply, list) and len(reply) <= 1:
        reply = reply[0] if reply else None
    if reply is None or isinstance(reply, dict):
        return reply
    raise UnexpectedReplyException(f"The reply is no record, but {kind_of(reply)}.")


def record_after(meta: ResourceMeta, body: Row, reply: Json) -> Row:
    """The record after a write, as far as it is known: what was sent, under what the store
    answered. What is never shown, or sent in another shape than it is read, is left out."""
    fields = {field.wire: field for field in meta.fields.values()}
    known = {
        wire: value
        for wire, value in body.items()
        if wire in fields
        and fields[wire].access != "write_only"
        and fields[wire].write is fields[wire].codec
    }
    if isinstance(reply, list) and len(reply) == 1:
        reply = reply[0]
    # the change was made, whatever was said of it; a reply that is no record only tells nothing
    if isinstance(reply, dict) and (meta.key in reply or meta.key not in fields):
        known.update(reply)
    return known


def check_created(meta: ResourceMeta, operation: Operation | Action, response: Response) -> None:
    """Refuse an empty reply to a create, whose id would be unknown.

    The reply may have been cut short; only 204 means "no content".

    Raises:
        EmptyReplyException: ``maybe_applied`` is true.
    """
    promises = getattr(operation, "returns", "record")
    if promises is None or response.status == 204:
        return
    failure = EmptyReplyException(
        f"{meta.name}: POST {operation.path} -> {response.status}: the reply holds nothing, so the "
        "id of what was made is unknown.",
        response,
    )
    failure.maybe_applied = True
    raise failure


def check_identified(meta: ResourceMeta, path: str, reply: Json) -> None:
    """Refuse a reply to a create that does not say which record was made.

    Args:
        meta: the resource.
        path: the path of the create, for the message.
        reply: the reply; ``None`` for a 204, which says nothing.

    Raises:
        UnexpectedReplyException: ``maybe_applied`` is true.
    """
    if reply is None or meta.key not in meta.fields:
        return
    wire = meta.fields[meta.key].wire
    row: Json = reply[0] if is_list(reply) and len(reply) == 1 else reply
    if is_object(row) and row.get(wire) not in (None, ""):
        return
    what = f"an object without {wire!r}" if is_object(row) else kind_of(reply)
    failure = UnexpectedReplyException(
        f"{meta.name}: POST {path}: the reply is {what}, so the id of what was made is unknown."
    )
    failure.maybe_applied = True
    raise failure


_KINDS: dict[str, str] = {
    "dict": "an object",
    "str": "text",
    "bool": "a truth value",
    "int": "a number",
    "float": "a number",
    "NoneType": "nothing",
}


def kind_of(reply: object) -> str:
    """What sort of value a reply is; its content may be a secret that was echoed."""
    if is_list(reply):
        kinds = sorted({_KINDS.get(type(each).__name__, "a list") for each in reply[:100]})
        return f"a list of {len(reply)} ({' and '.join(kinds)})" if reply else "an empty list"
    name = type(reply).__name__
    return _KINDS.get(name, name)


def count_of(meta: ResourceMeta, reply: Any) -> int:
    """The number in the reply of a count.

    Raises:
        UnexpectedReplyException: when there is none.
    """
    try:
        count = INTEGER.decode(reply["count"])
    except (KeyError, TypeError, ValueError):
        count = None
    if count is None:
        raise UnexpectedReplyException(f"{meta.name}: {kind_of(reply)} is no count.")
    return count


def holds_record(raw: Json) -> bool:
    """Whether a reply holds the linked record itself in place of a link to it."""
    return isinstance(raw, dict) and bool(raw) and not {"url", "resource"} & set(raw)


def holds_rows(raw: Json) -> bool:
    """Whether a reply holds all the linked records: not links, and not a list that was cut short,
    which the store marks with a warning in it."""
    return isinstance(raw, list) and all(
        holds_record(row) and "__warning__" not in row for row in raw
    )
