"""The bases of resource classes: operations and their public methods."""

from __future__ import annotations

from contextlib import aclosing
from typing import TYPE_CHECKING, Any

from bigcommerce_sdk.drivers.sync import Pages
from bigcommerce_sdk.endpoints.operations import Endpoint, R
from bigcommerce_sdk.endpoints.verbs import attach
from bigcommerce_sdk.naming import ASYNC

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable

    from bigcommerce_sdk.effects import PageRule, Walk
    from bigcommerce_sdk.endpoints.batches import Batch
    from bigcommerce_sdk.paging.collection import BaseCollection


class Resource(Endpoint[R]):
    """A list endpoint of the API, bound to a connection.

    Its public methods (``all``, ``get``, ``create`` ...) are made from its metadata. Only methods
    that the API supports exist, each with an accurate signature and docstring.

    Available as an attribute of a client (``api.Products``), or created with any connection:

    >>> from bigcommerce_sdk.resources.products import Products
    >>> Products(connection).get(1)

    Attributes:
        meta: the metadata of the resource.
    """

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        if "meta" in vars(cls):
            attach(cls)

    def _run_batch(self, batch: Batch) -> Any:
        """Send the requests of a batch, and return its result."""
        if batch.concurrency == 1:
            return self._run(batch.rule())
        from bigcommerce_sdk.drivers.threads import run_all

        with batch:
            run_all(self._connection.run, batch.parts(), batch.concurrency)
        return batch.result()


class AsyncResource(Endpoint[R]):
    """A list endpoint of the API, bound to an asynchronous connection.

    It has the methods of :class:`Resource`, as coroutines.

    >>> product = await api.Products.get(1)
    >>> async for product in api.Products.iterall(): ...

    Attributes:
        meta: the metadata of the resource.
    """

    _prefix = ASYNC

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        if "meta" in vars(cls):
            attach(cls)

    async def _run_batch(self, batch: Batch) -> Any:
        if batch.concurrency == 1:
            return await self._run(batch.rule())
        from bigcommerce_sdk.drivers.tasks import run_all

        with batch:
            await run_all(self._connection.run, batch.parts(), batch.concurrency)
        return batch.result()

    def _collection_class(self) -> Callable[..., BaseCollection[R]]:
        from bigcommerce_sdk.paging.async_collection import AsyncCollection

        return AsyncCollection

    def _rows_of(
        self, walk: Walk, page: PageRule, wrap: Callable[[dict[str, Any]], R]
    ) -> AsyncGenerator[R]:
        from bigcommerce_sdk.paging.async_collection import AsyncIteration

        return AsyncIteration(self._each_of(walk, page, wrap))

    async def _each_of(
        self, walk: Walk, page: PageRule, wrap: Callable[[dict[str, Any]], R]
    ) -> AsyncGenerator[R]:
        from bigcommerce_sdk.drivers.tasks import batches

        async with aclosing(batches(walk, Pages(self._connection.run, page).read)) as found:
            async for batch in found:
                for row in batch.rows:
                    yield wrap(row)

    def _with_links(self, collection: Any, names: tuple[str, ...], concurrency: int) -> Any:
        from bigcommerce_sdk.paging.async_linked import AsyncLinkedCollection

        made: AsyncLinkedCollection[R]
        made = AsyncLinkedCollection(collection, self._link_loader, names, concurrency)
        return made

    def _link_loader(self, names: tuple[str, ...]) -> Callable[[R], Any]:
        self._check_links(names)
        links = self.meta.record._links

        async def load(record: R) -> R:
            for name in names:
                found = getattr(record, name)
                await (found._records() if links[name].many else found)
            return record

        return load
