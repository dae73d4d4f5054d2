"""The GraphQL Admin API: the rule of a query, and a connection for it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, NamedTuple

from bigcommerce_sdk import facts
from bigcommerce_sdk.connection.base import Connection, OAuthConnection
from bigcommerce_sdk.effects import Rule
from bigcommerce_sdk.exception import (
    GraphQLException,
    InvalidValueException,
    UnexpectedReplyException,
)
from bigcommerce_sdk.http.protocol import plain_text
from bigcommerce_sdk.json.types import is_list, is_object
from bigcommerce_sdk.messages import Headers
from bigcommerce_sdk.quota import whole_number
from bigcommerce_sdk.secret import Secret, as_secret
from bigcommerce_sdk.transport import Transport

#: Asks for the whole schema, in the shape that GraphQL tools read.
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
    """What a query gave.

    Attributes:
        data: the data, as the query asked for it.
        complexity: what the query cost, of the 10,000 that one may; ``None`` when the store does
            not say.
        request_id: the store's id of the exchange, for a support ticket, or ``None``.
    """

    data: Any
    complexity: int | None
    request_id: str | None


#: The tokens of a document that tell its operations apart. Strings and comments come first: what
#: they hold is none of these.
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
    """Whether a document holds only queries and fragments, and so can be retried.

    Mutations, subscriptions, type definitions and whatever cannot be parsed are not read-only.
    """
    expected: list[str] = []  # the brackets that close what is open
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
    """What is sent. Variables are left out when there are none: the API does not take null.

    Raises:
        InvalidValueException: when the query is no text, or the variables no mapping.
    """
    if not isinstance(query, str) or not query.strip():
        raise InvalidValueException("A GraphQL query is text.")
    if variables is not None and not isinstance(variables, Mapping):
        raise InvalidValueException("GraphQL variables are a dict of values by name.")
    return {"query": query, "variables": dict(variables)} if variables else {"query": query}


def execute(
    connection: Connection, query: str, variables: Mapping[str, Any] | None = None
) -> Rule[GraphQLResult]:
    """The rule of a query. One that only reads is retried like a GET, any other like a POST.

    Args:
        connection: a connection to the GraphQL API.
        query: the query, or the mutation.
        variables: its variables.

    Raises:
        GraphQLException: when it had errors; part of its data may be there all the same.
        HttpException: when the reply is not a success.
    """
    body = body_of(query, variables)
    read_only = is_read_only(query)
    reply, response = yield from connection.call("POST", "", body=body, read_only=read_only)
    headers = response.headers if response is not None else Headers()
    complexity = whole_number(headers.get(facts.HEADERS["complexity"]))
    if not is_object(reply):
        raise UnexpectedReplyException("The reply to the query is no JSON object.")
    errors = reply.get("errors")
    if errors:
        if response is not None:  # errors may quote what was sent
            reply = connection.read_masked(response, body)
            errors = reply.get("errors")
        listed = [
            each if is_object(each) else {"message": plain_text(each)}
            for each in (errors if is_list(errors) else [errors])
        ]
        told = "; ".join(plain_text(each.get("message", each)) for each in listed[:20])
        raise GraphQLException(
            f"The query had errors: {told[:500]}",
            listed,
            reply.get("data"),
            complexity,
            headers.request_id,
        )
    if "data" not in reply:
        raise UnexpectedReplyException("The reply to the query has neither data nor errors.")
    return GraphQLResult(reply["data"], complexity, headers.request_id)


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
        access_token = None if access_token is None else as_secret(access_token)
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
        body, read_only = body_of(query, variables), is_read_only(query)
        reply: dict[str, Any] = self.run(self.read("POST", "", body=body, read_only=read_only))
        return reply

    def introspection_query(self) -> dict[str, Any]:
        """The schema of the API, as GraphQL tools read it; the whole reply."""
        return self.query(INTROSPECTION)
