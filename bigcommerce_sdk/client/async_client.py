"""The client for asyncio."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, TypeVar

from bigcommerce_sdk.client.common import BaseClient
from bigcommerce_sdk.exception import UsageException
from bigcommerce_sdk.secret import Secret, as_secret

if TYPE_CHECKING:
    from collections.abc import AsyncIterable, Awaitable, Callable, Iterable, Mapping

    from bigcommerce_sdk.client.check import Check
    from bigcommerce_sdk.connection.async_connection import AsyncConnection, AsyncOAuthConnection
    from bigcommerce_sdk.connection.graphql import GraphQLResult
    from bigcommerce_sdk.paging.async_parallel import AsyncParallelResults
    from bigcommerce_sdk.passthrough.async_v3 import AsyncV3
    from bigcommerce_sdk.transport.aiohttp import AsyncTransport
    from bigcommerce_sdk.transport.cancellation import AsyncClock
    from bigcommerce_sdk.transport.limiter import AsyncLimiter, Limiter

Item = TypeVar("Item")
Result = TypeVar("Result")
#: The class of a client; see :data:`bigcommerce_sdk.client.common.ClientT`.
ClientT = TypeVar("ClientT", bound="AsyncClient")


if TYPE_CHECKING:
    _Misuse = object  # checkers refuse these uses by themselves
else:

    class _Misuse:
        def __enter__(self):
            raise UsageException(
                f"{type(self).__name__} is asynchronous: use async with instead of with. Without "
                "asyncio use BigcommerceApi."
            )

        def __exit__(self, *_):
            """Python looks it up before it enters."""

        def close(self):
            raise UsageException(
                f"{type(self).__name__} is asynchronous: use await client.aclose() instead of "
                "close()."
            )


# The arguments are strings, because their modules are imported for type checkers only.
class AsyncClient(BaseClient["AsyncTransport", "Limiter | AsyncLimiter", "AsyncClock"], _Misuse):
    """A client of one store for asyncio, without resources.

    :class:`AsyncBigcommerceApi` and generated packages add the resources. Arguments and exceptions
    are those of :class:`~bigcommerce_sdk.client.base.Client`, with these differences:

    - ``transport``: an asynchronous one; by default aiohttp, with connections per event loop.
    - ``limiter``: may be an asynchronous one; others run in a worker thread.
    - ``on_request``, ``on_response`` and ``callback_function`` may be coroutine functions, which
      are awaited.
    - ``clock``: has a coroutine function ``wait`` in place of ``sleep``.

    A client may be created outside of an event loop, and used in several.

    >>> async with AsyncClient(store_hash="ab12cd34", access_token="my-token") as api:
    ...     print(await api.check())
    """

    _connection: AsyncConnection

    @staticmethod
    def _connections() -> tuple[type[Any], type[Any]]:
        from bigcommerce_sdk.connection.async_connection import (
            AsyncConnection,
            AsyncOAuthConnection,
        )

        _load_modules()
        return AsyncConnection, AsyncOAuthConnection

    @property
    def connection(self) -> AsyncConnection:
        """The connection of this client's calls."""
        return self._connection

    @property
    def v3(self) -> AsyncV3:
        """The V3 API of the same store, with the same login, errors, retries and limits.

        >>> async for log in api.v3.StoreLogs.iterall(): ...
        >>> (await api.v3.get("/catalog/products", include_fields="name", limit=5))["data"]
        >>> async for product in api.v3.iterall("/catalog/products"): ...
        """
        from bigcommerce_sdk.passthrough.async_v3 import AsyncV3

        return AsyncV3(self._at("v3"))

    async def graphql(
        self, query: str, variables: Mapping[str, Any] | None = None
    ) -> GraphQLResult:
        """Run a query of the GraphQL Admin API.

        >>> (await api.graphql("{ system { time } }")).data["system"]["time"]

        Args:
            query: the query, or the mutation.
            variables: its variables.

        Raises:
            GraphQLException: when the query had errors; ``data`` has the partial data.
            HttpException: when the response is not a success.
        """
        from bigcommerce_sdk.connection.graphql import execute

        connection: AsyncOAuthConnection = self._at("graphql")
        return await connection.run(execute(connection, query, variables))

    def parallel(
        self,
        function: Callable[[Item], Awaitable[Result]],
        items: Iterable[Item] | AsyncIterable[Item],
        concurrency: int = 8,
    ) -> AsyncParallelResults[Result]:
        """Map a coroutine function over items in concurrent tasks, within the rate limit.

        >>> async def with_lines(order):
        ...     return order, await order.products.all()
        >>> async for order, lines in api.parallel(with_lines, api.Orders.iterall()): ...

        Args:
            function: the coroutine function.
            items: the arguments; iterated lazily. A record of a collection counts as done for its
                ``checkpoint()`` when its result is returned.
            concurrency: maximum number of calls at once, and of items ahead of the results.

        Returns:
            An asynchronous iterator of the results, in the order of the items, with a
            ``checkpoint()`` of the collection ``items``. An error is raised in the place of its
            result, and ends the iteration. No task outlives the iteration; to leave it early, use
            ``async with``, which cancels the calls and waits for their end.

        Raises:
            InvalidValueException: when ``concurrency`` is not a whole number >= 1, the function
                cannot be called or the items cannot be iterated; in the place of a result, when the
                function returned nothing to await.
            UsageException: when the items send requests of a synchronous client, which would
                block the event loop. In the place of a result: when the function or the iterable
                raises an exception that ends iterations, or two tasks take results at once.
        """
        from bigcommerce_sdk.paging.async_parallel import in_order

        return in_order(function, items, concurrency)

    async def check(self) -> Check:
        """Check the credentials, and read the store's name and quota.

        It raises no errors: the result has them.

        >>> print(await api.check())
        ab12cd34 (Mug Shop): works, 148 of 150 requests left
        """
        from bigcommerce_sdk.client.check import check

        return await self._connection.run(check(self._connection))

    async def oauth_fetch_token(
        self,
        client_secret: str | Secret,
        code: str | Secret,
        context: str,
        scope: str,
        redirect_uri: str,
    ) -> dict[str, Any]:
        """Exchange the code of an install callback for the store's token.

        This client then uses the token. Arguments, result and exceptions are those of
        ``Client.oauth_fetch_token``.
        """
        from bigcommerce_sdk.apps.oauth import fetch_token

        client_secret, code = as_secret(client_secret), as_secret(code)
        connection: AsyncOAuthConnection = self._oauth()
        return await connection.run(
            fetch_token(connection, client_secret, code, context, scope, redirect_uri)
        )

    # -- closing --------------------------------------------------------------------------

    async def __aenter__(self: ClientT) -> ClientT:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Cancel the calls in flight and release the sockets.

        Calls in flight of this client, and of clients made from it by ``with_options`` or
        ``for_store``, raise ``CancelledException`` at once, without a retry; ``maybe_applied`` is
        true for a write that was sent. Later calls work.

        A client made by ``with_options`` or ``for_store`` cancels its own calls only, and leaves
        the shared sockets open. ``async with`` closes a client at the end of the block.
        """
        await self._connection.aclose()


def _load_modules() -> None:
    """Import the modules of first calls now: later, that would block the event loop."""
    from bigcommerce_sdk.json.reading import quick_reader

    for name in _OF_FIRST_CALLS:
        import_module(f"bigcommerce_sdk.{name}")
    quick_reader()


#: Modules that the SDK otherwise imports when they are first used, except those of resources.
_OF_FIRST_CALLS = (
    "endpoints.bound",
    "endpoints.resource",
    "http.masking",
    "paging.async_collection",
    "paging.async_parallel",
    "passthrough.async_v3",
    "records.nested",
    "transport.failures",
)

if not TYPE_CHECKING:
    del _Misuse  # a name that stubtest would compare
