"""Connections: the request path of every call.

Modules, from the top to the bottom::

    graphql      the GraphQL Admin API
    base         the request path, and untyped requests by path
    credentials  authentication headers
    calling      the rule of one call, with retries
    options      options of a call
    management   ``rate_limiting_management``

It knows no resources, records or pages.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bigcommerce_sdk.connection.base import Connection, OAuthConnection

if TYPE_CHECKING:
    from bigcommerce_sdk.connection.graphql import GraphQLConnection

__all__ = ["Connection", "GraphQLConnection", "OAuthConnection"]


def __getattr__(name: str) -> Any:
    if name != "GraphQLConnection":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from bigcommerce_sdk.connection.graphql import GraphQLConnection

    return GraphQLConnection
