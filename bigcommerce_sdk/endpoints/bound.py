"""A sub-resource of one record: ``product.images``."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, overload

from bigcommerce_sdk.effects import Rule
from bigcommerce_sdk.endpoints.operations import R
from bigcommerce_sdk.endpoints.resource import Resource
from bigcommerce_sdk.naming import sentence
from bigcommerce_sdk.paging.page import RecordPage
from bigcommerce_sdk.records.display import counted, escaped, page_as_html, shorten

if TYPE_CHECKING:
    from bigcommerce_sdk.connection import Connection
    from bigcommerce_sdk.endpoints.metadata import Action, Operation

#: Maximum number of seconds of the request of a notebook's table.
_DISPLAY_SECONDS = 5


class BoundResource(Resource[R]):
    """A sub-resource of one record, such as ``product.images``.

    Iterating, indexing and ``len()`` fetch the list once and cache it. A call always sends a
    request: ``product.images()`` lists, ``product.images(7)`` gets one.

    Notebooks show a table of the list. Unless it is cached, its first page is fetched, by a single
    request of at most five seconds; if that fails, the table says why.
    """

    _is_bound = True

    def __init__(self, connection: Connection, parents: tuple[Any, ...] = ()) -> None:
        super().__init__(connection, parents)
        self._cached: list[R] | None = None

    def _preloaded(self, rows: list[dict[str, Any]]) -> BoundResource[R]:
        self._cached = [self._wrap(row) for row in rows]
        return self

    def _records(self) -> list[R]:
        if self._cached is None:
            self._cached = self._connection.run(self._read_all({}))
        return self._cached

    def _send(self, operation: Operation | Action, *args: Any, **kwargs: Any) -> Rule[Any]:
        if operation.method != "GET":
            self._cached = None  # the change makes the cached list stale
        return super()._send(operation, *args, **kwargs)

    def __repr__(self) -> str:
        held = "not fetched" if self._cached is None else counted(len(self._cached))
        ids = ", ".join(map(repr, self._parents))
        return shorten(f"<{type(self).__name__} of {ids}: {held}>")

    def __iter__(self) -> Iterator[R]:
        return iter(self._records())

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
        page = hurried.run(type(self)(hurried, self._parents)._list({}))
        page[:] = [self._wrap(record._raw) for record in page]  # without the short deadline
        if not page.has_more:
            self._cached = list(page)
        return page

    def refresh(self) -> None:
        """Clear the cached list; the next use fetches it again."""
        self._cached = None
