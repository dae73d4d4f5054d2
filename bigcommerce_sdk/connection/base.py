"""Connections by app token or basic authentication, and untyped requests by path."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from bigcommerce_sdk.connection.common import BaseConnection, BaseOAuthConnection
from bigcommerce_sdk.drivers.sync import SyncDriver
from bigcommerce_sdk.effects import Rule
from bigcommerce_sdk.messages import Response
from bigcommerce_sdk.transport import RequestsTransport, Transport
from bigcommerce_sdk.transport.limiter import Limiter

T = TypeVar("T")


class Connection(BaseConnection[Transport]):
    """A connection to one store: host, credentials, transport and options.

    This class uses basic authentication and the legacy API on the store's host. Use a connection
    directly for endpoints without a resource.

    Args:
        host: host of the store, such as ``store-ab12.mybigcommerce.com``.
        auth: user name and API token.
        api_path: base path of every call; ``{}`` marks the place of the path of a call.
        rate_limiting_management: what to do when the quota runs low; see
            :class:`~bigcommerce_sdk.connection.management.RateLimitingManagement`.
        transport: the transport; by default a ``RequestsTransport`` with a pool per thread.
        options: further options by name, such as ``timeout``; see
            :class:`~bigcommerce_sdk.connection.options.Options`.

    Raises:
        ConfigurationException: when the host, the credentials or an option are invalid.

    >>> connection.get("products", limit=3, min_price="10.50")
    """

    _is_async = False

    def _default_transport(self) -> Transport:
        return RequestsTransport()

    @property
    def limiter(self) -> Limiter:
        """The rate limiter of the store."""
        found: Limiter = self._store_limiter()
        return found

    def run(self, rule: Rule[T]) -> T:
        """Run a rule to completion.

        Args:
            rule: the rule, such as the one of :meth:`call`.
        """
        clock: Any = self.options.clock  # a synchronous one: see the module kinds
        driver = SyncDriver(self._transport, self.limiter, clock, self.scopes)
        return driver.run(rule)

    def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, Any] | None = None,
        body: Any = None,
        headers: Mapping[str, str] | None = None,
    ) -> Any:
        """Send one request and return the JSON of the response; ``None`` without a body.

        Args:
            method: HTTP method.
            path: path below the API's base, starting with a slash.
            query: URL parameters.
            body: anything JSON can hold.
            headers: further headers.

        Raises:
            ConfigurationException: when the connection has no token yet.
            HttpException: when the response is not a success; one class per status.
            TransportException: when no response arrives.
        """
        return self.run(self.read(method, path, query=query, body=body, headers=headers))

    def exchange(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, Any] | None = None,
        body: Any = None,
        headers: Mapping[str, str] | None = None,
        read_only: bool = False,
    ) -> tuple[Any, Response | None]:
        """Like :meth:`request`, but also return the response.

        The response is ``None`` when a retry of a DELETE gets 404: an earlier attempt succeeded.

        Args:
            method: HTTP method.
            path: path below the API's base, starting with a slash.
            query: URL parameters.
            body: anything JSON can hold.
            headers: further headers.
            read_only: whether a POST changes nothing, so that it is retried like a GET.
        """
        return self.run(
            self.call(method, path, query=query, body=body, headers=headers, read_only=read_only)
        )

    def get(self, resource: str = "", rid: Any = None, **query: Any) -> Any:
        """GET ``resource``, or its item ``rid``; keywords become URL parameters."""
        return self.run(self._get(resource, rid, query))

    def create(self, resource: str, data: Any, **query: Any) -> Any:
        """POST ``data`` to ``resource``; an alias of :meth:`post`."""
        return self.run(self._post(resource, data, query))

    def update(self, resource: str, rid: Any, updates: Any) -> Any:
        """PUT ``updates`` to the item ``rid`` of ``resource``."""
        return self.run(self._update(resource, rid, updates))

    def post(self, resource: str, data: Any = None, **query: Any) -> Any:
        """POST ``data`` to ``resource``."""
        return self.run(self._post(resource, data, query))

    def put(self, resource: str, data: Any = None, **query: Any) -> Any:
        """PUT ``data`` to ``resource``, such as ``products/7``."""
        return self.run(self._put(resource, data, query))

    def delete(self, resource: str, rid: Any) -> Any:
        """DELETE the item ``rid`` of ``resource``. To delete a whole list, use ``request``."""
        return self.run(self._delete(resource, rid))

    def make_request(
        self,
        method: str,
        url: str,
        data: Any = None,
        params: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Any:
        """Like :meth:`request`, with the argument names of the older client.

        Args:
            method: HTTP method.
            url: path below the API's base, not a full address.
            data: the body: anything JSON can hold.
            params: URL parameters.
            headers: further headers.
        """
        return self.run(self._request(method, url, data, params, headers))

    def close(self) -> None:
        """Cancel the calls in flight, in all threads, and release the sockets.

        Calls of this connection and its copies raise ``CancelledException`` at once. Closing a copy
        made by ``with_options`` or ``for_store`` leaves the shared sockets open. Later calls work.
        """
        if self._end_calls():
            self._transport.close()


class OAuthConnection(BaseOAuthConnection[Transport], Connection):
    """A connection to a store through the API host, with an app's access token.

    Args:
        client_id: the app's client id; used for callbacks, never sent to the store.
        store_hash: the store, as in ``/stores/{store_hash}``; ``None`` until a token is granted.
        access_token: the token that the store granted to the app. It may be missing or empty if
            ``client_id`` is given; calls then raise ``ConfigurationException`` until :meth:`grant`.
        host: API host.
        api_path: base path of every call; the first ``{}`` is the store hash.
        rate_limiting_management: what to do when the quota runs low; see
            :class:`~bigcommerce_sdk.connection.management.RateLimitingManagement`.
        transport: the transport; by default a ``RequestsTransport`` with a pool per thread.
        options: further options by name, such as ``timeout``; see
            :class:`~bigcommerce_sdk.connection.options.Options`.

    Raises:
        ConfigurationException: when the store hash, the token or an option are invalid.

    >>> v3 = OAuthConnection(client_id, store_hash, token, api_path="/stores/{}/v3/{}")
    >>> v3.get("/catalog/products", include_fields="name,sku", limit=5, page=1)
    """
