"""What exceptions of ``aiohttp`` mean."""

from __future__ import annotations

import aiohttp
from aiohttp import http_exceptions

from bigcommerce_sdk.transport import failures
from bigcommerce_sdk.transport.failures import Library, causes_of


class CutInHeaders(Exception):
    """The connection ended before the blank line after the response headers."""


class Contradictory(Exception):
    """Headers of the response contradict each other."""


class InvalidAddress(Exception):
    """The address of a proxy is not valid."""


class Undecodable(Exception):
    """The body of the response cannot be decompressed."""


def drop_quotes(error: BaseException, handled: BaseException | None) -> None:
    """Drop messages that quote the response from an exception and its causes.

    Args:
        error: the exception.
        handled: the exception that the caller was handling, which is not a cause.
    """
    for each in tuple(causes_of(error, handled)):
        if isinstance(each, (http_exceptions.HttpProcessingError, aiohttp.ClientResponseError)):
            each.args, each.message = (), ""


def _tunnel_status(error: BaseException) -> str | None:
    return str(error.status) if isinstance(error, aiohttp.ClientHttpProxyError) else None


LIBRARY = Library(
    reasons=(
        ((CutInHeaders,), failures.TRUNCATED_HEADERS),
        ((Contradictory,), failures.CONTRADICTORY),
        ((Undecodable,), failures.NOT_DECOMPRESSED),
        ((http_exceptions.ContentLengthError, http_exceptions.TransferEncodingError, EOFError),
         failures.TRUNCATED_BODY),
        ((http_exceptions.LineTooLong,), failures.LONG_LINE),
        ((http_exceptions.BadStatusLine,), failures.NOT_HTTP),
        ((http_exceptions.HttpProcessingError, aiohttp.ClientPayloadError), failures.INVALID_HTTP),
        ((InvalidAddress, aiohttp.InvalidURL), failures.INVALID_ADDRESS),
        ((aiohttp.NonHttpUrlClientError,), failures.UNSUPPORTED_SCHEME),
        ((aiohttp.ServerDisconnectedError,), failures.CLOSED),
    ),
    timeouts=(),
    refused=(),
    mismatch=(),
    proxy=(aiohttp.ClientProxyConnectionError, aiohttp.ClientHttpProxyError),
    tunnel_status=_tunnel_status,
)  # fmt: skip
