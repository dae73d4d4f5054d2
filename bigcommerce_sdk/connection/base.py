"""Connections by app token or basic authentication, and untyped requests by path."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from bigcommerce_sdk import facts
from bigcommerce_sdk.connection.calling import Outcome, send_with_retries
from bigcommerce_sdk.connection.credentials import Credentials
from bigcommerce_sdk.connection.options import Options
from bigcommerce_sdk.drivers.sync import SyncDriver
from bigcommerce_sdk.effects import Rule
from bigcommerce_sdk.exception import ConfigurationException, InvalidValueException
from bigcommerce_sdk.http.paths import base_url, check_api_path, segment
from bigcommerce_sdk.http.protocol import (
    build_request,
    check_headers,
    check_target,
    query_texts,
    with_headers,
)
from bigcommerce_sdk.json.reading import read_json
from bigcommerce_sdk.json.types import is_mapping
from bigcommerce_sdk.json.writing import type_of
from bigcommerce_sdk.messages import Response, Timeout
from bigcommerce_sdk.secret import Secret, as_secret
from bigcommerce_sdk.transport import RequestsTransport, Transport
from bigcommerce_sdk.transport.cancellation import Cancellation, Lifetime
from bigcommerce_sdk.transport.limiter import Limiter, check_methods, limiter_of

if TYPE_CHECKING:
    from typing import Self, Unpack

    from bigcommerce_sdk.connection.options import ConnectionChanges, ConnectionOptions

T = TypeVar("T")
#: The content type of all requests; callers may pass it too.
_JSON_BODY = ("content-type", "application/json")


class Connection:
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

    def __init__(
        self,
        host: str,
        auth: tuple[str | Secret, str | Secret] | Secret,
        api_path: str = facts.BASE_PATHS["basic"] + "/{}",
        rate_limiting_management: Mapping[str, Any] | None = None,
        *,
        transport: Transport | None = None,
        **options: Unpack[ConnectionOptions],
    ) -> None:
        auth = as_secret(auth)
        chosen = Options().changed(rate_limiting_management=rate_limiting_management, **options)
        self._open(host, api_path, Credentials.basic(auth), transport, chosen)

    def _open(
        self,
        host: str,
        api_path: str,
        credentials: Credentials,
        transport: Transport | None,
        options: Options,
    ) -> None:
        self.host: str = base_url(host)
        self._credentials = credentials
        self._api_path = check_api_path(api_path, len(self._ids))
        self._limiter: tuple[str, Limiter] | None = None
        if transport is not None:
            check_methods("transport", transport, "RequestsTransport()", ("send", "close"))
        self._transport = RequestsTransport() if transport is None else transport
        self._lifetime = Lifetime()
        self.options = options

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.base}>"

    @property
    def _ids(self) -> tuple[str, ...]:
        """The values of the placeholders in the API path before the path of a call."""
        return ()

    @property
    def base(self) -> str:
        """The base address of every call."""
        return self.host + self._api_path.format(*self._ids)

    @property
    def store(self) -> str:
        """The identity of the store."""
        return self.base

    @property
    def transport(self) -> Transport:
        """The transport."""
        return self._transport

    @property
    def timeout(self) -> Timeout:
        """Seconds for one attempt, or a pair: seconds to connect, then for the rest."""
        return self.options.timeout

    @property
    def scopes(self) -> tuple[Cancellation, ...]:
        """The cancellation scopes of a call that begins now."""
        return self._lifetime.scopes()

    @property
    def limiter(self) -> Limiter:
        """The rate limiter of the store."""
        if self.options.limiter is not None:
            return self.options.limiter
        key = f"{self.host} {self.store}"
        if self._limiter is None or self._limiter[0] != key:
            self._limiter = key, limiter_of(key, self.options.clock)
        return self._limiter[1]

    def with_options(self, **options: Unpack[ConnectionChanges]) -> Self:
        """A copy of the connection with these options replaced.

        Closing this connection also cancels the calls of the copy, but not the reverse.

        Args:
            options: by name; see :class:`~bigcommerce_sdk.connection.options.Options`.

        Raises:
            ConfigurationException: when an option is unknown or invalid.
        """
        made = copy.copy(self)
        made.options = self.options.changed(**options)
        made._lifetime = Lifetime(self._lifetime)
        made._limiter = None
        return made

    def at(self, api_path: str) -> Self:
        """A connection to another API of the same store, with the same credentials.

        Args:
            api_path: base path of every call, as in the constructor.

        Raises:
            ConfigurationException: when the path is invalid.
        """
        made = copy.copy(self)
        made._api_path = check_api_path(api_path, len(self._ids))
        return made

    # -- one request ----------------------------------------------------------------------

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

    # -- rules ----------------------------------------------------------------------------

    def run(self, rule: Rule[T]) -> T:
        """Run a rule to completion.

        Args:
            rule: the rule, such as the one of :meth:`call`.
        """
        driver = SyncDriver(self._transport, self.limiter, self.options.clock, self.scopes)
        return driver.run(rule)

    def call(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, Any] | None = None,
        body: Any = None,
        headers: Mapping[str, str] | None = None,
        read_only: bool = False,
    ) -> Rule[Outcome]:
        """The rule of one request; see :meth:`exchange`."""
        method = check_target(method, path)
        texts = None if query is None else query_texts(method, query)
        if headers is not None and not is_mapping(headers):
            raise InvalidValueException("headers must be a dict of header names and values.")
        return self.send(method, path, texts, body, headers, read_only)

    def send(
        self,
        method: str,
        path: str,
        query: Mapping[str, str] | None = None,
        body: Any = None,
        headers: Mapping[str, str] | None = None,
        read_only: bool = False,
    ) -> Rule[Outcome]:
        """Like :meth:`call`, without validation of method, path and query.

        Args:
            method: HTTP method, in capitals.
            path: path below the API's base, with validated ids.
            query: URL parameters as text.
            body: anything JSON can hold.
            headers: further headers.
            read_only: whether a POST changes nothing, so that it is retried like a GET.
        """
        secrets = self._credentials.secrets
        if not secrets:
            raise ConfigurationException(
                "This client has no access_token yet: pass one, or call oauth_fetch_token."
            )
        sent = self._with_headers(headers) if headers else self.options.headers
        request = build_request(method, self.base, path, query, body, sent)
        return send_with_retries(self.options, request, secrets, "GET" if read_only else None)

    def read(self, method: str, path: str, **arguments: Any) -> Rule[Any]:
        """The rule of :meth:`request`."""
        data, _ = yield from self.call(method, path, **arguments)
        return data

    def _with_headers(self, headers: Mapping[str, str]) -> dict[str, str]:
        """Overlay the headers of every request with those of one call."""
        # allowed, because the SDK sends this content type anyway
        given = {n: v for n, v in headers.items() if (str(n).lower(), v) != _JSON_BODY}
        check_headers(given, InvalidValueException)
        return with_headers(self.options.headers, given)

    def read_masked(self, response: Response, body: Any) -> dict[str, Any]:
        """The JSON object of a response to a POST, with the secrets of the request masked.

        Args:
            response: the response.
            body: the body of the request.
        """
        from bigcommerce_sdk.http.masking import masked

        request = build_request("POST", self.base, "", None, body, self.options.headers)
        found = read_json(masked(response, request, self._credentials.secrets).content)
        return found if isinstance(found, dict) else {}

    # -- requests by name -----------------------------------------------------------------

    def get(self, resource: str = "", rid: Any = None, **query: Any) -> Any:
        """GET ``resource``, or its item ``rid``; keywords become URL parameters."""
        return self.request("GET", resource_path(resource, rid), query=query)

    def create(self, resource: str, data: Any, **query: Any) -> Any:
        """POST ``data`` to ``resource``; an alias of :meth:`post`."""
        return self.post(resource, data, **query)

    def update(self, resource: str, rid: Any, updates: Any) -> Any:
        """PUT ``updates`` to the item ``rid`` of ``resource``."""
        return self.request("PUT", resource_path(resource, rid, needed=True), body=updates)

    def post(self, resource: str, data: Any = None, **query: Any) -> Any:
        """POST ``data`` to ``resource``."""
        return self.request("POST", _path_for("POST", resource), query=query, body=data)

    def put(self, resource: str, data: Any = None, **query: Any) -> Any:
        """PUT ``data`` to ``resource``, such as ``products/7``."""
        return self.request("PUT", _path_for("PUT", resource), query=query, body=data)

    def delete(self, resource: str, rid: Any) -> Any:
        """DELETE the item ``rid`` of ``resource``. To delete a whole list, use ``request``."""
        return self.request("DELETE", resource_path(resource, rid, needed=True))

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
        path = _path_for(method.upper() if isinstance(method, str) else "", url)
        return self.request(method, path, query=params, body=data, headers=headers)

    def close(self) -> None:
        """Cancel the calls in flight, in all threads, and release the sockets.

        Calls of this connection and its copies raise ``CancelledException`` at once. Closing a copy
        made by ``with_options`` or ``for_store`` leaves the shared sockets open. Later calls work.
        """
        self._lifetime.end()
        if self._lifetime.outer is None:
            self._transport.close()


class OAuthConnection(Connection):
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

    def __init__(
        self,
        client_id: str | None,
        store_hash: str | None = None,
        access_token: str | Secret | None = None,
        host: str = facts.API_HOST,
        api_path: str = facts.BASE_PATHS["oauth"].replace("{store_hash}", "{}") + "/{}",
        rate_limiting_management: Mapping[str, Any] | None = None,
        *,
        transport: Transport | None = None,
        **options: Unpack[ConnectionOptions],
    ) -> None:
        access_token = None if access_token is None else as_secret(access_token)
        if client_id and access_token is not None and not access_token:
            access_token, store_hash = None, store_hash or None  # placeholders
        if client_id is not None and not isinstance(client_id, str):
            raise ConfigurationException(f"client_id must be a str, got {type_of(client_id)}.")
        chosen = Options().changed(rate_limiting_management=rate_limiting_management, **options)
        if access_token is not None or not client_id:
            credentials = Credentials.token(store_hash or "", access_token or Secret(""))
        else:
            credentials = Credentials.none(store_hash)
        self.client_id = client_id
        self._open(host, api_path, credentials, transport, chosen)

    @property
    def _ids(self) -> tuple[str, ...]:
        return (self._credentials.store or "unknown",)

    @property
    def store(self) -> str:
        """The identity of the store: its hash, ``""`` before it is known."""
        return self._credentials.store

    @property
    def store_hash(self) -> str:
        """The store hash, ``""`` before it is known."""
        return self._credentials.store

    def check_store(self, store_hash: str) -> None:
        """Reject a store other than the one of this connection.

        A connection without a store accepts any.

        Raises:
            ConfigurationException: when the stores differ.
        """
        self._credentials.check_store(store_hash)

    def grant(self, store_hash: str, access_token: str | Secret) -> None:
        """Use this token from the next request on, in all threads.

        Args:
            store_hash: the store that granted the token.
            access_token: the token.

        Raises:
            ConfigurationException: when the token is invalid or the connection has another store.
        """
        access_token = as_secret(access_token)
        self._credentials.grant(store_hash, access_token)

    def for_store(self, store_hash: str, access_token: str | Secret) -> Self:
        """A connection to another store with the same host, transport and options.

        Args:
            store_hash: the other store.
            access_token: the token that the other store granted.

        Raises:
            ConfigurationException: when the store hash or the token are invalid.
        """
        access_token = as_secret(access_token)
        made = copy.copy(self)
        made._credentials = Credentials.token(store_hash, access_token)
        made._lifetime = Lifetime(self._lifetime)
        made._limiter = None
        if self.options.limiter is not None:  # each store has its own quota
            other = self.options.limiter.for_store(made.store)
            made.options = self.options._replace(limiter=other)
        return made


def resource_path(resource: str, rid: Any = None, *, needed: bool = False) -> str:
    """The path of ``resource`` or of its item ``rid``, without a trailing slash."""
    path = _exact_path(resource).removesuffix("/")
    return path or "/" if rid is None and not needed else f"{path}/{segment(rid)}"


def _path_for(method: str, resource: str) -> str:
    """The path of a request, without a trailing slash for GET, HEAD and POST.

    For other methods the slash stays and is rejected later, because an id may be missing.
    """
    path = _exact_path(resource)
    return path.removesuffix("/") or "/" if method in ("GET", "HEAD", "POST") else path


def _exact_path(resource: str) -> str:
    if not isinstance(resource, str):
        raise InvalidValueException(f"The path must be a str, got {type_of(resource)}.")
    if resource.startswith("//") or ":" in resource.partition("/")[0]:
        raise InvalidValueException(
            f"The path must be relative to the API's base, got the address {resource[:60]!r}."
        )
    if "//" in resource:
        raise InvalidValueException(
            f"The path {resource[:60]!r} has an empty part: an id is missing between its slashes."
        )
    return resource if resource.startswith("/") else "/" + resource
