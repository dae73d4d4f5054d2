"""The base class of clients: settings, other stores, other APIs, apps."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, Literal, TypeVar

from bigcommerce_sdk import facts
from bigcommerce_sdk.connection import Connection, OAuthConnection
from bigcommerce_sdk.exception import (
    ConfigurationException,
    SignatureException,
    UnknownAttributeException,
)
from bigcommerce_sdk.naming import unknown_attribute
from bigcommerce_sdk.secret import Secret, as_secret

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from bigcommerce_sdk.client.check import Check
    from bigcommerce_sdk.connection.graphql import GraphQLResult
    from bigcommerce_sdk.connection.options import OnRequest, OnResponse
    from bigcommerce_sdk.paging.parallel import ParallelResults
    from bigcommerce_sdk.passthrough.v3 import V3
    from bigcommerce_sdk.records.record import Record
    from bigcommerce_sdk.transport import Transport
    from bigcommerce_sdk.transport.cancellation import Clock
    from bigcommerce_sdk.transport.limiter import Limiter

Item = TypeVar("Item")
R = TypeVar("R", bound="Record")
Result = TypeVar("Result")
#: The class of a client. Not ``Self``, which jedi (IPython, Jupyter) takes for the base class.
ClientT = TypeVar("ClientT", bound="Client")

#: Environment variables of ``from_env``, by argument.
ENVIRONMENT = {
    "client_id": "BIGCOMMERCE_CLIENT_ID",
    "store_hash": "BIGCOMMERCE_STORE_HASH",
    "access_token": "BIGCOMMERCE_ACCESS_TOKEN",
    "host": "BIGCOMMERCE_HOST",
    "basic_user": "BIGCOMMERCE_BASIC_USER",
    "basic_token": "BIGCOMMERCE_BASIC_TOKEN",
}
#: Arguments of ``from_env`` that are secret.
SECRETS = ("access_token", "basic_token", "basic_auth")


def _default() -> Any:
    class _Default:  # stubtest compares the classes of defaults, except those that no module names
        def __repr__(self) -> str:
            return "FROM_ENV"

    return _Default()


#: Default of arguments that the environment provides; ``None`` overrides the environment.
FROM_ENV = _default()


class Client:
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

    def __init__(
        self,
        client_id: str | None = None,
        store_hash: str | None = None,
        access_token: str | Secret | None = None,
        host: str | None = None,
        basic_auth: tuple[str | Secret, str | Secret] | Secret | None = None,
        rate_limiting_management: Mapping[str, Any] | None = None,
        *,
        transport: Transport | None = None,
        timeout: float | tuple[float, float] | None = None,
        headers: Mapping[str, str] | None = None,
        app_name: str | None = None,
        correlation_id: str | None = None,
        max_retries: int | None = None,
        max_elapsed: float | None = None,
        max_wait: float | None = None,
        limiter: Limiter | None = None,
        on_request: OnRequest | None = None,
        on_response: OnResponse | None = None,
        clock: Clock | None = None,
    ) -> None:
        access_token = None if access_token is None else as_secret(access_token)
        basic_auth = None if basic_auth is None else as_secret(basic_auth)
        # the older package documents empty values as placeholders
        basic_auth = basic_auth or None
        if access_token == Secret("") and (client_id or basic_auth is not None):
            access_token, store_hash = None, store_hash or None
        options: dict[str, Any] = {
            "rate_limiting_management": rate_limiting_management,
            "transport": transport,
            "timeout": timeout,
            "headers": headers,
            "app_name": app_name,
            "correlation_id": correlation_id,
            "max_retries": max_retries,
            "max_elapsed": max_elapsed,
            "max_wait": max_wait,
            "limiter": limiter,
            "on_request": on_request,
            "on_response": on_response,
            "clock": clock,
        }
        if basic_auth is not None:
            if access_token is not None:
                raise ConfigurationException("Pass either access_token or basic_auth, not both.")
            if host is None:
                raise ConfigurationException(
                    "basic_auth needs host: the store's own host, such as "
                    "store-ab12.mybigcommerce.com."
                )
            self._connection: Connection = Connection(host, basic_auth, **options)
            return
        needed = {"store_hash": store_hash, "access_token": access_token}
        missing = [name for name, value in needed.items() if not value]
        if missing and (access_token is not None or not client_id):
            raise ConfigurationException(
                f"Missing {' and '.join(missing)}. A client needs store_hash and access_token "
                "(an app's token), client_id (an app that fetches its token), or host and "
                "basic_auth (the legacy API)."
            )
        if host is None or host == "":
            host = os.environ.get("BC_API_ENDPOINT") or facts.API_HOST
        self._connection = OAuthConnection(client_id, store_hash, access_token, host, **options)

    @classmethod
    def _from_settings(
        cls: type[ClientT], environment: dict[str, Any], settings: dict[str, Any]
    ) -> ClientT:
        """A client from the environment variables that are set and the arguments of ``from_env``.

        Raises:
            ConfigurationException: when neither set of credentials is complete.
        """
        token = {**environment, **settings}.get("access_token")
        needed: tuple[str, ...] = ("store_hash", "access_token")
        unused: tuple[str, ...] = ("basic_auth",)
        if settings.get("basic_auth") or ("basic_auth" in environment and not token):
            needed, unused = ("host",), needed
        found = {name: value for name, value in environment.items() if name not in unused}
        given = {**found, **settings}
        missing = [ENVIRONMENT[name] for name in needed if not given.get(name)]
        if missing:
            raise ConfigurationException(f"Set {' and '.join(missing)} in the environment.")
        return cls(**given)

    @classmethod
    def from_env(
        cls: type[ClientT],
        *,
        client_id: str | None = FROM_ENV,
        store_hash: str | None = FROM_ENV,
        access_token: str | Secret | None = FROM_ENV,
        host: str | None = FROM_ENV,
        basic_auth: tuple[str | Secret, str | Secret] | Secret | None = FROM_ENV,
        rate_limiting_management: Mapping[str, Any] | None = None,
        transport: Transport | None = None,
        timeout: float | tuple[float, float] | None = None,
        headers: Mapping[str, str] | None = None,
        app_name: str | None = None,
        correlation_id: str | None = None,
        max_retries: int | None = None,
        max_elapsed: float | None = None,
        max_wait: float | None = None,
        limiter: Limiter | None = None,
        on_request: OnRequest | None = None,
        on_response: OnResponse | None = None,
        clock: Clock | None = None,
    ) -> ClientT:
        """Create a client from environment variables.

        These are ``BIGCOMMERCE_STORE_HASH`` and ``BIGCOMMERCE_ACCESS_TOKEN`` (optionally with
        ``BIGCOMMERCE_CLIENT_ID`` and ``BIGCOMMERCE_HOST``), or ``BIGCOMMERCE_HOST``,
        ``BIGCOMMERCE_BASIC_USER`` and ``BIGCOMMERCE_BASIC_TOKEN``.

        Arguments are those of the client, by keyword. They replace what the environment has.

        Raises:
            ConfigurationException: when neither set is complete; names the missing variables.
        """
        if access_token is not FROM_ENV and access_token is not None:
            access_token = as_secret(access_token)
        if basic_auth is not FROM_ENV and basic_auth is not None:
            basic_auth = as_secret(basic_auth)
        credentials: dict[str, Any] = {
            "client_id": client_id,
            "store_hash": store_hash,
            "access_token": access_token,
            "host": host,
            "basic_auth": basic_auth,
        }
        options: dict[str, Any] = {
            "rate_limiting_management": rate_limiting_management,
            "transport": transport,
            "timeout": timeout,
            "headers": headers,
            "app_name": app_name,
            "correlation_id": correlation_id,
            "max_retries": max_retries,
            "max_elapsed": max_elapsed,
            "max_wait": max_wait,
            "limiter": limiter,
            "on_request": on_request,
            "on_response": on_response,
            "clock": clock,
        }
        # only what was passed, so that a subclass may take fewer arguments
        settings = {name: value for name, value in credentials.items() if value is not FROM_ENV}
        settings |= {name: value for name, value in options.items() if value is not None}
        found: dict[str, Any] = {
            name: as_secret(os.environ[key]) if name in SECRETS else os.environ[key]
            for name, key in ENVIRONMENT.items()
            if os.environ.get(key)
        }
        user, token = found.pop("basic_user", None), found.pop("basic_token", None)
        basic: dict[str, Any] = {"basic_auth": (user, token)} if user and token else {}
        return cls._from_settings({**found, **basic}, settings)

    if not TYPE_CHECKING:  # checkers know the attributes

        def __getattr__(self, name: str) -> Any:
            if hasattr(type(self), name):  # it exists: repeat the error that reading it raised
                return object.__getattribute__(self, name)
            raise UnknownAttributeException(unknown_attribute(self, name))

    @property
    def connection(self) -> Connection:
        """The connection of this client's calls."""
        return self._connection

    def _with(self: ClientT, connection: Connection) -> ClientT:
        """A client of the same class on another connection."""
        made = type(self).__new__(type(self))
        made._connection = connection
        return made

    def with_options(
        self: ClientT,
        *,
        timeout: float | tuple[float, float] | None = None,
        headers: Mapping[str, str] | None = None,
        app_name: str | None = None,
        correlation_id: str | None = None,
        max_retries: int | None = None,
        max_elapsed: float | None = None,
        max_wait: float | None = None,
        limiter: Limiter | None = None,
        rate_limiting_management: Mapping[str, Any] | None = None,
        on_request: OnRequest | None = None,
        on_response: OnResponse | None = None,
    ) -> ClientT:
        """A copy of this client with other options, for one call or for many.

        >>> api.with_options(timeout=90, max_retries=0).Orders.get(100)

        The copy shares sockets and credentials. Arguments are those of the client; None keeps the
        current value. ``headers`` are added to the current ones.

        Raises:
            ConfigurationException: when an option is invalid.
        """
        return self._with(
            self._connection.with_options(
                timeout=timeout,
                headers=headers,
                app_name=app_name,
                correlation_id=correlation_id,
                max_retries=max_retries,
                max_elapsed=max_elapsed,
                max_wait=max_wait,
                limiter=limiter,
                rate_limiting_management=rate_limiting_management,
                on_request=on_request,
                on_response=on_response,
            )
        )

    def for_store(self: ClientT, store_hash: str, access_token: str | Secret) -> ClientT:
        """A client of another store, for apps that serve many stores.

        It shares this client's sockets and options, but not its credentials, and is cheap to
        create.

        Args:
            store_hash: the other store.
            access_token: the token that the other store granted to the app.

        Raises:
            ConfigurationException: when an argument is invalid, or this client uses basic_auth,
                whose host is that of one store.
        """
        access_token = as_secret(access_token)
        return self._with(self._oauth().for_store(store_hash, access_token))

    @property
    def v3(self) -> V3:
        """The V3 API of the same store, with the same login, errors, retries and limits.

        >>> api.v3.get("/catalog/products", include_fields="name", limit=5)["data"]
        >>> for product in api.v3.iterall("/catalog/products"): ...
        """
        from bigcommerce_sdk.passthrough.v3 import V3

        return V3(self._oauth().at(_api_path("v3")))

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

        connection = self._oauth().at(_api_path("graphql"))
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
                cannot be called or the items cannot be iterated.
            UsageException: when the function or the iterable raises StopIteration or GeneratorExit,
                or after a fork, when the results are taken.
        """
        from bigcommerce_sdk.paging.parallel import in_order

        return in_order(function, items, concurrency)

    def attach(self, record: R) -> R:
        """A copy of a record that belongs to this client, with the pending changes.

        For records that were unpickled or copied, or fetched by another client of the same store:
        they can then be saved, and their links followed.

        >>> from copy import copy
        >>> product = api.attach(copy(api.Products.get(1)))
        >>> product.save()

        Args:
            record: the record, which is not changed. Nothing is sent, so the copy may be outdated.

        Returns:
            The copy; of the class that this client's package has for such records. It is annotated
            with the class of the argument, which is another one for a record of another package:
            a plain client returns a ``Product`` for the ``Product`` of an app's package.

        Raises:
            UsageException: for a record of another store, one that was not fetched, or one that
                this client has no resource for.
            InvalidValueException: when the argument is not a record of a resource.
        """
        from bigcommerce_sdk.endpoints.attaching import attach

        return attach(self, record)

    def check(self) -> Check:
        """Check the credentials, and read the store's name and quota.

        It raises no errors: the result has them.

        >>> print(api.check())
        ab12cd34 (Mug Shop): works, 148 of 150 requests left
        """
        from bigcommerce_sdk.client.check import check

        return self._connection.run(check(self._connection))

    # -- apps -----------------------------------------------------------------------------

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
        connection = self._oauth()
        return connection.run(
            fetch_token(connection, client_secret, code, context, scope, redirect_uri)
        )

    @staticmethod
    def oauth_verify_payload(
        signed_payload: str, client_secret: str | Secret
    ) -> dict[str, Any] | Literal[False]:
        """Verify a ``signed_payload``; returns its data, or ``False`` if not authentic.

        Raises:
            ConfigurationException: when the secret is invalid.
        """
        from bigcommerce_sdk.signing import verify_payload

        client_secret = as_secret(client_secret)
        try:
            return verify_payload(signed_payload, client_secret).data
        except SignatureException:
            return False

    @staticmethod
    def oauth_verify_payload_jwt(
        signed_payload: str, client_secret: str | Secret, client_id: str
    ) -> dict[str, Any]:
        """Verify a ``signed_payload_jwt``. Returns its claims.

        :func:`bigcommerce_sdk.signing.verify_payload_jwt` returns them typed.

        Raises:
            SignatureException: when it is not authentic or has expired; see ``reason``.
            ConfigurationException: when the secret or client id is invalid.
        """
        from bigcommerce_sdk.signing import verify_payload_jwt

        client_secret = as_secret(client_secret)
        return verify_payload_jwt(signed_payload, client_secret, client_id).claims

    def _oauth(self) -> OAuthConnection:
        if not isinstance(self._connection, OAuthConnection):
            raise ConfigurationException(
                "A client with basic_auth supports V2 of the store of its host only. Create a "
                "client with store_hash and access_token, or with client_id, for this call."
            )
        return self._connection

    # -- closing --------------------------------------------------------------------------

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._connection.base}>"

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


def _api_path(name: str) -> str:
    return facts.BASE_PATHS[name].replace("{store_hash}", "{}") + "/{}"
