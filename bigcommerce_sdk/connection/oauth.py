"""A connection through the API host, with an app's access token."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from bigcommerce_sdk.cancellation import Lifetime
from bigcommerce_sdk.connection.base import Connection
from bigcommerce_sdk.credentials import Credentials
from bigcommerce_sdk.options import Options
from bigcommerce_sdk.resources import facts
from bigcommerce_sdk.secret import Secret, wrapped
from bigcommerce_sdk.transport import Transport

if TYPE_CHECKING:
    from typing import Self


class OAuthConnection(Connection):
    """A connection to a store through the API host, with an app's access token.

    Args:
        client_id: the app's client id; kept for callbacks, not sent to the store.
        store_hash: the store, as in ``/stores/{store_hash}``; ``None`` until it is granted one.
        access_token: the token that the store granted to the app; without one or with an empty
            one, which only an app with a client id can be, every call is refused until
            :meth:`grant`.
        host: API host.
        api_path: path that every call stands below; the first ``{}`` is the store hash.
        rate_limiting_management: what happens when the quota runs low; see
            :class:`~bigcommerce_sdk.management.RateLimitingManagement`.
        transport: what sends requests; by default a pool per thread.
        options: further options by name, such as ``timeout``; see
            :class:`~bigcommerce_sdk.options.Options`.

    Raises:
        ConfigurationException: when store hash, token or an option cannot be right.

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
        **options: Any,
    ) -> None:
        access_token = None if access_token is None else wrapped(access_token)
        if client_id and access_token is not None and not access_token:
            access_token, store_hash = None, store_hash or None  # placeholders
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
        """What tells this store from others: its hash, ``""`` while it has none."""
        return self._credentials.store

    @property
    def store_hash(self) -> str:
        """The store hash, ``""`` while it has none."""
        return self._credentials.store

    def check_store(self, store_hash: str) -> None:
        """Refuse a store that this connection is not of; one that is of none is of any.

        Raises:
            ConfigurationException: when it is of another.
        """
        self._credentials.check_store(store_hash)

    def grant(self, store_hash: str, access_token: Secret) -> None:
        """Use this token from the next request on, whichever thread makes it.

        Args:
            store_hash: the store that granted it.
            access_token: the token.

        Raises:
            ConfigurationException: when it cannot be right, or the connection is of another store.
        """
        self._credentials.grant(store_hash, access_token)

    def for_store(self, store_hash: str, access_token: str | Secret) -> Self:
        """A connection to another store, with this one's host, transport and options, and none of
        its credentials.

        Args:
            store_hash: the other store.
            access_token: the token that it granted.

        Raises:
            ConfigurationException: when they cannot be right.
        """
        access_token = wrapped(access_token)
        made = copy.copy(self)
        made._credentials = Credentials.token(store_hash, access_token)
        made._lifetime = Lifetime(self._lifetime)
        made._limiter = None
        if self.options.limiter is not None:  # each store has a quota of its own
            other = self.options.limiter.for_store(made.store)
            made.options = self.options._replace(limiter=other)
        return made
