"""The bases of resource classes of asynchronous clients."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Callable
from contextlib import aclosing
from typing import TYPE_CHECKING, Any, NoReturn

from bigcommerce_sdk.effects import PageRule, Walk
from bigcommerce_sdk.endpoints.bound import BoundEndpoint
from bigcommerce_sdk.endpoints.methods import ASYNC
from bigcommerce_sdk.endpoints.operations import Endpoint, R
from bigcommerce_sdk.endpoints.verbs import attach
from bigcommerce_sdk.exception import UsageException

if TYPE_CHECKING:
    from bigcommerce_sdk.paging.collection import BaseCollection


class AsyncResource(Endpoint[R]):
    """A list endpoint of the API, bound to an asynchronous connection.

    It has the methods of :class:`~bigcommerce_sdk.endpoints.resource.Resource`, as coroutines.

    >>> product = await api.Products.get(1)
    >>> async for product in api.Products.iterall(): ...

    Attributes:
        meta: the metadata of the resource.
    """

    _prefix = ASYNC
    _is_async = True

    def __init_subclass__(cls) -> None:
        if "meta" in vars(cls):
            attach(cls)

    def _collection_class(self) -> Callable[..., BaseCollection[R]]:
        from bigcommerce_sdk.paging.async_collection import AsyncCollection

        return AsyncCollection

    async def _rows_of(self, walk: Walk, page: PageRule) -> AsyncGenerator[R]:
        from bigcommerce_sdk.drivers.asyncio import Pages, batches

        async with aclosing(batches(walk, Pages(self._connection.run, page).read)) as found:
            async for batch in found:
                for row in batch.rows:
                    yield self._wrap(row)

    def _with_links(self, collection: Any, names: tuple[str, ...], concurrency: int) -> Any:
        from bigcommerce_sdk.paging.async_linked import AsyncLinkedCollection

        return AsyncLinkedCollection(collection, self._link_loader, names, concurrency)

    def _link_loader(self, names: tuple[str, ...]) -> Callable[[R], Any]:
        self._check_links(names)
        links = self.meta.record._links

        async def load(record: R) -> R:
            for name in names:
                found = getattr(record, name)
                await (found._records() if links[name].many else found)
            return record

        return load


class AsyncBoundResource(BoundEndpoint[R], AsyncResource[R]):
    """A sub-resource of one record of an asynchronous client, such as ``order.products``.

    ``async for`` fetches the list once and caches it. A call always sends a request:
    ``await order.products()`` lists, ``await order.products(7)`` gets one. Any other use, such as
    ``len(order.products)``, raises ``UsageException``.
    """

    async def _records(self) -> list[R]:
        if self._cached is None:
            found: Any = self._connection.run(self._read_all({}))
            self._cached = await found
        return self._cached

    def __aiter__(self) -> AsyncIterator[R]:
        return self._each()

    async def _each(self) -> AsyncGenerator[R]:
        for record in await self._records():
            yield record

    def _repr_html_(self) -> str:
        from bigcommerce_sdk.paging.page import RecordPage
        from bigcommerce_sdk.records.display import escaped, page_as_html

        if self._cached is None:
            return f"<p>{escaped(repr(self))}</p>"
        return page_as_html(RecordPage(self._cached), False, self.meta.name)

    if not TYPE_CHECKING:  # checkers refuse these by themselves

        def __iter__(self, *_: object) -> NoReturn:
            raise UsageException(
                f"{self!r} is asynchronous. Iterate it with `async for`, or use "
                "`await ....all()` for one page as a list."
            )

        __len__ = __getitem__ = __contains__ = __bool__ = __await__ = __iter__
