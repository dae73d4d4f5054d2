"""The login host: exchanges the code of an install callback for an access token."""

from __future__ import annotations

from collections.abc import Mapping
from hmac import compare_digest
from typing import Any
from urllib.parse import parse_qsl

from werkzeug.wrappers import Request

from bigcommerce_sdk.json.types import is_object
from bigcommerce_sdk.sandbox.apis.reply import Reply
from bigcommerce_sdk.sandbox.json_text import parse_json
from bigcommerce_sdk.sandbox.problem import Problem, method_not_allowed, not_found
from bigcommerce_sdk.sandbox.tenants.merchant import ACCOUNT, MERCHANT
from bigcommerce_sdk.sandbox.tenants.tenant import Tenant

GRANT_TYPE = "authorization_code"


class LoginProblem(Problem):
    """An error response in the form of OAuth.

    Args:
        error: the OAuth error code.
        message: the description.
    """

    def __init__(self, error: str, message: str) -> None:
        super().__init__(401 if error == "invalid_client" else 400, message)
        self.error = error

    @property
    def body(self) -> Any:
        return {"error": self.error, "error_description": self.message}


def by_code(tenants: Mapping[str, Tenant], request: Request, named: str | None) -> Tenant:
    """The store that issued the code of a token request; the first one if none did."""
    code = _form(request).get("code")
    return next(
        (tenant for tenant in tenants.values() if code in tenant.grants),
        next(iter(tenants.values())),
    )


def answer_token(tenant: Tenant, request: Request, path: str) -> Reply:
    """Exchange a code for the store's access token.

    Raises:
        Problem: the request is invalid, or does not match the grant of its code.
    """
    if path != "/":
        raise not_found()
    if request.method != "POST":
        raise method_not_allowed(request.method, ["POST"])
    given = _form(request)
    app, context = tenant.app, f"stores/{tenant.store.store_hash}"
    # compares both in any case, so that the time does not reveal which is wrong
    known = _same(given.get("client_id"), app.client_id), _same(
        given.get("client_secret"), app.client_secret.reveal()
    )
    if not all(known):
        raise LoginProblem("invalid_client", "The client id or client secret is wrong.")
    if given.get("grant_type") != GRANT_TYPE:
        raise LoginProblem("unsupported_grant_type", f"The grant_type must be {GRANT_TYPE}.")
    grant = tenant.grants.get(given.get("code", ""))
    if grant is None:
        raise LoginProblem("invalid_grant", "The code is unknown or already used.")
    wanted = {"redirect_uri": grant.redirect_uri, "scope": grant.scope, "context": context}
    for name, value in wanted.items():
        if given.get(name) != value:
            raise LoginProblem("invalid_grant", f"The {name} does not match the code.")
    del tenant.grants[given["code"]]
    merchant = {"id": MERCHANT.id, "username": MERCHANT.email, "email": MERCHANT.email}
    return Reply(
        200,
        {
            "access_token": tenant.access.token.reveal(),
            "scope": grant.scope,
            "user": merchant,
            "owner": merchant,
            "context": context,
            "account_uuid": ACCOUNT,
        },
    )


def _form(request: Request) -> Mapping[str, str]:
    """The parameters of a token request, from a form or JSON; empty if it is neither."""
    content = request.get_data()
    if request.is_json:
        try:
            found = parse_json(content)
        except (ValueError, RecursionError):
            found = None
        given = found if is_object(found) else {}
        return {name: str(value) for name, value in given.items()}
    return dict(parse_qsl(content.decode("utf-8", "replace")))


def _same(given: str | None, wanted: str) -> bool:
    return compare_digest((given or "").encode(), wanted.encode())
