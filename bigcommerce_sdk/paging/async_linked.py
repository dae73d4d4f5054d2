"""Collections that load the links of their records concurrently, for asyncio."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import aclosing
from typing import TYPE_CHECKING, Any, TypeVar

from bigcommerce_sdk.paging.async_collection import AsyncCollection
from bigcommerce_sdk.paging.async_parallel import in_order
from bigcommerce_sdk.paging.linked import BaseLinkedCollection, raw_row, raw_rows

if TYPE_CHECKING:
    from bigcommerce_sdk.paging.pagination import Batch
    from bigcommerce_sdk.paging.plan import Row

T = TypeVar("T")


class AsyncLinkedCollection(  # pyright: ignore[reportIncompatibleVariableOverride] - here a property
    BaseLinkedCollection[T], AsyncCollection[T]
):
    """A collection that loads the links of its records; see ``AsyncCollection.with_``."""

    _collection: AsyncCollection[T]

    async def _records(self) -> AsyncGenerator[T]:
        async with (
            aclosing(self._collection._records()) as records,
            in_order(self._load, records, self._links_at_once) as loaded,
        ):
            async for record in loaded:
                yield record

    def pages(self) -> AsyncGenerator[list[T]]:
        """Iterate by page; a page is yielded when the links of all its records are loaded."""
        return super().pages()

    async def _pages(self) -> AsyncGenerator[list[T]]:
        async with (
            aclosing(self._collection._pages()) as pages,
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

    def with_(self, *names: str, concurrency: int = 8) -> AsyncLinkedCollection[T]:
        """A copy that also loads these links; ``concurrency`` replaces the current value."""
        made: AsyncLinkedCollection[T] = self._with_more(names, concurrency)
        return made

    async def _row_pages(self) -> AsyncGenerator[tuple[list[Row], Batch | None]]:
        async with aclosing(self._records()) as records:
            async for record in records:
                row = dict[str, Any](record._raw)  # type: ignore[attr-defined] # T is a record
                for link in self._exported:
                    found = getattr(record, link.name)
                    if link.many:
                        row[link.wire] = raw_rows(await found._records())
                    else:
                        row[link.wire] = raw_row(await found)
                yield [row], None
