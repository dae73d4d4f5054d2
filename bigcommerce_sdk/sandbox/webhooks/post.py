"""One request to a destination on this machine, and nothing beside it: no proxy, no cookie, no
stored login, no redirect. ``http.client`` knows none of these."""

from __future__ import annotations

from collections.abc import Mapping
from http.client import HTTPConnection, HTTPException, HTTPSConnection
from ssl import CERT_NONE, PROTOCOL_TLS_CLIENT, SSLContext
from urllib.parse import SplitResult, urlsplit

from bigcommerce_sdk.paths import LOOPBACK

#: Seconds that a receiver may take.
TIMEOUT = 5.0


def is_here(destination: str) -> bool:
    """Whether an address is on this machine, and so may be called."""
    try:
        parts = urlsplit(destination)
        parts.port  # noqa: B018 - reading it is what checks it
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and parts.hostname in LOOPBACK


def post(destination: str, headers: Mapping[str, str], body: bytes, timeout: float) -> int | str:
    """Send a body; the reply's own body is not read.

    Args:
        destination: an address for which :func:`is_here` is true.
        headers: all that are sent, but for the host and the length.
        body: what is sent.
        timeout: seconds that the receiver may take.

    Returns:
        The status of the reply, or in words why there is none.
    """
    try:
        connection = _connection(urlsplit(destination), timeout)
        try:
            connection.request("POST", _target(destination), body, dict(headers))
            return connection.getresponse().status
        finally:
            connection.close()
    # a ValueError quotes what could not be sent, which may be a secret header: its kind is enough
    except (OSError, HTTPException, ValueError) as failure:
        if isinstance(failure, TimeoutError):
            return f"no reply within {timeout:g} s"
        return f"no reply arrived ({type(failure).__name__})"


def _connection(parts: SplitResult, timeout: float) -> HTTPConnection:
    host = parts.hostname or ""
    if parts.scheme == "http":
        return HTTPConnection(host, parts.port, timeout=timeout)
    # A certificate for this machine is seldom one that anybody vouches for.
    context = SSLContext(PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = CERT_NONE
    return HTTPSConnection(host, parts.port, timeout=timeout, context=context)


def _target(destination: str) -> str:
    parts = urlsplit(destination)
    return (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
