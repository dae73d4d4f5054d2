"""A sub-resource of one record: ``product.images``."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, overload

from bigcommerce_sdk.effects import Rule
from bigcommerce_sdk.endpoints.operations import R
from bigcommerce_sdk.endpoints.resource import Resource

if TYPE_CHECKING:
    from bigcommerce_sdk.connection import Connection
    from bigcommerce_sdk.endpoints.metadata import Action, Operation


class BoundResource(Resource[R]):
    """A sub-resource of one record, such as ``product.images``.

    Iterating, indexing and ``len()`` fetch the list once and cache it. A call always sends a
    request: ``product.images()`` lists, ``product.images(7)`` gets one.
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

    def refresh(self) -> None:
        """Clear the cached list; the next use fetches it again."""
        self._cached = None
