"""The one request path: every call of the SDK goes through a connection."""

from __future__ import annotations

import logging
import threading
from collections.abc import Mapping
from typing import Any

from bigcommerce_sdk.exception import (
    ConfigurationException,
    InvalidValueException,
    PartialSuccessWarning,
)
from bigcommerce_sdk.paths import base_url, check_store_hash, is_unsafe, segment
from bigcommerce_sdk.protocol import Request, Response, build_request, parse_reply
from bigcommerce_sdk.resources import facts
from bigcommerce_sdk.secret import Secret
from bigcommerce_sdk.transport import RequestsTransport, Transport
from bigcommerce_sdk.version import USER_AGENT
from bigcommerce_sdk.warning import warn

log = logging.getLogger("bigcommerce_sdk")

#: Seconds to wait for a reply unless told otherwise.
DEFAULT_TIMEOUT = 30.0
#: A day; sockets cannot count to numbers that are much larger.
LONGEST_TIMEOUT = 86400


class Connection:
    """A way to one store: where it is, who is asking, and how to send.

    Made with a user and a token it speaks the legacy API of a store's own host. It can be used
    directly for whatever no resource covers.

    Args:
        host: host of the store, such as ``store-ab12.mybigcommerce.com``.
        auth: user name and API token.
        api_path: path that every call stands below; ``{}`` is where the call's own path goes.
        transport: what sends requests; by default a pool per thread.
        timeout: seconds to wait for a reply.

    Raises:
        ConfigurationException: when host or credentials cannot be right.

    >>> connection.get("products", limit=3, min_price="10.50")
    """

    def __init__(
        self,
        host: str,
        auth: tuple[str, str],
        api_path: str = facts.BASE_PATHS["basic"] + "/{}",
        *,
        transport: Transport | None = None,
        timeout: float = DEFAULT_TIMEOUT,
    ) -> None:
        user, token = _pair(auth)
        import base64

        basic = base64.b64encode(f"{user}:{token}".encode()).decode()
        secrets = {"Authorization": Secret(f"Basic {basic}")}
        self._open(host, _base_path(api_path), secrets, transport, timeout)
        #: what tells this store from others
        self.store = self.base

    def _open(
        self,
        host: str,
        base_path: str,
        secrets: dict[str, Secret],
        transport: Transport | None,
        timeout: float,
    ) -> None:
        if not isinstance(timeout, (int, float)) or not 0 < timeout <= LONGEST_TIMEOUT:
            raise ConfigurationException(
                f"timeout must be a number of seconds above 0 and up to {LONGEST_TIMEOUT}."
            )
        self.host = base_url(host)
        self.base = self.host + base_path
        self.timeout = timeout
        self._secrets = secrets
        self._transport = transport or RequestsTransport()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.base}>"

    @property
    def transport(self) -> Transport:
        """What sends its requests."""
        return self._transport

    def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, Any] | None = None,
        body: Any = None,
        headers: Mapping[str, str] | None = None,
    ) -> Any:
        """Send one request and give back the reply's JSON, or ``None`` when it has no body.

        Args:
            method: HTTP method.
            path: path below the API's base, starting with a slash.
            query: URL parameters.
            body: anything JSON can hold.
            headers: further headers.

        Raises:
            ConfigurationException: when there is no token yet.
        HttpException: when the reply is not a success; one class per status.
            TransportException: when no reply arrives.
        """
        if not self._secrets:  # looked for first, since it is set last
            raise ConfigurationException(
                "This client has no access_token yet: give it one, or call oauth_fetch_token."
            )
        sent = {"User-Agent": USER_AGENT, **(headers or {})}
        request = build_request(method, self.base, path, query, body, sent)
        response = self._exchange(request)
        data = parse_reply(request, response)
        if response.status == 207:
            warn(
                f"{method} {request.path}: only part of the change was made: {str(data)[:200]}",
                PartialSuccessWarning,
            )
        return data

    def _exchange(self, request: Request) -> Response:
        response = self._transport.send(request, self._secrets, self.timeout)
        log.info("%s %s → %d", request.method, request.path, response.status)
        return response

    def get(self, resource: str, rid: Any = None, **query: Any) -> Any:
        """GET ``resource``, or its item ``rid``; keywords become URL parameters."""
        return self.request("GET", _path(resource, rid), query=query)

    def create(self, resource: str, data: Any, **query: Any) -> Any:
        """POST ``data`` to ``resource``: the same as :meth:`post`."""
        return self.post(resource, data, **query)

    def update(self, resource: str, rid: Any, updates: Any) -> Any:
        """PUT ``updates`` to the item ``rid`` of ``resource``."""
        return self.request("PUT", f"{_path(resource)}/{segment(rid)}", body=updates)

    def post(self, resource: str, data: Any = None, **query: Any) -> Any:
        """POST ``data`` to ``resource``."""
        return self.request("POST", _path(resource), query=query, body=data)

    def put(self, resource: str, data: Any = None, **query: Any) -> Any:
        """PUT ``data`` to ``resource``, such as ``products/7``."""
        return self.request("PUT", _path(resource), query=query, body=data)

    def delete(self, resource: str, rid: Any) -> Any:
        """DELETE the item ``rid`` of ``resource``. To delete a whole list, use ``request``."""
        return self.request("DELETE", f"{_path(resource)}/{segment(rid)}")

    def close(self) -> None:
        """Release the sockets."""
        self._transport.close()


class OAuthConnection(Connection):
    """A connection to a store through the API host, with an app's access token.

    Args:
        client_id: the app's client id; kept for callbacks, not sent to the store.
        store_hash: the store, as in ``/stores/{store_hash}``; ``None`` until it is granted one.
        access_token: the token that the store granted to the app; without one, which only an app
            with a client id can be, every call is refused until :meth:`grant`.
        host: API host.
        api_path: path that every call stands below; the first ``{}`` is the store hash.
        transport: what sends requests; by default a pool per thread.
        timeout: seconds to wait for a reply.

    Raises:
        ConfigurationException: when the store hash or the token cannot be right.
    """

    def __init__(
        self,
        client_id: str | None,
        store_hash: str | None = None,
        access_token: str | None = None,
        host: str = facts.API_HOST,
        api_path: str = facts.BASE_PATHS["oauth"].replace("{store_hash}", "{}") + "/{}",
        *,
        transport: Transport | None = None,
        timeout: float = DEFAULT_TIMEOUT,
    ) -> None:
        self.client_id = client_id
        self.store_hash = self.store = "" if store_hash is None else check_store_hash(store_hash)
        self._api_path = api_path
        self._granting = threading.Lock()
        self._open(host, _base_path(api_path, self.store or "unknown"), {}, transport, timeout)
        if access_token is not None or not client_id:
            self.grant(check_store_hash(self.store), Secret(access_token or ""))

    def check_store(self, store_hash: str) -> None:
        """Refuse a store that this connection is not of; one that is of none is of any.

        Raises:
            ConfigurationException: when it is of another.
        """
        if self.store not in ("", store_hash):
            raise ConfigurationException(
                f"This client is of store {self.store}, not {store_hash}: make one for that store."
            )

    def grant(self, store_hash: str, access_token: Secret) -> None:
        """Use this token from the next request on, whichever thread makes it.

        Args:
            store_hash: the store that granted it.
            access_token: the token.

        Raises:
            ConfigurationException: when it cannot be right, or the connection is of another store.
        """
        _header_safe(access_token.reveal(), "access_token")
        with self._granting:
            self.check_store(check_store_hash(store_hash))
            self.store_hash = self.store = store_hash
            self.base = self.host + _base_path(self._api_path, store_hash)
            self._secrets = {facts.HEADERS["token"]: access_token}


def _base_path(template: str, *ids: str) -> str:
    """What every path stands below, from an ``api_path`` with its ids filled in.

    Raises:
        ConfigurationException: when the template is no path, or could lead to another host.
    """
    holes = len(ids) + 1
    plain = template.startswith("/") and template.endswith("/{}") and template.count("{}") == holes
    if not plain or template.startswith("//") or is_unsafe(template):
        raise ConfigurationException(
            f"api_path must be a path that starts with a slash and ends in /{{}}, with {holes} "
            f"pair(s) of braces, such as {facts.BASE_PATHS['basic']}/{{}}."
        )
    return template.format(*ids, "").rstrip("/")


def _path(resource: str, rid: Any = None) -> str:
    if not isinstance(resource, str):
        raise InvalidValueException(f"a path is text, not {type(resource).__name__}.")
    path = "/" + resource.strip("/")
    return path if rid is None else f"{path}/{segment(rid)}"


def _pair(auth: tuple[str, str]) -> tuple[str, str]:
    if not isinstance(auth, (tuple, list)) or len(auth) != 2:
        raise ConfigurationException("basic authentication needs a pair: (user name, API token).")
    return _header_safe(auth[0], "user name"), _header_safe(auth[1], "API token")


def _header_safe(text: Any, what: str) -> str:
    """``text`` when it can stand in a header; the value itself is never shown."""
    if not isinstance(text, str) or not text.strip():
        raise ConfigurationException(f"The {what} is missing or empty.")
    if not text.isascii() or not text.isprintable() or text != text.strip():
        raise ConfigurationException(
            f"The {what} has a line break, a space around it or a character that no {what} has."
        )
    return text
