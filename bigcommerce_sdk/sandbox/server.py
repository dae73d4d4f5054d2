"""The sandbox: stores behind a local socket."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import Future
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any

from bigcommerce_sdk import resources as own_resources
from bigcommerce_sdk.exception import ConfigurationException
from bigcommerce_sdk.http.paths import check_store_hash
from bigcommerce_sdk.json.writing import shown
from bigcommerce_sdk.sandbox.admin import BASE, Admin
from bigcommerce_sdk.sandbox.app import Control, SandboxApp
from bigcommerce_sdk.sandbox.catalogue import catalogue_of
from bigcommerce_sdk.sandbox.clock import Clock
from bigcommerce_sdk.sandbox.rows.snapshot import Snapshot
from bigcommerce_sdk.sandbox.stores import SandboxStore, Shared
from bigcommerce_sdk.sandbox.tenants.access import check_token
from bigcommerce_sdk.sandbox.tenants.merchant import App
from bigcommerce_sdk.sandbox.tls import (
    Certificates,
    check_ca_file,
    make_certificates,
    write_ca_file,
)
from bigcommerce_sdk.sandbox.webhooks.post import checked_hosts
from bigcommerce_sdk.sandbox.wire import Server
from bigcommerce_sdk.secret import Secret
from bigcommerce_sdk.signing.keys import checked_client_id

if TYPE_CHECKING:
    from typing import Self

HOST = "127.0.0.1"
HIGHEST_PORT = 65535
DEFAULT_QUOTA = 1_000_000
DEFAULT_WINDOW = 30.0


class Sandbox(SandboxStore):
    """A BigCommerce store over real HTTP, in a thread of this process.

    >>> with Sandbox() as sandbox:
    ...     api = sandbox.api()
    ...     api.Coupons.create(
    ...         name="Spring", code="SPRING", type="percentage_discount", amount="5",
    ...         applies_to={"entity": "products", "ids": [1]},
    ...     )

    Args:
        demo: whether to fill it with the demo shop; otherwise it is empty.
        data: rows to fill it with instead, as returned by :meth:`snapshot`.
        fill: plausible rows to add to these: the arguments of :meth:`fill`, such as
            ``{"orders": 1000, "seed": 7}``.
        port: the port to listen on; 0 for a free one.
        host: the address to listen on. Any address but loopback is open to the network.
        tls: the file to write the certificate of a new CA to; the sandbox serves HTTPS then, with a
            certificate for the hosts of BigCommerce and this machine. Needs the extra ``tls``.
        tls_hosts: further hosts of the certificate.
        webhook_hosts: hosts that webhooks may go to, beside this machine: names, such as
            ``["app"]``, all of whose addresses are private, or private IP addresses.
        token: the access token.
        store_hash: its store hash.
        scopes: OAuth scopes of the token; ``None`` for all.
        client_id: the client id of the app that calls the store.
        client_secret: the client secret of that app.
        quota: requests per window; further ones get status 429.
        window: seconds per window.
        clock: returns seconds since 1970, for the quota, the dates that the store sets, recorded
            requests and the retries of webhooks. Tests can also change :attr:`clock`.
        resources: the package of generated resources to serve.
        admin: whether tests in other processes can control it over HTTP, and a browser by the
            console; see :mod:`bigcommerce_sdk.sandbox.admin` and
            :mod:`bigcommerce_sdk.sandbox.console`.
        strict: whether URL parameters that an operation does not have are refused everywhere. By
            default, V2 ignores some, as the API does; the log names them.

    Raises:
        ConfigurationException: when ``data`` is not a snapshot, or another argument is invalid.
    """

    def __init__(
        self,
        *,
        demo: bool = True,
        data: Snapshot | None = None,
        fill: Mapping[str, int] | None = None,
        port: int = 0,
        host: str = HOST,
        tls: str | os.PathLike[str] | None = None,
        tls_hosts: Iterable[str] = (),
        webhook_hosts: Iterable[str] = (),
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
        strict: bool = False,
    ) -> None:
        if type(port) is not int or not 0 <= port <= HIGHEST_PORT:
            raise ConfigurationException(
                f"port must be from 0 to {HIGHEST_PORT}, not {shown(port)}."
            )
        if not isinstance(host, str):
            raise ConfigurationException(f"host must be a str, not {shown(host)}.")
        if not callable(clock):
            raise ConfigurationException(f"clock must be callable, not {shown(clock)}.")
        checked_client_id(client_id)
        if not isinstance(client_secret, str) or not client_secret:
            raise ConfigurationException("client_secret must be a str with text.")
        if not isinstance(resources, ModuleType) or not hasattr(resources, "RESOURCES"):
            raise ConfigurationException(
                f"resources must be a generated package, not {shown(resources)}."
            )
        catalogue = catalogue_of(resources.__name__)
        missing = sorted(set(own_resources.RESOURCES).difference(catalogue))
        if missing:
            raise ConfigurationException(
                f"The package {resources.__name__} must have all resources of the SDK, but lacks "
                f"{len(missing)}, such as {missing[0]}: generate it from the SDK's schema, with "
                "yours merged over it (--schema twice)."
            )
        self._certificates = None if tls is None else _certificates(tls, host, tls_hosts)
        time_of_stores = Clock(clock, self._wake_webhooks)
        shared = Shared(catalogue, App(client_id, Secret(client_secret)), time_of_stores)
        shared.ca_file = None if tls is None else Path(tls).absolute()
        shared.webhook_hosts = checked_hosts(webhook_hosts)
        super().__init__(
            shared,
            store_hash=store_hash,
            token=token,
            scopes=scopes,
            demo=demo,
            data=data,
            fill=fill,
            quota=quota,
            window=window,
            strict=strict,
        )
        self._address = (host, port)
        self._app = SandboxApp([self._tenant], control=_control(self) if admin else None)
        self._reserved = BASE if admin else None
        self._server: Server | None = None
        self._thread: threading.Thread | None = None
        self._changing_stores = threading.Lock()
        #: this store and the added ones
        self.stores: list[SandboxStore] = [self]

    def add_store(
        self,
        store_hash: str,
        *,
        token: str | None = None,
        scopes: Iterable[str] | None = None,
        demo: bool = True,
        data: Snapshot | None = None,
        fill: Mapping[str, int] | None = None,
        quota: int = DEFAULT_QUOTA,
        window: float = DEFAULT_WINDOW,
        strict: bool = False,
    ) -> SandboxStore:
        """Add a store at the same address, with its own data, token and quota.

        Args:
            store_hash: its store hash.
            token: the access token; by default ``{store_hash}-token``.
            scopes: OAuth scopes of the token; ``None`` for all.
            demo: whether to fill it with the demo shop; otherwise it is empty.
            data: rows to fill it with instead, as returned by :meth:`snapshot`.
            fill: plausible rows to add to these: the arguments of :meth:`fill`.
            quota: requests per window; further ones get status 429.
            window: seconds per window.
            strict: whether unknown URL parameters are refused everywhere.

        Raises:
            ConfigurationException: when the hash or another argument is invalid, a store with this
                hash or token exists, or ``data`` is not a snapshot.
        """
        token = f"{check_store_hash(store_hash)}-token" if token is None else check_token(token)
        self._check_new(store_hash, token)
        added = SandboxStore(
            self._shared,
            store_hash=store_hash,
            token=token,
            scopes=scopes,
            demo=demo,
            data=data,
            fill=fill,
            quota=quota,
            window=window,
            strict=strict,
        )
        with self._changing_stores:
            self._check_new(store_hash, token)
            self.stores = [*self.stores, added]
            self._app.serve(each._tenant for each in self.stores)
        return added

    def _check_new(self, store_hash: str, token: str) -> None:
        """Check that no store has a hash or token.

        Raises:
            ConfigurationException: one has.
        """
        if any(store_hash == each.store_hash or token == each.token for each in self.stores):
            raise ConfigurationException(
                f"A store with the hash {shown(store_hash)} or its token already exists."
            )

    def remove_store(self, store: SandboxStore) -> None:
        """Remove an added store. Its token is no longer accepted.

        Args:
            store: a store that :meth:`add_store` returned.

        Raises:
            ConfigurationException: when the store was not added to this sandbox, or was removed.
        """
        with self._changing_stores:
            if store not in self.stores[1:]:
                raise ConfigurationException(
                    f"{shown(store)} is not a store that was added to this sandbox with "
                    "add_store()."
                )
            self.stores = [each for each in self.stores if each is not store]
            self._app.serve(each._tenant for each in self.stores)
        store.webhooks.automatic = False
        store.webhooks.stop()

    def reset(self) -> None:
        """Restore the initial state of all stores, and the clock.

        Restores their data, scopes, quota and strictness, clears recorded requests, faults and
        webhooks, and starts new quota windows.
        """
        self.clock.reset()
        for store in self.stores:
            store._tenant.reset()

    def _wake_webhooks(self) -> None:
        for store in self.stores:
            store.webhooks.wake()

    def start(self) -> Self:
        """Start the server. A ``with`` block does this.

        Raises:
            OSError: the port is in use, or the CA file cannot be written.
        """
        if self._server is not None:
            return self
        if self._certificates is not None and self._shared.ca_file is not None:
            write_ca_file(self._shared.ca_file, self._certificates)
        server = Server(self._address, self._app, self._reserved, self._certificates)
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
        """Stop the server: close all sockets and end all threads. The data is kept."""
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


def _control(sandbox: Sandbox) -> Control:
    """What answers requests that control a sandbox: the admin API and the console."""
    # only a sandbox that serves the console loads it
    from bigcommerce_sdk.sandbox.console import Console

    return Console(Admin(sandbox), sandbox)


def _serve(server: Server, listening: Future[None]) -> None:
    """Run the server in the current thread."""
    try:
        server.prepare()
    except Exception as error:
        listening.set_exception(error)
        return
    listening.set_result(None)
    server.serve()


def _certificates(path: str | os.PathLike[str], host: str, hosts: Iterable[str]) -> Certificates:
    """Certificates for a CA file.

    Raises:
        ConfigurationException: the file cannot be written, or a host is invalid.
        ImportError: the extra is not installed.
    """
    if not isinstance(path, (str, os.PathLike)) or not path:
        raise ConfigurationException(f"tls must be the path of a file, not {shown(path)}.")
    plain = isinstance(hosts, Iterable) and not isinstance(hosts, (str, bytes))
    listed: list[Any] = list(hosts) if plain else [None]
    if not all(isinstance(each, str) for each in listed):
        raise ConfigurationException(f"tls_hosts must be a list of hosts, not {shown(hosts)}.")
    try:
        check_ca_file(Path(path))
        return make_certificates([host, *listed])
    except ValueError as error:
        raise ConfigurationException(str(error)) from None


def _origin(server: Any) -> str:  # cheroot has no type for a Server's bind_addr
    """The origin of the server for clients on this machine."""
    host, port = server.bind_addr[:2]
    if host in ("", "0.0.0.0", "::"):  # noqa: S104 - compared with, not listened on
        host = HOST
    scheme = "http" if server.certificates is None else "https"
    return f"{scheme}://[{host}]:{port}" if ":" in host else f"{scheme}://{host}:{port}"
