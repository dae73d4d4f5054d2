"""The client: settings, and one accessor per resource."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, Literal

from bigcommerce_sdk.connection import DEFAULT_TIMEOUT, Connection, OAuthConnection
from bigcommerce_sdk.exception import ConfigurationException, SignatureException
from bigcommerce_sdk.resources import facts
from bigcommerce_sdk.resources.accessors import Accessors

if TYPE_CHECKING:
    from typing import Self

    from bigcommerce_sdk.secret import Secret
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
        client_id: the app's client id. Only callbacks and login tokens need it.
        store_hash: the store, as in ``/stores/{store_hash}``.
        access_token: the token that the store granted to the app. An app that has none yet gives
            its client id alone, and calls :meth:`oauth_fetch_token`.
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
        needed = {"store_hash": store_hash, "access_token": access_token}
        missing = [name for name, value in needed.items() if not value]
        if missing and (access_token is not None or not client_id):
            raise ConfigurationException(
                f"Missing {' and '.join(missing)}. A client needs store_hash and access_token "
                "(an app's token), client_id (an app that fetches its token), or host and "
                "basic_auth (the legacy API)."
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

    def oauth_fetch_token(
        self,
        client_secret: str | Secret,
        code: str | Secret,
        context: str,
        scope: str,
        redirect_uri: str,
    ) -> dict[str, Any]:
        """Trade the code of an install callback for the store's token, and use it from now on.

        Args:
            client_secret: the app's client secret.
            code: as the callback brought it; so are the next two.
            context: the store, such as ``stores/ab12cd34``.
            scope: the scopes that the store granted.
            redirect_uri: the address of the callback, just as the app registered it.

        Returns:
            The whole reply: keep its ``access_token``, and compare its ``scope``.

        Raises:
            ConfigurationException: when the client has no client id, or is of another store.
            InvalidValueException: when one of the callback's values is missing.
            HttpException: when the login host refuses.
            TransportException: when it does not answer.
            UnexpectedReplyException: when it answers with no token, or another store's.
        """
        from bigcommerce_sdk.oauth import fetch_token, hidden

        client_secret, code = hidden(client_secret), hidden(code)
        if not isinstance(self._connection, OAuthConnection):
            raise ConfigurationException(
                "A client with basic_auth has no token to fetch: make one with client_id."
            )
        return fetch_token(self._connection, client_secret, code, context, scope, redirect_uri)

    @staticmethod
    def oauth_verify_payload(
        signed_payload: str, client_secret: str | Secret
    ) -> dict[str, Any] | Literal[False]:
        """What a ``signed_payload`` says, or ``False`` when it must not be trusted.

        Raises:
            ConfigurationException: when the secret cannot be right.
        """
        from bigcommerce_sdk.signing import verify_payload

        try:
            return verify_payload(signed_payload, client_secret).data
        except SignatureException:
            return False

    @staticmethod
    def oauth_verify_payload_jwt(
        signed_payload: str, client_secret: str | Secret, client_id: str
    ) -> dict[str, Any]:
        """The claims of a ``signed_payload_jwt``; ``bigcommerce_sdk.signing`` gives them typed.

        Raises:
            SignatureException: when it must not be trusted; ``reason`` says why.
            ConfigurationException: when the secret or client id cannot be right.
        """
        from bigcommerce_sdk.signing import verify_payload_jwt

        return verify_payload_jwt(signed_payload, client_secret, client_id).claims

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
