"""Translation of network failures to the SDK's exceptions.

Messages of the HTTP libraries are never shown, because they may quote headers and bodies.
"""

from __future__ import annotations

import errno
import http.client
import os
import re
import socket
import ssl
import sys
from collections.abc import Iterator
from types import TracebackType
from typing import Any
from urllib.parse import urlsplit

import requests
from urllib3 import exceptions as urllib3
from urllib3.util.ssl_match_hostname import CertificateError

from bigcommerce_sdk.exception import (
    CertificateException,
    TransportException,
    TransportTimeoutException,
)
from bigcommerce_sdk.messages import Request, Timeout
from bigcommerce_sdk.transport.wire import CutInHeaders, Exchange

#: Packages whose exceptions are translated. Others, such as a signal handler's, pass unchanged.
_LIBRARIES = frozenset(
    {"bigcommerce_sdk", "brotli", "brotlicffi", "certifi", "chardet", "charset_normalizer", "idna",
     "OpenSSL", "requests", "socks", "urllib3", "zstandard"}
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
#: Reasons by kind of error; the first match wins.
_REASONS: tuple[tuple[tuple[type[BaseException], ...], str], ...] = (
    ((CutInHeaders,), "the response was truncated in its headers"),
    ((http.client.RemoteDisconnected,), "the connection was closed before a response"),
    ((http.client.IncompleteRead, urllib3.InvalidChunkLength, EOFError),
     "the response was truncated in its body"),
    ((http.client.LineTooLong,), "the response has a header line that is too long"),
    ((http.client.BadStatusLine, http.client.UnknownProtocol), "the response is not HTTP"),
    ((urllib3.InvalidHeader,), "the response has contradictory headers"),
    ((urllib3.DecodeError,), "the body of the response cannot be decompressed"),
    ((requests.exceptions.InvalidProxyURL, urllib3.ProxySchemeUnknown, urllib3.LocationParseError,
      requests.exceptions.InvalidURL), "the address of the host or proxy is not valid"),
    ((requests.exceptions.InvalidSchema,), "the scheme of the address or proxy is not supported"),
    ((http.client.HTTPException,), "the response is not valid HTTP"),
)  # fmt: skip
_TUNNEL = re.compile(r"Tunnel connection failed: (\d{3})")


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


def transport_failure(
    error: BaseException, request: Request, timeout: Timeout, exchange: Exchange
) -> TransportException:
    """Translate an exception of the HTTP libraries to one of the SDK."""
    causes = list(_causes(error))
    what = f"{request.method} {request.path}"
    place = _place(request.url)
    sent = exchange.sent if exchange.guarded else _may_be_sent(error, causes)

    def first(*kinds: type[BaseException]) -> Any:
        return next((cause for cause in causes if isinstance(cause, kinds)), None)

    system = _plain(causes)
    made: TransportException
    certificate = first(ssl.SSLCertVerificationError)
    if certificate is not None or first(CertificateError):
        why = getattr(certificate, "verify_message", "") or "the certificate is for another host"
        made = CertificateException(
            f"{what}: certificate verification of {place} failed: {_ascii(why)}.",
            request,
            sent=False,
        )
    elif type(error) is OSError:  # requests checks that the bundle exists
        made = CertificateException(
            f"{what}: certificate verification of {place} failed: the file or folder of trusted "
            "certificates (ca_bundle, REQUESTS_CA_BUNDLE or CURL_CA_BUNDLE) does not exist.",
            request,
            sent=False,
        )
    elif first(ssl.SSLError) and not exchange.opened and exchange.guarded:
        made = CertificateException(
            f"{what}: certificate verification of {place} failed: the trusted or client "
            "certificates cannot be read.",
            request,
            sent=False,
        )
    elif _is_timeout(causes):
        connecting = exchange.connecting and exchange.guarded
        bound = timeout if not isinstance(timeout, tuple) else timeout[0 if connecting else 1]
        made = TransportTimeoutException(
            f"{what}: no {'connection to' if connecting else 'response'}"
            f"{f' {place}' if connecting else ''} within {round(bound, 2) or bound:g} s"
            f"{'' if connecting else f' from {place}'}.",
            request,
            sent,
        )
    else:
        reason = _reason(error, causes)
        if exchange.proxy and (first(urllib3.ProxyError, requests.exceptions.ProxyError)):
            reason = f"proxy {_place(exchange.proxy)}: {reason}"
        made = TransportException(
            f"{what}: no response arrived from {place}: {reason}.", request, sent
        )
    made.__cause__ = system
    return made


def _is_timeout(causes: list[BaseException]) -> bool:
    refused = any(isinstance(each, urllib3.NewConnectionError) for each in causes)
    kinds = (TimeoutError, requests.Timeout, urllib3.TimeoutError)
    # some versions of urllib3 derive NewConnectionError from a timeout
    return not refused and any(isinstance(each, kinds) for each in causes)


def _reason(error: BaseException, causes: list[BaseException]) -> str:
    for each in causes:
        if isinstance(each, OSError) and (found := _TUNNEL.match(str(each))):
            return f"status {found[1]} for the tunnel"
    for kinds, text in _REASONS:
        if any(isinstance(each, kinds) for each in causes):
            return text
    for each in causes:
        if isinstance(each, socket.gaierror):
            unknown = {socket.EAI_NONAME, getattr(socket, "EAI_NODATA", socket.EAI_NONAME)}
            return "unknown host" if each.errno in unknown else "name resolution failed temporarily"
        if isinstance(each, ssl.SSLError):
            return (
                f"TLS failed: {_ascii(each.reason or 'unknown reason').replace('_', ' ').lower()}"
            )
        if isinstance(each, OSError) and each.errno:
            return _ERRNO.get(each.errno) or _ascii(os.strerror(each.errno)).lower()
    return type(error).__name__


def _plain(causes: list[BaseException]) -> OSError | None:
    """A fresh copy of the underlying system or TLS error, without references."""
    for each in causes:
        if isinstance(each, ssl.SSLError):
            made = ssl.SSLError(each.errno or 0, _ascii(each.reason or "TLS failed"))
            if isinstance(each, ssl.SSLCertVerificationError):
                made = ssl.SSLCertVerificationError(each.errno or 0, _ascii(each.verify_message))
                made.verify_code, made.verify_message = each.verify_code, each.verify_message
            return made
        if isinstance(each, socket.gaierror):
            return socket.gaierror(each.errno or 0, _ascii(each.strerror or ""))
    for each in causes:
        if isinstance(each, OSError) and each.errno and type(each).__module__ == "builtins":
            return OSError(each.errno, os.strerror(each.errno))
    return None


def _may_be_sent(error: BaseException, causes: list[BaseException]) -> bool:
    """Whether an unguarded connection may have sent a byte."""
    before = (
        urllib3.NewConnectionError,
        urllib3.ConnectTimeoutError,
        urllib3.LocationValueError,
        requests.exceptions.InvalidURL,
        requests.exceptions.InvalidSchema,
        requests.exceptions.ProxyError,
        ssl.SSLCertVerificationError,
        CertificateError,  # urllib3 1.26 raises its own for a host name mismatch
    )
    return type(error) is not OSError and not any(isinstance(each, before) for each in causes)


def _causes(error: BaseException) -> Iterator[BaseException]:
    """An exception and all exceptions that it wraps, breadth first."""
    found: list[int] = []
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
