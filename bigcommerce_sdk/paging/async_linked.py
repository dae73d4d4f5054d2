"""Collections whose records come with their links loaded, for asyncio."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import aclosing
from typing import TYPE_CHECKING, Any, TypeVar

from bigcommerce_sdk.paging.async_collection import AsyncCollection
from bigcommerce_sdk.paging.async_parallel import in_order
from bigcommerce_sdk.paging.plan import validate_concurrency

if TYPE_CHECKING:
    from pandas import DataFrame as _DataFrame

    from bigcommerce_sdk.effects import Rule
    from bigcommerce_sdk.paging.pagination import Batch

T = TypeVar("T")

#: Makes the coroutine function that loads links of a record, by their names.
AsyncLoader = Callable[[tuple[str, ...]], Callable[[Any], Awaitable[Any]]]


class AsyncLinkedCollection(AsyncCollection[T]):
    """A collection whose records come with their links loaded; see ``AsyncCollection.with_``.

    The list, its positions and its checkpoints are those of the collection it was made of.
    """

    def __init__(
        self,
        collection: AsyncCollection[T],
        loader: AsyncLoader,
        names: tuple[str, ...],
        concurrency: int,
    ) -> None:
        self._collection = collection
        self._loader = loader
        self._load = loader(names)  # raises for invalid names
        self._names = tuple(dict.fromkeys(names))
        self._links_at_once = validate_concurrency(concurrency)

    async def _records(self) -> AsyncGenerator[T]:
        async with (
            aclosing(self._collection._records()) as records,
            in_order(self._load, records, self._links_at_once) as loaded,
        ):
            async for record in loaded:
                yield record

    async def pages(self) -> AsyncGenerator[list[T]]:
        """Iterate by page, when the links of all its records are loaded."""
        async with (
            aclosing(self._collection.pages()) as pages,
            # through in_order too, so that a page counts as done when its links are loaded
            in_order(self._load_page, pages, 1) as loaded,
        ):
            async for page in loaded:
                yield page

    async def _load_page(self, page: list[T]) -> list[T]:
        async with in_order(self._load, page, self._links_at_once) as loaded:
            return [record async for record in loaded]

    async def first(self) -> T | None:
        """Fetch only the first record, and its links; ``None`` for an empty list."""
        found = await self._collection.first()
        return None if found is None else await self._load(found)

    def read(self) -> Rule[list[T]]:
        """The rule that fetches all records; their links are loaded when they are used."""
        return self._collection.read()

    def set_position(self, batch: Batch, index: int) -> None:
        """Set the position of the list's checkpoint."""
        self._collection.set_position(batch, index)

    def with_(self, *names: str, concurrency: int = 8) -> AsyncLinkedCollection[T]:
        """The same collection with more links loaded; ``concurrency`` replaces the former one."""
        self._loader(names)  # raises without a name
        names = (*self._names, *names)
        return AsyncLinkedCollection(self._collection, self._loader, names, concurrency)

    def checkpoint(self) -> dict[str, Any]:
        """The checkpoint of the list: a record counts as done when it was yielded with its links.

        See :meth:`AsyncCollection.checkpoint`. Resume the list, then load the links again:
        ``iterall(resume_from=kept).with_("products")``.
        """
        return self._collection.checkpoint()

    async def to_dataframe(self) -> _DataFrame:
        """All records as a pandas ``DataFrame``. It has no links, so links are not fetched."""
        return await self._collection.to_dataframe()

    def __repr__(self) -> str:
        return f"{repr(self._collection)[:-1]} with {', '.join(self._names)}>"
