"""Connections of ``aiohttp``: deadlines, cancellation, secrets and reuse.

``aiohttp`` implements HTTP. An :class:`Exchange` bounds one request and its response, a
:class:`Wire` is one connection and decides about its reuse, and a :class:`Pool` holds the
connections of one event loop.

A connection is reused only if the previous response had a complete body and no bytes followed it;
see :mod:`bigcommerce_sdk.transport.wire` for the reasons. ``aiohttp`` itself would send the next
request on a connection that has received more than one response.
"""

from __future__ import annotations

import asyncio
import re
import select
from collections.abc import AsyncGenerator, Mapping
from contextlib import suppress
from functools import partial
from typing import Any

import aiohttp
from aiohttp import hdrs, http_exceptions, payload
from aiohttp.client_proto import ResponseHandler
from aiohttp.connector import Connection
from multidict import CIMultiDict
from yarl import URL

from bigcommerce_sdk.secret import Secret
from bigcommerce_sdk.transport.aiohttp_failures import Contradictory, CutInHeaders
from bigcommerce_sdk.transport.settings import MAX_HEADERS, MAX_INTERIM, MAX_LINE
from bigcommerce_sdk.transport.turns import Turns

#: Bytes of a body that are written at once.
_BUFFER = 64 * 1024
#: Bytes of a body that are buffered. Event loops read as many at once: with a smaller buffer,
#: reading would pause and resume after each part.
_READ_BUFFER = 256 * 1024
#: Seconds until closing sockets counts as done.
_CLOSING = 0.5
_NO_TIMEOUT = aiohttp.ClientTimeout(total=None)
_END_OF_HEAD = b"\r\n\r\n"
_OK = b"HTTP/1.1 200 "
_LENGTH = re.compile(rb"\r\nContent-Length: *([0-9]{1,12})\r\n", re.IGNORECASE)
_LAST_CHUNK = b"0\r\n\r\n"
_SWITCHING_PROTOCOLS = 101
#: What the parsers say of a Content-Length that contradicts another header.
_CONTRADICTION = ("present", "duplicate", "already")


class Stale(Exception):
    """An idle connection has received something; nothing was sent on it."""


class Exchange:
    """One request and its response in one task, with a deadline and cancellation.

    Args:
        secrets: headers that are added when the request is written.

    Attributes:
        opened: whether the trusted certificates were loaded.
        sent: whether a byte of the request may have reached the server.
        connecting: whether the connection is not established yet.
        aborted: whether :meth:`abort` was called before the end.
        expired: whether the deadline has passed.
        proxy: address of the proxy, if any, without its password.
    """

    __slots__ = (
        "_cancelling",
        "_is_over",
        "_only_ours",
        "_rest",
        "_timer",
        "aborted",
        "connecting",
        "expired",
        "loop",
        "opened",
        "proxy",
        "secrets",
        "sent",
        "task",
    )

    def __init__(self, secrets: Mapping[str, Secret]) -> None:
        task = asyncio.current_task()
        assert task is not None  # noqa: S101 - a coroutine of asyncio runs in a task
        self.task: asyncio.Task[Any] = task
        self.loop: asyncio.AbstractEventLoop = task.get_loop()
        self._is_over = False
        self._cancelling = task.cancelling()
        self._timer: asyncio.TimerHandle | None = None
        self._rest: float | None = None
        self._only_ours = False
        self.secrets: Mapping[str, Secret] = secrets
        self.proxy: str | None = None
        self.opened: bool = False
        self.sent: bool = False
        self.aborted: bool = False
        self.expired: bool = False
        self.connecting: bool = True

    def start(self, timeout: float | tuple[float, float]) -> None:
        """Start the deadline.

        Args:
            timeout: seconds from connect to the last byte, or a pair: to connect, then for the
                rest.
        """
        self.opened = True
        if isinstance(timeout, tuple):
            timeout, self._rest = timeout
        self._timer = self.loop.call_later(timeout, self._expire)

    def write(self) -> None:
        """Record that the request is being written, and start the bound for the rest."""
        if self._rest is not None and self._timer is not None:
            self._timer.cancel()
            self._timer = self.loop.call_later(self._rest, self._expire)
        self.connecting = False
        self.sent = True

    def _expire(self) -> None:
        if not (self._is_over or self.aborted):
            self.expired = True
            self.task.cancel()

    def abort(self) -> None:
        """Cancel the request. Called in the thread of the event loop."""
        if not (self._is_over or self.aborted):
            self.aborted = True
            if not self.expired:
                self.task.cancel()

    def end(self) -> None:
        """End the exchange; :meth:`abort` has no effect afterwards."""
        self._is_over = True
        if self._timer is not None:
            self._timer.cancel()
        if self.expired or self.aborted:
            self._only_ours = self.task.uncancel() <= self._cancelling
        del self.task  # breaks the cycle of task, exception, traceback and this object

    def is_cancellation(self, error: BaseException) -> bool:
        """Whether ``error`` is a cancellation by the deadline or :meth:`abort` alone."""
        return self._only_ours and isinstance(error, asyncio.CancelledError)


def address(url: str) -> URL:
    """An encoded URL without a fragment, split here because ``yarl`` takes three times as long."""
    scheme, _, rest = url.partition("://")
    target, _, query = rest.partition("?")
    authority, slash, path = target.partition("/")
    return URL.build(
        scheme=scheme, authority=authority, path=slash + path, query_string=query, encoded=True
    )


class Request(aiohttp.ClientRequest):
    """A request whose secrets are added when its head is written, and removed then.

    Attributes:
        exchange: what it is part of.
    """

    exchange: Exchange
    POST_METHODS: set[str] = set()  # noqa: RUF012 - those that get a Content-Type

    def update_headers(self, headers: Any) -> None:
        """Set the headers, none of which is repeated, with that of the host."""
        host = self.url.host_port_subcomponent
        assert host is not None  # noqa: S101 - the URL is absolute
        self.headers: CIMultiDict[str] = CIMultiDict({hdrs.HOST: host, **headers})

    def update_auto_headers(self, skip_auto_headers: object) -> None:
        """Add no headers."""

    async def send(self, conn: Connection) -> aiohttp.ClientResponse:
        wire, headers = conn.protocol, self.headers
        assert isinstance(wire, Wire)  # noqa: S101 - the class of the pool
        wire.begin()
        exchange = self.exchange
        for secret in exchange.secrets.values():
            secret.check_printable()
        exchange.write()
        try:
            for name, secret in exchange.secrets.items():
                headers[name] = secret.reveal()
            return await super().send(conn)
        finally:
            for name in exchange.secrets:
                headers[name] = "***"


class Content(payload.BytesPayload):
    """The body of a request, written in parts: ``aiohttp`` warns of more than 1 MB."""

    def __init__(self, content: bytes) -> None:
        super().__init__(b"")
        self._value = content
        self._size = len(content)

    async def write_with_length(self, writer: Any, content_length: int | None) -> None:
        view = memoryview(self._value)
        for start in range(0, len(view), _BUFFER):
            await writer.write(view[start : start + _BUFFER])


class Reception:
    """One response on a connection, counted to tell whether other bytes follow it.

    Attributes:
        content: the body, once the headers are complete.
        count: number of bytes received.
    """

    __slots__ = (
        "_end", "_head", "_head_size", "_interim", "_is_chunked", "_length", "content", "count"
    )  # fmt: skip

    def __init__(self) -> None:
        self.content: aiohttp.StreamReader | None = None
        self.count: int = 0
        self._head = b""
        #: number of bytes up to the end of the latest head
        self._head_size = 0
        self._interim = 0
        #: length of heads and body together, if the headers say it
        self._length = -1
        self._is_chunked = False
        self._end = b""

    def limit(self, data: bytes) -> int:
        """Number of bytes up to the end of the head or body; all if it is not known.

        A response that arrives in one piece, as most do, is parsed in one piece.
        """
        if self.content is not None:
            return self._length - self.count if self._length >= 0 else len(data)
        before, head = len(self._head), self._head + data
        found = head.find(_END_OF_HEAD, max(0, before - len(_END_OF_HEAD) + 1))
        self._head = head if found < 0 else b""
        if found < 0:
            return len(data)
        size = found + len(_END_OF_HEAD)
        self._head_size = self.count - before + size
        if not before and _is_whole(data, size):
            return len(data)
        return size - before

    def add(self, data: bytes) -> None:
        """Count bytes that are parsed next."""
        self.count += len(data)
        if self._is_chunked:
            size = len(_LAST_CHUNK)
            self._end = (self._end + data[-size:])[-size:]

    def take(self, message: Any, content: aiohttp.StreamReader) -> bool:
        """Take a response whose headers are complete; returns whether it was expected."""
        if (
            self.content is not None
            or message.code == _SWITCHING_PROTOCOLS
            or message.version.major != 1
        ):
            return False
        if message.code < 200:
            self._interim += 1
            return self._interim <= MAX_INTERIM
        self.content = content
        self._is_chunked = message.chunked
        length = message.headers.get("Content-Length", "")
        if not self._is_chunked and length.isdecimal():
            self._length = self._head_size + int(length)
        return True

    @property
    def is_over(self) -> bool:
        """Whether the body is complete."""
        return self.content is not None and self.content.is_eof()

    @property
    def is_parsed(self) -> bool:
        """Whether the parser has taken all bytes: a body of a given length is complete."""
        return self.count == self._length and self.is_over

    @property
    def is_exact(self) -> bool:
        """Whether the bytes were those of one response with a body, and no others."""
        # a missing body may come late, and would be read as the next response
        if self.content is None or not self.content.total_bytes:
            return False
        if self._is_chunked:
            # a second head that ends alike was refused by take(), other bytes by the parser
            return self._end == _LAST_CHUNK
        return self.count == self._length


def _is_whole(data: bytes, size: int) -> bool:
    """Whether a head of a size and a body of the length in it are all of the data."""
    if not data.startswith(_OK):
        return False  # other responses may have no body, whatever length they name
    found = _LENGTH.search(data, 0, size)
    return found is not None and size + int(found[1]) == len(data)


class Wire(ResponseHandler):
    """One connection.

    Args:
        loop: its event loop.
        pool: the pool that it belongs to.
    """

    def __init__(self, loop: asyncio.AbstractEventLoop, pool: Pool) -> None:
        super().__init__(loop)
        self.pool: Pool = pool
        self.reception: Reception = Reception()
        self.is_used: bool = False
        self.poller: Any = None

    def begin(self) -> None:
        """Prepare for the response to a request.

        Raises:
            Stale: the connection is not fit for another request.
        """
        if self.is_used:
            if self._is_readable():
                raise Stale
            self.reception = Reception()
        self.is_used = True

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        super().connection_made(transport)
        self.pool.add(self)
        handle = transport.get_extra_info("socket")
        if handle is not None and hasattr(select, "poll"):  # missing on Windows
            self.poller = select.poll()
            self.poller.register(handle.fileno(), select.POLLIN)

    def _is_readable(self) -> bool:
        """Whether bytes or the end have arrived that the event loop has not read yet."""
        if self.poller is not None:
            return bool(self.poller.poll(0))
        transport = self.transport
        handle = None if transport is None else transport.get_extra_info("socket")
        return handle is None or bool(select.select([handle], [], [], 0)[0])

    def data_received(self, data: bytes) -> None:
        reception = self.reception
        if not data and not reception.is_parsed:
            super().data_received(data)  # the parser continues
        while data:
            if reception.is_over:
                reception.count += len(data)
                self.abort()  # bytes after the response
                return
            size = reception.limit(data)
            part, data = data[:size], data[size:]
            reception.add(part)
            if data and reception.content is not None:
                self.force_close()
            super().data_received(part)
            if self.exception() is not None:
                return

    def feed_data(self, data: tuple[Any, aiohttp.StreamReader], size: int = 0) -> None:
        """Take a response whose headers are complete."""
        if self.reception.take(*data):
            super().feed_data(data, size)
        else:
            self.abort()  # first, because it forgets the exception
            self.set_exception(http_exceptions.BadStatusLine())

    @property
    def should_close(self) -> bool:
        return not self.reception.is_exact or super().should_close

    def set_exception(self, exc: BaseException, exc_cause: Any = None) -> None:
        """Fail the response, and the reader of its body, which ``aiohttp`` may not."""
        if isinstance(exc_cause, Exception) and exc_cause is not exc:
            exc.__cause__ = exc_cause
            text = str(exc_cause).lower()
            if "content-length" in text and any(word in text for word in _CONTRADICTION):
                exc.__cause__ = Contradictory()
        super().set_exception(exc)
        self._fail_content(exc)

    def _fail_content(self, error: BaseException) -> None:
        content = self.reception.content
        if content is not None and not content.is_eof() and content.exception() is None:
            content.set_exception(error)

    def connection_lost(self, exc: BaseException | None) -> None:
        self.pool.discard(self)
        if exc is not None:
            # before the parser takes the end for that of a body without a length
            self._fail_content(exc)
        elif self.reception.content is None and self.reception.count and self.exception() is None:
            self.set_exception(CutInHeaders())
        super().connection_lost(exc)

    def close(self) -> None:
        self.abort()  # without the closing handshake of TLS, which a peer can delay


class Pool:
    """The connections of one event loop.

    Args:
        loop: the running loop.
        per_host: maximum number of connections to a host.

    Attributes:
        in_flight: the exchanges, by task.
        is_closed: whether it was closed, perhaps by the loop.
        routing: held while the route of a request is chosen.
        turns: what the requests and responses wait for when many come together.
    """

    def __init__(self, loop: asyncio.AbstractEventLoop, per_host: int) -> None:
        self._loop = loop
        self._wires: set[Wire] = set()
        self._emptied: asyncio.Event = asyncio.Event()
        self.in_flight: dict[asyncio.Task[Any], Exchange] = {}
        self.is_closed: bool = False
        self.routing: asyncio.Lock = asyncio.Lock()
        self.turns: Turns = Turns(loop)
        connector: Any = aiohttp.TCPConnector(
            limit=0, limit_per_host=per_host, resolver=aiohttp.ThreadedResolver(loop)
        )
        connector._factory = partial(Wire, loop, self)
        self._connector = connector
        self._closing = self._wait_for_end()

    async def open(self) -> None:
        """Have the pool closed with the loop, by :meth:`asyncio.loop.shutdown_asyncgens`."""
        await anext(self._closing)

    async def send(self, request: Request, exchange: Exchange) -> aiohttp.ClientResponse:
        """Send a request; returns the response when its headers have arrived.

        A ``ClientSession`` would prepare redirects, cookies, timeouts and default headers for each
        request, which takes a sixth of the time.
        """
        request.exchange = exchange
        connection = await self._connector.connect(request, [], _NO_TIMEOUT)
        try:
            connection.protocol.set_response_params(
                skip_payload=request.method == "HEAD",
                read_until_eof=True,
                auto_decompress=False,
                read_bufsize=_READ_BUFFER,
                max_line_size=MAX_LINE,
                max_field_size=MAX_LINE,
                max_headers=MAX_HEADERS,
            )
            response = await request.send(connection)
            try:
                return await response.start(connection)
            except BaseException:
                response.close()
                raise
        except BaseException:
            connection.close()
            raise

    async def _wait_for_end(self) -> AsyncGenerator[None]:
        try:
            yield
        finally:
            if self._wires or not self._connector.closed:
                await self._close()

    async def close(self) -> None:
        """Cancel the requests in flight, and close the sockets."""
        await self._close()
        with suppress(RuntimeError):  # the loop is ending, and closes it too
            await self._closing.aclose()

    async def _close(self) -> None:
        self.is_closed = True
        self.abort()
        self._connector._close()  # without its task, which waits for the sockets as below
        if self._wires:
            with suppress(TimeoutError):
                await asyncio.wait_for(self._emptied.wait(), _CLOSING)

    def abort(self) -> None:
        """Cancel the requests in flight, in the thread of the loop."""
        for exchange in tuple(self.in_flight.values()):
            exchange.abort()
        for wire in tuple(self._wires):
            wire.abort()

    def drop(self) -> None:
        """Close the sockets after the loop was closed: nothing can run in it any more."""
        if isinstance(self._loop, asyncio.BaseEventLoop):  # others close them with the loop
            for wire in tuple(self._wires):
                _abandon(wire.transport)
        with suppress(StopIteration):
            self._connector.close().send(None)

    def add(self, wire: Wire) -> None:
        """Record an open connection."""
        self._wires.add(wire)
        self._emptied.clear()

    def discard(self, wire: Wire) -> None:
        """Record that a connection is closed."""
        self._wires.discard(wire)
        if not self._wires:
            self._emptied.set()


def _abandon(transport: Any) -> None:
    """Close the socket of a connection whose loop is closed."""
    below = getattr(getattr(transport, "_ssl_protocol", None), "_transport", transport)
    with suppress(Exception):
        transport.abort()  # marks it as closed; the rest needs the loop
    with suppress(Exception):
        below._call_connection_lost(None)
