"""What exceptions of ``requests`` and ``urllib3`` mean."""

from __future__ import annotations

import http.client
import re
import ssl
from typing import NamedTuple

import requests
from urllib3 import exceptions as urllib3
from urllib3.util.ssl_match_hostname import CertificateError

from bigcommerce_sdk.exception import TransportException
from bigcommerce_sdk.messages import Request, Timeout
from bigcommerce_sdk.transport import failures
from bigcommerce_sdk.transport.failures import Library, State, causes_of, translate
from bigcommerce_sdk.transport.wire import CutInHeaders, Exchange

_TUNNEL = re.compile(r"Tunnel connection failed: (\d{3})")


def _tunnel_status(error: BaseException) -> str | None:
    found = _TUNNEL.match(str(error)) if isinstance(error, OSError) else None
    return found and found[1]


LIBRARY = Library(
    reasons=(
        ((CutInHeaders,), failures.TRUNCATED_HEADERS),
        ((http.client.RemoteDisconnected,), failures.CLOSED),
        ((http.client.IncompleteRead, urllib3.InvalidChunkLength, EOFError),
         failures.TRUNCATED_BODY),
        ((http.client.LineTooLong,), failures.LONG_LINE),
        ((http.client.BadStatusLine, http.client.UnknownProtocol), failures.NOT_HTTP),
        ((urllib3.InvalidHeader,), failures.CONTRADICTORY),
        ((urllib3.DecodeError,), failures.NOT_DECOMPRESSED),
        ((requests.exceptions.InvalidProxyURL, urllib3.ProxySchemeUnknown,
          urllib3.LocationParseError, requests.exceptions.InvalidURL), failures.INVALID_ADDRESS),
        ((requests.exceptions.InvalidSchema,), failures.UNSUPPORTED_SCHEME),
        ((http.client.HTTPException,), failures.INVALID_HTTP),
    ),
    timeouts=(requests.Timeout, urllib3.TimeoutError),
    refused=(urllib3.NewConnectionError,),  # some versions of urllib3 derive it from a timeout
    mismatch=(CertificateError,),
    proxy=(urllib3.ProxyError, requests.exceptions.ProxyError),
    tunnel_status=_tunnel_status,
)  # fmt: skip


class _Unguarded(NamedTuple):
    """The state of a connection that the exchange does not see; it may have been opened."""

    sent: bool
    proxy: str | None
    connecting: bool = False
    opened: bool = True


def transport_failure(
    error: BaseException,
    request: Request,
    timeout: Timeout,
    exchange: Exchange,
    handled: BaseException | None = None,
) -> TransportException:
    """Translate an exception; see :func:`~bigcommerce_sdk.transport.failures.translate`."""
    state: State = exchange
    if not exchange.guarded:
        state = _Unguarded(_may_be_sent(error, handled), exchange.proxy)
    return translate(error, request, timeout, state, LIBRARY, handled)


def _may_be_sent(error: BaseException, handled: BaseException | None) -> bool:
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
    return type(error) is not OSError and not any(
        isinstance(each, before) for each in causes_of(error, handled)
    )
