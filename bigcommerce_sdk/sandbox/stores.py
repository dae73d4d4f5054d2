"""One store of a sandbox, for tests: clients, data, requests, faults."""

from __future__ import annotations

import inspect
import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeGuard, TypeVar, overload
from urllib.parse import urlsplit

from bigcommerce_sdk import facts
from bigcommerce_sdk.exception import ConfigurationException, InvalidValueException
from bigcommerce_sdk.http.paths import check_store_hash
from bigcommerce_sdk.json.writing import shown
from bigcommerce_sdk.naming import did_you_mean
from bigcommerce_sdk.sandbox.catalogue import Catalogue
from bigcommerce_sdk.sandbox.clock import Clock
from bigcommerce_sdk.sandbox.faults.plan import Faults
from bigcommerce_sdk.sandbox.filling.fill import DEFAULT_SEED, checked_counts
from bigcommerce_sdk.sandbox.filling.fill import fill as fill_store
from bigcommerce_sdk.sandbox.rows.links import addressed_at
from bigcommerce_sdk.sandbox.rows.seeding import fill_with_demo, seed_rows
from bigcommerce_sdk.sandbox.rows.snapshot import Snapshot, take
from bigcommerce_sdk.sandbox.rows.snapshot import fill as load_snapshot
from bigcommerce_sdk.sandbox.rows.store import Store
from bigcommerce_sdk.sandbox.tenants.access import Access, check_token
from bigcommerce_sdk.sandbox.tenants.callbacks import Callbacks
from bigcommerce_sdk.sandbox.tenants.journal import Journal, Recorded
from bigcommerce_sdk.sandbox.tenants.merchant import App
from bigcommerce_sdk.sandbox.tenants.quota import Quota
from bigcommerce_sdk.sandbox.tenants.tenant import Tenant
from bigcommerce_sdk.sandbox.webhooks import Webhooks

if TYPE_CHECKING:
    from typing import Unpack

    from bigcommerce_sdk.api import ApiClient, AsyncBigcommerceApi, BigcommerceApi
    from bigcommerce_sdk.client.common import BaseClient
    from bigcommerce_sdk.connection.options import ClientOptions

ClientT = TypeVar("ClientT", bound="BaseClient[Any, Any, Any]")

LEGACY_USER = "sandbox"

#: The variables from which OpenSSL, Python's requests, curl and Node take trusted certificates.
_CA_VARIABLES = ("SSL_CERT_FILE", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "NODE_EXTRA_CA_CERTS")
#: The variables from which clients take the host of the API, and that of the login.
ENDPOINTS = ("BC_API_ENDPOINT", "BC_AUTH_SERVICE")
_OWN_HOSTS = ("localhost", "127.0.0.1", "::1")


class Shared:
    """The state that all stores of a sandbox share.

    Args:
        catalogue: the resources.
        app: the app that calls the stores.
        clock: the time.
    """

    def __init__(
        self,
        catalogue: Catalogue,
        app: App,
        clock: Clock,
    ) -> None:
        self.catalogue = catalogue
        self.app = app
        self.clock = clock
        #: the origin of the server while it runs
        self.origin: str | None = None
        #: hosts beside this machine that webhooks may go to
        self.webhook_hosts: frozenset[str] = frozenset()
        #: the certificate of the CA, if the server has TLS
        self.ca_file: Path | None = None


class SandboxStore:
    """One store of a sandbox. ``Sandbox`` is the first one; ``add_store`` adds others.

    Args:
        shared: what all stores of the sandbox share.
        store_hash: its store hash.
        token: the access token.
        scopes: OAuth scopes of the token; ``None`` for all.
        demo: whether to fill it with the demo shop; otherwise it is empty.
        data: rows to fill it with instead, as returned by :meth:`snapshot`.
        fill: plausible rows to add to these: the arguments of :meth:`fill`.
        quota: requests per window; further ones get status 429.
        window: seconds per window.
        strict: whether unknown URL parameters are refused everywhere.

    Attributes:
        store_hash: its store hash.
        token: the access token; also the password of the legacy login.
    """

    def __init__(
        self,
        shared: Shared,
        *,
        store_hash: str,
        token: str,
        scopes: Iterable[str] | None,
        demo: bool,
        data: Snapshot | None,
        fill: Mapping[str, int] | None,
        quota: int,
        window: float,
        strict: bool,
    ) -> None:
        self.store_hash: str = check_store_hash(store_hash)
        self.token: str = check_token(token)
        self._shared = shared
        try:
            store = _new_store(shared, store_hash, data, demo=demo and data is None)
        except ValueError as error:
            raise ConfigurationException(str(error)) from None
        if fill is not None:
            try:
                _filled(store, fill)
            except ValueError as error:
                raise ConfigurationException(f"fill: {error}") from None
        access = Access(token, LEGACY_USER, None if scopes is None else _checked_scopes(scopes))
        allowed = Quota(quota, window, shared.clock)
        webhooks = Webhooks(store, shared.app.client_secret, lambda: shared.origin is not None)
        strict = _checked_strict(strict)
        self._tenant = Tenant(store, access, allowed, shared.app, webhooks, strict=strict)
        #: the callbacks that the app receives from BigCommerce
        self.callbacks: Callbacks = Callbacks(self._tenant)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.store_hash}>"

    @property
    def client_id(self) -> str:
        """Client id of the app that calls this store."""
        return self._shared.app.client_id

    @property
    def client_secret(self) -> str:
        """Client secret of that app, which signs callbacks and webhooks."""
        return self._shared.app.client_secret.reveal()

    @property
    def base_url(self) -> str:
        """Origin of the running store, such as ``http://127.0.0.1:49152``.

        Raises:
            RuntimeError: the sandbox is not running.
        """
        if self._shared.origin is None:
            raise RuntimeError("The sandbox is not running: use it in a with block, or start() it.")
        return self._shared.origin

    @property
    def environment(self) -> dict[str, str]:
        """The environment variables with which clients and apps of a process call this store.

        ``BigcommerceApi.from_env`` reads ``BIGCOMMERCE_HOST``, ``_STORE_HASH``, ``_ACCESS_TOKEN``
        and ``_CLIENT_ID``; login tokens are signed with ``APP_CLIENT_SECRET``. With
        ``BC_API_ENDPOINT`` and ``BC_AUTH_SERVICE``, clients without a host call the sandbox. With
        TLS, there are variables in place of these two that make clients trust its CA, and use it as
        the proxy to the hosts of BigCommerce; it refuses to be one to others.

        Raises:
            RuntimeError: the sandbox is not running.

        Example::

            subprocess.run(["node", "app.js"], env={**os.environ, **sandbox.environment})
        """
        return {
            "BIGCOMMERCE_HOST": self.base_url,
            "BIGCOMMERCE_STORE_HASH": self.store_hash,
            "BIGCOMMERCE_ACCESS_TOKEN": self.token,
            "BIGCOMMERCE_CLIENT_ID": self.client_id,
            "APP_CLIENT_SECRET": self.client_secret,
            **(dict.fromkeys(ENDPOINTS, self.base_url) if self._shared.ca_file is None else {}),
            **self._tls_environment,
        }

    @property
    def _tls_environment(self) -> dict[str, str]:
        """Variables with which clients trust the CA, and reach fixed hosts through the sandbox."""
        if self._shared.ca_file is None:
            return {}
        proxy = self.base_url.replace("https:", "http:")
        usual = os.environ.get("NO_PROXY") or os.environ.get("no_proxy")
        direct = [usual, *_OWN_HOSTS, urlsplit(self.base_url).hostname]
        without = ",".join(dict.fromkeys(each for each in direct if each))
        return {
            **dict.fromkeys(_CA_VARIABLES, str(self._shared.ca_file)),
            **dict.fromkeys(("HTTPS_PROXY", "https_proxy"), proxy),
            **dict.fromkeys(("NO_PROXY", "no_proxy"), without),
            "NODE_USE_ENV_PROXY": "1",
        }

    @property
    def requests(self) -> list[Recorded]:
        """The recorded requests, in the order of their responses.

        Only the latest are kept: 10,000 at most, and 16 MiB of their paths, queries, headers and
        bodies, and of the replies. :attr:`journal` filters and deletes them.
        """
        return self._tenant.requests

    @property
    def journal(self) -> Journal:
        """The recorded requests: ``sandbox.journal.find(path="/products*", status="4xx")``."""
        return self._tenant.journal

    @property
    def quota(self) -> Quota:
        """The limit of requests: ``sandbox.quota.change(limit=150)``."""
        return self._tenant.quota

    @property
    def clock(self) -> Clock:
        """The time of all stores of the sandbox: ``sandbox.clock.advance(60)``."""
        return self._shared.clock

    @property
    def scopes(self) -> frozenset[str] | None:
        """OAuth scopes of the token; ``None`` for all. A test can change them."""
        return self._tenant.access.scopes

    @scopes.setter
    def scopes(self, scopes: Iterable[str] | None) -> None:
        self._tenant.access.scopes = None if scopes is None else _checked_scopes(scopes)

    @property
    def strict(self) -> bool:
        """Whether unknown URL parameters are refused everywhere. A test can change it."""
        return self._tenant.strict

    @strict.setter
    def strict(self, strict: bool) -> None:
        self._tenant.strict = _checked_strict(strict)

    @property
    def faults(self) -> Faults:
        """The planned faults: ``sandbox.faults.add(Status(503), path="/products*")``."""
        return self._tenant.faults

    @property
    def webhooks(self) -> Webhooks:
        """The webhooks of the store, and their deliveries."""
        return self._tenant.webhooks

    @overload
    def api(self, client: None = None, **options: Unpack[ClientOptions]) -> BigcommerceApi: ...
    @overload
    def api(self, client: type[ClientT], **options: Unpack[ClientOptions]) -> ClientT: ...
    def api(self, client: Any = None, **options: Any) -> Any:
        """A new client of this store.

        Args:
            client: the class of the client, such as ``AsyncBigcommerceApi``; by default
                ``BigcommerceApi``.
            options: further arguments of the client, such as ``timeout``.

        Raises:
            ConfigurationException: when ``client`` is not the class of a client with a token, or an
                option is unknown or invalid.
        """
        from bigcommerce_sdk.api import BigcommerceApi

        client = BigcommerceApi if client is None else client
        if not _is_client(client):
            raise ConfigurationException(
                "client must be a class of clients, such as BigcommerceApi, "
                f"got {shown(client)}."
            )
        return _made(client, "api", self._credentials, self._trusting(client, options))

    def async_api(self, **options: Unpack[ClientOptions]) -> AsyncBigcommerceApi:
        """A new asynchronous client of this store.

        >>> api = sandbox.async_api(max_retries=0)

        Args:
            options: further arguments of the client, such as ``timeout``.

        Raises:
            ConfigurationException: when an option is unknown or invalid.
        """
        from bigcommerce_sdk.api import AsyncBigcommerceApi

        return _made(
            AsyncBigcommerceApi,
            "async_api",
            self._credentials,
            self._trusting(AsyncBigcommerceApi, options),
        )

    def legacy_api(self, **options: Unpack[ClientOptions]) -> ApiClient:
        """A new client of this store with the legacy login.

        Args:
            options: further arguments of the client, such as ``timeout``.

        Raises:
            ConfigurationException: when an option is unknown or invalid.
        """
        from bigcommerce_sdk.api import ApiClient

        credentials = {"host": self.base_url, "token": self.token, "user_id": LEGACY_USER}
        return _made(ApiClient, "legacy_api", credentials, self._trusting(ApiClient, options))

    def _trusting(
        self, client: type[BaseClient[Any, Any, Any]], options: Mapping[str, Any]
    ) -> Mapping[str, Any]:
        """The options of a client, with a transport that trusts the CA unless one is given."""
        if self._shared.ca_file is None or options.get("transport") is not None:
            return options
        from bigcommerce_sdk.client.async_client import AsyncClient

        transport: Any
        if issubclass(client, AsyncClient):
            from bigcommerce_sdk.transport.aiohttp import AiohttpTransport

            transport = AiohttpTransport(ca_bundle=self._shared.ca_file)
        else:
            from bigcommerce_sdk.transport.requests import RequestsTransport

            transport = RequestsTransport(ca_bundle=self._shared.ca_file)
        return {**options, "transport": transport}

    @property
    def _credentials(self) -> dict[str, Any]:
        """The arguments of a client with the token of the store's app."""
        return {
            "client_id": self.client_id,
            "store_hash": self.store_hash,
            "access_token": self.token,
            "host": self.base_url,
        }

    def seed(self, resource: str, *rows: Mapping[str, Any]) -> list[dict[str, Any]]:
        """Add rows, without the checks of the API.

        Rows may hold read-only fields. Fields left out get the values of created rows.

        Args:
            resource: name of the resource, such as ``"ProductImages"``, or ``"v3.Brands"`` of V3.
            rows: fields by wire name. Rows of a sub-resource need the ids of their parents, such
                as ``product_id``.

        Returns:
            The rows as replies of the API show them.

        Raises:
            InvalidValueException: when the resource is unknown, a parent is missing, or a
                value has the wrong type.
        """
        try:
            with addressed_at(self._v2_address):
                return seed_rows(self._tenant.store, resource, rows)
        except ValueError as error:
            raise InvalidValueException(str(error)) from None

    def fill(self, /, *, seed: int = DEFAULT_SEED, **counts: int) -> dict[str, int]:
        """Add plausible rows, with rows that they refer to and rows below them.

        >>> sandbox.fill(orders=1000, customers=200, seed=7)
        {'customers': 200, 'orders': 1000}

        Orders have lines of existing products, addresses, shipments and payments; customers have
        addresses; products have brands, categories, images and variants. If the store has no rows
        to refer to, some are added. Equal arguments add equal rows to equal stores.

        Args:
            seed: determines the rows; a number from 0.
            counts: numbers of rows by resource, such as ``gift_certificates=10``. The guide
                "Testing with the sandbox" lists the resources; :meth:`seed` adds rows of others.

        Returns:
            The numbers of rows that were added by name, with those that others refer to and without
            those below others.

        Raises:
            InvalidValueException: when a name is unknown or a number is not one.
        """
        try:
            return _filled(self._tenant.store, {**counts, "seed": seed})
        except ValueError as error:
            raise InvalidValueException(str(error)) from None

    @property
    def _v2_address(self) -> str:
        """The address of V2 while the server runs; its path otherwise."""
        base = facts.BASE_PATHS["oauth"].replace("{store_hash}", self.store_hash)
        return (self._shared.origin or "") + base

    def snapshot(self) -> dict[str, list[dict[str, Any]]]:
        """All rows by resource, for ``Sandbox(data=...)``.

        Includes write-only values, such as passwords, and under ``"last_ids"`` the ids of deleted
        rows that must not be used again.
        """
        return take(self._tenant.store)

    def restore(self, data: Snapshot) -> None:
        """Replace all rows by those of a snapshot, all or none. Sends no webhooks.

        >>> before = sandbox.snapshot()
        >>> sandbox.restore(before)

        Args:
            data: rows by resource, as returned by :meth:`snapshot`.

        Raises:
            InvalidValueException: when it is not a snapshot, or a row is invalid.
        """
        try:
            if not isinstance(data, Mapping):  # None would give the minimal rows
                raise ValueError(f"A snapshot must be a dict, not {shown(data)}.")
            other = _new_store(self._shared, self.store_hash, data, demo=False)
        except ValueError as error:
            raise InvalidValueException(str(error)) from None
        self._tenant.store.restore(other.snapshot())

    def reset(self) -> None:
        """Restore the initial state of the store.

        Restores the data, the scopes, the quota and strictness, clears recorded requests, faults
        and webhooks, and starts a new quota window.
        """
        self._tenant.reset()


def _filled(store: Store, arguments: Mapping[str, Any]) -> dict[str, int]:
    """Add plausible rows to a store.

    Raises:
        ValueError: an argument is invalid.
    """
    if not isinstance(arguments, Mapping):
        raise ValueError(f"must be a dict such as {{'orders': 10}}, not {shown(arguments)}.")
    counts = dict(arguments)
    seed = counts.pop("seed", DEFAULT_SEED)
    return fill_store(store, checked_counts(store.catalogue, counts, seed), seed)


def _new_store(shared: Shared, store_hash: str, data: Snapshot | None, *, demo: bool) -> Store:
    """A store with the demo shop, the rows of a snapshot, or the minimal rows of every store.

    Raises:
        ValueError: ``data`` is not a snapshot, or a row is invalid.
    """
    store = Store(shared.catalogue, store_hash, shared.clock, shared.app.client_id)
    store.webhook_hosts = shared.webhook_hosts
    but = data if isinstance(data, Mapping) else ()  # load_snapshot() refuses anything else
    fill_with_demo(store, whole=demo, but=but)
    if data is not None:
        load_snapshot(store, data)
    return store


def _checked_strict(strict: bool) -> bool:
    """Validate strictness.

    Raises:
        ConfigurationException: when it is not a bool.
    """
    if not isinstance(strict, bool):
        raise ConfigurationException(f"strict must be a bool, not {shown(strict)}.")
    return strict


def _checked_scopes(scopes: Iterable[str]) -> frozenset[str]:
    """Validate the scopes of a token.

    Raises:
        ConfigurationException: when they are not an iterable of text.
    """
    plain = isinstance(scopes, Iterable) and not isinstance(scopes, (str, bytes))
    listed: list[Any] = list(scopes) if plain else [None]
    if not all(isinstance(each, str) for each in listed):
        raise ConfigurationException(
            f"scopes must be a list of scopes, such as ['store_v2_orders'], got {shown(scopes)}."
        )
    return frozenset(listed)


def _is_client(value: object) -> TypeGuard[type[BaseClient[Any, Any, Any]]]:
    """Whether a value is a class of clients."""
    from bigcommerce_sdk.client.common import BaseClient

    return isinstance(value, type) and issubclass(value, BaseClient)


def _made(
    client: type[ClientT], caller: str, credentials: dict[str, Any], options: Mapping[str, Any]
) -> ClientT:
    """A client with these credentials and options.

    Raises:
        ConfigurationException: when the constructor lacks one of them.
    """
    arguments = inspect.signature(client).parameters
    if any(each.kind is each.VAR_KEYWORD for each in arguments.values()):
        return client(**credentials, **options)
    missing = [name for name in credentials if name not in arguments]
    if missing:
        raise ConfigurationException(
            f"{caller}() needs a class whose constructor takes {', '.join(credentials)}: "
            f"{client.__name__} takes no {' and no '.join(missing)}. For ApiClient, call "
            "legacy_api()."
        )
    known = [name for name in arguments if name not in credentials]
    for name in options:
        if name not in known:
            raise ConfigurationException(
                f"{caller}() takes no option {name!r}.{did_you_mean(name, known)}"
            )
    return client(**credentials, **options)
