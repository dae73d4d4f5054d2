"""A REST API of the schema: checks an HTTP request and dispatches it to an operation."""

from __future__ import annotations

from typing import Any

from werkzeug.wrappers import Request

from bigcommerce_sdk import facts
from bigcommerce_sdk.sandbox.apis.pages import query_of
from bigcommerce_sdk.sandbox.apis.reply import Reply
from bigcommerce_sdk.sandbox.apis.rest.call import Call
from bigcommerce_sdk.sandbox.apis.rest.operations import answer
from bigcommerce_sdk.sandbox.apis.rest.routing import routes_of
from bigcommerce_sdk.sandbox.catalogue import Catalogue
from bigcommerce_sdk.sandbox.forms import is_form, read_typed_form
from bigcommerce_sdk.sandbox.json_text import read_json
from bigcommerce_sdk.sandbox.problem import Problem
from bigcommerce_sdk.sandbox.quirks import METHODS_OF_NO_RESOURCE
from bigcommerce_sdk.sandbox.rows.links import addressed_at
from bigcommerce_sdk.sandbox.tenants.tenant import Tenant

#: Media types of replies, for the Accept header.
_SPOKEN = ("application/json", "application/json; charset=utf-8")


def answer_v2(tenant: Tenant, request: Request, path: str, *, scoped: bool = True) -> Reply:
    """Answer an authenticated request to V2; see :func:`answer_rest`.

    Links in the reply begin with the address that the client has called.
    """
    if request.method in METHODS_OF_NO_RESOURCE:
        raise Problem(501, f"{request.method} is not implemented; use PUT to change a record.")
    base = facts.BASE_PATHS["oauth" if scoped else "basic"]
    base = base.replace("{store_hash}", tenant.store.store_hash)
    with addressed_at(request.host_url.rstrip("/") + base):
        return answer_rest(tenant, tenant.store.catalogue, request, path, scoped=scoped)


def answer_rest(
    tenant: Tenant,
    catalogue: Catalogue,
    request: Request,
    path: str,
    *,
    scoped: bool = True,
) -> Reply:
    """Answer an authenticated request.

    Args:
        tenant: the store.
        catalogue: the resources of the API.
        request: the request.
        path: its path below the base path of the API.
        scoped: whether it carries a token, which has scopes; the basic login has none.

    Raises:
        Problem: the request is refused.
    """
    method = "GET" if request.method == "HEAD" else request.method
    endpoint, ids = routes_of(catalogue).find(method, path)
    accepted = request.accept_mimetypes
    is_json = not getattr(endpoint.operation, "reply", "")
    if is_json and accepted and accepted.best_match(_SPOKEN) is None:
        raise Problem(406, "The Accept header excludes application/json, the only type of replies.")
    if scoped:
        tenant.access.check_scope(endpoint.meta, request.method)
    if is_form(request):
        body: Any = read_typed_form(request, endpoint.meta, endpoint.operation)
    else:
        body = read_json(request)
    query = query_of(request.args)
    call = Call(tenant.store, endpoint, ids, query, request.headers, body, tenant.strict)
    return answer(call)
