"""The V2 REST API of one store: from an HTTP request to its reply."""

from __future__ import annotations

from werkzeug.wrappers import Request

from bigcommerce_sdk.sandbox.apis.reply import Reply
from bigcommerce_sdk.sandbox.apis.v2.call import Call
from bigcommerce_sdk.sandbox.apis.v2.operations import answer
from bigcommerce_sdk.sandbox.apis.v2.routing import routes_of
from bigcommerce_sdk.sandbox.json_text import read_json
from bigcommerce_sdk.sandbox.problem import Problem
from bigcommerce_sdk.sandbox.tenants.tenant import Tenant

#: What replies can be, in the ways that an Accept header spells it.
_SPOKEN = ("application/json", "application/json; charset=utf-8")


def answer_v2(tenant: Tenant, request: Request, path: str, *, scoped: bool = True) -> Reply:
    """Answer a request of somebody who may call.

    Args:
        tenant: the store.
        request: the request.
        path: its path below the API's base.
        scoped: whether it was let in by a token, which has scopes; basic login has none.

    Raises:
        Problem: when it cannot be done.
    """
    endpoint, ids = routes_of(tenant.store.catalogue).find(request.method, path)
    accepted = request.accept_mimetypes
    if accepted and accepted.best_match(_SPOKEN) is None:
        raise Problem(406, "Replies are application/json, which the Accept header excludes.")
    if scoped:
        tenant.access.check_scope(endpoint.meta, request.method)
    body = read_json(request)
    query = request.args.to_dict()
    return answer(Call(tenant.store, endpoint, ids, query, request.headers, body))
