"""The synchronous client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from bigcommerce_sdk.client.common import BaseClient
from bigcommerce_sdk.connection import Connection, OAuthConnection
from bigcommerce_sdk.exception import UsageException
from bigcommerce_sdk.secret import Secret, as_secret

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from bigcommerce_sdk.client.check import Check
    from bigcommerce_sdk.connection.graphql import GraphQLResult
    from bigcommerce_sdk.paging.parallel import ParallelResults
    from bigcommerce_sdk.passthrough.v3 import V3
    from bigcommerce_sdk.transport import Transport
    from bigcommerce_sdk.transport.cancellation import Clock
    from bigcommerce_sdk.transport.limiter import Limiter

Item = TypeVar("Item")
Result = TypeVar("Result")
#: The class of a client; see :data:`bigcommerce_sdk.client.common.ClientT`.
ClientT = TypeVar("ClientT", bound="Client")


if TYPE_CHECKING:
    _Misuse = object  # checkers refuse async with by themselves
else:

    class _Misuse:
        async def __aenter__(self):
            raise UsageException(
                f"{type(self).__name__} is synchronous: use with instead of async with. For "
                "asyncio use AsyncBigcommerceApi."
            )

        async def __aexit__(self, *_):
            """Python looks it up before it enters."""


# The arguments are strings, because their modules are imported for type checkers only.
class Client(BaseClient["Transport", "Limiter", "Clock"], _Misuse):
    """A thread-safe client of one store, without resources.

    :class:`BigcommerceApi` and generated packages add the resources. With an app's token it uses
    the API host; with ``host`` and ``basic_auth``, the store's own host (older stores only).

    Args:
        client_id: the app's client id. Only callbacks and login tokens need it.
        store_hash: the store, as in ``/stores/{store_hash}``.
        access_token: the token that the store granted to the app. An app without a token passes its
            client id alone, or with an empty token, and calls :meth:`oauth_fetch_token`.
        host: with ``basic_auth`` the store's own host; with a token, another API host
            (the environment variable ``BC_API_ENDPOINT`` sets it for the whole process).
        basic_auth: user name and API token of the legacy API.
        rate_limiting_management: handling of a low quota: a dict of ``min_requests_remaining``,
            ``wait``, ``callback_function`` and ``callback_args``.
        transport: sends the requests; by default ``requests``, with a pool per thread.
        timeout: timeout of an attempt in seconds, from the connect to the last byte; a pair limits
            the connect, then the rest. Name resolution is not limited, since it cannot be
            interrupted.
        headers: additional headers of every request.
        app_name: name of your app, the first part of the ``User-Agent``.
        correlation_id: ``X-Correlation-Id`` of every request.
        max_retries: maximum number of retries of a call.
        max_elapsed: deadline of a call in seconds, with its retries and waits; 0 means one attempt
            without waits.
        max_wait: maximum seconds to wait for the quota; a longer wait is raised as an error.
        limiter: a rate limiter, for example to share the quota with other processes; see
            :mod:`bigcommerce_sdk.transport.limiter`.
        on_request: called with each request before it is sent.
        on_response: called with each request and its response.
        clock: the source of time, for tests.

    Raises:
        ConfigurationException: when credentials are missing, incomplete or invalid, or an option is
            invalid.
    """

    _connection: Connection

    @staticmethod
    def _connections() -> tuple[type[Any], type[Any]]:
        return Connection, OAuthConnection

    @property
    def connection(self) -> Connection:
        """The connection of this client's calls."""
        return self._connection

    @property
    def v3(self) -> V3:
        """The V3 API of the same store, with the same login, errors, retries and limits.

        >>> for log in api.v3.StoreLogs.iterall(): ...
        >>> api.v3.get("/catalog/products", include_fields="name", limit=5)["data"]
        >>> for product in api.v3.iterall("/catalog/products"): ...
        """
        from bigcommerce_sdk.passthrough.v3 import V3

        return V3(self._at("v3"))

    def graphql(self, query: str, variables: Mapping[str, Any] | None = None) -> GraphQLResult:
        """Run a query of the GraphQL Admin API.

        >>> api.graphql("{ system { time } }").data["system"]["time"]

        Args:
            query: the query, or the mutation.
            variables: its variables.

        Raises:
            GraphQLException: when the query had errors; ``data`` has the partial data.
            HttpException: when the response is not a success.
        """
        from bigcommerce_sdk.connection.graphql import execute

        connection: OAuthConnection = self._at("graphql")
        return connection.run(execute(connection, query, variables))

    def parallel(
        self,
        function: Callable[[Item], Result],
        items: Iterable[Item],
        concurrency: int = 8,
    ) -> ParallelResults[Result]:
        """Map a function over items in parallel, within the rate limit.

        >>> def with_lines(order):
        ...     return order, list(order.products)
        >>> for order, lines in api.parallel(with_lines, api.Orders.iterall()): ...

        Args:
            function: the function; called by several threads at once.
            items: the arguments; iterated lazily by the calling thread. A record of a collection
                counts as done for its ``checkpoint()`` when its result is returned.
            concurrency: maximum number of calls at once, and of items ahead of the results; 1 uses
                no threads.

        Returns:
            An iterator of the results, in the order of the items, with a ``checkpoint()`` of the
            collection ``items``. An error is raised in the place of its result, and ends the
            iteration. When the iteration ends early, pending calls are not started, and calls of
            the SDK in flight are cancelled. Other work of the function cannot be stopped: its
            daemon thread runs on until the function returns or calls the SDK.

        Raises:
            InvalidValueException: when ``concurrency`` is not a whole number >= 1, the function
                cannot be called or the items cannot be iterated. In place of a result: when the
                function returned a coroutine.
            UsageException: when the function or the iterable raises StopIteration or GeneratorExit,
                or after a fork, when the results are taken.
        """
        from bigcommerce_sdk.paging.parallel import in_order

        return in_order(function, items, concurrency)

    def check(self) -> Check:
        """Check the credentials, and read the store's name and quota.

        It raises no errors: the result has them.

        >>> print(api.check())
        ab12cd34 (Mug Shop): works, 148 of 150 requests left
        """
        from bigcommerce_sdk.client.check import check

        return self._connection.run(check(self._connection))

    def oauth_fetch_token(
        self,
        client_secret: str | Secret,
        code: str | Secret,
        context: str,
        scope: str,
        redirect_uri: str,
    ) -> dict[str, Any]:
        """Exchange the code of an install callback for the store's token.

        This client then uses the token.

        Args:
            client_secret: the app's client secret.
            code: ``code`` of the callback.
            context: ``context`` of the callback, such as ``stores/ab12cd34``.
            scope: ``scope`` of the callback: the granted scopes.
            redirect_uri: the callback URL, exactly as registered.

        Returns:
            The response: store its ``access_token``, and compare its ``scope`` with the requested
            ones.

        Raises:
            ConfigurationException: when the client has no client id, or is of another store.
            InvalidValueException: when a value of the callback is missing or invalid.
            HttpException: when the response is not a success.
            TransportException: when no response arrives.
            UnexpectedReplyException: when the response has no token, or that of another store.
        """
        from bigcommerce_sdk.apps.oauth import fetch_token

        client_secret, code = as_secret(client_secret), as_secret(code)
        connection: OAuthConnection = self._oauth()
        return connection.run(
            fetch_token(connection, client_secret, code, context, scope, redirect_uri)
        )

    # -- closing --------------------------------------------------------------------------

    def __enter__(self: ClientT) -> ClientT:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Cancel the calls in flight, in all threads, and release the sockets.

        Calls in flight of this client, and of clients made from it by ``with_options`` or
        ``for_store``, raise ``CancelledException`` at once, without a retry; ``maybe_applied`` is
        true for a write that was sent. Later calls work.

        A client made by ``with_options`` or ``for_store`` cancels its own calls only, and leaves
        the shared sockets open. As a context manager, a client is closed at the end of the block.
        """
        self._connection.close()


if not TYPE_CHECKING:
    del _Misuse  # a name that stubtest would compare
