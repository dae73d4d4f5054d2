"""What a test asks of one store of a sandbox: a client of it, its data, the calls that it got."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, TypeVar, overload

from bigcommerce_sdk.paths import check_store_hash
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
    """What all stores of one sandbox have in common.

    Args:
        catalogue: the resources that they have.
        app: the app that calls them.
        clock: seconds since 1970.
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
        #: where the server listens while it runs
        self.origin: str | None = None


class SandboxStore:
    """One store of a sandbox. ``Sandbox`` is its own first one; ``add_store`` makes more.

    Args:
        shared: what the sandbox gives to all of its stores.
        store_hash: its store hash.
        token: the access token that it accepts.
        scopes: OAuth scopes of that token; ``None`` for all.
        demo: whether it holds the demo shop; otherwise it is empty.
        data: rows that it holds instead, as :meth:`snapshot` gives them.
        quota: requests that it answers in one window before it says 429.
        window: seconds of that window.

    Attributes:
        store_hash: its store hash.
        token: the access token that it accepts; also the password of the legacy login.
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
        #: what the app of this store gets from BigCommerce
        self.callbacks: Callbacks = Callbacks(self._tenant)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.store_hash}>"

    @property
    def client_id(self) -> str:
        """Client id of the app that calls this store."""
        return self._shared.app.client_id

    @property
    def client_secret(self) -> str:
        """Secret of that app: signs what the store sends to it."""
        return self._shared.app.client_secret.reveal()

    @property
    def base_url(self) -> str:
        """Origin of the running store, such as ``http://127.0.0.1:49152``.

        Raises:
            RuntimeError: when it does not run.
        """
        if self._shared.origin is None:
            raise RuntimeError("The sandbox is not running: use it in a with block, or start() it.")
        return self._shared.origin

    @property
    def requests(self) -> list[Recorded]:
        """The requests so far, in the order in which they were answered."""
        return list(self._tenant.requests)

    @property
    def faults(self) -> Faults:
        """What is to go wrong: ``sandbox.faults.add(Status(503), path="/products*")``."""
        return self._tenant.faults

    @property
    def webhooks(self) -> Webhooks:
        """What the store tells the apps whose hooks want to know."""
        return self._tenant.webhooks

    @overload
    def api(self, client: None = None, **settings: Any) -> BigcommerceApi: ...
    @overload
    def api(self, client: type[ClientT], **settings: Any) -> ClientT: ...
    def api(self, client: Any = None, **settings: Any) -> Any:
        """A new client of this store.

        Args:
            client: its class, when it is not ``BigcommerceApi``.
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
        """A new client of this store that logs in the legacy way.

        Args:
            settings: further arguments of the client, such as ``timeout``.
        """
        from bigcommerce_sdk.api import ApiClient

        return ApiClient(self.base_url, self.token, LEGACY_USER, **settings)

    def seed(self, resource: str, *rows: Mapping[str, Any]) -> list[dict[str, Any]]:
        """Add rows as the API shows them, read-only fields included; what they leave out is
        filled in as for created ones.

        Args:
            resource: name of the resource, such as ``"ProductImages"``.
            rows: fields by wire name. Rows of a sub-resource hold the ids of their parents, such
                as ``product_id``.

        Returns:
            The rows as the API will show them.

        Raises:
            ValueError: for an unknown resource, a parent that is missing, or a value of the
                wrong type.
        """
        return seed_rows(self._tenant.store, resource, rows)

    def snapshot(self) -> dict[str, list[dict[str, Any]]]:
        """All rows by resource, to begin another sandbox with: ``Sandbox(data=…)``. Values that
        replies never show, such as passwords, are in it."""
        return take(self._tenant.store)

    def reset(self) -> None:
        """Go back to how it was made: its data, no requests recorded, no faults ordered, nothing
        sent to hooks, a new quota window."""
        self._tenant.reset()
