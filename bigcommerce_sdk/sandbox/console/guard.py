"""Access to the console: signing in, and the refusal of other origins.

A page needs the access token of a store, entered once. The browser then sends a cookie, which
scripts cannot read and pages of other origins cannot make it send. The cookie is derived from the
token and valid as long as it.
"""

from __future__ import annotations

import hmac
from collections.abc import Sequence

from werkzeug.wrappers import Request

from bigcommerce_sdk.sandbox.admin.operations import BASE
from bigcommerce_sdk.sandbox.problem import Problem
from bigcommerce_sdk.sandbox.stores import SandboxStore

_PURPOSE = b"bigcommerce_sdk.sandbox.console"


def check_origin(request: Request) -> None:
    """Check that a form was sent by a page of the console.

    Browsers send at least one of two headers that name the origin. A program that sends neither
    can use the admin API.

    Raises:
        Problem: 403, another origin sent it, or its origin is unknown.
    """
    site, origin = request.headers.get("Sec-Fetch-Site"), request.headers.get("Origin")
    known = [
        *([] if site is None else [site == "same-origin"]),
        *([] if origin is None else [origin.partition("://")[1:] == ("://", request.host)]),
    ]
    if not known or not all(known):
        raise Problem(403, "Only a page of this console can send this form.")


def signed_in(request: Request, stores: Sequence[SandboxStore]) -> SandboxStore | None:
    """The store whose cookie a request has; ``None`` without a valid one."""
    given = request.cookies.get(_cookie_name(request), "")
    found = [hmac.compare_digest(given.encode(), _proof(each).encode()) for each in stores]
    return stores[found.index(True)] if any(found) else None


def store_of_token(token: str, stores: Sequence[SandboxStore]) -> SandboxStore | None:
    """The store with an access token; ``None`` if no store has it."""
    found = [hmac.compare_digest(token.encode(), each.token.encode()) for each in stores]
    return stores[found.index(True)] if any(found) else None


def cookie(request: Request, store: SandboxStore | None) -> dict[str, str]:
    """The header that signs in with the token of a store, or signs out."""
    value, end = ("", "; Max-Age=0") if store is None else (_proof(store), "")
    secure = "; Secure" if request.is_secure else ""
    attributes = f"Path={BASE}; HttpOnly; SameSite=Strict{secure}{end}"
    return {"Set-Cookie": f"{_cookie_name(request)}={value}; {attributes}"}


def _cookie_name(request: Request) -> str:
    # cookies do not distinguish the ports of a host: there can be several sandboxes
    return f"sandbox-console-{request.host.rpartition(':')[2]}".replace("]", "")


def _proof(store: SandboxStore) -> str:
    return hmac.new(store.token.encode(), _PURPOSE, "sha256").hexdigest()
