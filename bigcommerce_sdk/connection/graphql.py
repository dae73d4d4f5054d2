"""A connection to the GraphQL Admin API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bigcommerce_sdk.connection.base import OAuthConnection
from bigcommerce_sdk.resources import facts
from bigcommerce_sdk.secret import Secret, wrapped
from bigcommerce_sdk.transport import Transport


class GraphQLConnection(OAuthConnection):
    """A connection to the GraphQL Admin API of a store. :meth:`BigcommerceApi.graphql` is the same
    with errors raised.

    Arguments and errors are those of :class:`OAuthConnection`.
    """

    def __init__(
        self,
        client_id: str | None,
        store_hash: str | None = None,
        access_token: str | Secret | None = None,
        host: str = facts.API_HOST,
        api_path: str = facts.BASE_PATHS["graphql"].replace("{store_hash}", "{}"),
        rate_limiting_management: Mapping[str, Any] | None = None,
        *,
        transport: Transport | None = None,
        **options: Any,
    ) -> None:
        # wrapped here too: a report of a traceback shows the variables of every frame
        access_token = None if access_token is None else wrapped(access_token)
        super().__init__(
            client_id,
            store_hash,
            access_token,
            host,
            api_path if api_path.endswith("/{}") else api_path + "/{}",
            rate_limiting_management,
            transport=transport,
            **options,
        )

    def query(self, query: str, variables: Mapping[str, Any] | None = None) -> dict[str, Any]:
        """Run a query.

        Args:
            query: the query, or the mutation.
            variables: its variables.

        Returns:
            The whole reply: ``data``, and ``errors`` where there were some.
        """
        from bigcommerce_sdk.graphql import body_of, is_read_only

        body, read_only = body_of(query, variables), is_read_only(query)
        reply: dict[str, Any] = self.run(self.read("POST", "", body=body, read_only=read_only))
        return reply

    def introspection_query(self) -> dict[str, Any]:
        """The schema of the API, as GraphQL tools read it; the whole reply."""
        from bigcommerce_sdk.graphql import INTROSPECTION

        return self.query(INTROSPECTION)
