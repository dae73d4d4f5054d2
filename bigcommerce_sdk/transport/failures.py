"""Translation of network failures to the SDK's exceptions.

The texts and rules are here. What each HTTP library raises is a :class:`Library`, in
:mod:`~bigcommerce_sdk.transport.requests_failures` and
:mod:`~bigcommerce_sdk.transport.aiohttp_failures`. Messages of the libraries are never shown,
because they may quote headers and bodies.
"""

from __future__ import annotations

import errno
import http.client
import os
import socket
import ssl
import sys
from collections.abc import Callable, Iterator
from types import TracebackType
from typing import Any, NamedTuple, Protocol
from urllib.parse import urlsplit

from bigcommerce_sdk.exception import (
    CertificateException,
    TransportException,
    TransportTimeoutException,
)
from bigcommerce_sdk.messages import Request, Timeout

#: Packages whose exceptions are translated. Others, such as a signal handler's, pass unchanged.
_LIBRARIES = frozenset(
    {"aiohappyeyeballs", "aiohttp", "bigcommerce_sdk", "brotli", "brotlicffi", "certifi", "chardet",
     "charset_normalizer", "idna", "multidict", "OpenSSL", "requests", "socks", "urllib3", "uvloop",
     "yarl", "zstandard"}
)  # fmt: skip
_ERRNO = {
    errno.ECONNREFUSED: "connection refused",
    errno.ECONNRESET: "connection reset",
    errno.ECONNABORTED: "connection aborted",
    errno.EPIPE: "the connection was closed while the request was sent",
    errno.ENETUNREACH: "network unreachable",
    errno.EHOSTUNREACH: "host unreachable",
    errno.ETIMEDOUT: "connection timed out",
    errno.EMFILE: "too many open files",
}
#: Modules of the system's errors. Libraries derive their own from them, which lack attributes.
_SYSTEM = ("builtins", "socket", "ssl")

TRUNCATED_HEADERS = "the response was truncated in its headers"
TRUNCATED_BODY = "the response was truncated in its body"
CLOSED = "the connection was closed before a response"
LONG_LINE = "the response has a header line that is too long"
NOT_HTTP = "the response is not HTTP"
INVALID_HTTP = "the response is not valid HTTP"
CONTRADICTORY = "the response has contradictory headers"
NOT_DECOMPRESSED = "the body of the response cannot be decompressed"
INVALID_ADDRESS = "the address of the host or proxy is not valid"
UNSUPPORTED_SCHEME = "the scheme of the address or proxy is not supported"

ExceptionTypes = tuple[type[BaseException], ...]


class Library(NamedTuple):
    """What the exceptions of an HTTP library mean.

    Attributes:
        reasons: reasons by kind of exception; the first match wins.
        timeouts: timeouts, beside ``TimeoutError``.
        refused: failed connects, which are no timeouts even if they derive from one.
        mismatch: a certificate of another host, beside ``ssl.SSLCertVerificationError``.
        proxy: failures of the proxy.
        tunnel_status: the status with which the proxy refused a tunnel, if this exception is such
            a refusal.
    """

    reasons: tuple[tuple[ExceptionTypes, str], ...]
    timeouts: ExceptionTypes
    refused: ExceptionTypes
    mismatch: ExceptionTypes
    proxy: ExceptionTypes
    tunnel_status: Callable[[BaseException], str | None]


class State(Protocol):
    """How far an exchange got.

    Attributes:
        sent: whether a byte of the request may have reached the server.
        connecting: whether the connection was not established yet.
        opened: whether a socket was opened or reused.
        proxy: address of the proxy, if any; it may contain a password.
    """

    @property
    def sent(self) -> bool: ...
    @property
    def connecting(self) -> bool: ...
    @property
    def opened(self) -> bool: ...
    @property
    def proxy(self) -> str | None: ...


def is_foreign(error: BaseException) -> bool:
    """Whether an exception passes unchanged.

    True for interrupts, ``MemoryError`` and exceptions of the caller's code (signal handlers).
    """
    if not isinstance(error, Exception) or isinstance(error, (MemoryError, RecursionError)):
        return True
    if isinstance(error, (OSError, ValueError, EOFError, http.client.HTTPException)):
        return False
    traceback = error.__traceback__
    while traceback is not None and traceback.tb_next is not None:
        traceback = traceback.tb_next
    return traceback is not None and not _is_library(traceback)


def without_frames(error: BaseException, handled: BaseException | None) -> BaseException:
    """The exception with only the caller's frames in its traceback.

    Args:
        error: the exception.
        handled: the exception that the caller was handling; its chain does not change.
    """
    each: BaseException | None = error
    while each is not None and each is not handled:
        each.__traceback__ = _callers_frames(each.__traceback__)
        each = each.__context__
    return error


def _callers_frames(traceback: TracebackType | None) -> TracebackType | None:
    if traceback is None:
        return None
    following = _callers_frames(traceback.tb_next)
    if _is_library(traceback):
        return following
    return TracebackType(following, traceback.tb_frame, traceback.tb_lasti, traceback.tb_lineno)


def _is_library(traceback: TracebackType) -> bool:
    name = traceback.tb_frame.f_globals.get("__name__") or ""
    package = str(name).partition(".")[0]
    return package in _LIBRARIES or package in sys.stdlib_module_names


def translate(
    error: BaseException,
    request: Request,
    timeout: Timeout,
    state: State,
    library: Library,
    handled: BaseException | None = None,
) -> TransportException:
    """Translate an exception of an HTTP library to one of the SDK.

    Args:
        error: the exception.
        request: the request that failed.
        timeout: its timeout.
        state: how far it got.
        library: the library.
        handled: the exception that the caller was handling, which is not a cause.
    """
    causes = list(causes_of(error, handled))
    what = f"{request.method} {request.path}"
    place = _place(request.url)

    def first(*kinds: type[BaseException]) -> Any:
        return next((cause for cause in causes if isinstance(cause, kinds)), None)

    made: TransportException
    system = [each for each in causes if type(each).__module__ in _SYSTEM]
    secured = [each for each in system if isinstance(each, ssl.SSLError)]
    certificate = next(
        (each for each in secured if isinstance(each, ssl.SSLCertVerificationError)), None
    )
    if certificate is not None or first(*library.mismatch):
        why = getattr(certificate, "verify_message", "") or "the certificate is for another host"
        made = CertificateException(
            f"{what}: certificate verification of {place} failed: {_ascii(why).rstrip('.')}.",
            request,
            sent=False,
        )
    elif type(error) is OSError:  # subclasses are raised for everything else
        made = CertificateException(
            f"{what}: certificate verification of {place} failed: the file or folder of trusted "
            "certificates (ca_bundle, REQUESTS_CA_BUNDLE or CURL_CA_BUNDLE) does not exist.",
            request,
            sent=False,
        )
    elif secured and not state.opened:
        made = CertificateException(
            f"{what}: certificate verification of {place} failed: the trusted or client "
            "certificates cannot be read.",
            request,
            sent=False,
        )
    elif first(TimeoutError, *library.timeouts) and not first(*library.refused):
        bound = timeout if not isinstance(timeout, tuple) else timeout[0 if state.connecting else 1]
        made = TransportTimeoutException(
            f"{what}: no {'connection to' if state.connecting else 'response'}"
            f"{f' {place}' if state.connecting else ''} within {round(bound, 2) or bound:g} s"
            f"{'' if state.connecting else f' from {place}'}.",
            request,
            state.sent,
        )
    else:
        reason = _reason(error, causes, system, library)
        if state.proxy and first(*library.proxy):
            reason = f"proxy {_place(state.proxy)}: {reason}"
        made = TransportException(
            f"{what}: no response arrived from {place}: {reason}.", request, state.sent
        )
    made.__cause__ = _plain(system)
    return made


def _reason(
    error: BaseException,
    causes: list[BaseException],
    system: list[BaseException],
    library: Library,
) -> str:
    for each in causes:
        status = library.tunnel_status(each)
        if status is not None:
            return f"status {status} for the tunnel"
    for kinds, text in library.reasons:
        if any(isinstance(each, kinds) for each in causes):
            return text
    for each in system:
        if isinstance(each, socket.gaierror):
            unknown = {socket.EAI_NONAME, getattr(socket, "EAI_NODATA", socket.EAI_NONAME)}
            return "unknown host" if each.errno in unknown else "name resolution failed temporarily"
        if isinstance(each, ssl.SSLError):
            return (
                f"TLS failed: {_ascii(each.reason or 'unknown reason').replace('_', ' ').lower()}"
            )
        if isinstance(each, OSError) and each.errno:
            return _ERRNO.get(each.errno) or _ascii(os.strerror(each.errno)).lower()
    if any(isinstance(each, ConnectionError) for each in system):
        return CLOSED  # asyncio gives no number when it happens in the handshake of TLS
    return type(error).__name__


def _plain(system: list[BaseException]) -> OSError | None:
    """A fresh copy of the underlying system or TLS error, without references."""
    for each in system:
        if isinstance(each, ssl.SSLError):
            made = ssl.SSLError(each.errno or 0, _ascii(each.reason or "TLS failed"))
            if isinstance(each, ssl.SSLCertVerificationError):
                made = ssl.SSLCertVerificationError(each.errno or 0, _ascii(each.verify_message))
                made.verify_code, made.verify_message = each.verify_code, each.verify_message
            return made
        if isinstance(each, socket.gaierror):
            return socket.gaierror(each.errno or 0, _ascii(each.strerror or ""))
    for each in system:
        if isinstance(each, OSError) and each.errno:
            return OSError(each.errno, os.strerror(each.errno))
    return None


def causes_of(
    error: BaseException, handled: BaseException | None = None
) -> Iterator[BaseException]:
    """An exception and all exceptions that it wraps, breadth first.

    Args:
        error: the exception.
        handled: an exception to leave out.
    """
    found: list[int] = [id(handled)]
    waiting: list[Any] = [error]
    while waiting:
        each = waiting.pop(0)
        if isinstance(each, BaseException) and id(each) not in found:
            found.append(id(each))
            yield each
            waiting += [*each.args, getattr(each, "reason", None), each.__cause__]
            waiting.append(each.__context__)


def _place(url: str) -> str:
    """Host and port of an address, without credentials and path."""
    try:
        parts = urlsplit(url if "://" in url else f"http://{url}")
        port = parts.port or (443 if parts.scheme == "https" else 80)
    except ValueError:
        return "an invalid address"
    host = parts.hostname or "no host"
    return f"[{host}]:{port}" if ":" in host else f"{_ascii(host)}:{port}"


def _ascii(text: object) -> str:
    return str(text).encode("ascii", "backslashreplace").decode()
