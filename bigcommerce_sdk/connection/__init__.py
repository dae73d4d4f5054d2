"""Connections: the one request path. Every call of the SDK goes through one.

Its rooms::

    base     the request path, and requests by name; the legacy API
    oauth    with an app's access token
    graphql  to the GraphQL API
"""

from __future__ import annotations

from bigcommerce_sdk.connection.base import Connection
from bigcommerce_sdk.connection.graphql import GraphQLConnection
from bigcommerce_sdk.connection.oauth import OAuthConnection

__all__ = ["Connection", "GraphQLConnection", "OAuthConnection"]
