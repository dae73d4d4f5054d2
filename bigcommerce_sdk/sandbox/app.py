"""The sandbox as a WSGI application: which store a request is for, through which API, and what
holds for all of them: login, quota, JSON out, error bodies, recording."""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, NamedTuple
from uuid import uuid4

from werkzeug.wrappers import Request, Response

from bigcommerce_sdk.resources import facts
from bigcommerce_sdk.sandbox.access import unauthorized
from bigcommerce_sdk.sandbox.call import Reply
from bigcommerce_sdk.sandbox.problem import Problem, not_found
from bigcommerce_sdk.sandbox.tenant import Recorded, Tenant
from bigcommerce_sdk.sandbox.v2 import answer_v2, read_json

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIEnvironment

log = logging.getLogger("bigcommerce_sdk.sandbox")

_STORE = "(?P<store>[^/]+)"


class Api(NamedTuple):
    """One of the APIs below a base path.

    Attributes:
        name: what recordings call it.
        base: pattern of its base path; the group ``store`` is the store hash.
        answer: what answers a request to the path below the base.
    """

    name: str
    base: str
    answer: Callable[[Tenant, Request, str], Reply]


#: Every API that the sandbox speaks. Where the path does not name the store, the login does.
APIS = (
    Api("v2", facts.BASE_PATHS["oauth"].replace("{store_hash}", _STORE), answer_v2),
    Api("v2", facts.BASE_PATHS["basic"], answer_v2),
)


class SandboxApp:
    """Answers requests to the stores of a sandbox.

    Args:
        tenant: the first store; requests that name none are recorded with it.
    """

    def __init__(self, tenant: Tenant) -> None:
        self.tenants = {tenant.store.store_hash: tenant}
        self._first = tenant

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        request = Request(environ)
        # The body is read even when it is not wanted, or the next request on the connection
        # would begin in the middle of it.
        request.get_data()
        exchange = _Exchange(request, self._first, request.path)
        try:
            reply = self._answer(exchange)
        except Problem as problem:
            reply = Reply(problem.status, problem.body, problem.headers)
        except Exception:
            log.exception("%s %s failed", request.method, request.path)
            failure = Problem(500, "The sandbox failed; its log says why.")
            reply = Reply(failure.status, failure.body)
        exchange.record(reply.status)
        return _respond(reply, exchange.headers)(environ, start_response)

    def _answer(self, exchange: _Exchange) -> Reply:
        request = exchange.request
        for api in APIS:
            match = re.fullmatch(api.base + "(?P<rest>/.*)?", request.path)
            if match is not None:
                named = match.groupdict().get("store")
                exchange.api, exchange.path = api.name, match["rest"] or "/"
                exchange.tenant = tenant = self._tenant(request, named)
                if named is not None:
                    tenant.access.check_token(request)
                exchange.headers = tenant.quota.take(legacy=named is None)
                return api.answer(tenant, request, exchange.path)
        raise unauthorized() if request.path.startswith("/stores/") else not_found()

    def _tenant(self, request: Request, named: str | None) -> Tenant:
        """The store of that hash; without one, the store that the request has the login of.

        Raises:
            Problem: 401 when there is none.
        """
        for store_hash, tenant in self.tenants.items():
            if store_hash == named or (named is None and tenant.access.knows(request)):
                return tenant
        raise unauthorized()


class _Exchange:
    """What is known of a request while it is answered."""

    def __init__(self, request: Request, tenant: Tenant, path: str) -> None:
        self.request = request
        self.tenant = tenant
        self.path = path
        self.api = ""
        self.headers: dict[str, str] = {}

    def record(self, status: int) -> None:
        """Keep what was asked, and how it was answered."""
        try:
            body = read_json(self.request)
        except Problem:
            body = None
        self.tenant.requests.append(
            Recorded(
                self.request.method, self.path, self.request.args.to_dict(), body, status, self.api
            )
        )


def _respond(reply: Reply, headers: dict[str, str]) -> Response:
    headers = {**headers, **reply.headers, "X-Request-Id": uuid4().hex}
    if reply.data is None:
        bare = Response(status=reply.status, headers=headers)
        del bare.headers["Content-Type"]  # of a body that is not there
        return bare
    content = json.dumps(reply.data, ensure_ascii=False).encode()
    return Response(content, reply.status, headers, content_type="application/json")
