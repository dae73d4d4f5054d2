"""Driving a store over HTTP, for tests of other processes and languages: ``Sandbox(admin=True)``::

    POST   /sandbox/faults    order a fault: {"fault": "status", "status": 503}
    GET    /sandbox/faults    what is still ordered
    DELETE /sandbox/faults    take all orders back
    POST   /sandbox/reset     go back to how the store was made: {}
    GET    /sandbox/requests  the requests so far
    POST   /sandbox/seed      add rows: {"resource": "Brands", "rows": [{"name": "x"}]}

The JSON of a fault is its kind, its fields, and the arguments of ``sandbox.faults.add``; see
:mod:`bigcommerce_sdk.sandbox.faults`.

``store``, in a JSON body or as a parameter of the URL, is the hash of the store that is meant; the
sandbox's own first one when left out. The token header of that store is wanted, and JSON bodies
have to say that they are JSON, so no page in a browser can do any of this from another origin.
These requests are not recorded, use up no quota, and meet no faults.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from werkzeug.wrappers import Request

from bigcommerce_sdk.json_types import Json, is_object
from bigcommerce_sdk.naming import nearest
from bigcommerce_sdk.sandbox.apis.reply import Reply
from bigcommerce_sdk.sandbox.json_text import read_json
from bigcommerce_sdk.sandbox.problem import Problem, method_not_allowed, not_found
from bigcommerce_sdk.sandbox.rows.seeding import seed_rows
from bigcommerce_sdk.sandbox.tenants.access import unauthorized
from bigcommerce_sdk.sandbox.tenants.tenant import Tenant

BASE = "/sandbox/"

_STORE = "store"


def answer(tenants: Mapping[str, Tenant], request: Request) -> Reply:
    """Answer a request below ``/sandbox/``.

    Args:
        tenants: the stores by their hashes, the first one first.
        request: the request.

    Raises:
        Problem: when it cannot be done.
    """
    body: Any = {}
    if request.method == "POST":
        # An empty body too: other types are what a form of another origin can send.
        if not request.is_json:
            raise Problem(415, "The Content-Type must be application/json.")
        body = read_json(request) or {}
    if not is_object(body):
        raise Problem(400, "The body must be a JSON object.")
    named = body.pop(_STORE, request.args.get(_STORE, next(iter(tenants))))
    tenant = tenants.get(named) if isinstance(named, str) else None
    if tenant is None:
        raise unauthorized()
    tenant.access.check_token(request)
    try:
        return _route(request)(tenant, body)
    except ValueError as error:
        raise Problem(400, str(error)) from None


def _route(request: Request) -> Callable[[Tenant, dict[str, Any]], Reply]:
    methods = {method: route for (method, path), route in _ROUTES.items() if path == request.path}
    if not methods:
        raise not_found()
    if request.method not in methods:
        raise method_not_allowed(request.method, methods)
    return methods[request.method]


def _order(tenant: Tenant, body: dict[str, Any]) -> Reply:
    return Reply(201, tenant.faults.add_json(body).to_dict())


def _orders(tenant: Tenant, body: dict[str, Any]) -> Reply:
    return Reply(200, [order.to_dict() for order in tenant.faults.pending])


def _clear(tenant: Tenant, body: dict[str, Any]) -> Reply:
    tenant.faults.clear()
    return Reply(204)


def _reset(tenant: Tenant, body: dict[str, Any]) -> Reply:
    _only(body)
    tenant.reset()
    return Reply(204)


def _requests(tenant: Tenant, body: dict[str, Any]) -> Reply:
    return Reply(200, [each._asdict() for each in list(tenant.requests)])


def _seed(tenant: Tenant, body: dict[str, Any]) -> Reply:
    _only(body, "resource", "rows")
    resource: Json = body.get("resource")
    rows: Json = body.get("rows")
    if not isinstance(resource, str):
        raise ValueError("resource must be the name of a resource, such as 'Products'.")
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise ValueError("rows must be a list of objects.")
    return Reply(201, seed_rows(tenant.store, resource, rows))


def _only(body: dict[str, Any], *known: str) -> None:
    for name in body:
        if name not in known:
            raise ValueError(f"{name!r} means nothing here.{nearest(name, [*known, _STORE])}")


_ROUTES: dict[tuple[str, str], Callable[[Tenant, dict[str, Any]], Reply]] = {
    ("POST", f"{BASE}faults"): _order,
    ("GET", f"{BASE}faults"): _orders,
    ("DELETE", f"{BASE}faults"): _clear,
    ("POST", f"{BASE}reset"): _reset,
    ("GET", f"{BASE}requests"): _requests,
    ("POST", f"{BASE}seed"): _seed,
}
