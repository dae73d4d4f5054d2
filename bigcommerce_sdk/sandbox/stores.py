"""One store of a sandbox, for tests: clients, data, requests, faults."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, TypeVar, overload

from bigcommerce_sdk.http.paths import check_store_hash
from bigcommerce_sdk.sandbox.catalogue import Catalogue
from bigcommerce_sdk.sandbox.faults.plan import Faults
from bigcommerce_sdk.sandbox.rows.seeding import fill_with_demo, seed_rows
from bigcommerce_sdk.sandbox.rows.snapshot import Snapshot, fill, take
from bigcommerce_sdk.sandbox.rows.store import Store
from bigcommerce_sdk.sandbox.tenants.access import Access, check_token
from bigcommerce_sdk.sandbox.tenants.callbacks import Callbacks
from bigcommerce_sdk.sandbox.tenants.merchant import App
from bigcommerce_sdk.sandbox.tenants.quota import Quota
from bigcommerce_sdk.sandbox.tenants.tenant import Recorded, Tenant
from bigcommerce_sdk.sandbox.webhooks import Webhooks

if TYPE_CHECKING:
    from bigcommerce_sdk.api import ApiClient, BigcommerceApi, Client

ClientT = TypeVar("ClientT", bound="Client")

LEGACY_USER = "sandbox"


class Shared:
    """The state that all stores of a sandbox share.

    Args:
        catalogue: the resources.
        app: the app that calls the stores.
        clock: returns seconds since 1970.
    """

    def __init__(
        self,
        catalogue: Catalogue,
        app: App,
        clock: Callable[[], float],
    ) -> None:
        self.catalogue = catalogue
        self.app = app
        self.clock = clock
        #: the origin of the server while it runs
        self.origin: str | None = None


class SandboxStore:
    """One store of a sandbox. ``Sandbox`` is the first one; ``add_store`` adds others.

    Args:
        shared: what all stores of the sandbox share.
        store_hash: its store hash.
        token: the access token.
        scopes: OAuth scopes of the token; ``None`` for all.
        demo: whether to fill it with the demo shop; otherwise it is empty.
        data: rows to fill it with instead, as returned by :meth:`snapshot`.
        quota: requests per window; further ones get status 429.
        window: seconds per window.

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
        quota: int,
        window: float,
    ) -> None:
        self.store_hash: str = check_store_hash(store_hash)
        self.token: str = check_token(token)
        self._shared = shared
        store = Store(shared.catalogue, store_hash, shared.clock, shared.app.client_id)
        fill_with_demo(store, whole=demo and data is None, but=data or ())
        if data is not None:
            fill(store, data)
        access = Access(token, LEGACY_USER, None if scopes is None else frozenset(scopes))
        allowed = Quota(quota, window, shared.clock)
        webhooks = Webhooks(store, shared.app.client_secret, lambda: shared.origin is not None)
        self._tenant = Tenant(store, access, allowed, shared.app, webhooks)
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
        ``BC_API_ENDPOINT`` and ``BC_AUTH_SERVICE``, clients without a host call the sandbox.

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
            "BC_API_ENDPOINT": self.base_url,
            "BC_AUTH_SERVICE": self.base_url,
        }

    @property
    def requests(self) -> list[Recorded]:
        """The recorded requests, in the order of their responses."""
        return list(self._tenant.requests)

    @property
    def faults(self) -> Faults:
        """The planned faults: ``sandbox.faults.add(Status(503), path="/products*")``."""
        return self._tenant.faults

    @property
    def webhooks(self) -> Webhooks:
        """The webhooks of the store, and their deliveries."""
        return self._tenant.webhooks

    @overload
    def api(self, client: None = None, **settings: Any) -> BigcommerceApi: ...
    @overload
    def api(self, client: type[ClientT], **settings: Any) -> ClientT: ...
    def api(self, client: Any = None, **settings: Any) -> Any:
        """A new client of this store.

        Args:
            client: the class of the client; by default ``BigcommerceApi``.
            settings: further arguments of the client, such as ``timeout``.
        """
        if client is None:
            from bigcommerce_sdk.api import BigcommerceApi

            client = BigcommerceApi
        return client(
            client_id=self.client_id,
            store_hash=self.store_hash,
            access_token=self.token,
            host=self.base_url,
            **settings,
        )

    def legacy_api(self, **settings: Any) -> ApiClient:
        """A new client of this store with the legacy login.

        Args:
            settings: further arguments of the client, such as ``timeout``.
        """
        from bigcommerce_sdk.api import ApiClient

        return ApiClient(self.base_url, self.token, LEGACY_USER, **settings)

    def seed(self, resource: str, *rows: Mapping[str, Any]) -> list[dict[str, Any]]:
        """Add rows, without the checks of the API.

        Rows may hold read-only fields. Fields left out get the values of created rows.

        Args:
            resource: name of the resource, such as ``"ProductImages"``.
            rows: fields by wire name. Rows of a sub-resource need the ids of their parents, such
                as ``product_id``.

        Returns:
            The rows as replies of the API show them.

        Raises:
            ValueError: the resource is unknown, a parent is missing, or a value has the wrong
                type.
        """
        return seed_rows(self._tenant.store, resource, rows)

    def snapshot(self) -> dict[str, list[dict[str, Any]]]:
        """All rows by resource, for ``Sandbox(data=...)``.

        Includes write-only values, such as passwords.
        """
        return take(self._tenant.store)

    def reset(self) -> None:
        """Restore the initial state of the store.

        Restores the data, clears recorded requests, faults and webhooks, and starts a new quota
        window.
        """
        self._tenant.reset()
