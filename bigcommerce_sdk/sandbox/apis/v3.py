"""The V3 API: the resources of its schema, and refusals in its form."""

from __future__ import annotations

from werkzeug.wrappers import Request

from bigcommerce_sdk.sandbox.apis.reply import Reply
from bigcommerce_sdk.sandbox.apis.rest.api import answer_rest
from bigcommerce_sdk.sandbox.apis.unlisted_paths import answer_unlisted_path
from bigcommerce_sdk.sandbox.problem import Problem
from bigcommerce_sdk.sandbox.tenants.tenant import Tenant


def answer_v3(tenant: Tenant, request: Request, path: str) -> Reply:
    """Answer an authenticated request; see :func:`answer_rest`."""
    path = path.rstrip("/")
    found = answer_unlisted_path(tenant.store, request, path)
    return found or answer_rest(tenant, tenant.store.catalogue.v3, request, path)


def refuse_v3(problem: Problem) -> Reply:
    """The reply of a problem in the form of V3: one object with the errors by field."""
    errors = problem.errors
    body = {
        "status": problem.status_in_v3,
        "title": problem.message,
        "type": "https://developer.bigcommerce.com/api-docs/getting-started/api-status-codes",
        **({"errors": errors} if errors else {}),
    }
    return Reply(problem.status_in_v3, body, problem.headers)
