"""The shared part of clients, without I/O: settings, other stores, app callbacks."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar

from bigcommerce_sdk import facts
from bigcommerce_sdk.connection.common import BaseOAuthConnection, only_v2
from bigcommerce_sdk.exception import (
    ConfigurationException,
    SignatureException,
    UnknownAttributeException,
)
from bigcommerce_sdk.naming import show_type_arguments, unknown_attribute
from bigcommerce_sdk.secret import Secret, as_secret

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bigcommerce_sdk.connection.common import BaseConnection
    from bigcommerce_sdk.connection.options import OnRequest, OnResponse
    from bigcommerce_sdk.records.record import Record

R = TypeVar("R", bound="Record")
TransportT = TypeVar("TransportT")
LimiterT = TypeVar("LimiterT")
ClockT = TypeVar("ClockT")
#: The class of a client. Not ``Self``, which jedi (IPython, Jupyter) takes for the base class.
ClientT = TypeVar("ClientT", bound="BaseClient[Any, Any, Any]")

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


class BaseClient(Generic[TransportT, LimiterT, ClockT]):
    """What clients share, for transports, limiters and clocks of one kind.

    Arguments and exceptions are those of :class:`~bigcommerce_sdk.client.base.Client`.
    """

    _connection: Any

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        show_type_arguments(cls)

    def __init__(
        self,
        client_id: str | None = None,
        store_hash: str | None = None,
        access_token: str | Secret | None = None,
        host: str | None = None,
        basic_auth: tuple[str | Secret, str | Secret] | Secret | None = None,
        rate_limiting_management: Mapping[str, Any] | None = None,
        *,
        transport: TransportT | None = None,
        timeout: float | tuple[float, float] | None = None,
        headers: Mapping[str, str] | None = None,
        app_name: str | None = None,
        correlation_id: str | None = None,
        max_retries: int | None = None,
        max_elapsed: float | None = None,
        max_wait: float | None = None,
        limiter: LimiterT | None = None,
        on_request: OnRequest | None = None,
        on_response: OnResponse | None = None,
        clock: ClockT | None = None,
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
            self._connection = self._connections()[0](host, basic_auth, **options)
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
        self._connection = self._connections()[1](
            client_id, store_hash, access_token, host, **options
        )

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._connection.base}>"

    @staticmethod
    def _connections() -> tuple[type[Any], type[Any]]:
        """The classes of its connections: by basic authentication, and by app token."""
        raise NotImplementedError  # each kind of client has its own

    @classmethod
    def _from_settings(
        cls: type[ClientT], environment: dict[str, Any], settings: dict[str, Any]
    ) -> ClientT:
        """A client from the environment and the arguments of ``from_env``.

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
        transport: TransportT | None = None,
        timeout: float | tuple[float, float] | None = None,
        headers: Mapping[str, str] | None = None,
        app_name: str | None = None,
        correlation_id: str | None = None,
        max_retries: int | None = None,
        max_elapsed: float | None = None,
        max_wait: float | None = None,
        limiter: LimiterT | None = None,
        on_request: OnRequest | None = None,
        on_response: OnResponse | None = None,
        clock: ClockT | None = None,
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
            from bigcommerce_sdk.endpoints.equivalents import resource_elsewhere

            elsewhere = resource_elsewhere("", name)
            raise UnknownAttributeException(unknown_attribute(self, name, elsewhere))

    def _with(self: ClientT, connection: BaseConnection[TransportT]) -> ClientT:
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
        limiter: LimiterT | None = None,
        rate_limiting_management: Mapping[str, Any] | None = None,
        on_request: OnRequest | None = None,
        on_response: OnResponse | None = None,
    ) -> ClientT:
        """A copy of this client with other options, for one call or for many.

        >>> patient = api.with_options(timeout=90, max_retries=0)

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

    # -- apps -----------------------------------------------------------------------------

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

    def _oauth(self) -> Any:
        """The connection by app token.

        Raises:
            ConfigurationException: when the client has basic_auth.
        """
        found: Any = self._connection
        if not isinstance(found, BaseOAuthConnection):
            raise only_v2()
        return self._connection

    def _at(self, name: str) -> Any:
        """The connection to another API of the store, by its name in ``facts.BASE_PATHS``."""
        return self._connection.of_api(name)
