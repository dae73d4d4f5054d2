"""One POST request to this machine.

``http.client`` uses no proxies, cookies, stored logins or redirects.
"""

from __future__ import annotations

from collections.abc import Mapping
from http.client import HTTPConnection, HTTPException, HTTPSConnection
from ssl import CERT_NONE, PROTOCOL_TLS_CLIENT, SSLContext
from urllib.parse import SplitResult, urlsplit

from bigcommerce_sdk.http.paths import LOOPBACK

#: Default timeout of the receiver, in seconds.
TIMEOUT = 5.0


def is_here(destination: str) -> bool:
    """Whether a URL is on this machine, and so can be called."""
    try:
        parts = urlsplit(destination)
        parts.port  # noqa: B018 - reading it is what checks it
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and parts.hostname in LOOPBACK


def post(destination: str, headers: Mapping[str, str], body: bytes, timeout: float) -> int | str:
    """Send a POST request. The body of the response is not read.

    Args:
        destination: a URL for which :func:`is_here` is true.
        headers: all headers except host and length.
        body: the body.
        timeout: seconds that the receiver may take.

    Returns:
        The status of the response, or a text that says why there is none.
    """
    try:
        connection = _connection(urlsplit(destination), timeout)
        try:
            connection.request("POST", _target(destination), body, dict(headers))
            return connection.getresponse().status
        finally:
            connection.close()
    # only the type: a ValueError quotes what could not be sent, which may be a secret header
    except (OSError, HTTPException, ValueError) as failure:
        if isinstance(failure, TimeoutError):
            return f"no response within {timeout:g} s"
        return f"no response ({type(failure).__name__})"


def _connection(parts: SplitResult, timeout: float) -> HTTPConnection:
    host = parts.hostname or ""
    if parts.scheme == "http":
        return HTTPConnection(host, parts.port, timeout=timeout)
    # Certificates for this machine are usually self-signed.
    context = SSLContext(PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = CERT_NONE
    return HTTPSConnection(host, parts.port, timeout=timeout, context=context)


def _target(destination: str) -> str:
    parts = urlsplit(destination)
    return (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
