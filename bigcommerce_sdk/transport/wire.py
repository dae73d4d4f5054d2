"""One connection: deadlines, cancellation, sealed secrets and reuse.

``http.client`` and ``urllib3`` implement HTTP. :func:`guard` makes the connections of a pool check
the :class:`Exchange` of the current thread before each system call, so that each wait is bounded
by the deadline and can be cancelled. Outside an exchange, connections work as usual.

A connection is reused only if the previous response had a complete body and no bytes followed it.
Responses without a body (204, 304, HEAD, a length of 0, no chunk) close the connection: if the
server sends a body in spite of that, it may arrive later and be read as the next response.
"""

from __future__ import annotations

import errno
import http.client
import io
import math
import os
import re
import socket
import sys
import threading
from collections import deque
from collections.abc import Generator, MutableMapping
from contextlib import contextmanager, suppress
from queue import Empty, Full
from time import monotonic
from typing import TYPE_CHECKING, Any
from weakref import finalize

from urllib3.connection import HTTPConnection
from urllib3.exceptions import ConnectTimeoutError, NewConnectionError
from urllib3.util.retry import Retry
from urllib3.util.wait import wait_for_write

from bigcommerce_sdk.transport.cancellation import unwatch, watch
from bigcommerce_sdk.transport.settings import MAX_HEADERS, MAX_INTERIM, MAX_LINE

if TYPE_CHECKING:
    from urllib3.connectionpool import HTTPConnectionPool

    from bigcommerce_sdk.secret import Secret

#: Seconds between checks for cancellation while connecting, on systems where abort() does not
#: wake up the wait.
_SLICE = 0.25

#: The placeholder of a secret until the bytes are written. Random, so that no data contains it.
_MARK = f"<secret-{os.urandom(12).hex()}-%d>"
_MARKED = re.compile(_MARK.replace("%d", r"(\d+)").encode())
_NO_RETRIES = Retry(0, read=False)
_PENDING = {errno.EINPROGRESS, errno.EWOULDBLOCK, errno.EAGAIN, errno.EALREADY, errno.EINTR}

_running = threading.local()
_mixed: dict[tuple[Any, Any], Any] = {}


class CutInHeaders(http.client.HTTPException):
    """The connection ended before the blank line after the response headers."""


class Sealed(str):
    """A header value that shows ``***``; only the socket gets the secret."""

    secret: Secret

    def __new__(cls, secret: Secret) -> Sealed:
        secret.check_printable()
        made = super().__new__(cls, "***")
        made.secret = secret
        return made


def unseal(headers: MutableMapping[str, Any]) -> None:
    """Replace sealed values with their secrets, for connections that are not guarded."""
    for name, value in list(headers.items()):
        if isinstance(value, Sealed):
            headers[name] = value.secret.reveal()
    exchange = current()
    if exchange is not None:
        exchange.guarded = False


class Exchange:
    """One request and its response, with a deadline and cancellation.

    Args:
        timeout: seconds from connect to the last byte, or a pair: to connect, then for the rest.

    Attributes:
        opened: whether a socket was opened or reused.
        sent: whether a byte of the request may have reached the server.
        connecting: whether the connection is not established yet.
        guarded: whether this exchange bounds the connection; otherwise only ``timeout`` does.
        aborted: whether :meth:`abort` was called before the end.
        broken: whether writing the request failed; a response may have arrived regardless.
        proxy: address of the proxy, if any; it may contain a password.
    """

    def __init__(self, timeout: float | tuple[float, float]) -> None:
        self._connect = timeout[0] if isinstance(timeout, tuple) else timeout
        self._rest = timeout[1] if isinstance(timeout, tuple) else None
        self._deadline = math.inf
        self._over = False
        self.opened: bool = False
        self.sent: bool = False
        self.broken: bool = False
        self.aborted: bool = False
        self.connecting: bool = True
        self.guarded: bool = True
        # reentrant: a signal handler may abort while its own thread holds the lock
        self._lock = threading.RLock()
        self._handle: socket.socket | None = None
        self._connection: Any = None
        self.proxy: str | None = None

    @contextmanager
    def running(self) -> Generator[None]:
        """Bound the connections that this thread uses in the block; the deadline starts here.

        A generator, so that an interrupt at any point ends the exchange. An exception in the block
        closes the connection.

        Raises:
            ConnectionAbortedError: when the exchange was aborted.
        """
        outer, scopes = current(), watch(self, self.abort)
        try:
            _running.exchange = self
            self._deadline = monotonic() + self._connect
            self.remaining()
            yield
        except BaseException:
            self.drop()
            raise
        finally:
            _running.exchange = outer
            try:
                unwatch(self, scopes)
            finally:
                self._end()

    def _end(self) -> None:
        """End the exchange; :meth:`abort` has no effect afterwards."""
        with self._lock:
            self._over = True
            self._release()
        self._connection = None

    def remaining(self) -> float:
        """Seconds until the deadline.

        Raises:
            ConnectionAbortedError: when the exchange was aborted.
            TimeoutError: when the deadline has passed.
        """
        if self.aborted:
            raise ConnectionAbortedError(errno.ECONNABORTED, "aborted")
        left = self._deadline - monotonic()
        if left <= 0:
            raise TimeoutError("the deadline has passed")
        return left

    def watch(self, sock: socket.socket) -> None:
        """Set the socket that :meth:`abort` shuts down, before and after TLS wraps it."""
        with self._lock:
            self._release()
            # a duplicate, because the descriptor of a closed socket may be reused at once
            self._handle = socket.fromfd(sock.fileno(), socket.AF_INET, socket.SOCK_STREAM)
            self.opened = True

    def write_on(self, connection: Any) -> None:
        """Record that the request is being written, and start the bound for the rest."""
        if self._connection is not connection:
            self._connection = connection
            if self._handle is None:
                self.watch(connection.sock)
            if self._rest is not None:
                self._deadline = monotonic() + self._rest
        self.connecting = False
        self.opened = self.sent = True

    def abort(self) -> None:
        """Shut the socket down, from any thread, and refuse further steps."""
        with self._lock:
            if not self._over:
                self.aborted = True
                if self._handle is not None:
                    # a plain shutdown: unwrapping TLS would free objects that the owner is using
                    with suppress(OSError):
                        self._handle.shutdown(socket.SHUT_RDWR)

    def drop(self) -> None:
        """Close the connection: the next request opens a new one."""
        if self._connection is not None:
            self._connection.close()

    def _release(self) -> None:
        if self._handle is not None:
            self._handle.close()
            self._handle = None


def current() -> Exchange | None:
    """The exchange of the current thread, if any."""
    return getattr(_running, "exchange", None)


# -- reading ---------------------------------------------------------------------------------


class _Reader(io.RawIOBase):
    """The received bytes; each read is bounded by the deadline of the exchange."""

    def __init__(self, sock: socket.socket, exchange: Exchange | None) -> None:
        self._sock, self._exchange = sock, exchange
        self._raw = sock.makefile("rb", buffering=0)
        self.ended = self.stopped = False

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int | None:
        if self.stopped:
            return None
        exchange = self._exchange
        if exchange is not None:
            self._sock.settimeout(exchange.remaining())
        count = self._raw.readinto(buffer)
        if count == 0:
            self.ended = True
            if exchange is not None and exchange.aborted:
                exchange.remaining()  # raises if an abort ended the connection, not the server
        return count

    def close(self) -> None:
        if not self.closed:
            self._raw.close()
        super().close()


class _Buffer(io.BufferedReader):
    """A buffer with a maximum line length."""

    def readline(self, size: int | None = -1) -> bytes:
        line = super().readline(MAX_LINE + 1 if size is None or size < 0 else size)
        if len(line) > MAX_LINE:
            raise http.client.LineTooLong("line")
        return line


class _Source:
    """A substitute for the socket of a response, which only calls ``makefile``."""

    def __init__(self, reader: _Reader) -> None:
        self._reader = reader

    def makefile(self, mode: str) -> _Buffer:
        return _Buffer(self._reader)


class Reply(http.client.HTTPResponse):
    """A response with complete headers, after any informational responses."""

    def __init__(
        self, sock: Any, debuglevel: int = 0, method: str | None = None, url: str | None = None
    ) -> None:
        self._sock, self._exchange = sock, current()
        self._reader = _Reader(sock, self._exchange)
        self._has_chunk = False
        super().__init__(_Source(self._reader), debuglevel, method, url)  # type: ignore[arg-type]

    def begin(self) -> None:
        if self.status != http.client._UNKNOWN:  # type: ignore[attr-defined]
            return
        super().begin()
        if self._reader.ended:
            raise CutInHeaders
        # urllib3 logs these defects verbatim, with any secrets that the response echoes
        self.headers.defects.clear()
        self.headers.set_payload("")
        if self._is_uncertain():
            self.will_close = True

    def _read_status(self) -> tuple[str, int, str]:
        for _ in range(MAX_INTERIM):
            parent: Any = super()
            found: tuple[str, int, str] = parent._read_status()
            if not 100 <= found[1] < 200:
                return found
            if found[1] == http.HTTPStatus.SWITCHING_PROTOCOLS:
                break
            self._skip_headers()
        raise http.client.BadStatusLine("informational replies only")

    def _skip_headers(self) -> None:
        for _ in range(MAX_HEADERS + 1):
            line = self.fp.readline(MAX_LINE + 1)
            if not line:
                raise CutInHeaders
            if line in (b"\r\n", b"\n"):
                return
        raise http.client.HTTPException(f"got more than {MAX_HEADERS} headers")

    def _is_uncertain(self) -> bool:
        """Whether bytes that are not a response may follow."""
        exchange, headers = self._exchange, self.headers
        return (
            self.length == 0  # also for responses without a body by definition
            or ("Transfer-Encoding" in headers and "Content-Length" in headers)
            or (exchange is not None and exchange.broken)
            # bytes that other sockets have decrypted but not returned cannot be detected
            or not isinstance(self._sock, socket.socket)
        )

    def _safe_read(self, amt: int) -> bytes:
        if amt < 0:
            raise http.client.HTTPException("a chunk of negative size")
        self._has_chunk = True
        return super()._safe_read(amt)  # type: ignore[misc,no-any-return]

    def _close_conn(self) -> None:
        is_empty = self.chunked and not self._has_chunk
        uncertain = not self.will_close and (is_empty or self._has_surplus())
        super()._close_conn()  # type: ignore[misc]
        if uncertain and self._exchange is not None:
            self._exchange.drop()

    def _has_surplus(self) -> bool:
        """Whether bytes after the response were read or decrypted already."""
        self._reader.stopped = True  # peek must not block
        if self.fp.peek(1):
            return True
        return bool(getattr(self._sock, "pending", int)())


# -- writing ---------------------------------------------------------------------------------


class _Connection(HTTPConnection):
    """A mixin of pool connections."""

    response_class = Reply
    _is_connecting = False
    _secrets: tuple[Secret, ...] = ()

    def connect(self) -> None:
        self._is_connecting = True
        try:
            super().connect()
        finally:
            self._is_connecting = False
        exchange = current()
        if exchange is not None:
            # a socket that was shut down before its TLS handshake is wrapped without one
            exchange.remaining()
            # urllib3 reads this only to warn on each request; the transport warns once
            self.is_verified = True

    def _new_conn(self) -> socket.socket:
        exchange = current()
        if exchange is None:
            return super()._new_conn()
        self.timeout = exchange.remaining()
        if super()._new_conn.__func__ is HTTPConnection._new_conn:  # type: ignore[attr-defined]
            return _open(self, exchange)
        sock = super()._new_conn()  # over SOCKS
        exchange.watch(sock)
        return sock

    def _tunnel(self) -> None:
        super()._tunnel()
        exchange = current()
        if exchange is not None and self.sock is not None:
            self.sock.settimeout(exchange.remaining())  # for the TLS handshake that follows

    def putrequest(self, *args: Any, **kwargs: Any) -> None:
        self._secrets = ()
        super().putrequest(*args, **kwargs)

    def putheader(self, header: Any, *values: Any) -> None:
        if len(values) == 1 and isinstance(values[0], Sealed):
            self._secrets += (values[0].secret,)
            values = (_MARK % (len(self._secrets) - 1),)
        super().putheader(header, *values)

    def send(self, data: Any) -> None:
        exchange = current()
        if exchange is None or not isinstance(data, bytes):
            super().send(data)
            return
        if self.sock is None:
            self.connect()
        if self.debuglevel > 0:
            print("send:", repr(data))
        sys.audit("http.client.send", self, data)
        if self._is_connecting or not self._secrets:
            self._write(memoryview(data), exchange)
            return
        # no variable shows the secrets, neither here nor in the functions below
        view = memoryview(bytearray(_MARKED.sub(self._revealed, data)))
        self._secrets = ()
        try:
            self._write(view, exchange)
        finally:
            view[:] = bytes(len(view))

    def _revealed(self, mark: re.Match[bytes]) -> bytes:
        return self._secrets[int(mark[1])].reveal().encode("latin-1")

    def _write(self, view: memoryview, exchange: Exchange) -> None:
        sock: Any = self.sock
        exchange.remaining()
        if not self._is_connecting:
            exchange.write_on(self)
        try:
            while view:
                sock.settimeout(exchange.remaining())
                view = view[sock.send(view) :]
        except OSError:
            exchange.broken = True
            raise


def _open(connection: HTTPConnection, exchange: Exchange) -> socket.socket:
    """Connect to one of the addresses of the host, which share the remaining time."""
    host = connection._dns_host.strip("[]")
    try:
        found = socket.getaddrinfo(host, connection.port, 0, socket.SOCK_STREAM)
    except socket.gaierror as error:
        raise NewConnectionError(connection, "unknown host") from error
    failure: OSError = OSError("no address")
    for number, (family, kind, protocol, _, address) in enumerate(found):
        patience = exchange.remaining() / (len(found) - number)
        try:
            sock = socket.socket(family, kind, protocol)
        except OSError as error:  # an unsupported address family, or too many open files
            failure = error
            continue
        try:
            for option in connection.socket_options or ():
                sock.setsockopt(*option)
            if connection.source_address:
                sock.bind(connection.source_address)
            exchange.watch(sock)
            _connect(sock, address, patience, exchange)
        except OSError as error:
            sock.close()
            failure = error
        except BaseException:
            sock.close()
            raise
        else:
            sys.audit("http.client.connect", connection, connection.host, connection.port)
            return sock
    if isinstance(failure, TimeoutError):
        raise ConnectTimeoutError(connection, "no connection in time") from failure
    raise NewConnectionError(connection, "no connection") from failure


def _connect(sock: socket.socket, address: Any, patience: float, exchange: Exchange) -> None:
    """Connect within ``patience`` seconds, unless the exchange is aborted."""
    end = monotonic() + patience
    sock.setblocking(False)
    code = sock.connect_ex(address)
    if code in _PENDING:
        while not wait_for_write(sock, max(0.0, min(_SLICE, end - monotonic()))):
            if monotonic() >= end:
                raise TimeoutError(errno.ETIMEDOUT, "no connection in time")
            exchange.remaining()
        code = sock.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
    if code:
        raise OSError(code, os.strerror(code))
    sock.settimeout(exchange.remaining())


# -- pools -----------------------------------------------------------------------------------


class _Slots:
    """A lock-free stack of idle connections, in place of the queue of a pool.

    An exception of a signal handler can leave the lock of a queue locked, which deadlocks the next
    call.
    """

    def __init__(self, maxsize: int) -> None:
        self._idle: deque[Any] = deque()
        self._maxsize = maxsize

    def get(self, block: bool = False, timeout: float | None = None) -> Any:
        try:
            return self._idle.pop()
        except IndexError:
            raise Empty from None

    def put(self, connection: Any, block: bool = False, timeout: float | None = None) -> None:
        if len(self._idle) >= self._maxsize > 0:
            raise Full
        self._idle.append(connection)

    def qsize(self) -> int:
        return len(self._idle)

    def close(self) -> None:
        while self._idle:
            connection = self._idle.pop()
            if connection is not None:
                connection.close()


class _Pool:
    """A mixin of pools: within an exchange, no retries and no wait beyond the deadline."""

    def urlopen(self, *args: Any, **kwargs: Any) -> Any:
        exchange = current()
        if exchange is not None and len(args) < 5:
            kwargs["retries"] = _NO_RETRIES
            kwargs["pool_timeout"] = exchange.remaining()
        return super().urlopen(*args, **kwargs)  # type: ignore[misc]


class GuardedAdapter:
    """A mixin of session adapters that guards their pools."""

    def get_connection_with_tls_context(self, request: Any, *args: Any, **kwargs: Any) -> Any:
        parent: Any = super()
        pool = parent.get_connection_with_tls_context(request, *args, **kwargs)
        if not guard(pool):
            unseal(request.headers)
        return pool


def mixed(mixin: Any, base: Any) -> Any:
    """A cached subclass of both; ``base`` itself if it has the mixin."""
    if issubclass(base, mixin):
        return base
    if (mixin, base) not in _mixed:
        _mixed[mixin, base] = type(base.__name__, (mixin, base), {})
    return _mixed[mixin, base]


def guard(pool: HTTPConnectionPool) -> bool:
    """Bound the connections of a pool by the exchange of their thread.

    Returns:
        Whether that is possible: only for connection classes of urllib3.
    """
    if isinstance(pool, _Pool):
        return True
    if not issubclass(pool.ConnectionCls, HTTPConnection):
        return False
    pool.ConnectionCls = mixed(_Connection, pool.ConnectionCls)
    opened: Any = pool.pool
    if not pool.block and opened is not None:
        pool.pool = slots = _Slots(opened.maxsize)  # type: ignore[assignment]
        finalize(pool, slots.close)
        with suppress(Empty):
            while True:
                connection = opened.get(block=False)
                if connection is not None:  # opened before the pool was guarded
                    connection.close()
    pool.__class__ = mixed(_Pool, type(pool))
    return True
