"""The sandbox: a store behind a real socket on this machine, for as long as it is wanted."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any

from cheroot.wsgi import Server

from bigcommerce_sdk.sandbox.app import Recorded, StoreApp
from bigcommerce_sdk.sandbox.demo import fill_with_demo, seed_rows
from bigcommerce_sdk.sandbox.quota import Quota
from bigcommerce_sdk.sandbox.store import Store

if TYPE_CHECKING:
    from typing import Self

    from bigcommerce_sdk.api import ApiClient, BigcommerceApi

HOST = "127.0.0.1"
LEGACY_USER = "sandbox"


class Sandbox:
    """A BigCommerce V2 store over real HTTP, in a thread of this process.

    >>> with Sandbox() as sandbox:
    ...     api = sandbox.api()
    ...     api.Coupons.create(...)

    Args:
        demo: whether it holds the demo shop; otherwise it is empty.
        port: the port to listen on; 0 for a free one.
        token: the access token that it accepts.
        store_hash: its store hash.
        client_id: the client id that its clients are given.
        quota: requests that it answers in one window before it says 429.
        window: seconds of that window.
        clock: seconds since 1970; the quota and the dates that the store sets follow it.
    """

    def __init__(
        self,
        *,
        demo: bool = True,
        port: int = 0,
        token: str = "sandbox-token",  # noqa: S107 - opens nothing but this store
        store_hash: str = "sandbox1",
        client_id: str = "sandbox-client",
        quota: int = 1_000_000,
        window: float = 30.0,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self.store_hash = store_hash
        self.token = token
        self.client_id = client_id
        self._port = port
        self._store = Store(store_hash, clock)
        self._app = StoreApp(self._store, Quota(quota, window, clock), token, LEGACY_USER)
        self._server: Server | None = None
        self._thread: threading.Thread | None = None
        fill_with_demo(self._store, whole=demo)
        self._fresh = self._store.snapshot()

    @property
    def base_url(self) -> str:
        """Origin of the running store, such as ``http://127.0.0.1:49152``.

        Raises:
            RuntimeError: when it does not run.
        """
        if self._server is None:
            raise RuntimeError("The sandbox is not running: use it in a with block, or start() it.")
        return f"http://{HOST}:{self._server.bind_addr[1]}"

    @property
    def requests(self) -> list[Recorded]:
        """The requests so far, in the order in which they were answered."""
        return list(self._app.requests)

    def api(self, **settings: Any) -> BigcommerceApi:
        """A new client of this store.

        Args:
            settings: further arguments of the client, such as ``timeout``.
        """
        from bigcommerce_sdk.api import BigcommerceApi

        return BigcommerceApi(
            client_id=self.client_id,
            store_hash=self.store_hash,
            access_token=self.token,
            host=self.base_url,
            **settings,
        )

    def legacy_api(self, **settings: Any) -> ApiClient:
        """A new client of this store that logs in the legacy way."""
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
        with self._store.lock:
            return seed_rows(self._store, resource, rows)

    def reset(self) -> None:
        """Go back to how it was made: its data, no requests recorded, a new quota window."""
        self._store.restore(self._fresh)
        self._app.requests.clear()
        self._app.quota.restart()

    def start(self) -> Self:
        """Listen. Using the sandbox in a ``with`` block does this.

        Raises:
            OSError: when the port is taken.
        """
        if self._server is not None:
            return self
        server = Server((HOST, self._port), self._app, numthreads=10)
        server.request_queue_size = 256
        server.keep_alive_conn_limit = 1000
        server.timeout = 60
        # How often it looks up from waiting for requests; stop() waits that long.
        server.expiration_interval = 0.02
        listening: Future[None] = Future()
        thread = threading.Thread(
            target=_serve, args=(server, listening), name="sandbox", daemon=True
        )
        thread.start()
        listening.result()
        self._server, self._thread = server, thread
        return self

    def stop(self) -> None:
        """Close every socket and end every thread. Its data stays."""
        if self._server is None or self._thread is None:
            return
        self._server.stop()
        self._thread.join()
        self._server = self._thread = None

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
