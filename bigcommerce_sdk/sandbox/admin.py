"""Control of a store over HTTP, for tests in other processes and languages.

``Sandbox(admin=True)`` serves::

    POST   /sandbox/faults    plan a fault: {"fault": "status", "status": 503}
    GET    /sandbox/faults    the planned faults
    DELETE /sandbox/faults    remove all planned faults
    POST   /sandbox/reset     restore the initial state of the store: {}
    GET    /sandbox/requests  the requests so far
    POST   /sandbox/seed      add rows: {"resource": "Brands", "rows": [{"name": "x"}]}

The JSON of a fault is its kind, its fields, and the arguments of ``sandbox.faults.add``; see
:mod:`bigcommerce_sdk.sandbox.faults`.

``store``, in a JSON body or as a URL parameter, is the hash of the store; the default is the first
one. Requests need the token header of that store, and a JSON content type for a body, so that no
page of another origin can send them from a browser. They are not recorded, use no quota and are
not subject to faults.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from werkzeug.wrappers import Request

from bigcommerce_sdk.json.types import Json, is_object
from bigcommerce_sdk.naming import did_you_mean
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
        tenants: the stores by store hash, in order.
        request: the request.

    Raises:
        Problem: the request is refused.
    """
    body: Any = {}
    if request.method == "POST":
        # Also for an empty body: a form of another origin can send the other types.
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


def _add_fault(tenant: Tenant, body: dict[str, Any]) -> Reply:
    return Reply(201, tenant.faults.add_json(body).to_dict())


def _list_faults(tenant: Tenant, body: dict[str, Any]) -> Reply:
    return Reply(200, [rule.to_dict() for rule in tenant.faults.pending])


def _clear_faults(tenant: Tenant, body: dict[str, Any]) -> Reply:
    tenant.faults.clear()
    return Reply(204)


def _reset(tenant: Tenant, body: dict[str, Any]) -> Reply:
    _check_names(body)
    tenant.reset()
    return Reply(204)


def _requests(tenant: Tenant, body: dict[str, Any]) -> Reply:
    return Reply(200, [each._asdict() for each in tenant.requests])


def _seed(tenant: Tenant, body: dict[str, Any]) -> Reply:
    _check_names(body, "resource", "rows")
    resource: Json = body.get("resource")
    rows: Json = body.get("rows")
    if not isinstance(resource, str):
        raise ValueError("resource must be the name of a resource, such as 'Products'.")
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise ValueError("rows must be a list of objects.")
    return Reply(201, seed_rows(tenant.store, resource, rows))


def _check_names(body: dict[str, Any], *known: str) -> None:
    for name in body:
        if name not in known:
            raise ValueError(f"unknown name {name!r}.{did_you_mean(name, [*known, _STORE])}")


_ROUTES: dict[tuple[str, str], Callable[[Tenant, dict[str, Any]], Reply]] = {
    ("POST", f"{BASE}faults"): _add_fault,
    ("GET", f"{BASE}faults"): _list_faults,
    ("DELETE", f"{BASE}faults"): _clear_faults,
    ("POST", f"{BASE}reset"): _reset,
    ("GET", f"{BASE}requests"): _requests,
    ("POST", f"{BASE}seed"): _seed,
}
