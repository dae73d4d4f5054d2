"""The interface of a transport, and what the transports over ``urllib3`` share.

:mod:`~bigcommerce_sdk.transport.wire` adds deadlines, cancellation and safe reuse of connections;
:mod:`~bigcommerce_sdk.transport.failures` translates exceptions.
"""

from __future__ import annotations

import os
import sys
import threading
from typing import TYPE_CHECKING, Any, Protocol

from bigcommerce_sdk.exception import (
    CancelledException,
    ConfigurationException,
    ResponseTooLargeException,
    TransportException,
)
from bigcommerce_sdk.messages import Request, Response
from bigcommerce_sdk.transport.settings import (
    MAX_BYTES,
    validate_bundle,
    validate_max_bytes,
    validate_proxies,
    validate_verification,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from bigcommerce_sdk.messages import Timeout
    from bigcommerce_sdk.secret import Secret
    from bigcommerce_sdk.transport.wire import Exchange

#: Bytes of a body that are read at once.
CHUNK = 64 * 1024
#: Bytes of an empty body on the wire: plain, deflate and gzip.
_NOTHING = (0, 8, 20)


class Transport(Protocol):
    """The interface of a transport: send one request, return one response.

    An implementation never follows redirects, never adds credentials of its own, and raises
    :class:`~bigcommerce_sdk.exception.TransportException` when no response arrives. Any other
    exception that it raises reaches the caller unchanged, without a retry.
    """

    def send(self, request: Request, secrets: Mapping[str, Secret], timeout: Any) -> Response:
        """Send a request.

        Args:
            request: the request.
            secrets: further headers.
            timeout: seconds (``float``) from connect to the last byte; or, only where the caller
                gave a pair as the option ``timeout``, a tuple: to connect, then for the rest.
        """
        ...

    def close(self) -> None:
        """Release the sockets and cancel requests in flight in other threads.

        Sending again afterwards opens new sockets.
        """
        ...


class GuardedTransport:
    """The base of transports over ``urllib3``: cancellation, failures, size of responses.

    Args:
        proxies: proxies by scheme.
        ca_bundle: file or folder of trusted certificates.
        max_bytes: maximum size of a response in bytes, decompressed.
        insecure_skip_tls_verification: accept any certificate.
    """

    def __init__(
        self,
        *,
        proxies: Mapping[str, str | None] | None = None,
        ca_bundle: str | os.PathLike[str] | None = None,
        max_bytes: int = MAX_BYTES,
        insecure_skip_tls_verification: bool = False,
    ) -> None:
        self._proxies = validate_proxies(proxies)
        self._ca_bundle = validate_bundle(ca_bundle)
        self._max_bytes = validate_max_bytes(max_bytes)
        self._verifies = validate_verification(insecure_skip_tls_verification, self._ca_bundle)
        self._begin()

    def _begin(self) -> None:
        """Start without connections: for a new transport, and after a fork."""
        self._process = os.getpid()
        # reentrant: a signal handler may close while its own thread holds the lock
        self._lock = threading.RLock()
        self._in_flight: set[Exchange] = set()

    def send(self, request: Request, secrets: Mapping[str, Secret], timeout: Any) -> Response:
        """Send a request; see :meth:`Transport.send`."""
        # a pending exception of the caller is not a failure of this call
        handled = sys.exception()
        from bigcommerce_sdk.transport.wire import Exchange

        exchange = Exchange(timeout)
        response: Response | None = None
        failure: TransportException | ConfigurationException | None = None
        self._check_process()
        self._in_flight.add(exchange)
        try:
            response = self._exchange(request, secrets, timeout, exchange)
        except (TransportException, ConfigurationException) as error:
            failure = error
        except BaseException as error:
            from bigcommerce_sdk.transport.failures import is_foreign, without_frames
            from bigcommerce_sdk.transport.requests_failures import transport_failure

            if is_foreign(error):
                without_frames(error, handled)
                raise
            failure = transport_failure(error, request, timeout, exchange, handled)
        finally:
            self._in_flight.discard(exchange)
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

    def _exchange(
        self,
        request: Request,
        secrets: Mapping[str, Secret],
        timeout: Timeout,
        exchange: Exchange,
    ) -> Response:
        """Send a request within its exchange, and read the response."""
        raise NotImplementedError

    def _forget(self) -> Iterable[Any]:
        """Drop all connections; returns what holds them, to be closed."""
        raise NotImplementedError

    def close(self) -> None:
        """Release sockets and cancel requests in flight; see :meth:`Transport.close`."""
        with self._lock:
            opened = self._forget()
            in_flight = list(self._in_flight)
        for exchange in in_flight:
            exchange.abort()
        for each in opened:
            each.close()

    def _check_process(self) -> None:
        if self._process != os.getpid():
            self._begin()  # after a fork: the sockets and the lock belong to the parent

    def _read(self, request: Request, status: int, reply: Any, chunks: Iterable[bytes]) -> bytes:
        """The body of a response.

        Args:
            request: the request.
            status: the status of the response.
            reply: the response of ``urllib3``.
            chunks: the parts of its body, decompressed.

        Raises:
            ResponseTooLargeException: as soon as the limit is exceeded.
            EOFError: when the body is truncated.
        """
        length = getattr(reply, "length_remaining", None)
        if length and length <= self._max_bytes and "content-encoding" not in reply.headers:
            # in one piece, because joining chunks would copy the body several times
            content: bytes = reply.read(decode_content=False)
        else:
            content = self._joined(request, chunks)
        # a truncated compressed body raises no exception if it ends before its first byte
        is_cut = not content and status < 400 and reply.tell() not in _NOTHING
        if is_cut or getattr(reply, "length_remaining", None):
            raise EOFError
        return content

    def _joined(self, request: Request, chunks: Iterable[bytes]) -> bytes:
        """A body whose size is not known in advance."""
        parts: list[bytes] = []
        size = 0
        for chunk in chunks:
            parts.append(chunk)
            size += len(chunk)
            if size > self._max_bytes:
                raise ResponseTooLargeException(
                    f"{request.method} {request.path}: the response is larger than "
                    f"{self._max_bytes} bytes (max_bytes).",
                    request,
                )
        return b"".join(parts)
