"""The outcome of each row of a batch, from the reply to its request."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Protocol

from bigcommerce_sdk.endpoints import replies
from bigcommerce_sdk.exception import CallException, HttpException, UnexpectedReplyException
from bigcommerce_sdk.json.types import is_list, is_object
from bigcommerce_sdk.records.fields import WRITABLE_IN

if TYPE_CHECKING:
    from bigcommerce_sdk.connection.calling import Outcome
    from bigcommerce_sdk.connection.common import BaseConnection
    from bigcommerce_sdk.effects import Rule
    from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
    from bigcommerce_sdk.http.protocol import Texts
    from bigcommerce_sdk.messages import Response
    from bigcommerce_sdk.records.record import Record

#: What became of a row: the attributes of ``BatchException``. Empty while it is in flight.
DONE, FAILED, UNKNOWN, NOT_SENT = "done", "failed", "unknown", "not_sent"

#: Makes the error of a row that the store refused.
Refused = Callable[["Row"], HttpException]


class Target(Protocol):
    """The resource of a batch, bound to its parents."""

    meta: ClassVar[ResourceMeta]
    _parents: tuple[Any, ...]
    _connection: BaseConnection[Any]

    @property
    def store(self) -> str:
        """The store of its connection."""
        ...

    def _wrap(self, row: dict[str, Any]) -> Any:
        """The record of a row."""
        ...

    def _written(self, values: Mapping[str, Any], key: Any = None) -> Mapping[str, Any]:
        """The values of a body, which can have records of sub-lists."""
        ...

    def _path_of(self, operation: Operation) -> str:
        """The path of an operation on its list."""
        ...

    def _exchange(
        self,
        operation: Operation,
        path: str,
        query: Texts | None,
        body: Any,
        headers: Mapping[str, str] | None,
    ) -> Rule[Outcome]:
        """Send a request."""
        ...


class Row:
    """One row of a batch.

    Attributes:
        index: its position in the rows of the call.
        given: the row of the caller.
        wire: its body, or its id for a delete.
        identity: the fields of its id, by JSON name; empty if the store gives it.
        key: its id as texts; ``None`` if the store gives it.
        target: the record whose changes it has.
        before: these changes.
        outcome: what became of it.
        known: the body overlaid with the reply.
        record: the record, once it is done.
        error: why it is not done.
    """

    __slots__ = (
        "before", "error", "given", "identity", "index", "key", "known", "outcome", "record",
        "target", "wire",
    )  # fmt: skip

    def __init__(self, index: int, given: Any) -> None:
        self.index: int = index
        self.given: Any = given
        self.wire: Any = None
        self.identity: dict[str, Any] = {}
        self.key: tuple[str, ...] | None = None
        self.target: Record | None = None
        self.before: dict[str, Any] = {}
        self.outcome: str = NOT_SENT
        self.known: dict[str, Any] = {}
        self.record: Record | None = None
        self.error: Exception | None = None


def settle(
    endpoint: Target,
    operation: Operation,
    rows: list[Row],
    reply: Any,
    response: Response | None,
    refused: Refused | HttpException,
) -> None:
    """Set the outcome of the rows of one request.

    Rows of the reply match by id. The others match by position if there are as many as were sent
    and none has another id. A row without a match has failed if the reply says so, and is unknown
    otherwise.

    Args:
        endpoint: the resource, bound to its parents.
        operation: the array verb.
        rows: the rows of the request.
        reply: the JSON of the response.
        response: the response; ``None`` when a DELETE was applied by an earlier attempt.
        refused: the error of rows that the store refused, or what makes it.
    """
    meta = endpoint.meta
    found, errors, counts = _parts(meta, operation, reply)
    matches = _matches(meta, operation, rows, found)
    if not found and not errors and _may_be_silent(meta, operation, rows, found, counts, response):
        matches = [dict[str, Any]() for _ in rows]
    left = [row for row, match in zip(rows, matches, strict=True) if match is None]
    failed = _have_failed(rows, left, found, errors, counts)
    for row, match in zip(rows, matches, strict=True):
        if match is not None:
            _done(endpoint, operation, row, match)
        elif failed:
            row.outcome = FAILED
            row.error = refused if isinstance(refused, HttpException) else refused(row)
        else:
            row.outcome, row.error = UNKNOWN, _lost(meta, operation, found, response)


Found = list[Any] | None
Key = tuple[str, ...] | None


def _parts(
    meta: ResourceMeta, operation: Operation, reply: Any
) -> tuple[Found, bool, dict[str, Any]]:
    """The rows of a reply, whether it has errors, and its counts."""
    if not is_object(reply):
        return (reply if is_list(reply) else None), False, {}
    found = reply.get(operation.envelope) if operation.envelope else reply
    said, known = reply.get("meta"), {each.wire for each in meta.fields.values()}
    counts = said if is_object(said) else {}
    errors = bool(replies.entries_of(reply)) or replies.count_in(counts, "failed") > 0
    if is_object(found) and (operation.envelope or not errors):
        # one row may be sent as the bare object; another object is a note
        found = [found] if not known.isdisjoint(found) else None
    return (found if is_list(found) else None), errors, counts


def _matches(
    meta: ResourceMeta, operation: Operation, rows: list[Row], found: Found
) -> list[dict[str, Any] | None]:
    """The row of the reply for each row that was sent."""
    matches: list[dict[str, Any] | None] = [None] * len(rows)
    if found is None:
        return matches
    if operation.verb == "delete_many":  # the ids, or the deleted records
        found = [each if is_object(each) else meta.identity_of(each) for each in found]
        if not found:
            return matches
    if not all(map(is_object, found)):
        return matches
    by_key: dict[Key, dict[str, Any]] = {}
    for each in found:
        by_key.setdefault(meta.key_texts(each), each)
    for number, row in enumerate(rows):
        if row.key is not None:
            matches[number] = by_key.get(row.key)
    sent: set[Key] = {row.key for row in rows if row.key is not None}
    others = [each for each in found if meta.key_texts(each) not in sent]
    left = [number for number, match in enumerate(matches) if match is None]
    needs_ids = _gives_ids(meta, operation)
    if len(left) == len(others) and all(
        _may_match(meta, rows[number], each, needs_ids)
        for number, each in zip(left, others, strict=True)
    ):
        for number, each in zip(left, others, strict=True):
            matches[number] = each
    return matches


def _may_match(meta: ResourceMeta, row: Row, each: dict[str, Any], needs_ids: bool) -> bool:
    """Whether a row of the reply can be that of a row that was sent, by their ids."""
    key = meta.key_texts(each)
    if row.key is None:
        return key is not None or not needs_ids
    parts = ((each.get(wire), sent) for wire, sent in zip(meta.key_wires, row.key, strict=True))
    return key is None and all(part in (None, "") or str(part) == sent for part, sent in parts)


def _gives_ids(meta: ResourceMeta, operation: Operation) -> bool:
    """Whether the store gives the ids of new rows, which only the reply has."""
    if operation.verb not in ("create_many", "upsert_many"):
        return False
    return not has_own_ids(meta)


def has_own_ids(meta: ResourceMeta) -> bool:
    """Whether bodies of new rows have the ids, or rows have none."""
    keys = [meta.fields[name] for name in meta.key_names if name in meta.fields]
    return all("create" in WRITABLE_IN[key.access] for key in keys)


def _may_be_silent(
    meta: ResourceMeta,
    operation: Operation,
    rows: list[Row],
    found: Found,
    counts: dict[str, Any],
    response: Response | None,
) -> bool:
    """Whether a reply without rows means that all are done.

    A list of no rows can also mean that the store knows none of these ids.
    """
    if response is None or response.status == 204:
        return True
    is_promised = response.status in (operation.status, *operation.statuses)
    if response.status == 202 and (found is None or not is_promised):
        return is_promised
    if _gives_ids(meta, operation):
        return False
    is_new = operation.verb in ("create_many", "upsert_many")
    return found is None or is_new or replies.count_in(counts, "success") == len(rows)


def _have_failed(
    rows: list[Row], left: list[Row], found: Found, errors: bool, counts: dict[str, Any]
) -> bool:
    """Whether the rows without a match are those that the store refused."""
    if not errors or not left:
        return False
    if (failed := replies.count_in(counts, "failed")) > 0:
        return failed == len(left)
    return not found or all(row.key is not None for row in left)


def _done(endpoint: Target, operation: Operation, row: Row, match: dict[str, Any]) -> None:
    row.outcome = DONE
    if operation.verb == "delete_many":
        return
    reply = {**match, **row.identity} if match else None
    row.known = {**row.identity, **replies.record_after(endpoint.meta, row.wire, reply)}
    if row.target is not None:
        row.target._absorb(row.known, row.before, whole=False)
        row.record = row.target
    else:
        row.record = endpoint._wrap(row.known)


def _lost(
    meta: ResourceMeta, operation: Operation, found: Found, response: Response | None
) -> CallException:
    status = response.status if response is not None else "no response"
    got = "no rows" if found is None else f"{len(found)} rows that do not match by id or number"
    error = UnexpectedReplyException(
        f"{meta.name}: {operation.method} {operation.path} -> {status}: the response has {got}, "
        "so the outcome of this row is unknown."
    )
    error.maybe_applied = True
    return error
