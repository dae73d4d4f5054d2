"""The GraphQL Admin API: introspection, the time, and a small part of the store.

Replies have the form of the real API: always status 200, ``errors`` beside ``data``, the complexity
in a header.
"""

from __future__ import annotations

from typing import Any

from graphql import (
    ExecutionResult,
    FieldNode,
    GraphQLError,
    GraphQLSchema,
    Visitor,
    build_schema,
    graphql_sync,  # pyright: ignore[reportUnknownVariableType]  # the library's own gap
    parse,
    visit,
)
from werkzeug.wrappers import Request

from bigcommerce_sdk import facts
from bigcommerce_sdk.json.types import is_object
from bigcommerce_sdk.sandbox.apis.reply import Reply
from bigcommerce_sdk.sandbox.json_text import read_json
from bigcommerce_sdk.sandbox.memoized import memoized
from bigcommerce_sdk.sandbox.problem import Problem, method_not_allowed, not_found
from bigcommerce_sdk.sandbox.rows.store import Store
from bigcommerce_sdk.sandbox.tenants.tenant import Tenant

HIGHEST_COST = 10_000

TYPES = """
"An integer of more than 32 bits."
scalar Long

type Query {
  "The platform."
  system: System!
  "The store that is called."
  store: Store!
}

type System {
  "Time on the server, in seconds since 1970."
  time: Long!
}

type Store {
  "Hash of the store, as in its API path."
  storeHash: String!
  "Products of the store, in the order of their ids."
  products(first: Int = 10): [Product!]!
}

type Product {
  entityId: Int!
  name: String!
}
"""


def answer_graphql(tenant: Tenant, request: Request, path: str) -> Reply:
    """Answer an authenticated query.

    Raises:
        Problem: the request holds no valid query.
    """
    if path != "/":
        raise not_found()
    if request.method != "POST":
        raise method_not_allowed(request.method, ["POST"])
    body = read_json(request)
    if not is_object(body) or not isinstance(query := body.get("query"), str):
        raise Problem(400, "The body must be an object with a query.")
    variables = body.get("variables")
    if variables is not None and not is_object(variables):
        raise Problem(400, "variables must be an object or null.")
    name = body.get("operationName")
    if name is not None and not isinstance(name, str):
        raise Problem(400, "operationName must be a string or null.")
    cost = _cost(query)
    if cost > HIGHEST_COST:
        words = f"The query is too complex: {cost}, the maximum is {HIGHEST_COST}."
        result = ExecutionResult(None, [GraphQLError(words)])
    else:
        result = graphql_sync(
            _schema(),
            query,
            root_value=_root(tenant.store),
            variable_values=variables,
            operation_name=name,
        )
    return Reply(200, dict(result.formatted), {facts.HEADERS["complexity"]: str(cost)})


@memoized
def _schema() -> GraphQLSchema:
    return build_schema(TYPES)


def _root(store: Store) -> dict[str, Any]:
    """The root of the query: values, and functions that compute values."""

    def products(info: Any, first: int) -> list[dict[str, Any]]:
        if first < 0:
            raise GraphQLError(f"first must be >= 0, not {first}.")
        rows = store.rows(store.catalogue["Products"])[:first]
        return [{"entityId": row.values["id"], "name": row.values["name"]} for row in rows]

    return {
        "system": {"time": int(store.clock())},
        "store": {"storeHash": store.store_hash, "products": products},
    }


class _Fields(Visitor):
    """Counts the fields of a query."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    def enter_field(self, node: FieldNode, *_: Any) -> None:
        self.count += 1


def _cost(query: str) -> int:
    """The complexity of a query: its number of fields.

    The API does not document its formula, only the limit.
    """
    fields = _Fields()
    try:
        visit(parse(query), fields)
    except (GraphQLError, RecursionError):
        return 0  # its execution reports the error
    return fields.count
