"""Array verbs: several rows in a request, as rules.

A :class:`Batch` takes rows from an iterable, chunk by chunk, and makes the rule of each request. It
records the outcome of each row, so that none is lost when a request fails. Runners choose how many
of the requests are in flight.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cached_property, partial
from itertools import islice
from typing import TYPE_CHECKING, Any

from bigcommerce_sdk import exception
from bigcommerce_sdk.codecs import INTEGER
from bigcommerce_sdk.effects import Rule
from bigcommerce_sdk.endpoints import queries, replies
from bigcommerce_sdk.endpoints.metadata import IDS_IN_BODY, is_across, path_ids
from bigcommerce_sdk.endpoints.outcomes import (
    DONE,
    FAILED,
    NOT_SENT,
    UNKNOWN,
    Row,
    has_own_ids,
    settle,
)
from bigcommerce_sdk.endpoints.required import (
    check_complete,
    check_parent_given,
    without_parents_of_path,
)
from bigcommerce_sdk.exception import (
    BatchException,
    CallException,
    CancelledException,
    HttpException,
    InvalidValueException,
    MissingFieldException,
    UsageException,
)
from bigcommerce_sdk.http.paths import segment
from bigcommerce_sdk.http.protocol import Texts, json_of
from bigcommerce_sdk.json.types import is_mapping, is_object, is_whole_number
from bigcommerce_sdk.json.writing import shown, type_of, unwrapped
from bigcommerce_sdk.paging.plan import validate_concurrency
from bigcommerce_sdk.records.bodies import changed_body, encode_body, required_for
from bigcommerce_sdk.records.fields import BODIES, WRITABLE_IN
from bigcommerce_sdk.records.info import writable
from bigcommerce_sdk.records.misuse import await_hint
from bigcommerce_sdk.records.record import Record, named

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

    from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
    from bigcommerce_sdk.endpoints.outcomes import Target

#: The end of the rows.
_END = object()


class Batch:
    """The rows of one call of an array verb, and what became of them.

    As a context manager, it turns an exception of the block into the result of the call, and adds
    what is known to interrupts.

    Args:
        endpoint: the resource, bound to its parents.
        verb: the array verb.
        rows: the rows, or ids.
        values: the keyword arguments of the call.

    Attributes:
        concurrency: maximum number of requests at once.
    """

    def __init__(self, endpoint: Target, verb: str, rows: Any, values: Mapping[str, Any]) -> None:
        values = dict(values)
        self._start(endpoint, verb)
        asked = validate_concurrency(values.pop("concurrency", 1))
        self.concurrency: int = min(asked, self._operation.concurrent or asked)
        self._query, self._headers = queries.encode_single(endpoint.meta, self._operation, values)
        self._encode = self._encoder()
        argument = "ids" if verb == "delete_many" else "rows"
        iterator = _iterator(rows, f"{endpoint.meta.name}.{verb}: {argument}")
        self._source: Iterator[Any] = iterator
        self._is_list = hasattr(rows, "__len__")
        if verb == "delete_many":  # all are checked before the first is sent
            self._source, self._is_list = iter(self._checked_ids(iterator)), True

    def _start(self, endpoint: Target, verb: str) -> None:
        self._endpoint, self._verb = endpoint, verb
        self._operation: Operation = endpoint.meta.operations[verb]
        self._rows: list[Row] = []
        self._keys: set[tuple[str, ...]] = set()
        self._failure: Exception | None = None
        self._has_sent = False

    # -- running ----------------------------------------------------------------------------

    def rule(self) -> Rule[Any]:
        """One request after another; returns the result of the call."""
        with self:
            for part in self.parts():
                yield from part
        return self.result()

    def parts(self) -> Iterator[Rule[None]]:
        """The rules of the requests, as long as none has failed; they raise no ``CallException``.

        Rows are taken from their iterable when the next rule is.
        """
        while self._failure is None:
            chunk = self._next_chunk()
            if not chunk or self._failure is not None:
                return
            if to_send := [row for row in chunk if row.outcome != DONE]:
                yield self._part(to_send)

    def result(self) -> Any:
        """The records in the order of the rows; ``None`` for a delete.

        Raises:
            BatchException: not all rows are done.
        """
        if self._failure is None and all(row.outcome == DONE for row in self._rows):
            return None if self._verb == "delete_many" else [row.record for row in self._rows]
        failure = self._failure
        if failure is not None and not self._has_sent:
            raise failure
        try:
            raise self._report() from failure
        finally:
            del failure  # breaks the cycle with its traceback

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> bool:
        if isinstance(error, Exception):
            self._failure = self._failure or error
            return True
        if error is not None and not isinstance(error, GeneratorExit) and self._has_sent:
            self._failure = self._failure or UsageException("The call was interrupted.")
            error.__cause__ = self._report()
        return False

    def _report(self) -> BatchException:
        """What became of each row."""
        if self._is_list:  # the rest of other iterables stays in them
            self._add_rest()
        found: dict[str, list[tuple[int, Any, Any]]] = {
            name: [] for name in (DONE, FAILED, UNKNOWN, NOT_SENT)
        }
        for row in self._rows:
            if row.outcome == "":  # in flight
                row.outcome, row.error = UNKNOWN, self._failure
            found[row.outcome].append((row.index, row.given, row.error or row.record))
        counts = ", ".join(f"{len(rows)} {name.replace('_', ' ')}" for name, rows in found.items())
        name = f"{self._endpoint.meta.name}.{self._verb}"
        said = f"{name}: of the rows, {counts}. The first error: {self._failure}"
        return BatchException(said, **found)

    def _add_rest(self) -> None:
        """Add the rows that were not taken."""
        try:
            for given in self._source:
                self._rows.append(Row(len(self._rows), given))
        except Exception:  # noqa: S110 - the first error is raised
            pass

    # -- rows -------------------------------------------------------------------------------

    def _next_chunk(self) -> list[Row]:
        """Take and check the rows of the next request; the failure of one ends the batch."""
        chunk: list[Row] = []
        try:
            for given in islice(self._source, self._operation.max_rows):
                row = Row(len(self._rows), given)
                self._rows.append(row)
                chunk.append(row)
                try:
                    self._encode(row)
                except UsageException as error:
                    self._refuse(row, error)
                    break
        except Exception as error:  # of the iterable
            self._failure = error
        return chunk

    def _refuse(self, row: Row, error: UsageException) -> None:
        """End the batch with a row that cannot be sent."""
        if type(error).__module__ == exception.__name__:
            error = type(error)(f"{self._meta.name}.{self._verb}: row {row.index}: {error}")
        row.outcome, row.error = FAILED, error
        self._failure = error

    def _encoder(self) -> Callable[[Row], None]:
        """The function that encodes a row of this verb."""
        return {
            "create_many": self._encode_new,
            "update_many": self._encode_known,
            "upsert_many": self._encode_either,
            "delete_many": self._encode_id,
        }[self._verb]

    def _encode_new(self, row: Row) -> None:
        given = row.given
        if isinstance(given, Record):
            self._check_class(given)
            values = writable(given, "create")
        else:
            values = self._values_of(given)
        self._compose_new(row, values)

    def _encode_known(self, row: Row) -> None:
        if isinstance(row.given, Record):
            self._encode_changes(row)
            return
        values = self._values_of(row.given)
        key = self._pop_key(values)
        if not values:
            raise MissingFieldException("an update needs at least one field.")
        self._compose(row, self._endpoint._written(values, key), "update")
        self._add_key(row, key)

    def _encode_either(self, row: Row) -> None:
        given, has_own_ids = row.given, self._has_own_ids
        if isinstance(given, Record):
            self._check_class(given)
            is_known = self._meta.key_texts(given._raw) is not None
            # with ids that callers choose, a record of elsewhere is a new row
            if is_known and (not has_own_ids or self._elsewhere(given) == ""):
                self._encode_changes(row)
                return
            values = writable(given, "create")
        else:
            values = self._values_of(given)
        if has_own_ids or not any(self._has_part(values, name) for name in self._meta.key_names):
            self._compose_new(row, values)
            return
        key = self._pop_key(values)
        self._compose(row, self._endpoint._written(values, key), "update")
        self._add_key(row, key)

    def _encode_changes(self, row: Row) -> None:
        """The pending changes of a record of this store."""
        record: Record = row.given
        self._check_class(record)
        if elsewhere := self._elsewhere(record):
            raise UsageException(f"This {type(record).__name__} {elsewhere}.")
        body, row.before = changed_body(record, {})
        row.target = record
        if not row.before and not self._is_key_alone:
            row.outcome, row.record, row.wire = DONE, record, {}
            return
        if self._verb == "upsert_many":  # it creates the row if another client deleted it
            body = {**required_for(record, "create"), **body}
        check_complete(self._meta, body, "update")
        row.wire = body
        self._add_key(row, self._meta.key_of(record._raw))

    def _elsewhere(self, record: Record) -> str:
        """Why the batch cannot change a record that was fetched; empty if it can."""
        origin, parents = record._origin(), self._endpoint._parents
        if origin is None or origin[0] != self._endpoint.store:
            return f"is not of this store: {self._endpoint.store}"
        if parents and tuple(map(str, origin[1])) != tuple(map(str, parents)):
            return f"has another parent: {origin[1]}"
        return ""

    @cached_property
    def _is_key_alone(self) -> bool:
        """Whether an upsert has nothing but ids, such as that of an assignment.

        An unchanged record is then sent: it may have been deleted.
        """
        names = (name for name, field in self._meta.fields.items() if field.access != "read_only")
        return self._verb == "upsert_many" and {*names} <= {*self._meta.key_names}

    def _compose_new(self, row: Row, values: Mapping[str, Any]) -> None:
        """Set the body of a new row, which has its id if callers choose ids."""
        self._compose(row, self._endpoint._written(values), "create")
        parents = self._endpoint._parents
        if is_across(self._meta, self._operation):
            check_parent_given(self._meta, row.wire)
        elif parents:
            row.wire = without_parents_of_path(self._meta, parents, row.wire)
        self._note_key(row)

    def _note_key(self, row: Row) -> None:
        """Note the id that the body of a row has, if any."""
        if not self._has_own_ids or (texts := self._meta.key_texts(row.wire)) is None:
            return
        self._check_once(texts)
        row.key = texts
        row.identity = {wire: row.wire[wire] for wire in self._meta.key_wires if wire in row.wire}

    def _compose(self, row: Row, values: Mapping[str, Any], verb: str) -> None:
        body = encode_body(self._meta.record, values, verb)
        check_complete(self._meta, body, verb)
        row.wire = body

    def _values_of(self, given: Any) -> dict[str, Any]:
        """The values of a row by field name or JSON name."""
        is_of_this = getattr(given, "_changed_by", "") == self._meta.name
        # an app's records may hold objects of classes of the SDK, of which its own are subclasses
        if is_of_this and _package(type(given)) in map(_package, self._meta.record.__mro__):
            return self._values_in(given)
        if not is_mapping(given) or not all(isinstance(name, str) for name in given):
            raise InvalidValueException(
                f"must be a dict of values by field name, or {named(self._meta.record)}, got "
                f"{type_of(given)}.{await_hint(given)}"
            )
        return dict(given)

    def _values_in(self, nested: Any) -> dict[str, Any]:
        """The id and the writable values of a nested record that stands for one of this class."""
        wire, verb = nested.to_dict(), self._verb.removesuffix("_many")
        if verb != "create" and getattr(nested, "_store", None) not in (None, self._endpoint.store):
            raise UsageException(
                f"This {type(nested).__name__} is not of this store: {self._endpoint.store}."
            )
        bodies = {verb} if verb in BODIES else {*BODIES}
        fields = self._meta.fields.values()
        taken = {field.wire for field in fields if bodies.intersection(WRITABLE_IN[field.access])}
        if verb != "create":
            taken.update(self._meta.key_wires)
        return {name: value for name, value in wire.items() if name in taken}

    def _check_class(self, record: Record) -> None:
        """Refuse a record of another resource, of the other API or of another package."""
        expected: Any = self._meta.record
        if record._compared_as is not expected._compared_as:
            wanted, got = named(expected), named(type(record))
            if wanted == got:
                wanted, got = f"that of {expected.__module__}", f"that of {type(record).__module__}"
            raise InvalidValueException(
                f"must be a dict of values by field name, or {wanted}, got {got}."
            )

    # -- ids --------------------------------------------------------------------------------

    @property
    def _meta(self) -> ResourceMeta:
        return self._endpoint.meta

    @cached_property
    def _has_own_ids(self) -> bool:
        return has_own_ids(self._meta)

    def _has_part(self, values: Mapping[str, Any], name: str) -> bool:
        """Whether the values of a row have this field of the id."""
        field = self._meta.fields.get(name)
        return name in values or (field is not None and field.wire in values)

    def _pop_key(self, values: dict[str, Any]) -> Any:
        """Take the id out of the values of a row."""
        meta = self._meta
        missing = [name for name in meta.key_names if not self._has_part(values, name)]
        if missing:
            raise MissingFieldException(
                f"{meta.record.__name__}: {self._verb} needs {', '.join(map(repr, missing))} in "
                "each row."
            )
        found: list[Any] = []
        for name, wire in zip(meta.key_names, meta.key_wires, strict=True):
            given = values.pop(wire, None)
            found.append(values.pop(name, given))
        return tuple(found) if meta.composite else found[0]

    def _add_key(self, row: Row, key: Any) -> None:
        """Add a validated id to the body of a row."""
        row.identity, row.key = self._checked_key(key)
        for wire, sent in row.identity.items():
            if str(row.wire.get(wire, sent)) != str(sent):
                raise InvalidValueException(
                    f"{self._meta.record.__name__}.{wire} identifies the record, so an update "
                    f"cannot change it from {shown(sent)} to {shown(row.wire[wire])}. Create "
                    "another record and delete this one."
                )
        row.wire = {**row.identity, **row.wire}

    def _checked_key(self, key: Any) -> tuple[dict[str, Any], tuple[str, ...]]:
        """The id in a request by JSON names, and its texts.

        Raises:
            InvalidValueException: when it is empty, of another type or occurs twice.
        """
        names = self._meta.key_names
        parts = path_ids(key) if self._meta.composite else (key,)
        if len(parts) != len(names):
            raise InvalidValueException(
                f"The id of a {self._meta.record.__name__} must be a tuple of {', '.join(names)}, "
                f"got {shown(key)}."
            )
        sent = self._meta.identity_of(tuple(map(self._checked_part, names, parts)))
        if (texts := self._meta.key_texts(sent)) is None:
            raise InvalidValueException(
                f"The id of a {self._meta.record.__name__} must not be empty: give one of "
                f"{', '.join(names)}."
            )
        self._check_once(texts)
        return sent, texts

    def _checked_part(self, name: str, given: Any) -> Any:
        """The JSON value of one field of an id."""
        if given is None and self._meta.may_lack(name):
            return None
        segment(given, name)  # refuses all that could be more than one id
        key, field = unwrapped(given), self._meta.fields.get(name)
        is_number = field is None or field.codec is INTEGER
        if "," in str(key) or (is_number and not is_whole_number(str(key))):
            what = "a number" if is_number else "text without a comma"
            raise InvalidValueException(f"{name} must be {what}, got {shown(key)}.")
        return int(key) if is_number else key

    def _check_once(self, texts: tuple[str, ...]) -> None:
        """Refuse an id that occurs twice."""
        if texts in self._keys:
            names, ids = ", ".join(self._meta.key_names), ", ".join(filter(None, texts))
            raise InvalidValueException(f"{names} {shown(ids)} occurs twice; pass each id once.")
        self._keys.add(texts)

    def _checked_ids(self, ids: Iterator[Any]) -> list[Any]:
        found = list(ids)
        try:
            for given in found:
                self._checked_key(given)
        except UsageException as error:
            raise type(error)(f"{self._meta.name}.{self._verb}: {error}") from None
        self._keys.clear()
        return found

    def _encode_id(self, row: Row) -> None:
        row.identity, row.key = self._checked_key(row.given)
        [row.wire] = row.identity.values()

    # -- requests ---------------------------------------------------------------------------

    def _part(self, chunk: list[Row]) -> Rule[None]:
        """The rule of one request."""
        operation, query = self._operation, self._query
        sent: Any = [row.wire for row in chunk]
        if self._verb == "delete_many" and operation.ids != IDS_IN_BODY:
            query, sent = {**query, operation.ids: ",".join(str(row.wire) for row in chunk)}, None
        path = operation.path
        if not is_across(self._meta, operation):
            path = self._endpoint._path_of(operation)
        rule = self._endpoint._exchange(operation, path, query, sent, self._headers)
        self._has_sent = True
        for row in chunk:
            row.outcome = ""
        try:
            reply, response = yield from rule
        except Exception as error:
            self._failed(chunk, error)
            return
        self._settled(chunk, reply, response, path)

    def _failed(self, chunk: list[Row], error: Exception) -> None:
        """Record the failure of a request; the store may have applied some rows."""
        self._failure = self._failure or error
        if isinstance(error, HttpException) and 400 <= error.status_code < 500:
            reply = json_of(error.response)
            if replies.has_applied_rows(self._operation, reply):
                settle(self._endpoint, self._operation, chunk, reply, error.response, error)
                return
        outcome = UNKNOWN
        if isinstance(error, CancelledException) and not error.sent:
            outcome = NOT_SENT
        elif isinstance(error, CallException) and not error.maybe_applied:
            outcome = FAILED
        for row in chunk:
            row.outcome, row.error = outcome, error

    def _settled(self, chunk: list[Row], reply: Any, response: Any, path: str) -> None:
        """Record the outcome of each row of an answered request."""

        def refused(row: Row) -> HttpException:
            sent = {**row.identity, **row.wire} if is_object(row.wire) else row.identity
            is_about = partial(replies.names, self._meta, sent=sent)
            return self._endpoint._connection.refused(
                self._operation.method, path, response, is_about
            )

        settle(self._endpoint, self._operation, chunk, reply, response, refused)
        if self._failure is None:
            self._failure = next((row.error for row in chunk if row.error is not None), None)


class _One(Batch):
    """A batch with one row, which is encoded already."""

    def __init__(
        self,
        endpoint: Target,
        verb: str,
        row: Row,
        query: Texts,
        headers: Mapping[str, str],
    ) -> None:
        self._start(endpoint, verb)
        self._query, self._headers = dict(query), dict(headers)
        self._row = row

    def known(self) -> Rule[dict[str, Any]]:
        """Send it; returns the body overlaid with the reply.

        Raises:
            CallException: the failure of the row, as for a request of its own.
        """
        yield from self._part([self._row])
        error = self._row.error
        if error is not None:
            try:
                raise error
            finally:
                del error  # breaks the cycle with its traceback
        return self._row.known


def send_one(
    endpoint: Target,
    operation: Operation,
    body: Mapping[str, Any],
    key: Any = None,
    query: Texts | None = None,
    headers: Mapping[str, str] | None = None,
) -> Rule[dict[str, Any]]:
    """Send a body through an array verb; returns it overlaid with the reply.

    Args:
        endpoint: the resource, bound to its parents.
        operation: the operation for one record; its ``through`` is the array verb.
        body: the encoded body; empty for a delete.
        key: the id of the record; ``None`` for a create.
        query: parameters of the request.
        headers: headers of the request.

    Raises:
        CallException: the failure of the row, as for a request of its own.
    """
    row = Row(0, body)
    one = _One(endpoint, operation.through, row, query or {}, headers or {})
    row.wire = dict(body)
    if operation.verb == "delete":
        row.given = key
        one._encode_id(row)
    elif operation.verb == "update":
        one._add_key(row, key)
    else:
        one._note_key(row)
    return (yield from one.known())


def _package(record: Any) -> str:
    """The generated package of a record or of its class."""
    module: str = record.__module__
    return module.rpartition(".")[0]


def _iterator(rows: Any, owner: str) -> Iterator[Any]:
    """The iterator of rows.

    Args:
        rows: the rows, or ids.
        owner: the argument and its call, for error messages.

    Raises:
        InvalidValueException: when they are not iterable, or a single row.
    """
    if hasattr(rows, "__aiter__"):
        raise InvalidValueException(
            f"{owner} must be iterable without await, got {type_of(rows)}. Collect them "
            "before: [each async for each in ...]."
        )
    if isinstance(rows, (str, bytes, bytearray, Record)) or is_mapping(rows):
        raise InvalidValueException(
            f"{owner} must be an iterable, got a single {type_of(rows)}. Pass a list."
        )
    try:
        found: Iterator[Any] = iter(rows)
    except TypeError:
        raise InvalidValueException(f"{owner} must be an iterable, got {type_of(rows)}.") from None
    return found
