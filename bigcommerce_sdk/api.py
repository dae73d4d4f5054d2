"""The client: settings, and one accessor per resource."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from bigcommerce_sdk.connection import DEFAULT_TIMEOUT, Connection, OAuthConnection
from bigcommerce_sdk.exception import ConfigurationException
from bigcommerce_sdk.resources import facts
from bigcommerce_sdk.resources.accessors import Accessors

if TYPE_CHECKING:
    from typing import Self

    from bigcommerce_sdk.transport import Transport

#: Environment variables that ``from_env`` reads, by the argument that each one fills.
ENVIRONMENT = {
    "client_id": "BIGCOMMERCE_CLIENT_ID",
    "store_hash": "BIGCOMMERCE_STORE_HASH",
    "access_token": "BIGCOMMERCE_ACCESS_TOKEN",
    "host": "BIGCOMMERCE_HOST",
    "basic_user": "BIGCOMMERCE_BASIC_USER",
    "basic_token": "BIGCOMMERCE_BASIC_TOKEN",
}


class Client:
    """A client of one store, without resources: what :class:`BigcommerceApi` adds them to, and
    what an app adds its own to when it generates them from a schema of its own.

    With an app's token, through the API host; or with ``host`` and ``basic_auth``, through the
    store's own host (older stores only).

    Args:
        client_id: the app's client id. Only callbacks need it; it is not sent.
        store_hash: the store, as in ``/stores/{store_hash}``.
        access_token: the token that the store granted to the app.
        host: the store's own host, with ``basic_auth``; with a token, another API host
            (``BC_API_ENDPOINT`` sets it for the whole process).
        basic_auth: user name and API token of the legacy API.
        transport: what sends requests; by default ``requests``, a pool per thread.
        timeout: seconds to wait for a reply.

    Raises:
        ConfigurationException: when credentials are missing, half given, or cannot be right.
    """

    def __init__(
        self,
        client_id: str | None = None,
        store_hash: str | None = None,
        access_token: str | None = None,
        host: str | None = None,
        basic_auth: tuple[str, str] | None = None,
        *,
        transport: Transport | None = None,
        timeout: float = DEFAULT_TIMEOUT,
    ) -> None:
        if basic_auth is not None:
            if access_token is not None:
                raise ConfigurationException(
                    "Give either access_token or basic_auth: a client has one way to log in."
                )
            if host is None:
                raise ConfigurationException(
                    "basic_auth needs host: the store's own host, such as "
                    "store-ab12.mybigcommerce.com."
                )
            self._connection: Connection = Connection(
                host, basic_auth, transport=transport, timeout=timeout
            )
            return
        missing = [
            name
            for name, value in (("store_hash", store_hash), ("access_token", access_token))
            if not value
        ]
        if store_hash is None or access_token is None or missing:
            raise ConfigurationException(
                f"Missing {' and '.join(missing)}. A client needs store_hash and access_token "
                "(an app's token), or host and basic_auth (the legacy API)."
            )
        api_host = host or os.environ.get("BC_API_ENDPOINT") or facts.API_HOST
        self._connection = OAuthConnection(
            client_id, store_hash, access_token, api_host, transport=transport, timeout=timeout
        )

    @classmethod
    def from_env(cls, **settings: Any) -> Self:
        """A client from ``BIGCOMMERCE_STORE_HASH`` and ``BIGCOMMERCE_ACCESS_TOKEN`` (with
        ``BIGCOMMERCE_CLIENT_ID`` and ``BIGCOMMERCE_HOST`` where set), or from
        ``BIGCOMMERCE_HOST``, ``BIGCOMMERCE_BASIC_USER`` and ``BIGCOMMERCE_BASIC_TOKEN``.

        Args:
            settings: further arguments of the client, such as ``timeout``.

        Raises:
            ConfigurationException: when neither set is complete; names the missing variables.
        """
        found = {name: os.environ[key] for name, key in ENVIRONMENT.items() if os.environ.get(key)}
        user, token = found.pop("basic_user", None), found.pop("basic_token", None)
        basic = {"basic_auth": (user, token)} if user and token else {}
        needed: tuple[str, ...] = ("store_hash", "access_token")
        given = {**found, **settings}
        if "basic_auth" in settings or (basic and "access_token" not in {**found, **settings}):
            for name in ("store_hash", "access_token"):
                found.pop(name, None)
            given, needed = {**found, **basic, **settings}, ("host",)
        missing = [ENVIRONMENT[name] for name in needed if not given.get(name)]
        if missing:
            raise ConfigurationException(f"Set {' and '.join(missing)} in the environment.")
        return cls(**given)

    @property
    def connection(self) -> Connection:
        """The connection that every call of this client goes through."""
        return self._connection

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._connection.base}>"

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Release the sockets. The client is a context manager that does this at its end."""
        self._connection.close()


class BigcommerceApi(Accessors, Client):
    """A client of one store, with every resource as an attribute.

    >>> api = BigcommerceApi(client_id="…", store_hash="ab12cd34", access_token="…")
    >>> api.Products.get(1).name
    'Mug'

    Arguments and errors are those of :class:`Client`.
    """

    def resource_urls(self) -> dict[str, str]:
        """The paths of the store's resources by name, as its root lists them: what older clients
        were driven by. Names there are lower case, without underscores.

        Raises:
            HttpException: when the store does not list them; newer ones may not.
        """
        listed = self.ResourceIndex.get().to_dict()
        return {name: link["resource"] for name, link in listed.items() if "resource" in link}


class ApiClient(BigcommerceApi):
    """A client with the constructor of the older package: legacy API, basic authentication.

    Args:
        host: the store's own host.
        token: API token.
        user_id: user name.

    Raises:
        ConfigurationException: when one of them is missing or cannot be right.
    """

    def __init__(self, host: str, token: str, user_id: str, **settings: Any) -> None:
        super().__init__(host=host, basic_auth=(user_id, token), **settings)
