"""The client of a store, without resources: settings, other stores, other APIs, apps."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, Literal, TypeVar

from bigcommerce_sdk import facts
from bigcommerce_sdk.connection import Connection, OAuthConnection
from bigcommerce_sdk.exception import ConfigurationException, SignatureException
from bigcommerce_sdk.secret import Secret, wrapped

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from typing import Self

    from bigcommerce_sdk.client.check import Check
    from bigcommerce_sdk.connection.graphql import GraphQLResult
    from bigcommerce_sdk.connection.options import OnRequest, OnResponse
    from bigcommerce_sdk.paging.parallel import ParallelResults
    from bigcommerce_sdk.passthrough.v3 import V3
    from bigcommerce_sdk.transport import Transport
    from bigcommerce_sdk.transport.cancellation import Clock
    from bigcommerce_sdk.transport.limiter import Limiter

Item = TypeVar("Item")
Result = TypeVar("Result")

#: Environment variables that ``from_env`` reads, by the argument that each one fills.
ENVIRONMENT = {
    "client_id": "BIGCOMMERCE_CLIENT_ID",
    "store_hash": "BIGCOMMERCE_STORE_HASH",
    "access_token": "BIGCOMMERCE_ACCESS_TOKEN",
    "host": "BIGCOMMERCE_HOST",
    "basic_user": "BIGCOMMERCE_BASIC_USER",
    "basic_token": "BIGCOMMERCE_BASIC_TOKEN",
}
#: Those of them that no report of a traceback may show, and ``basic_auth``.
SECRETS = ("access_token", "basic_token", "basic_auth")


class Client:
    """A client of one store, without resources: what :class:`BigcommerceApi` adds them to, and
    what an app adds its own to when it generates them from a schema of its own.

    With an app's token, through the API host; or with ``host`` and ``basic_auth``, through the
    store's own host (older stores only). It may be used by many threads at once.

    Args:
        client_id: the app's client id. Only callbacks and login tokens need it.
        store_hash: the store, as in ``/stores/{store_hash}``.
        access_token: the token that the store granted to the app. An app that has none yet gives
            its client id alone, or with an empty token, and calls :meth:`oauth_fetch_token`.
        host: the store's own host, with ``basic_auth``; with a token, another API host
            (``BC_API_ENDPOINT`` sets it for the whole process).
        basic_auth: user name and API token of the legacy API.
        rate_limiting_management: what happens when few requests are left: a dict of
            ``min_requests_remaining``, ``wait``, ``callback_function`` and ``callback_args``.
        transport: what sends requests; by default ``requests``, a pool per thread.
        timeout: seconds that one attempt may take, from connect to the last byte; a pair bounds
            the connect, then the rest. Name resolution is excepted: it cannot be interrupted.
        headers: headers that every request gets.
        app_name: your app, at the head of the ``User-Agent``.
        correlation_id: ``X-Correlation-Id`` of every request.
        max_retries: most repetitions of a call that failed and may be repeated.
        max_elapsed: seconds that a whole call may take, with its attempts and waits; 0 is one
            attempt, without waits.
        max_wait: most seconds to wait for the quota; a longer wait is raised, with its length.
        limiter: keeps to the store's quota together with other processes; see
            :mod:`bigcommerce_sdk.transport.limiter`.
        on_request: called with each request before it is sent.
        on_response: called with each request and its reply.
        clock: what waits are measured and slept with, for tests.

    Raises:
        ConfigurationException: when credentials are missing, half given, or cannot be right, or
            when an option cannot be.
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
        access_token = None if access_token is None else wrapped(access_token)
        basic_auth = None if basic_auth is None else wrapped(basic_auth)
        # empty values are placeholders, as the older package documents them
        basic_auth = basic_auth or None
        if not access_token and access_token is not None and (client_id or basic_auth is not None):
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
                raise ConfigurationException(
                    "Give either access_token or basic_auth: a client has one way to log in."
                )
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
        api_host = host or os.environ.get("BC_API_ENDPOINT") or facts.API_HOST
        self._connection = OAuthConnection(client_id, store_hash, access_token, api_host, **options)

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
        settings |= {name: wrapped(settings[name]) for name in SECRETS if name in settings}
        found: dict[str, Any] = {
            name: wrapped(os.environ[key]) if name in SECRETS else os.environ[key]
            for name, key in ENVIRONMENT.items()
            if os.environ.get(key)
        }
        user, token = found.pop("basic_user", None), found.pop("basic_token", None)
        basic: dict[str, Any] = {"basic_auth": (user, token)} if user and token else {}
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

    def _with(self, connection: Connection) -> Self:
        """A client of the same class on another connection."""
        made = type(self).__new__(type(self))
        made._connection = connection
        return made

    def with_options(
        self,
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
    ) -> Self:
        """The same client with other options, for one call or for many. It shares this one's
        sockets and credentials; this one stays as it is.

        >>> api.with_options(timeout=90, max_retries=0).Orders.get(100)

        Arguments are those of the client; what is left out stays as it is. ``headers`` are added
        to those that there are.

        Raises:
            ConfigurationException: when one cannot be right.
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

    def for_store(self, store_hash: str, access_token: str | Secret) -> Self:
        """A client of another store, for apps that serve many. It shares this one's sockets and
        options, never its credentials, and costs next to nothing to make.

        Args:
            store_hash: the other store.
            access_token: the token that it granted to the app.

        Raises:
            ConfigurationException: when they cannot be right, or this client uses basic_auth,
                whose host is that of one store.
        """
        access_token = wrapped(access_token)
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
            GraphQLException: when it had errors; ``data`` has the part that there is.
            HttpException: when the reply is not a success.
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
        """Call ``function`` with each of many things, several at once, as ``map`` does with one
        after the other: the waits for replies overlap, the quota is kept to.

        >>> def with_lines(order):
        ...     return order, list(order.products)
        >>> for order, lines in api.parallel(with_lines, api.Orders.iterall()): ...

        Args:
            function: what to do. It is called by several threads at once.
            items: the arguments; taken in the calling thread, one by one, as results are taken.
                A record of a collection counts as done for its ``checkpoint()`` when its result
                is taken.
            concurrency: most calls at once, and most items that are taken ahead of the results;
                1 is without threads.

        Returns:
            An iterator of the results, in the order of the items, with a ``checkpoint()`` of the
            collection ``items``. The first error is raised in its turn, and ends the iteration.
            When you stop taking results, pending calls are not started, and calls of the SDK in
            flight are cancelled. A function that does something else cannot be stopped: its
            daemon thread runs on until the function returns or calls the SDK.

        Raises:
            InvalidValueException: when ``concurrency`` is no whole number from 1, the function
                cannot be called or the items cannot be iterated.
            UsageException: when the function or the iterable raises StopIteration or GeneratorExit,
                or after a fork, when the results are taken.
        """
        from bigcommerce_sdk.paging.parallel import in_order

        return in_order(function, items, concurrency)

    def check(self) -> Check:
        """Whether the credentials work, which store they are of, and what is left of its quota.
        It raises nothing: what is wrong is in the result.

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
        from bigcommerce_sdk.apps.oauth import fetch_token

        client_secret, code = wrapped(client_secret), wrapped(code)
        connection = self._oauth()
        return connection.run(
            fetch_token(connection, client_secret, code, context, scope, redirect_uri)
        )

    @staticmethod
    def oauth_verify_payload(
        signed_payload: str, client_secret: str | Secret
    ) -> dict[str, Any] | Literal[False]:
        """What a ``signed_payload`` says, or ``False`` when it must not be trusted.

        Raises:
            ConfigurationException: when the secret cannot be right.
        """
        from bigcommerce_sdk.signing import verify_payload

        client_secret = wrapped(client_secret)
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

        client_secret = wrapped(client_secret)
        return verify_payload_jwt(signed_payload, client_secret, client_id).claims

    def _oauth(self) -> OAuthConnection:
        if not isinstance(self._connection, OAuthConnection):
            raise ConfigurationException(
                "A client with basic_auth is of the store of its host, and of V2 only: make one "
                "with store_hash and access_token, or with client_id, for this."
            )
        return self._connection

    # -- its end --------------------------------------------------------------------------

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._connection.base}>"

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Cancel the calls in flight, in all threads, and release the sockets.

        Calls of this client and of clients made from it raise ``CancelledException`` at once,
        without a retry; for a write that was sent, ``maybe_applied`` is true. Calls that begin
        later work.

        A client made by ``with_options`` or ``for_store`` cancels its own calls only, and leaves
        the sockets to the client that it shares them with. As a context manager, a client is closed
        at the end of the block.
        """
        self._connection.close()


def _api_path(name: str) -> str:
    return facts.BASE_PATHS[name].replace("{store_hash}", "{}") + "/{}"
