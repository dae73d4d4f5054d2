"""Connections: the request path of every call.

Modules, from the top to the bottom::

    graphql           the GraphQL Admin API
    async_connection  connections for asyncio
    base              synchronous connections, and untyped requests by path
    common            the shared part of connections: the rules of requests
    uploads           requests with files
    kinds             which transports and options block, and which are awaited
    credentials       authentication headers
    calling           the rule of one call, with retries
    options           options of a call
    management        ``rate_limiting_management``

It knows no resources, records or pages.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bigcommerce_sdk.connection.base import Connection, OAuthConnection

if TYPE_CHECKING:
    from bigcommerce_sdk.connection.async_connection import AsyncConnection, AsyncOAuthConnection
    from bigcommerce_sdk.connection.graphql import GraphQLConnection

__all__ = [
    "AsyncConnection",
    "AsyncOAuthConnection",
    "Connection",
    "GraphQLConnection",
    "OAuthConnection",
]

#: Where the names live that most programs do without.
_HOMES = {
    "AsyncConnection": "async_connection",
    "AsyncOAuthConnection": "async_connection",
    "GraphQLConnection": "graphql",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
