"""The GraphQL Admin API: queries and a connection."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from bigcommerce_sdk import facts
from bigcommerce_sdk.connection.base import OAuthConnection
from bigcommerce_sdk.connection.common import BaseConnection
from bigcommerce_sdk.effects import Rule
from bigcommerce_sdk.exception import (
    GraphQLException,
    InvalidValueException,
    UnexpectedReplyException,
)
from bigcommerce_sdk.http.protocol import plain_text
from bigcommerce_sdk.json.types import is_list, is_object
from bigcommerce_sdk.json.writing import type_of
from bigcommerce_sdk.messages import Headers
from bigcommerce_sdk.quota import whole_number
from bigcommerce_sdk.secret import Secret, as_secret
from bigcommerce_sdk.transport import Transport

if TYPE_CHECKING:
    from typing import Unpack

    from bigcommerce_sdk.connection.options import ConnectionOptions

#: The standard introspection query for the whole schema.
INTROSPECTION = """
query IntrospectionQuery {
  __schema {
    queryType { name }
    mutationType { name }
    subscriptionType { name }
    types { ...OneType }
    directives { name description locations args { ...OneInput } }
  }
}
fragment OneType on __Type {
  kind name description
  fields(includeDeprecated: true) {
    name description args { ...OneInput } type { ...TypeName } isDeprecated deprecationReason
  }
  inputFields { ...OneInput }
  interfaces { ...TypeName }
  enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason }
  possibleTypes { ...TypeName }
}
fragment OneInput on __InputValue { name description type { ...TypeName } defaultValue }
fragment TypeName on __Type {
  kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name
  ofType { kind name ofType { kind name ofType { kind name } } } } } } }
}
"""


class GraphQLResult(NamedTuple):
    """The result of a query.

    Attributes:
        data: the data, in the shape of the query.
        complexity: the cost of the query, out of at most 10,000; ``None`` if not reported.
        request_id: the id of the request, for support tickets, or ``None``.
    """

    data: Any
    complexity: int | None
    request_id: str | None


#: The tokens that separate the operations of a document. Strings and comments come first, because
#: their content is not to be parsed.
_TOKEN = re.compile(
    r'''
      (?P<ignored> """(?:[^"\\]|\\"""|\\|"(?!""))*+""" | "(?:[^"\\\r\n]|\\.)*+"
                 | \#[^\r\n]* | [\s,\ufeff]+ | -?[0-9][0-9.eE+-]* | \.\.\. | [!$&:=@|] )
    | (?P<open> [{([] )
    | (?P<close> [])}] )
    | (?P<name> [_A-Za-z][_0-9A-Za-z]* )
    ''',
    re.VERBOSE,
)
_READING = ("query", "fragment")
_CLOSES = {"{": "}", "(": ")", "[": "]"}


def is_read_only(document: str) -> bool:
    """Whether a document is safe to retry: it holds only queries and fragments.

    Mutations, subscriptions, type definitions and invalid documents are not read-only.
    """
    expected: list[str] = []  # closing brackets still to come
    keyword, operations, end = "", 0, 0
    while token := _TOKEN.match(document, end):
        kind, text, end = token.lastgroup, token.group(), token.end()
        if kind == "open":
            if not expected and text == "{":
                operations += keyword != "fragment"  # "query", or nothing before the bracket
            elif not expected and not keyword:
                return False
            expected.append(_CLOSES[text])
        elif kind == "close":
            if not expected or expected.pop() != text:
                return False
            if not expected and text == "}":
                keyword = ""  # the end of a definition
        elif kind == "name" and not expected:
            if text in ("mutation", "subscription") or not (keyword or text in _READING):
                return False
            keyword = keyword or text
    return end == len(document) and not expected and not keyword and operations > 0


def body_of(query: str, variables: Mapping[str, Any] | None) -> dict[str, Any]:
    """The body of a query. Empty variables are omitted, because the API rejects null.

    Raises:
        InvalidValueException: when the query is not text, or the variables are not a mapping.
    """
    if not isinstance(query, str) or not query.strip():
        given = "an empty text" if isinstance(query, str) else type_of(query)
        raise InvalidValueException(f"query must be a GraphQL query as text, got {given}.")
    if variables is not None and not isinstance(variables, Mapping):
        raise InvalidValueException(
            f"variables must be a dict of values by name, got {type_of(variables)}."
        )
    return {"query": query, "variables": dict(variables)} if variables else {"query": query}


def execute(
    connection: BaseConnection[Any], query: str, variables: Mapping[str, Any] | None = None
) -> Rule[GraphQLResult]:
    """The rule of a query. A read-only query is retried like a GET, any other like a POST.

    Args:
        connection: a connection to the GraphQL API.
        query: the query, or the mutation.
        variables: its variables.

    Raises:
        GraphQLException: when the response has errors; it may have partial data.
        HttpException: when the response is not a success.
    """
    body = body_of(query, variables)
    read_only = is_read_only(query)
    reply, response = yield from connection.call("POST", "", body=body, read_only=read_only)
    headers = response.headers if response is not None else Headers()
    complexity = whole_number(headers.get(facts.HEADERS["complexity"]))
    if not is_object(reply):
        raise UnexpectedReplyException("The response to the GraphQL query must be a JSON object.")
    errors = reply.get("errors")
    if errors:
        if response is not None:  # errors may quote what was sent
            reply = connection.read_masked(response, body)
            errors = reply.get("errors")
        listed = [
            each if is_object(each) else {"message": plain_text(each)}
            for each in (errors if is_list(errors) else [errors])
        ]
        messages = "; ".join(plain_text(each.get("message", each)) for each in listed[:20])
        raise GraphQLException(
            f"The query had errors: {messages[:500]}",
            listed,
            reply.get("data"),
            complexity,
            headers.request_id,
        )
    if "data" not in reply:
        raise UnexpectedReplyException(
            "The response to the GraphQL query has neither data nor errors."
        )
    return GraphQLResult(reply["data"], complexity, headers.request_id)


class GraphQLConnection(OAuthConnection):
    """A connection to the GraphQL Admin API of a store.

    Unlike :meth:`BigcommerceApi.graphql`, it returns errors instead of raising them. Arguments and
    exceptions are those of :class:`OAuthConnection`.
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
        **options: Unpack[ConnectionOptions],
    ) -> None:
        # wrapped in this frame too, because traceback reports show the variables of every frame
        access_token = None if access_token is None else as_secret(access_token)
        super().__init__(
            client_id,
            store_hash,
            access_token,
            host,
            f"{api_path.removesuffix('/{}')}/{{}}" if isinstance(api_path, str) else api_path,
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
            The whole response: ``data``, and ``errors`` if any.
        """
        body, read_only = body_of(query, variables), is_read_only(query)
        reply: dict[str, Any] = self.run(self.read("POST", "", body=body, read_only=read_only))
        return reply

    def introspection_query(self) -> dict[str, Any]:
        """Fetch the schema of the API; returns the whole response to an introspection query."""
        return self.query(INTROSPECTION)
