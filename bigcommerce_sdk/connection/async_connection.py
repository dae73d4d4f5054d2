"""Connections for asyncio: the same rules, run by coroutines."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from bigcommerce_sdk.connection.common import BaseConnection, BaseOAuthConnection
from bigcommerce_sdk.drivers.asyncio import AsyncDriver
from bigcommerce_sdk.effects import Rule
from bigcommerce_sdk.messages import Response
from bigcommerce_sdk.transport.aiohttp import AiohttpTransport, AsyncTransport

if TYPE_CHECKING:
    from bigcommerce_sdk.transport.limiter import AsyncLimiter, Limiter

T = TypeVar("T")


class AsyncConnection(BaseConnection[AsyncTransport]):
    """A connection to one store for asyncio, with basic authentication.

    Arguments and exceptions are those of :class:`~bigcommerce_sdk.connection.base.Connection`; the
    methods are coroutines. By default the transport is an ``AiohttpTransport``.

    >>> await connection.get("products", limit=3, min_price="10.50")
    """

    _is_async = True

    def _default_transport(self) -> AsyncTransport:
        return AiohttpTransport()

    @property
    def limiter(self) -> Limiter | AsyncLimiter:
        """The rate limiter of the store."""
        found: Limiter | AsyncLimiter = self._store_limiter()
        return found

    async def run(self, rule: Rule[T]) -> T:
        """Run a rule to completion.

        Args:
            rule: the rule, such as the one of :meth:`call`.
        """
        clock: Any = self.options.clock  # an asynchronous one: see the module kinds
        driver = AsyncDriver(self._transport, self.limiter, clock, self.scopes)
        return await driver.run(rule)

    async def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, Any] | None = None,
        body: Any = None,
        headers: Mapping[str, str] | None = None,
    ) -> Any:
        """Send one request and return the JSON of the response; ``None`` without a body.

        Arguments and exceptions are those of ``Connection.request``.
        """
        return await self.run(self.read(method, path, query=query, body=body, headers=headers))

    async def exchange(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, Any] | None = None,
        body: Any = None,
        headers: Mapping[str, str] | None = None,
        read_only: bool = False,
    ) -> tuple[Any, Response | None]:
        """Like :meth:`request`, but also return the response; see ``Connection.exchange``."""
        return await self.run(
            self.call(method, path, query=query, body=body, headers=headers, read_only=read_only)
        )

    async def get(self, resource: str = "", rid: Any = None, **query: Any) -> Any:
        """GET ``resource``, or its item ``rid``; keywords become URL parameters."""
        return await self.run(self._get(resource, rid, query))

    async def create(self, resource: str, data: Any, **query: Any) -> Any:
        """POST ``data`` to ``resource``; an alias of :meth:`post`."""
        return await self.run(self._post(resource, data, query))

    async def update(self, resource: str, rid: Any, updates: Any) -> Any:
        """PUT ``updates`` to the item ``rid`` of ``resource``."""
        return await self.run(self._update(resource, rid, updates))

    async def post(self, resource: str, data: Any = None, **query: Any) -> Any:
        """POST ``data`` to ``resource``."""
        return await self.run(self._post(resource, data, query))

    async def put(self, resource: str, data: Any = None, **query: Any) -> Any:
        """PUT ``data`` to ``resource``, such as ``products/7``."""
        return await self.run(self._put(resource, data, query))

    async def delete(self, resource: str, rid: Any) -> Any:
        """DELETE the item ``rid`` of ``resource``. To delete a whole list, use ``request``."""
        return await self.run(self._delete(resource, rid))

    async def make_request(
        self,
        method: str,
        url: str,
        data: Any = None,
        params: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Any:
        """Like :meth:`request`, with the argument names of ``Connection.make_request``."""
        return await self.run(self._request(method, url, data, params, headers))

    async def aclose(self) -> None:
        """Cancel the calls in flight and release the sockets.

        Calls of this connection and its copies raise ``CancelledException`` at once. Closing a copy
        made by ``with_options`` or ``for_store`` leaves the shared sockets open. Later calls work.
        """
        if self._end_calls():
            await self._transport.aclose()


class AsyncOAuthConnection(BaseOAuthConnection[AsyncTransport], AsyncConnection):
    """A connection for asyncio through the API host, with an app's access token.

    Arguments and exceptions are those of
    :class:`~bigcommerce_sdk.connection.base.OAuthConnection`; the methods are coroutines.

    >>> v3 = AsyncOAuthConnection(client_id, store_hash, token, api_path="/stores/{}/v3/{}")
    >>> await v3.get("/catalog/products", include_fields="name,sku", limit=5, page=1)
    """
