"""One POST request to this machine, or to an allowed host of its network.

``http.client`` uses no proxies, cookies, stored logins or redirects.
"""

from __future__ import annotations

import re
import socket
from collections.abc import Collection, Iterable, Mapping
from http.client import HTTPConnection, HTTPException, HTTPSConnection
from ipaddress import ip_address
from ssl import CERT_NONE, PROTOCOL_TLS_CLIENT, SSLContext
from typing import Any
from urllib.parse import SplitResult, urlsplit

from bigcommerce_sdk.exception import ConfigurationException
from bigcommerce_sdk.http.paths import LOOPBACK
from bigcommerce_sdk.json.writing import shown

#: Default timeout of the receiver, in seconds.
TIMEOUT = 5.0

_NAME = re.compile(r"(?!\d+$)[A-Za-z0-9_](?:[A-Za-z0-9_.-]*[A-Za-z0-9_])?", re.ASCII)


class NotPrivate(Exception):
    """A host has an address that is not private."""


def is_allowed(destination: str, hosts: Collection[str]) -> bool:
    """Whether a URL is on this machine or an allowed host, and so can be called.

    Args:
        destination: the URL.
        hosts: the allowed hosts, in lower case.
    """
    try:
        parts = urlsplit(destination)
        parts.port  # noqa: B018 - reading it is what checks it
    except ValueError:
        return False
    is_known = parts.hostname in LOOPBACK or parts.hostname in hosts
    return parts.scheme in ("http", "https") and is_known


def checked_hosts(hosts: Iterable[str]) -> frozenset[str]:
    """Validate hosts that webhooks may go to. Returns them in lower case.

    Raises:
        ConfigurationException: one is neither a name nor a private address.
    """
    plain = isinstance(hosts, Iterable) and not isinstance(hosts, (str, bytes))
    listed: list[Any] = list(hosts) if plain else [None]
    for host in listed:
        if not isinstance(host, str) or not _is_private(host, if_name=_NAME.fullmatch(host)):
            raise ConfigurationException(
                "webhook_hosts must be a list of names or private IP addresses, such as ['app'], "
                f"got {shown(hosts if host is None else host)}."
            )
    return frozenset(host.lower() for host in listed)


def _is_private(host: str, *, if_name: object = False) -> bool:
    """Whether an address is one of a private network or this machine."""
    try:
        address = ip_address(host)
    except ValueError:
        return bool(if_name)
    mapped = getattr(address, "ipv4_mapped", None) or address
    # metadata services of clouds have link-local addresses
    odd = mapped.is_link_local or mapped.is_unspecified or mapped.is_multicast
    return mapped.is_private and not odd


def post(destination: str, headers: Mapping[str, str], body: bytes, timeout: float) -> int | str:
    """Send a POST request. The body of the response is not read.

    Args:
        destination: a URL for which :func:`is_allowed` is true.
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
    except NotPrivate:
        return "not sent: the address of the host is not private"
    # only the type: a ValueError quotes what could not be sent, which may be a secret header
    except (OSError, HTTPException, ValueError) as failure:
        if isinstance(failure, TimeoutError):
            return f"no response within {timeout:g} s"
        return f"no response ({type(failure).__name__})"


def _connection(parts: SplitResult, timeout: float) -> HTTPConnection:
    host = parts.hostname or ""
    # Certificates for this machine are usually self-signed.
    context = SSLContext(PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = CERT_NONE
    connection = (
        HTTPConnection(host, parts.port, timeout=timeout)
        if parts.scheme == "http"
        else HTTPSConnection(host, parts.port, timeout=timeout, context=context)
    )
    if host not in LOOPBACK:
        connected = _connect(host, connection.port, timeout)
        if parts.scheme == "https":
            connected = context.wrap_socket(connected, server_hostname=host)
        connection.sock = connected
    return connection


def _connect(host: str, port: int, timeout: float) -> socket.socket:
    """A connection to a host, with the very address that was checked.

    Raises:
        NotPrivate: an address of the host is not private.
        OSError: the host is unknown or does not answer.
    """
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    addresses = [str(each[4][0]).partition("%")[0] for each in found]
    if not all(map(_is_private, addresses)):
        raise NotPrivate
    failure: OSError | None = None
    for address in addresses:
        try:
            return socket.create_connection((address, port), timeout)
        except OSError as error:
            failure = error
    raise failure or OSError("no address")


def _target(destination: str) -> str:
    parts = urlsplit(destination)
    return (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
