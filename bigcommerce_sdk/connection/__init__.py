"""Connections: the one request path. Every call of the SDK goes through one.

Modules, from the top to the bottom::

    graphql      the GraphQL Admin API
    base         the request path, and requests by name
    credentials  the headers that let a caller in
    calling      the rule of one call, from its first attempt to its outcome
    options      how to call
    management   what a program wants to happen when its quota runs low

It must not know resources, records or pages.
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
