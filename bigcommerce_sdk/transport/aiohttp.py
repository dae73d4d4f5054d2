"""An asynchronous transport over ``aiohttp``.

:mod:`~bigcommerce_sdk.transport.aiohttp_wire` adds deadlines, cancellation and safe reuse of
connections; :mod:`~bigcommerce_sdk.transport.failures` translates exceptions.
"""

from __future__ import annotations

import asyncio
import os
import ssl
import sys
import threading
import zlib
from collections.abc import Iterator, Mapping
from contextlib import suppress
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol
from urllib.parse import urlsplit

from bigcommerce_sdk.exception import (
    CancelledException,
    ConfigurationException,
    ResponseTooLargeException,
    TransportException,
)
from bigcommerce_sdk.json.writing import shown
from bigcommerce_sdk.messages import Headers, Request, Response
from bigcommerce_sdk.transport.settings import (
    MAX_BYTES,
    choose_proxies,
    is_proxy,
    keys_of,
    validate_bundle,
    validate_max_bytes,
    validate_proxies,
    validate_verification,
)
from bigcommerce_sdk.transport.tls import client_context

if TYPE_CHECKING:
    import aiohttp
    import yarl

    from bigcommerce_sdk.messages import Timeout
    from bigcommerce_sdk.secret import Secret
    from bigcommerce_sdk.transport.aiohttp_wire import Exchange, Pool

#: Bytes that are decompressed at once, so that other tasks of the event loop run in between.
_PART = 1024 * 1024
#: Arguments of a decompressor by content coding.
_CODINGS = {"gzip": 16 + zlib.MAX_WBITS, "x-gzip": 16 + zlib.MAX_WBITS, "deflate": zlib.MAX_WBITS}


class AsyncTransport(Protocol):
    """The interface of an asynchronous transport: one request, one response.

    An implementation never follows redirects, never adds credentials of its own, and raises
    :class:`~bigcommerce_sdk.exception.TransportException` when no response arrives. Any other
    exception that it raises reaches the caller unchanged, without a retry. When the task is
    cancelled, it closes the connection and lets ``asyncio.CancelledError`` pass.
    """

    async def send(self, request: Request, secrets: Mapping[str, Secret], timeout: Any) -> Response:
        """Send a request.

        Args:
            request: the request.
            secrets: further headers.
            timeout: seconds (``float``) from connect to the last byte; or, only where the caller
                gave a pair as the option ``timeout``, a tuple: to connect, then for the rest.
        """
        ...

    async def aclose(self) -> None:
        """Release the sockets and cancel requests in flight.

        Sending again afterwards opens new sockets.
        """
        ...


class _Route(NamedTuple):
    """How the requests to one origin are sent."""

    context: ssl.SSLContext | bool
    proxy: yarl.URL | None
    proxy_headers: dict[str, Secret]
    is_tunnel: bool


class AiohttpTransport:
    """A transport over ``aiohttp``: the extra ``async``.

    One transport serves any number of event loops, also in several threads: each has its own
    connections. They are closed by :meth:`aclose`, and at the latest when ``asyncio.run`` ends.

    Arguments override settings of the environment. Proxies from the environment are never used for
    loopback addresses. Certificates, and the proxy of each host, are determined once. A request
    that waits for one of the connections of its host spends its timeout.

    Args:
        proxies: proxies by scheme, as for ``requests``; ``{"https": None}`` disables the proxies
            of the environment. SOCKS is not supported.
        ca_bundle: file or folder of trusted certificates, in place of the default ones.
        connections_per_host: maximum number of connections to a host in an event loop.
        max_bytes: maximum size of a response in bytes, decompressed.
        insecure_skip_tls_verification: accept any certificate. Anyone on the network path can then
            read the access token; use it only in tests against your own server.

    Raises:
        ConfigurationException: when an argument is not valid, such as an empty ``ca_bundle``, or
            when ``aiohttp`` is not installed.

    Example::

        transport = AiohttpTransport(proxies={"https": "http://proxy.example:3128"})
    """

    def __init__(
        self,
        *,
        proxies: Mapping[str, str | None] | None = None,
        ca_bundle: str | os.PathLike[str] | None = None,
        connections_per_host: int = 100,
        max_bytes: int = MAX_BYTES,
        insecure_skip_tls_verification: bool = False,
    ) -> None:
        self._proxies = validate_proxies(proxies, ("http", "https"))
        for scheme, address in self._proxies.items():
            if scheme != "no_proxy" and address is not None:
                _check_proxy(address)
        self._ca_bundle = validate_bundle(ca_bundle)
        self._max_bytes = validate_max_bytes(max_bytes)
        if type(connections_per_host) is not int or connections_per_host < 1:
            raise ConfigurationException(
                f"connections_per_host must be an integer >= 1, got {shown(connections_per_host)}."
            )
        self._per_host = connections_per_host
        self._wire = _import_wire()
        self._verifies = validate_verification(insecure_skip_tls_verification, self._ca_bundle)
        self._inherited: list[object] = []
        self._begin()

    def _begin(self) -> None:
        self._process = os.getpid()
        self._pools: dict[asyncio.AbstractEventLoop, Pool] = {}
        self._routes: dict[str, _Route] = {}
        self._context: ssl.SSLContext | None = None
        self._lock = threading.Lock()

    async def send(self, request: Request, secrets: Mapping[str, Secret], timeout: Any) -> Response:
        """Send a request; see :meth:`AsyncTransport.send`."""
        # a pending exception of the caller is not a failure of this call
        handled = sys.exception()
        exchange = self._wire.Exchange(secrets)
        response: Response | None = None
        failure: TransportException | ConfigurationException | None = None
        try:
            response = await self._exchange(request, timeout, exchange)
        except (TransportException, ConfigurationException) as error:
            failure = error
        except BaseException as error:
            from bigcommerce_sdk.transport.aiohttp_failures import LIBRARY, drop_quotes
            from bigcommerce_sdk.transport.failures import is_foreign, translate, without_frames

            if exchange.is_cancellation(error):
                error = TimeoutError()
            elif is_foreign(error):
                if isinstance(error, asyncio.CancelledError):  # the driver asks for it
                    error.sent = exchange.sent  # type: ignore[attr-defined]
                without_frames(error, handled)
                raise
            drop_quotes(error, handled)
            failure = translate(error, request, timeout, exchange, LIBRARY, handled)
            without_frames(error, handled)  # breaks the cycles of aiohttp with its frames
        if exchange.aborted:
            failure = CancelledException(
                f"The call was cancelled: {request.method} {request.path}.", request, exchange.sent
            )
        if response is None or failure is not None:
            assert failure is not None  # noqa: S101 - one of the two is there
            try:
                raise failure.with_traceback(None) from failure.__cause__
            finally:
                del failure  # breaks the cycle with its traceback
        return response

    async def _exchange(self, request: Request, timeout: Timeout, exchange: Exchange) -> Response:
        if self._process != os.getpid():
            self._leave_parent()
        pool = self._pools.get(exchange.loop)
        if pool is None or pool.is_closed:
            pool = await self._open_pool(exchange.loop)
        pool.in_flight[exchange.task] = exchange
        try:
            url = request.url
            path = url.find("/", len("https://"))
            origin = url if path < 0 else url[:path]
            route = self._routes.get(origin) or await self._find_route(pool, origin, url)
            if route.proxy is not None:
                exchange.proxy = str(route.proxy)
                if not route.is_tunnel:
                    exchange.secrets = {**exchange.secrets, **route.proxy_headers}
            exchange.start(timeout)
            if pool.turns.is_late():
                await pool.turns.wait()
            while True:
                try:
                    return await self._request(pool, request, route, exchange)
                except self._wire.Stale:
                    pass  # nothing was sent: another connection
        finally:
            pool.in_flight.pop(exchange.task, None)
            exchange.end()

    async def _request(
        self, pool: Pool, request: Request, route: _Route, exchange: Exchange
    ) -> Response:
        wire, content = self._wire, request.content
        reply = await pool.send(
            wire.Request(
                request.method,
                wire.address(request.url),
                headers={"Accept-Encoding": "gzip, deflate", **request.headers},
                data=None if not content else wire.Content(content),
                loop=exchange.loop,
                ssl=route.context,
                proxy=route.proxy,
                proxy_headers=_revealed(route.proxy_headers) if route.is_tunnel else None,
            ),
            exchange,
        )
        try:
            headers = _headers(reply.raw_headers)
            body = await self._read(reply.content, headers.get_lower("content-encoding"))
            if body is None:
                raise ResponseTooLargeException(
                    f"{request.method} {request.path}: the response is larger than "
                    f"{self._max_bytes} bytes (max_bytes).",
                    request,
                )
            if pool.turns.is_late():
                await pool.turns.wait()
            return Response(reply.status, headers, body)
        except BaseException:
            reply.close()
            raise

    async def _read(self, content: aiohttp.StreamReader, coding: str | None) -> bytes | None:
        """The body, or ``None`` when it is too large; stops reading at the limit."""
        window = _CODINGS.get(coding.strip().lower()) if coding is not None else None
        if window is not None:
            return await self._read_compressed(content, window)
        if content.is_eof():  # as most bodies are: they arrive with their headers
            body = content.read_nowait()
            return body if len(body) <= self._max_bytes else None
        chunks: list[bytes] = []
        size = 0
        while True:
            chunk, is_whole = await content.readchunk()  # readany() would join what has arrived
            if not (chunk or is_whole):
                return b"".join(chunks)
            chunks.append(chunk)
            size += len(chunk)
            if size > self._max_bytes:
                return None

    async def _read_compressed(self, content: aiohttp.StreamReader, window: int) -> bytes | None:
        inflating = _Inflating(window)
        chunks: list[bytes] = []
        size = 0
        while chunk := await content.readany():
            for part in inflating.parts(chunk):
                chunks.append(part)
                size += len(part)
                if size > self._max_bytes:
                    return None
                if len(part) == _PART:
                    await asyncio.sleep(0)
        if inflating.is_cut:
            raise EOFError
        return b"".join(chunks)

    async def aclose(self) -> None:
        """Release the sockets and cancel the requests in flight.

        See :meth:`AsyncTransport.aclose`. Requests in other event loops are cancelled too; their
        sockets are closed a moment later.
        """
        if self._process != os.getpid():
            self._leave_parent()
        pools, self._pools = self._pools, {}
        running = asyncio.get_running_loop()
        own = pools.pop(running, None)
        for loop, pool in pools.items():
            _close_elsewhere(loop, pool)
        if own is not None:
            await own.close()

    def _leave_parent(self) -> None:
        # after a fork, sockets and event loops belong to the parent: a reference is kept, so that
        # garbage collection does not close them
        self._inherited.append(self._pools)
        self._begin()

    async def _open_pool(self, loop: asyncio.AbstractEventLoop) -> Pool:
        for each in tuple(self._pools):
            if each.is_closed() and (gone := self._pools.pop(each, None)) is not None:
                gone.drop()
        pool: Pool = self._wire.Pool(loop, self._per_host)
        self._pools[loop] = pool
        await pool.open()
        return pool

    async def _find_route(self, pool: Pool, origin: str, url: str) -> _Route:
        """Choose proxy and certificates in a thread, which reads files."""
        loop = asyncio.get_running_loop()
        async with pool.routing:  # concurrent first requests start one thread, not one each
            if origin not in self._routes:
                route = await loop.run_in_executor(None, self._make_route, url)
                self._routes.setdefault(origin, route)
            return self._routes[origin]

    def _make_route(self, url: str) -> _Route:
        import yarl

        from bigcommerce_sdk.secret import Secret
        from bigcommerce_sdk.transport.aiohttp_failures import InvalidAddress

        is_tls = url.startswith("https:")
        context = self._find_context() if is_tls else True
        chosen = choose_proxies(url, self._proxies)
        address = next((chosen[key] for key in keys_of(url) if key in chosen), None)
        if address is None:
            return _Route(context, None, {}, False)
        _check_proxy(address)
        if not is_proxy(address):
            raise InvalidAddress
        proxy = yarl.URL(address if "://" in address else f"http://{address}")
        headers: dict[str, Secret] = {}
        if proxy.user is not None or proxy.password is not None:
            import base64

            login = f"{proxy.user or ''}:{proxy.password or ''}".encode("latin-1", "replace")
            headers["Proxy-Authorization"] = Secret("Basic " + base64.b64encode(login).decode())
        return _Route(context, proxy.with_user(None), headers, is_tls)

    def _find_context(self) -> ssl.SSLContext:
        with self._lock:
            if self._context is None:
                self._context = client_context(self._verifies, self._ca_bundle)
            return self._context


class _Inflating:
    """Decompression of a body with zlib, by the rules of ``urllib3``.

    Args:
        window: the argument of the decompressor.

    Attributes:
        is_cut: whether the body is incomplete.
    """

    def __init__(self, window: int) -> None:
        self._window = window
        self._decompressor: Any = None
        self._is_over = False  # what follows a complete body is ignored
        self.is_cut: bool = False

    def parts(self, data: bytes) -> Iterator[bytes]:
        """The next parts of the body, each of limited size."""
        if self._decompressor is None:
            # some servers send no header
            is_bare = self._window == zlib.MAX_WBITS and data[0] & 15 != zlib.DEFLATED
            self._decompressor = zlib.decompressobj(-self._window if is_bare else self._window)
            self.is_cut = True
        while data and not self._is_over:
            try:
                part = self._decompressor.decompress(data, _PART)
            except zlib.error:
                if self.is_cut:
                    from bigcommerce_sdk.transport.aiohttp_failures import Undecodable

                    raise Undecodable from None
                self._is_over = True
                return
            yield part
            data = self._decompressor.unconsumed_tail or self._decompressor.unused_data
            if self._decompressor.eof:
                self.is_cut = False
                if self._window == zlib.MAX_WBITS:
                    self._is_over = True
                self._decompressor = zlib.decompressobj(self._window)  # of a further member


def _import_wire() -> ModuleType:
    """The module of the connections, which imports ``aiohttp``."""
    try:
        import_module("aiohttp")
    except ImportError as error:
        raise ConfigurationException(
            "The asynchronous client needs aiohttp. Install it: "
            'pip install "bigcommerce_sdk[async]"'
        ) from error
    from bigcommerce_sdk.transport import aiohttp_wire

    # now, since loading it after the first failure would block the event loop
    import_module("bigcommerce_sdk.transport.aiohttp_failures")
    return aiohttp_wire


def _check_proxy(address: str) -> None:
    if urlsplit(address if "://" in address else f"http://{address}").scheme.startswith("socks"):
        raise ConfigurationException(
            "proxies: aiohttp does not support SOCKS. Use an HTTP proxy, or the synchronous client "
            "with RequestsTransport."
        )


def _revealed(secrets: Mapping[str, Secret]) -> dict[str, str]:
    # no variable holds the secrets, because traceback reports show variables
    return {name: secret.reveal() for name, secret in secrets.items()}


def _headers(raw: tuple[tuple[bytes, bytes], ...]) -> Headers:
    """Headers as ``requests`` gives them: repeated ones are joined, bytes are Latin-1."""
    found: dict[str, str] = {}
    for raw_name, raw_value in raw:
        name, value = _LOWER_NAMES[raw_name], raw_value.decode("latin-1")
        found[name] = f"{found[name]}, {value}" if name in found else value
    headers = Headers.__new__(Headers)  # the names are in lower case already
    headers.update(found)
    return headers


class _LowerNames(dict[bytes, str]):
    """Header names in lower case, cached because a server repeats them."""

    def __missing__(self, name: bytes) -> str:
        lower = name.decode("latin-1").lower()
        if len(self) < 256 and len(name) <= 64:
            self[name] = lower
        return lower


_LOWER_NAMES = _LowerNames()


def _close_elsewhere(loop: asyncio.AbstractEventLoop, pool: Pool) -> None:
    """Close the connections of another event loop, in its own thread."""
    if loop.is_closed():
        pool.drop()
        return
    with suppress(RuntimeError):  # closed just now
        asyncio.run_coroutine_threadsafe(pool.close(), loop)
