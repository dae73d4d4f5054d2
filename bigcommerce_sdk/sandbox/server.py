"""The sandbox: stores behind a real socket on this machine, for as long as they are wanted."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterable
from concurrent.futures import Future
from types import ModuleType
from typing import TYPE_CHECKING, Any

from cheroot.wsgi import Server

from bigcommerce_sdk import resources as own_resources
from bigcommerce_sdk.sandbox.app import SandboxApp
from bigcommerce_sdk.sandbox.catalogue import catalogue_of
from bigcommerce_sdk.sandbox.rows.snapshot import Snapshot
from bigcommerce_sdk.sandbox.stores import SandboxStore, Shared
from bigcommerce_sdk.sandbox.tenants.merchant import App
from bigcommerce_sdk.sandbox.wire import Connection, Gateway
from bigcommerce_sdk.secret import Secret

if TYPE_CHECKING:
    from typing import Self

HOST = "127.0.0.1"
HIGHEST_PORT = 65535
DEFAULT_QUOTA = 1_000_000
DEFAULT_WINDOW = 30.0


class Sandbox(SandboxStore):
    """A BigCommerce V2 store over real HTTP, in a thread of this process.

    >>> with Sandbox() as sandbox:
    ...     api = sandbox.api()
    ...     api.Coupons.create(
    ...         name="Spring", code="SPRING", type="percentage_discount", amount="5",
    ...         applies_to={"entity": "products", "ids": [1]},
    ...     )

    Args:
        demo: whether it holds the demo shop; otherwise it is empty.
        data: rows that it holds instead, as :meth:`snapshot` gives them.
        port: the port to listen on; 0 for a free one.
        host: the address to listen on. Anything but this machine's own lets others in.
        token: the access token that it accepts.
        store_hash: its store hash.
        scopes: OAuth scopes of the token; ``None`` for all.
        client_id: the client id of the app that calls it.
        client_secret: that app's secret.
        quota: requests that it answers in one window before it says 429.
        window: seconds of that window.
        clock: seconds since 1970; the quota, the dates that the store sets and the repeats of
            webhooks follow it.
        resources: the package of generated resources that it serves, when it is an app's own.
        admin: whether tests of other processes may drive it over HTTP; see
            :mod:`bigcommerce_sdk.sandbox.admin`.

    Raises:
        ValueError: when ``data`` is no snapshot, or another argument makes no sense.
    """

    def __init__(
        self,
        *,
        demo: bool = True,
        data: Snapshot | None = None,
        port: int = 0,
        host: str = HOST,
        token: str = "sandbox-token",  # noqa: S107 - opens nothing but this store
        store_hash: str = "sandbox1",
        scopes: Iterable[str] | None = None,
        client_id: str = "sandbox-client",
        client_secret: str = "sandbox-client-secret",  # noqa: S107 - signs nothing but tests
        quota: int = DEFAULT_QUOTA,
        window: float = DEFAULT_WINDOW,
        clock: Callable[[], float] = time.time,
        resources: ModuleType = own_resources,
        admin: bool = False,
    ) -> None:
        if type(port) is not int or not 0 <= port <= HIGHEST_PORT:
            raise ValueError(f"port must be from 0 to {HIGHEST_PORT}, not {port!r}.")
        catalogue = catalogue_of(resources.__name__)
        missing = sorted(set(own_resources.RESOURCES).difference(catalogue))
        if missing:
            raise ValueError(
                f"{resources.__name__} lacks {missing[0]}, and {len(missing) - 1} more: generate "
                "it from the whole schema, with your own laid over it (--schema twice)."
            )
        shared = Shared(catalogue, App(client_id, Secret(client_secret)), clock)
        super().__init__(
            shared,
            store_hash=store_hash,
            token=token,
            scopes=scopes,
            demo=demo,
            data=data,
            quota=quota,
            window=window,
        )
        self._address = (host, port)
        self._app = SandboxApp([self._tenant], admin=admin)
        self._server: Server | None = None
        self._thread: threading.Thread | None = None
        #: this store, and those that were added
        self.stores: list[SandboxStore] = [self]

    def add_store(
        self,
        store_hash: str,
        *,
        token: str | None = None,
        scopes: Iterable[str] | None = None,
        demo: bool = True,
        data: Snapshot | None = None,
        quota: int = DEFAULT_QUOTA,
        window: float = DEFAULT_WINDOW,
    ) -> SandboxStore:
        """A further store at the same address, with data, token and quota of its own.

        Args:
            store_hash: its store hash.
            token: the access token that it accepts; one made of the hash when left out.
            scopes: OAuth scopes of the token; ``None`` for all.
            demo: whether it holds the demo shop; otherwise it is empty.
            data: rows that it holds instead, as :meth:`snapshot` gives them.
            quota: requests that it answers in one window before it says 429.
            window: seconds of that window.

        Raises:
            ValueError: when there is a store of that hash or token already, or it can be no hash;
                when ``data`` is no snapshot.
        """
        token = f"{store_hash}-token" if token is None else token
        if any(store_hash == each.store_hash or token == each.token for each in self.stores):
            raise ValueError(f"There is a store with the hash {store_hash!r} or its token already.")
        added = SandboxStore(
            self._shared,
            store_hash=store_hash,
            token=token,
            scopes=scopes,
            demo=demo,
            data=data,
            quota=quota,
            window=window,
        )
        self.stores = [*self.stores, added]
        self._app.serve(each._tenant for each in self.stores)
        return added

    def remove_store(self, store: SandboxStore) -> None:
        """Close a store that was added; its token opens nothing any more.

        Args:
            store: what :meth:`add_store` gave.

        Raises:
            ValueError: when it is none of the added ones.
        """
        if store not in self.stores[1:]:
            raise ValueError(f"{store!r} is not a store that was added to this sandbox.")
        self.stores = [each for each in self.stores if each is not store]
        self._app.serve(each._tenant for each in self.stores)
        store.webhooks.automatic = False
        store.webhooks.stop()

    def reset(self) -> None:
        """Take all stores of the sandbox back to how they were made: their data, no requests
        recorded, no faults ordered, new quota windows."""
        for store in self.stores:
            store._tenant.reset()

    def start(self) -> Self:
        """Listen. Using the sandbox in a ``with`` block does this.

        Raises:
            OSError: when the port is taken.
        """
        if self._server is not None:
            return self
        server = Server(self._address, self._app, numthreads=10)
        server.gateway, server.ConnectionClass = Gateway, Connection
        server.request_queue_size = 256
        server.keep_alive_conn_limit = 1000
        server.timeout = 60
        # How often it looks up from waiting for requests; stop() waits that long.
        server.expiration_interval = 0.02
        self._app.stopping.clear()
        listening: Future[None] = Future()
        thread = threading.Thread(
            target=_serve, args=(server, listening), name="sandbox", daemon=True
        )
        thread.start()
        listening.result()
        self._server, self._thread = server, thread
        self._shared.origin = _origin(server)
        return self

    def stop(self) -> None:
        """Close every socket and end every thread. Its data stays."""
        if self._server is None or self._thread is None:
            return
        self._app.stopping.set()
        self._server.stop()
        self._thread.join()
        self._server = self._thread = self._shared.origin = None
        for store in self.stores:
            store.webhooks.stop()

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(self, *_: object) -> None:
        self.stop()


def _serve(server: Server, listening: Future[None]) -> None:
    """Runs in a daemon thread. The threads that the server makes inherit that, so that a sandbox
    which nobody stopped does not keep the process alive."""
    try:
        server.prepare()
    except Exception as error:
        listening.set_exception(error)
        return
    listening.set_result(None)
    server.serve()


def _origin(server: Any) -> str:  # cheroot gives a Server's bind_addr no type
    """Where a client on this machine reaches the server."""
    host, port = server.bind_addr[:2]
    if host in ("", "0.0.0.0", "::"):  # noqa: S104 - told apart from others, not listened on
        host = HOST
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"
