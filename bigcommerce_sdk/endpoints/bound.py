"""A sub-resource of one record: ``product.images``."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, NoReturn, overload
from weakref import ref

from bigcommerce_sdk.effects import Rule
from bigcommerce_sdk.endpoints.operations import Endpoint, R
from bigcommerce_sdk.endpoints.replies import holds_rows
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.naming import sentence
from bigcommerce_sdk.paging.collection import refuse_truth
from bigcommerce_sdk.paging.page import RecordPage
from bigcommerce_sdk.records.display import counted, escaped, page_as_html, shorten
from bigcommerce_sdk.records.misuse import AsyncOnly, SyncOnly

if TYPE_CHECKING:
    from typing import Self

    from bigcommerce_sdk.connection.calling import Latest, Outcome
    from bigcommerce_sdk.endpoints.metadata import Action, Operation, ResourceMeta
    from bigcommerce_sdk.http.protocol import Texts
    from bigcommerce_sdk.records.links import Link

#: Maximum number of seconds of the request of a notebook's table.
_DISPLAY_SECONDS = 5


class BoundEndpoint(Endpoint[R]):
    """A list endpoint of one record, which caches its list."""

    _is_bound = True

    _cached: list[R] | None = None
    #: whether the cached list came with the response of the record
    _is_included = False
    #: in the resource of its records: a weak reference to this resource, which has the list
    _holder: ref[Self] | None = None

    @property
    def _record_resource(self) -> Endpoint[R]:
        """The resource of its records. It has no reference to them, which would be a cycle."""
        made = self._of(self._connection, self._parents)
        made._holder = ref(self)
        return made

    def _bind(self, parents: tuple[Any, ...]) -> Endpoint[R]:
        holder = None if self._holder is None else self._holder()
        if holder is not None and parents == self._parents:
            return holder
        return super()._bind(parents)

    @classmethod
    def _maker(cls, above: ResourceMeta, link: Link) -> Callable[[Endpoint[Any], Any], Self]:
        """A function that creates the resource of a record, fast enough for each row of a list.

        Its list is cached if the response of the record has it. The API truncates included lists
        silently, so one as long as a page counts as incomplete.

        Args:
            above: the resource of the records.
            link: the link of the records to this resource.
        """
        new, record, depth = cls.__new__, cls.meta.record, len(cls.meta.parents)
        load_all = record._load_all  # type: ignore[attr-defined] # always a Record
        keys, is_nested = above.key_wires, bool(above.parents)
        key = keys[0] if len(keys) == 1 else None
        wire, included, paging = link.wire, link.included, cls.meta.paging
        most = paging.default_limit if included and paging is not None else None

        def make(home: Endpoint[Any], record: Any) -> Any:
            raw = record._raw
            ids: tuple[Any, ...] = (raw.get(key),) if key else (*map(raw.get, keys),)
            if is_nested:
                ids = (*home._ids_of(record), *ids)
            made = new(cls)
            made._connection = connection = home._connection
            made._parents = parents = ids[:depth]
            rows = raw.get(wire)
            if holds_rows(rows) and (most is None or len(rows) < most):
                own = new(cls)  # like _record_resource
                own._connection, own._parents, own._holder = connection, parents, ref(made)
                made._cached = load_all(own, rows)
                made._is_included = included
            return made

        return make

    def _list(self, values: dict[str, Any]) -> Rule[RecordPage[R]]:
        """Fetch one page; without arguments, a list that the record's response included is it."""
        asks = any(value is not None for value in values.values())
        if self._is_included and self._cached is not None and not asks:
            return RecordPage(self._cached)
        return (yield from super()._list(values))

    def _exchange(
        self,
        operation: Operation | Action,
        path: str,
        query: Texts | None,
        body: Any,
        headers: Mapping[str, str] | None,
        latest: Latest | None = None,
    ) -> Rule[Outcome]:
        if operation.method != "GET":
            self._cached, self._is_included = None, False  # the change makes the list stale
        return super()._exchange(operation, path, query, body, headers, latest)

    def __repr__(self) -> str:
        held = "not fetched" if self._cached is None else counted(len(self._cached))
        ids = ", ".join(map(repr, self._parents))
        return shorten(f"<{type(self).__name__} of {ids}: {held}>")

    def refresh(self) -> None:
        """Clear the cached list; the next use fetches it again."""
        self._cached, self._is_included = None, False


class BoundResource(BoundEndpoint[R], Resource[R], SyncOnly):
    """A sub-resource of one record, such as ``product.images``.

    Iterating, indexing and ``len()`` fetch the list once and cache it. A call always sends a
    request: ``product.images()`` lists, ``product.images(7)`` gets one.

    Notebooks show a table of the list. Unless it is cached, its first page is fetched, by a single
    request of at most five seconds; if that fails, the table says why.
    """

    def _records(self) -> list[R]:
        if self._cached is None:
            found: list[R] = self._connection.run(self._read_all({}))
            self._cached = found
        return self._cached

    def __iter__(self) -> Iterator[R]:
        cached = self._cached
        return iter(self._records() if cached is None else cached)

    def __len__(self) -> int:
        return len(self._records())

    def __bool__(self) -> bool:
        return True

    @overload
    def __getitem__(self, index: int) -> R: ...

    @overload
    def __getitem__(self, index: slice) -> list[R]: ...

    def __getitem__(self, index: int | slice) -> R | list[R]:
        return self._records()[index]

    def __contains__(self, record: object) -> bool:
        return record in self._records()

    def _repr_html_(self) -> str:
        try:
            page = self._displayed()
        except Exception as error:  # a display must not raise
            why = sentence(escaped(f"{type(error).__name__}: {error}"))
            return (
                f"<p>{escaped(repr(self))} could not be fetched: {why} "
                "Call list(...) to fetch it.</p>"
            )
        return page_as_html(page, page.has_more, self.meta.name)

    def _displayed(self) -> RecordPage[R]:
        """The cached list, or else its first page, which is cached if it is the whole list."""
        if self._cached is not None:
            return RecordPage(self._cached)
        hurried = self._connection.with_options(max_retries=0, max_elapsed=_DISPLAY_SECONDS)
        page: RecordPage[R] = hurried.run(type(self)(hurried, self._parents)._list({}))
        page[:] = [self._wrap(record._raw) for record in page]  # without the short deadline
        if not page.has_more:
            self._cached = list(page)
        return page


class AsyncBoundResource(BoundEndpoint[R], AsyncResource[R], AsyncOnly):
    """A sub-resource of one record, such as ``order.products``, for asyncio.

    ``async for`` fetches the list once and caches it. A call always sends a request:
    ``await order.products()`` lists, ``await order.products(7)`` gets one. Any other use, such as
    ``len(order.products)``, raises ``UsageException``.
    """

    async def _records(self) -> list[R]:
        if self._cached is None:
            found: list[R] = await self._connection.run(self._read_all({}))
            self._cached = found
        return self._cached

    def __aiter__(self) -> AsyncIterator[R]:
        return self._each()

    async def _each(self) -> AsyncGenerator[R]:
        for record in await self._records():
            yield record

    def _repr_html_(self) -> str:
        if self._cached is None:
            return f"<p>{escaped(repr(self))}</p>"
        return page_as_html(RecordPage(self._cached), False, self.meta.name)

    def __bool__(self) -> NoReturn:
        raise refuse_truth(self, "await .all(), which is empty for an empty list")
