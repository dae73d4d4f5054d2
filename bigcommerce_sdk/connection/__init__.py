"""Connections: the one request path. Every call of the SDK goes through one.

Modules::

    base     the request path, requests by name, and credentials
    graphql  to the GraphQL API
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
