"""The GraphQL Admin API of the same store."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from bigcommerce_sdk.effects import Rule
from bigcommerce_sdk.exception import (
    GraphQLException,
    InvalidValueException,
    UnexpectedReplyException,
)
from bigcommerce_sdk.json_types import is_list, is_object
from bigcommerce_sdk.protocol import Headers, plain_text
from bigcommerce_sdk.ratelimit import whole_number
from bigcommerce_sdk.resources import facts

if TYPE_CHECKING:
    from bigcommerce_sdk.connection import Connection


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
