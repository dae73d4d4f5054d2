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

    Iterate it, index it or ask its length: it is fetched once and kept. Call it to fetch anew:
    ``product.images()`` lists, ``product.images(7)`` gets one.
    """

    _is_bound = True

    def __init__(self, connection: Connection, parents: tuple[Any, ...] = ()) -> None:
        super().__init__(connection, parents)
        self._kept: list[R] | None = None

    def _preloaded(self, rows: list[dict[str, Any]]) -> BoundResource[R]:
        self._kept = [self._wrap(row) for row in rows]
        return self

    def _records(self) -> list[R]:
        if self._kept is None:
            self._kept = self._connection.run(self._read_all({}))
        return self._kept

    def _send(self, operation: Operation | Action, *args: Any, **kwargs: Any) -> Rule[Any]:
        if operation.method != "GET":
            self._kept = None  # what was fetched before the change is out of date
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
        """Forget what was fetched; the next use asks the store again."""
        self._kept = None
