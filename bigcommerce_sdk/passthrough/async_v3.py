"""The V3 API of the same store for asyncio: its resources, and calls by path."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import aclosing
from typing import Any, NoReturn

from bigcommerce_sdk.connection.async_connection import AsyncConnection
from bigcommerce_sdk.drivers.sync import Pages
from bigcommerce_sdk.drivers.tasks import batches
from bigcommerce_sdk.paging.async_collection import AsyncIteration
from bigcommerce_sdk.paging.collection import AWAIT_FIRST, refuse_truth
from bigcommerce_sdk.passthrough.common import BaseV3, BaseV3Collection
from bigcommerce_sdk.passthrough.v3_paging import Row
from bigcommerce_sdk.records.misuse import AsyncOnly
from bigcommerce_sdk.resources.v3.accessors import AsyncAccessors


class AsyncV3Collection(BaseV3Collection[AsyncConnection], AsyncOnly):
    """All items of a V3 list, fetched page by page while you iterate.

    Nothing is sent before the iteration. Iterating again fetches the list again.

    >>> async for product in api.v3.iterall("/catalog/products", limit=250): ...
    >>> product = await api.v3.iterall("/catalog/products", name="Mug").first()

    Arguments and exceptions are those of :class:`~bigcommerce_sdk.passthrough.v3.V3Collection`.
    """

    _is_async = True

    def pages(self) -> AsyncGenerator[list[Row], None]:
        """The items as one non-empty list per page; see ``V3Collection.pages``."""
        return AsyncIteration(self._pages())

    async def _pages(self) -> AsyncGenerator[list[Row], None]:
        read = Pages(self._connection.run, self._page).read
        async with aclosing(batches(self._walk(), read)) as found:
            async for batch in found:
                yield batch.rows

    def __aiter__(self) -> AsyncGenerator[Row, None]:
        return AsyncIteration(self._rows())

    async def _rows(self) -> AsyncGenerator[Row, None]:
        async with aclosing(self.pages()) as pages:
            async for page in pages:
                for row in page:
                    yield row

    async def first(self) -> Row | None:
        """The first item, or ``None`` for an empty list. Only the first page is fetched."""
        async with aclosing(self.pages()) as pages:
            async for page in pages:
                return page[0]
        return None

    def __bool__(self) -> NoReturn:
        raise refuse_truth(self, AWAIT_FIRST)


class AsyncV3(BaseV3[AsyncConnection], AsyncAccessors):
    """The V3 API of one store: resources as attributes, and any other path by methods.

    Results of the methods are raw JSON: ``{"data": ..., "meta": ...}``.

    Arguments, results and exceptions are those of :class:`~bigcommerce_sdk.passthrough.v3.V3`.

    >>> (await api.v3.get("/catalog/products", include_fields="name,sku", limit=5))["data"]
    >>> async for product in api.v3.iterall("/catalog/products", limit=250): ...
    """

    _is_async = True

    async def get(self, path: str, **query: Any) -> Any:
        """GET a path below ``/v3``; see ``V3.get``."""
        return await self.connection.run(self._get(path, query))

    def iterall(self, path: str, **query: Any) -> AsyncV3Collection:
        """All items of a list, over all its pages; see ``V3.iterall``."""
        return AsyncV3Collection(self.connection, path, query)

    async def post(self, path: str, data: Any = None, **query: Any) -> Any:
        """POST ``data`` to a path. It is not retried if it may have been applied."""
        return await self.connection.post(path, data, **query)

    async def put(self, path: str, data: Any = None, **query: Any) -> Any:
        """PUT ``data`` to a path."""
        return await self.connection.put(path, data, **query)

    async def delete(self, path: str, data: Any = None, **query: Any) -> Any:
        """DELETE one record, or those that a filter selects; see ``V3.delete``."""
        return await self.connection.run(self._delete(path, data, query))

    async def delete_all(self, path: str) -> Any:
        """DELETE a whole list: every record in it; see ``V3.delete_all``."""
        return await self.connection.run(self._delete_all(path))
