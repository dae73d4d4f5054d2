"""Links that log a customer in to the storefront without a password."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, Final, Protocol, TypeVar

from bigcommerce_sdk.connection.common import BaseConnection, BaseOAuthConnection
from bigcommerce_sdk.effects import Rule
from bigcommerce_sdk.endpoints.accessor import resource_on
from bigcommerce_sdk.exception import (
    ConfigurationException,
    UnexpectedReplyException,
    UsageException,
)
from bigcommerce_sdk.http.paths import base_url
from bigcommerce_sdk.secret import Secret, as_secret
from bigcommerce_sdk.signing import sign_customer_login

if TYPE_CHECKING:
    from bigcommerce_sdk.connection import AsyncConnection, Connection

ConnectionT_co = TypeVar("ConnectionT_co", covariant=True)


class StoreClient(Protocol[ConnectionT_co]):
    """A client of a store, such as any client of the SDK."""

    @property
    def connection(self) -> ConnectionT_co:
        """The connection of its calls."""
        ...


#: Environment variable of the default client secret.
SECRET_VARIABLE = "APP_CLIENT_SECRET"  # noqa: S105 - a name
PATH = "/login/token/"


class _Tokens:
    """Tokens that log a customer in."""

    @staticmethod
    def create(
        client: StoreClient[BaseConnection[Any]],
        customer_id: int,
        redirect_url: str | None = None,
        request_ip: str | None = None,
        iat_time: float | None = None,
        channel_id: int | None = None,
        *,
        client_secret: str | Secret | None = None,
    ) -> str:
        """Sign a token for ``/login/token/{token}`` of the storefront.

        Args:
            client: a client with client id and store hash.
            customer_id: the customer to log in.
            redirect_url: the path of the page to show after the login, such as ``/cart.php``.
            request_ip: the only IP address that may use the token.
            iat_time: Unix time of the signature; by default that of this machine.
            channel_id: the channel of the storefront; by default the store's first.
            client_secret: the app's client secret; by default the environment variable
                ``APP_CLIENT_SECRET``.

        Raises:
            ConfigurationException: when the secret, client id or store hash is missing or invalid.
            InvalidValueException: when another argument is invalid.
        """
        if client_secret is not None:
            client_secret = as_secret(client_secret)
        connection, client_id = _identity_of(client)
        if client_secret is None:
            client_secret = Secret(os.environ.get(SECRET_VARIABLE, ""))
            if not client_secret:
                raise ConfigurationException(
                    f"The client_secret is missing: pass it, or set {SECRET_VARIABLE}."
                )
        return sign_customer_login(
            customer_id,
            client_secret,
            client_id,
            store_hash=connection.store_hash,
            channel_id=channel_id,
            redirect_to=redirect_url or None,
            request_ip=request_ip or None,
            now=iat_time,
        )


class CustomerLoginTokens(_Tokens):
    """Tokens and links that log a customer in, once, within 30 seconds.

    >>> CustomerLoginTokens.create_url(api, 5, redirect_url="/cart.php", client_secret=secret)
    'https://store-ab12cd34.mybigcommerce.com/login/token/eyJ…'
    """

    @staticmethod
    def create_url(
        client: StoreClient[Connection],
        customer_id: int,
        redirect_url: str | None = None,
        request_ip: str | None = None,
        use_bc_time: bool = False,
        channel_id: int | None = None,
        *,
        client_secret: str | Secret | None = None,
    ) -> str:
        """A link that logs the customer in. Requests the address of the storefront first.

        Args:
            client: a synchronous client with client id and store hash; for an asynchronous one, use
                :class:`AsyncCustomerLoginTokens`.
            customer_id: the customer to log in.
            redirect_url: the path of the page to show after the login, such as ``/cart.php``.
            request_ip: the only IP address that may use the link.
            use_bc_time: sign with the store's time, for machines with an unreliable clock.
            channel_id: the channel of the storefront. The link has the address of the store's first
                storefront; for another one, append the token of :meth:`create` to its address.
            client_secret: the app's client secret; by default the environment variable
                ``APP_CLIENT_SECRET``.

        Raises:
            UnexpectedReplyException: when the response lacks the address or the time.
            HttpException: when the response is not a success.
            ConfigurationException: when the secret, client id or store hash is missing or invalid.
            InvalidValueException: when another argument is invalid.
            UsageException: for an asynchronous client.
        """
        if client_secret is not None:
            client_secret = as_secret(client_secret)
        _check_kind(_identity_of(client)[0], is_async=False)
        rule = _create_url(
            client,
            customer_id,
            redirect_url,
            request_ip,
            use_bc_time,
            channel_id,
            client_secret,
        )
        return client.connection.run(rule)


class AsyncCustomerLoginTokens(_Tokens):
    """:class:`CustomerLoginTokens` for asynchronous clients.

    :meth:`create` sends nothing, and takes any client.

    >>> await AsyncCustomerLoginTokens.create_url(api, 5, redirect_url="/cart.php")
    'https://store-ab12cd34.mybigcommerce.com/login/token/eyJ…'
    """

    @staticmethod
    async def create_url(
        client: StoreClient[AsyncConnection],
        customer_id: int,
        redirect_url: str | None = None,
        request_ip: str | None = None,
        use_bc_time: bool = False,
        channel_id: int | None = None,
        *,
        client_secret: str | Secret | None = None,
    ) -> str:
        """A link that logs the customer in. Requests the address of the storefront first.

        Arguments and exceptions are those of :meth:`CustomerLoginTokens.create_url`.
        """
        if client_secret is not None:
            client_secret = as_secret(client_secret)
        _check_kind(_identity_of(client)[0], is_async=True)
        rule = _create_url(
            client,
            customer_id,
            redirect_url,
            request_ip,
            use_bc_time,
            channel_id,
            client_secret,
        )
        return await client.connection.run(rule)


def _identity_of(client: StoreClient[Any]) -> tuple[BaseOAuthConnection[Any], str]:
    """The connection and the client id of a client.

    Raises:
        ConfigurationException: when the client has none.
    """
    found: Any = getattr(client, "connection", None)
    if not isinstance(found, BaseOAuthConnection) or not found.client_id:
        raise ConfigurationException(
            "Login tokens need a client with client_id and store_hash, not basic_auth."
        )
    return client.connection, found.client_id


def _check_kind(connection: BaseConnection[Any], *, is_async: bool) -> None:
    """Refuse a client of the other kind.

    Raises:
        UsageException: names the class to use.
    """
    if connection._is_async is not is_async:
        right = "await AsyncCustomerLoginTokens" if connection._is_async else "CustomerLoginTokens"
        kind = "asynchronous" if connection._is_async else "synchronous"
        raise UsageException(f"The client is {kind}: use {right}.create_url.")


def _create_url(
    client: StoreClient[BaseConnection[Any]],
    customer_id: int,
    redirect_url: str | None,
    request_ip: str | None,
    use_bc_time: bool,
    channel_id: int | None,
    client_secret: Secret | None,
) -> Rule[str]:
    """The rule of ``create_url``."""
    # an invalid argument is refused before the request
    _Tokens.create(
        client, customer_id, redirect_url, request_ip, None, channel_id, client_secret=client_secret
    )
    storefront, now = yield from _read_store(client.connection, use_bc_time)
    token = _Tokens.create(
        client, customer_id, redirect_url, request_ip, now, channel_id, client_secret=client_secret
    )
    return f"{storefront}{PATH}{token}"


def _read_store(
    connection: BaseConnection[Any], needs_time: bool
) -> Rule[tuple[str, float | None]]:
    """The rule that reads the storefront's origin and, if needed, the store's time.

    Raises:
        UnexpectedReplyException: when the response lacks one of them.
    """
    reading: Rule[Any] = resource_on(connection, "Store")._get_single()
    store: Any = yield from reading
    address = None if store is None else store.to_dict().get("secure_url")
    try:
        storefront = base_url(address if isinstance(address, str) else "")
    except ConfigurationException:
        message = "GET /store: the response has no valid secure_url, the address of the storefront."
        raise UnexpectedReplyException(message) from None
    if not needs_time:
        return storefront, None
    asking: Rule[Any] = resource_on(connection, "Time")._get_single()
    found: Any = yield from asking
    time = None if found is None else found.time
    if time is None:
        raise UnexpectedReplyException("GET /time: the response has no time.")
    return storefront, float(time.timestamp())


#: The methods as functions of this module, for code of the older package.
create: Final = CustomerLoginTokens.create
create_url: Final = CustomerLoginTokens.create_url
