"""Links that log a customer in to the storefront without a password."""

from __future__ import annotations

import os
from typing import Any, Final, Protocol

from bigcommerce_sdk.connection import Connection, OAuthConnection
from bigcommerce_sdk.effects import Rule
from bigcommerce_sdk.exception import ConfigurationException, UnexpectedReplyException
from bigcommerce_sdk.http.paths import base_url
from bigcommerce_sdk.resources import load
from bigcommerce_sdk.secret import Secret, wrapped
from bigcommerce_sdk.signing import sign_customer_login


class StoreClient(Protocol):
    """A client of a store; every client of the SDK is one."""

    @property
    def connection(self) -> Connection:
        """What its calls go through."""
        ...


#: Holds the app's client secret, for those who do not pass it.
SECRET_VARIABLE = "APP_CLIENT_SECRET"  # noqa: S105 - a name
PATH = "/login/token/"


class CustomerLoginTokens:
    """Makes tokens and links that log a customer in. Each is good for 30 seconds, once.

    >>> CustomerLoginTokens.create_url(api, 5, redirect_url="/cart.php", client_secret=secret)
    'https://store-ab12cd34.mybigcommerce.com/login/token/eyJ…'
    """

    @staticmethod
    def create(
        client: StoreClient,
        customer_id: int,
        redirect_url: str | None = None,
        request_ip: str | None = None,
        iat_time: float | None = None,
        channel_id: int | None = None,
        *,
        client_secret: str | Secret | None = None,
    ) -> str:
        """A token for ``/login/token/{token}`` of the storefront.

        Args:
            client: a client with client id and store hash.
            customer_id: the customer to log in.
            redirect_url: the page to show then: a path of the storefront, such as ``/cart.php``.
            request_ip: the only address that may use it.
            iat_time: the time to sign it with, as Unix time; by default this machine's.
            channel_id: the storefront to log in to; by default the store's first.
            client_secret: the app's client secret; by default ``APP_CLIENT_SECRET``.

        Raises:
            ConfigurationException: when secret, client id or store hash are missing.
            InvalidValueException: for a value that cannot stand in one.
        """
        if client_secret is not None:
            client_secret = wrapped(client_secret)
        connection = client.connection
        if not isinstance(connection, OAuthConnection) or not connection.client_id:
            raise ConfigurationException(
                "Login tokens need a client with client_id and store_hash, not basic_auth."
            )
        if client_secret is None:
            client_secret = Secret(os.environ.get(SECRET_VARIABLE, ""))
            if not client_secret:
                raise ConfigurationException(f"Give client_secret, or set {SECRET_VARIABLE}.")
        return sign_customer_login(
            customer_id,
            client_secret,
            connection.client_id,
            store_hash=connection.store_hash,
            channel_id=channel_id,
            redirect_to=redirect_url or None,
            request_ip=request_ip or None,
            now=iat_time,
        )

    @classmethod
    def create_url(
        cls,
        client: StoreClient,
        customer_id: int,
        redirect_url: str | None = None,
        request_ip: str | None = None,
        use_bc_time: bool = False,
        channel_id: int | None = None,
        *,
        client_secret: str | Secret | None = None,
    ) -> str:
        """A link that logs the customer in. Asks the store for its address first.

        Args:
            client: as in :meth:`create`, and so are the others.
            customer_id: the customer to log in.
            redirect_url: the page to show then.
            request_ip: the only address that may use it.
            use_bc_time: sign it with the store's time, for machines whose clock may be wrong.
            channel_id: the storefront to log in to. The link leads to the store's first: for
                another, put the token of :meth:`create` on that one's address.
            client_secret: the app's client secret.

        Raises:
            UnexpectedReplyException: when the store does not tell its address or time.
            HttpException: when the store refuses to.
            ConfigurationException: when secret, client id or store hash are missing.
            InvalidValueException: for a value that cannot stand in one.
        """
        if client_secret is not None:
            client_secret = wrapped(client_secret)
        storefront, now = client.connection.run(_read_store(client.connection, use_bc_time))
        token = cls.create(
            client,
            customer_id,
            redirect_url,
            request_ip,
            now,
            channel_id,
            client_secret=client_secret,
        )
        return f"{storefront}{PATH}{token}"


def _read_store(connection: Connection, needs_time: bool) -> Rule[tuple[str, float | None]]:
    """The rule that reads the origin of the storefront and, where it is needed, the store's time.

    Raises:
        UnexpectedReplyException: the reply does not have it.
    """
    store: Any = yield from load("Store")(connection)._get_single()
    address = None if store is None else store.to_dict().get("secure_url")
    try:
        storefront = base_url(address if isinstance(address, str) else "")
    except ConfigurationException:
        message = "The store does not tell the address of its storefront."
        raise UnexpectedReplyException(message) from None
    if not needs_time:
        return storefront, None
    found: Any = yield from load("Time")(connection)._get_single()
    time = None if found is None else found.time
    if time is None:
        raise UnexpectedReplyException("The store does not tell its time.")
    return storefront, float(time.timestamp())


#: The same as functions, which is how older code calls them.
create: Final = CustomerLoginTokens.create
create_url: Final = CustomerLoginTokens.create_url
