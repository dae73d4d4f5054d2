"""The operations of a list endpoint, as rules."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar

from bigcommerce_sdk import facts
from bigcommerce_sdk.connection.calling import Latest
from bigcommerce_sdk.drivers.sync import Pages, batches
from bigcommerce_sdk.effects import PageRule, Rule, Walk
from bigcommerce_sdk.endpoints import queries, replies
from bigcommerce_sdk.endpoints.accessor import load_beside
from bigcommerce_sdk.endpoints.actions import body_record, encode_action, encode_rows, read_action
from bigcommerce_sdk.endpoints.metadata import path_ids
from bigcommerce_sdk.endpoints.methods import CROSS_PARENT_VERBS, EXTRA
from bigcommerce_sdk.endpoints.required import check_complete, without_parents_of_path
from bigcommerce_sdk.exception import (
    InvalidValueException,
    MissingFieldException,
    NotFoundException,
    UnexpectedReplyException,
    UnknownAttributeException,
    UnknownNameException,
)
from bigcommerce_sdk.http.paths import expand, segment
from bigcommerce_sdk.http.protocol import Texts
from bigcommerce_sdk.json.types import is_mapping, is_object
from bigcommerce_sdk.json.writing import shown
from bigcommerce_sdk.naming import did_you_mean, unknown_attribute
from bigcommerce_sdk.paging.collection import BaseCollection, Collection, range_of
from bigcommerce_sdk.paging.page import RecordPage, is_full
from bigcommerce_sdk.paging.plan import plan, validate_concurrency
from bigcommerce_sdk.records.bodies import encode_body
from bigcommerce_sdk.records.record import Record

if TYPE_CHECKING:
    from typing import Self

    from bigcommerce_sdk.connection.calling import Outcome
    from bigcommerce_sdk.connection.common import BaseConnection
    from bigcommerce_sdk.endpoints.batches import Batch
    from bigcommerce_sdk.endpoints.metadata import Action, Operation, ResourceMeta
    from bigcommerce_sdk.paging.meta import MetaRows
    from bigcommerce_sdk.records.links import Link

R = TypeVar("R", bound=Record)
T = TypeVar("T")


class Endpoint(Generic[R]):
    """A list endpoint of the API, bound to a connection: its operations as rules.

    Attributes:
        meta: what the schema says about the resource.
    """

    meta: ClassVar[ResourceMeta]
    #: whether the ids of the parents are fixed (``product.images``) or come with each call
    _is_bound: ClassVar[bool] = False
    #: how the names of classes of the same kind of client begin; empty for synchronous clients
    _prefix: ClassVar[str] = ""
    #: the name of its API, empty for V2; set with the methods
    _api: ClassVar[str] = ""
    #: the classes that links of its records lead to, by name
    _classes: ClassVar[dict[str, Any]]
    #: the functions that make the lists that links of its records lead to, by name of the link
    _lists: ClassVar[dict[str, Callable[..., Any]]]

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        cls._classes, cls._lists = {}, {}

    def __init__(self, connection: BaseConnection[Any], parents: tuple[Any, ...] = ()) -> None:
        is_async = bool(self._prefix)
        if getattr(connection, "_is_async", None) is not is_async:
            from bigcommerce_sdk.connection.kinds import check_connection

            bound = "Bound" if self._is_bound else ""
            check_connection(f"{bound}{self.meta.name}", connection, is_async)
        self._connection = connection.of_api(self._api) if self._api else connection
        self._parents = parents

    @classmethod
    def _of(cls, connection: BaseConnection[Any], parents: tuple[Any, ...]) -> Self:
        """The resource on the connection of another one: the constructor without its checks."""
        made = cls.__new__(cls)
        made._connection = connection
        made._parents = parents
        return made

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._connection!r}>"

    if not TYPE_CHECKING:  # checkers know the attributes

        def __getattr__(self, name: str) -> Any:
            if hasattr(type(self), name):  # it exists: repeat the error that reading it raised
                return object.__getattribute__(self, name)
            from bigcommerce_sdk.endpoints.equivalents import instead_of_method

            instead = instead_of_method(self.meta, self._parents, name, bool(self._prefix))
            raise UnknownAttributeException(unknown_attribute(self, name, instead))

    @property
    def store(self) -> str:
        """The store hash, or the base address when there is no hash."""
        return self._connection.store

    def _bind(self, parents: tuple[Any, ...]) -> Endpoint[R]:
        """The resource below other parents."""
        return self if parents == self._parents else type(self)(self._connection, parents)

    @property
    def _record_resource(self) -> Endpoint[R]:
        """The resource that its records refer to."""
        return self

    def _wrap(self, row: dict[str, Any], repeated: dict[str, Any] | None = None) -> R:
        # the metadata cannot name R; the generator pairs each resource with its record class
        return self.meta.record._load(row, self._record_resource, repeated)  # type: ignore[return-value, call-arg]

    def _wrapper(
        self, operation: Operation, values: Mapping[str, Any]
    ) -> Callable[[dict[str, Any]], R]:
        """As ``_wrap``, for the rows of a call: without a further call for each of them."""
        found = queries.repeated(self.meta, operation, values)
        made: Any = self.meta.record._loader(self._record_resource, found)  # type: ignore[attr-defined]
        return made  # type: ignore[no-any-return]

    def _ids_of(self, record: Record) -> tuple[Any, ...]:
        """The parent ids of a record, from the call that fetched it or else from its fields."""
        if len(self._parents) == len(self.meta.parents):
            return self._parents
        return tuple(map(record._raw.get, self.meta.parent_wires))

    def _run(self, rule: Rule[Any]) -> Any:
        """Run a rule to its end; for asynchronous clients, the result is a coroutine."""
        return self._connection.run(rule)

    # -- sending --------------------------------------------------------------------------

    def _operation(self, verb: str) -> Operation:
        """The operation of a verb; lists and counts across parents have their own."""
        operations = self.meta.operations
        if self.meta.parents and not self._parents:
            return operations.get(CROSS_PARENT_VERBS.get(verb, "")) or operations[verb]
        return operations[verb]

    def _path_of(self, operation: Operation | Action, ids: tuple[Any, ...] = ()) -> str:
        """The path of an operation.

        Raises:
            InvalidValueException: for a value that is no id.
            MissingFieldException: for a sub-resource of a record that was read without an id.
        """
        try:
            return expand(operation.path, (*self._parents, *ids))
        except InvalidValueException:
            if self._is_bound and None in self._parents:
                from bigcommerce_sdk.endpoints.partial_records import sub_resource_lacks_ids

                raise sub_resource_lacks_ids(self.meta, self._parents, operation, ids) from None
            raise

    def _send(
        self,
        operation: Operation | Action,
        ids: tuple[Any, ...] = (),
        query: Texts | None = None,
        body: Any = None,
        headers: Mapping[str, str] | None = None,
    ) -> Rule[Any]:
        path = self._path_of(operation, ids)
        return (yield from self._reply(operation, path, query, body, headers))

    def _reply(
        self,
        operation: Operation | Action,
        path: str,
        query: Texts | None,
        body: Any,
        headers: Mapping[str, str] | None,
        latest: Latest | None = None,
    ) -> Rule[Any]:
        reply, response = yield from self._exchange(operation, path, query, body, headers, latest)
        if not reply and response is not None and operation.method == "POST":
            replies.check_created(self.meta, operation, response)
        if operation.envelope and is_object(reply):
            reply = replies.inner(self.meta, operation, reply)
        return reply

    def _exchange(
        self,
        operation: Operation | Action,
        path: str,
        query: Texts | None,
        body: Any,
        headers: Mapping[str, str] | None,
        latest: Latest | None = None,
    ) -> Rule[Outcome]:
        """Send a request; returns the JSON of the response, and the response."""
        is_batch = getattr(operation, "max_rows", 0) > 0
        form = getattr(operation, "reply", "")
        return self._connection.send(
            operation.method,
            path,
            query,
            body,
            headers,
            is_batch=is_batch,
            latest=latest,
            reply=form,
            label=self._label,
        )

    def _label(self, wire: str) -> str:
        """The name of a field of a body, for error messages."""
        bodies = [self.meta.record, *(body_record(self.meta, a) for a in self.meta.actions)]
        for record in filter(None, bodies):
            for name, field in record._body_fields.items():
                if field.wire == wire:
                    return f"{self.meta.name}.{name}"
        return f"{self.meta.name}.{wire}"

    def _page(
        self,
        operation: Operation,
        path: str,
        headers: Mapping[str, str],
        latest: Latest,
        query: Texts,
    ) -> Rule[list[dict[str, Any]]]:
        """Fetch the rows of a page; ``path`` holds the parent ids."""
        reply = yield from self._reply(operation, path, query, None, headers, latest)
        return replies.rows_of(self.meta, reply)

    def _page_with_meta(
        self,
        operation: Operation,
        path: str,
        headers: Mapping[str, str],
        latest: Latest,
        query: Texts,
    ) -> Rule[MetaRows]:
        """Fetch the rows of a page, with ``meta`` of the response."""
        from bigcommerce_sdk.paging.meta import META, MetaRows

        bare = operation._replace(envelope="")
        reply = yield from self._reply(bare, path, query, None, headers, latest)
        rows, meta = reply, None
        if operation.envelope and reply is not None:
            rows, meta = replies.enveloped(self.meta, operation.envelope, reply), reply.get(META)
        return MetaRows(replies.rows_of(self.meta, rows), meta)

    def _page_rule(
        self, operation: Operation, path: str, headers: Mapping[str, str]
    ) -> Callable[[Any], Rule[Any]]:
        """The rule of a page of the list, of its query."""
        has_meta = self.meta.paging is not None and self.meta.paging.by
        page = self._page_with_meta if has_meta else self._page
        return partial(page, operation, path, headers, Latest())

    # -- rules of the public methods; _walk and _enumerate read pages lazily --------------------

    def _list(self, values: dict[str, Any]) -> Rule[RecordPage[R]]:
        """Fetch one page of records."""
        operation = self._operation("list")
        query, headers = queries.encode(self.meta, operation, values)
        page = self._page_rule(operation, self._path_of(operation), headers)
        wrap = self._wrapper(operation, values)
        if self.meta.paging is not None and self.meta.paging.by:
            from bigcommerce_sdk.paging.by_meta import read_page

            rows, has_more = yield from read_page(self.meta.paging, self._identity, query, page)
            return RecordPage(map(wrap, rows), has_more, rows.total)
        rows = yield from page(query)
        return RecordPage(map(wrap, rows), is_full(self.meta.paging, query, len(rows)))

    def _list_all(self, values: dict[str, Any]) -> Rule[RecordPage[R]]:
        """Fetch all records, or one page if ``page`` or ``limit`` is given."""
        by_page = (facts.PAGE_PARAMETER, facts.LIMIT_PARAMETER)
        extra = values.get(EXTRA)
        given = [
            *(extra if is_mapping(extra) else ()),
            *(n for n in values if values[n] is not None),
        ]
        if self.meta.paging is None or not set(by_page).isdisjoint(given):
            return (yield from self._list(values))
        return (yield from self._read_all({n: v for n, v in values.items() if n not in by_page}))

    def _read_all(self, values: dict[str, Any]) -> Rule[RecordPage[R]]:
        """Fetch all records, across all pages."""
        read: Rule[list[R]] = self._walk(values).read()
        return RecordPage((yield from read))

    def _walk(self, values: dict[str, Any]) -> Any:
        """A lazy collection of all records."""
        page_size, resume_from = values.pop("page_size", None), values.pop("resume_from", None)
        concurrency = 1
        if "concurrency" in values:
            concurrency = validate_concurrency(values.pop("concurrency"))
        for name in (facts.PAGE_PARAMETER, facts.LIMIT_PARAMETER):
            if name in values:
                raise UnknownNameException(
                    f"{self.meta.name}.iterall reads all pages and takes no {name!r}: "
                    "use page_size= for the rows of a request, or all() for a single page."
                )
        operation = self._operation("list")
        query, headers = queries.encode(self.meta, operation, values, walks=True)
        path = self._path_of(operation)
        return self._collection_class()(
            self._connection.run,
            self._page_rule(operation, path, headers),
            self._wrapper(operation, values),
            plan(self.meta.paging, self._identity, query, page_size),
            path,
            concurrency,
            resume_from,
            self._counter(values),
            self._with_links,
            self.meta.record,
        )

    def _counter(self, values: dict[str, Any]) -> Callable[[], Rule[int]] | None:
        """A factory of the rule that counts the rows, if the API can.

        The count only tunes the prefetch, so it is not retried, and the end of the pagination
        cancels it.
        """
        over_all = bool(self.meta.parents) and not self._parents
        if (CROSS_PARENT_VERBS["count"] if over_all else "count") not in self.meta.operations:
            return None

        def count() -> Rule[int]:
            connection = self._connection.with_options(max_retries=0)
            return type(self)(connection, self._parents)._count(values)

        return count

    @property
    def _identity(self) -> tuple[str, ...]:
        """The fields that identify a row; across all parents, parent ids included."""
        meta = self.meta
        if len(self._parents) == len(meta.parents):
            return meta.key_wires
        return (*meta.parent_wires[len(self._parents) :], *meta.key_wires)

    def _collection_class(self) -> Callable[..., BaseCollection[R]]:
        """The class of lazy collections."""
        return Collection

    def _enumerate(self, values: dict[str, Any]) -> Any:
        """Records from an offset, across pages, with the fewest requests."""
        start, limit = values.pop("start", 0), values.pop("limit", None)
        for number, name in ((start, "start"), (limit, "limit")):
            if number is not None and (type(number) is not int or number < 0):
                raise InvalidValueException(f"{name} must be an integer >= 0, got {shown(number)}.")
        operation = self._operation("list")
        query, headers = queries.encode(self.meta, operation, values, walks=True)
        walk = range_of(plan(self.meta.paging, self._identity, query), start, limit)
        page = self._page_rule(operation, self._path_of(operation), headers)
        return self._rows_of(walk, page, self._wrapper(operation, values))

    def _rows_of(self, walk: Walk, page: PageRule, wrap: Callable[[dict[str, Any]], R]) -> Any:
        """The records of a pagination, lazily."""
        from bigcommerce_sdk.paging.collection import Iteration

        found = batches(walk, Pages(self._connection.run, page).read)
        return Iteration(wrap(row) for batch in found for row in batch.rows)

    def _get(self, key: Any, values: dict[str, Any]) -> Rule[R]:
        """Fetch one record by id."""
        operation = self._operation("get")
        query, headers = queries.encode_single(self.meta, operation, values)
        wrap = self._wrapper(operation, values)
        if operation.by:
            return wrap((yield from self._get_by(operation, key, query, headers)))
        ids = () if self.meta.single else path_ids(key)
        reply = yield from self._send(operation, ids, query=query, headers=headers)
        found = replies.single_of(reply)
        if not found:
            raise UnexpectedReplyException(
                f"{self.meta.name}: the response for {shown(key)} is empty."
            )
        return wrap(found)

    def _get_by(
        self,
        operation: Operation,
        key: Any,
        query: Texts,
        headers: Mapping[str, str],
    ) -> Rule[dict[str, Any]]:
        """Fetch one row by a filter of the list that takes its id."""
        segment(key)  # validated as in a path
        parameter = self.meta.filters._parameters[operation.by]
        value = [key] if hasattr(parameter.codec, "items") else key
        query = {**query, parameter.wire: parameter.encode(value, self.meta.name)}
        path = self._path_of(operation)
        reply, response = yield from self._exchange(operation, path, query, None, headers)
        if operation.envelope and is_object(reply):
            reply = replies.inner(self.meta, operation, reply)
        return replies.row_by_id(self.meta, operation, key, reply, response)

    def _get_single(self, values: dict[str, Any] | None = None) -> Rule[R | None]:
        """Fetch the one object of the path, or ``None`` if the store has none."""
        operation = self._operation("get")
        query, headers = queries.encode_single(self.meta, operation, values or {})
        reply = yield from self._send(operation, query=query, headers=headers)
        found = replies.single_of(reply)
        return None if found is None else self._wrapper(operation, values or {})(found)

    def _create(self, values: dict[str, Any]) -> Rule[R]:
        """Create a record."""
        operation = self._operation("create")
        wrap = self._wrapper(operation, values)
        query, headers, values = queries.split(self.meta, operation, values)
        body = encode_body(self.meta.record, self._written(values), "create")
        if self._parents:
            body = without_parents_of_path(self.meta, self._parents, body)
        check_complete(self.meta, body, "create")
        if operation.through:
            known = yield from self._send_row(operation, body, None, query, headers)
            return wrap(known)
        reply = yield from self._send(operation, query=query, body=body, headers=headers)
        replies.check_identified(self.meta, operation.path, body, reply)
        return wrap(replies.record_after(self.meta, body, reply))

    def _written(self, values: Mapping[str, Any], key: Any = None) -> Mapping[str, Any]:
        """The values of a body, which can have records of sub-lists; see ``sub_lists``."""
        if self.meta.record._links.keys().isdisjoint(values):
            return values
        from bigcommerce_sdk.endpoints.sub_lists import with_rows  # few programs need it

        identity = None if key is None else (self.store, *self._parents, *path_ids(key))
        return with_rows(self.meta.record, values, self._class, identity)

    def _update(self, key: Any, values: dict[str, Any]) -> Rule[R]:
        """Update a record by id."""
        operation = self._operation("update")
        wrap = self._wrapper(operation, values)
        query, headers, values = queries.split(self.meta, operation, values)
        body = encode_body(self.meta.record, self._written(values, key), "update")
        if not body:
            raise MissingFieldException(f"{self.meta.name}: an update needs at least one field.")
        check_complete(self.meta, body, "update")
        identity = {} if self.meta.single else self.meta.identity_of(key)
        known = yield from self._put(operation, key, body, query, headers)
        return wrap({**identity, **known})

    def _put(
        self,
        operation: Operation,
        key: Any,
        body: dict[str, Any],
        query: Texts | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Rule[dict[str, Any]]:
        """Send an update and return the request body overlaid with the response."""
        if operation.through:
            return (yield from self._send_row(operation, body, key, query, headers))
        ids = () if self.meta.single else path_ids(key)
        reply = yield from self._send(operation, ids, query, body, headers)
        return replies.record_after(self.meta, body, reply)

    def _delete(self, key: Any, values: Mapping[str, Any]) -> Rule[None]:
        """Delete one record by id; an unsafe id never widens this to the list."""
        yield from self._remove(self._operation("delete"), key, values)

    def _remove(self, operation: Operation, key: Any, values: Mapping[str, Any]) -> Rule[None]:
        """Send the delete of one record."""
        query, headers = queries.encode_single(self.meta, operation, values)
        if operation.through:
            yield from self._send_row(operation, {}, key, query, headers)
        else:
            ids = () if self.meta.single else path_ids(key)
            yield from self._send(operation, ids, query=query, headers=headers)

    def _delete_all(self, values: dict[str, Any]) -> Rule[None]:
        """Delete all records that match the filters.

        An empty filter is rejected, because it would widen the call to all records.
        """
        operation = self._operation("delete_all")
        query, headers = queries.encode(self.meta, operation, values)
        queries.check_filtered(self.meta, operation, values, query)
        yield from self._send(operation, query=query, headers=headers)

    def _batch(self, verb: str, rows: Any, values: dict[str, Any]) -> Batch:
        """The batch of a call of an array verb."""
        from bigcommerce_sdk.endpoints.batches import Batch  # few programs need it

        return Batch(self, verb, rows, values)

    def _create_many(self, rows: Any, values: dict[str, Any]) -> Batch:
        return self._batch("create_many", rows, values)

    def _update_many(self, rows: Any, values: dict[str, Any]) -> Batch:
        return self._batch("update_many", rows, values)

    def _upsert_many(self, rows: Any, values: dict[str, Any]) -> Batch:
        return self._batch("upsert_many", rows, values)

    def _delete_many(self, ids: Any, values: dict[str, Any]) -> Batch:
        return self._batch("delete_many", ids, values)

    def _send_row(
        self,
        operation: Operation,
        body: Mapping[str, Any],
        key: Any = None,
        query: Texts | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Rule[dict[str, Any]]:
        """Send one row through the array verb of an operation; see ``batches.send_one``."""
        from bigcommerce_sdk.endpoints.batches import send_one  # few programs need it

        return send_one(self, operation, body, key, query, headers)

    def _count(self, values: dict[str, Any]) -> Rule[int]:
        """Count the records."""
        operation = self._operation("count")
        query, headers = queries.encode(self.meta, operation, values)
        reply = yield from self._send(operation, query=query, headers=headers)
        return replies.count_of(self.meta, reply)

    def _act(self, action: Action, ids: tuple[Any, ...], values: dict[str, Any]) -> Rule[Any]:
        """Run a named operation; the list of its body, if any, follows the ids."""
        query, headers, values = queries.split(self.meta, action, values)
        body = encode_action(self.meta, action, values)
        if action.rows is not None:
            body = encode_rows(self.meta, action, action.rows, ids[-1])
            ids = ids[:-1]
        if action.reply:
            path = self._path_of(action, ids)
            accepting = {"Accept": "*/*", **headers}
            content, _ = yield from self._exchange(action, path, query, body, accepting)
            return content
        reply = yield from self._send(action, ids, query, body, headers)
        return read_action(self.meta, action, reply, self._wrap)

    def _with_links(self, collection: Any, names: tuple[str, ...], concurrency: int) -> Any:
        """The collection with these links of its records loaded."""
        from bigcommerce_sdk.paging.linked import LinkedCollection  # few calls need its threads

        made: LinkedCollection[R]
        made = LinkedCollection(collection, self._link_loader, names, concurrency)
        return made

    def _link_loader(self, names: tuple[str, ...]) -> Callable[[R], Any]:
        """The function that loads these links of a record; see :meth:`_check_links`."""
        self._check_links(names)
        links = self.meta.record._links

        def load(record: R) -> R:
            for name in names:
                found = getattr(record, name)
                if links[name].many:
                    found._records()
            return record

        return load

    def _check_links(self, names: tuple[str, ...]) -> None:
        """Check the names of links to load.

        Raises:
            UnknownNameException: for a name that is no link.
            InvalidValueException: without a name.
        """
        record, links = self.meta.record.__name__, self.meta.record._links
        known = (
            f"{record} has the links {', '.join(links)}." if links else f"{record} has no links."
        )
        if not names:
            raise InvalidValueException(f"with_ needs the name of a link of {record}. {known}")
        for name in names:
            if not isinstance(name, str) or name not in links:
                hint = did_you_mean(str(name), links) or f" {known}"
                raise UnknownNameException(f"{record} has no link {shown(name)}.{hint}")

    # -- links of its records ---------------------------------------------------------------

    def _sub_resource(self, record: Record, link: Link) -> Any:
        """A sub-resource of a record, preloaded if the response holds its list."""
        make = self._lists.get(link.name)
        if make is None:  # kept, because a link is followed for each record of a list
            kind = self._class(f"Bound{link.to}")
            make = self._lists[link.name] = kind._maker(self.meta, link)
        return make(self, record)

    def _linked(self, record: Record, link: Link, key: Any) -> Rule[Record | None]:
        """Fetch the target record of a single link."""
        raw: Any = record._raw.get(link.wire)
        if not link.via:
            below: Endpoint[Record] = self._below(record, link, link.to)
            return (
                below._wrap(raw) if replies.holds_record(raw) else (yield from below._get_single())
            )
        if key is None or key == "" or str(key) == str(link.none_when):
            return None
        target: Endpoint[Record] = self._class(link.to)(self._connection)
        if raw is not None and replies.holds_record(raw) and target.meta.key_of(raw) == key:
            return target._wrap(raw)
        try:
            return (yield from target._get(key, {}))
        except NotFoundException:  # links to deleted records remain
            return None

    def _below(self, record: Record, link: Link, name: str) -> Any:
        """The resource ``name`` below a record of this one."""
        kind = self._class(name)
        parents = (*self._ids_of(record), *path_ids(self.meta.key_of(record._raw)))
        parents = parents[: len(kind.meta.parents)]
        if None in parents:
            from bigcommerce_sdk.endpoints.partial_records import sub_resource_lacks_ids

            raise sub_resource_lacks_ids(kind.meta, parents, kind.meta.operations["get"])
        return kind._of(self._connection, parents)

    def _class(self, name: str) -> Any:
        """The class of that name for the same kind of client."""
        found = self._classes.get(name)
        if found is None:  # kept, because a link is followed for each record of a list
            found = self._classes[name] = load_beside(self._package, self._prefix + name)
        return found

    @property
    def _package(self) -> str:
        """The generated package of this resource."""
        return type(self).__module__.rpartition(".")[0]
