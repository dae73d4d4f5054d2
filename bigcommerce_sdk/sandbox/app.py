"""The sandbox as a WSGI application: which store a request is for, through which API, and what
holds for all of them: login, quota, JSON out, error bodies, recording."""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Callable, Iterable, Mapping
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Literal, NamedTuple
from uuid import uuid4

from werkzeug.wrappers import Request, Response

from bigcommerce_sdk.resources import facts
from bigcommerce_sdk.sandbox.access import by_basic, by_token, unauthorized
from bigcommerce_sdk.sandbox.call import Reply
from bigcommerce_sdk.sandbox.login import answer_token, by_code
from bigcommerce_sdk.sandbox.problem import Problem, not_found
from bigcommerce_sdk.sandbox.tenant import Recorded, Tenant
from bigcommerce_sdk.sandbox.v2 import answer_v2, read_json
from bigcommerce_sdk.sandbox.v3 import answer_v3, refuse_v3

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIEnvironment

log = logging.getLogger("bigcommerce_sdk.sandbox")


class Api(NamedTuple):
    """One of the APIs below a base path.

    Attributes:
        name: what recordings call it.
        base: its base path; ``{store_hash}`` stands for the store.
        admit: finds the store that a request is for, and whether it may call.
        answer: answers a request to the path below the base.
        refusal: the body of a reply that refuses.
        quota: which quota a request spends: that of tokens, that of basic login, or none.
        secret: whether bodies are secrets, which are not recorded.
    """

    name: str
    base: str
    admit: Callable[[Mapping[str, Tenant], Request, str | None], Tenant]
    answer: Callable[[Tenant, Request, str], Reply]
    refusal: Callable[[Problem], Any] = attrgetter("body")
    quota: Literal["token", "basic", "none"] = "token"
    secret: bool = False


def _answer_graphql(tenant: Tenant, request: Request, path: str) -> Reply:
    # its library is imported by those who use it only
    from bigcommerce_sdk.sandbox.graphql import answer_graphql

    return answer_graphql(tenant, request, path)


_BASES = facts.BASE_PATHS

#: Every API that the sandbox speaks.
APIS = (
    Api("v2", _BASES["oauth"], by_token, answer_v2),
    Api("v2", _BASES["basic"], by_basic, answer_v2, quota="basic"),
    Api("v3", _BASES["v3"], by_token, answer_v3, refuse_v3),
    Api("graphql", _BASES["graphql"], by_token, _answer_graphql),
    Api("login", _BASES["token"], by_code, answer_token, quota="none", secret=True),
)
_PATTERNS = [
    (re.compile(api.base.replace("{store_hash}", "(?P<store>[^/]+)") + "(?P<rest>/.*)?"), api)
    for api in APIS
]
#: What answers where no API is.
_NOWHERE = Api("", "", by_token, answer_v2, quota="none")


class SandboxApp:
    """Answers requests to the stores of a sandbox.

    Args:
        tenants: the stores, at least one; requests that name none are recorded with the first.
    """

    def __init__(self, tenants: Iterable[Tenant]) -> None:
        self.serve(tenants)

    def serve(self, tenants: Iterable[Tenant]) -> None:
        """Answer for these stores from now on."""
        # replaced, not changed: requests that are being answered go on with the old one
        self._tenants = {tenant.store.store_hash: tenant for tenant in tenants}
        self._first = next(iter(self._tenants.values()))

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        request = Request(environ)
        # The body is read even when it is not wanted, or the next request on the connection
        # would begin in the middle of it.
        request.get_data()
        exchange = _Exchange(request, self._first)
        try:
            reply = self._answer(exchange)
        except Problem as problem:
            reply = Reply(problem.status, exchange.api.refusal(problem), problem.headers)
        except Exception:
            log.exception("%s %s failed", request.method, request.path)
            failure = Problem(500, "The sandbox failed; its log says why.")
            reply = Reply(failure.status, failure.body)
        exchange.record(reply.status)
        return _respond(reply, exchange.headers)(environ, start_response)

    def _answer(self, exchange: _Exchange) -> Reply:
        request = exchange.request
        for pattern, api in _PATTERNS:
            match = pattern.fullmatch(request.path)
            if match is not None:
                named = match.groupdict().get("store")
                exchange.api, exchange.path = api, match["rest"] or "/"
                exchange.tenant = self._tenants.get(named or "", self._first)
                exchange.tenant = tenant = api.admit(self._tenants, request, named)
                if api.quota != "none":
                    exchange.headers = tenant.quota.take(legacy=api.quota == "basic")
                with tenant.store.noting() as changes:
                    reply = api.answer(tenant, request, exchange.path)
                if reply.status < 400:
                    tenant.webhooks.tell(changes)
                return reply
        raise unauthorized() if request.path.startswith("/stores/") else not_found()


class _Exchange:
    """What is known of a request while it is answered."""

    def __init__(self, request: Request, tenant: Tenant) -> None:
        self.request = request
        self.tenant = tenant
        self.api = _NOWHERE
        self.path = request.path
        self.headers: dict[str, str] = {}

    def record(self, status: int) -> None:
        """Keep what was asked, and how it was answered."""
        request = self.request
        try:
            body = None if self.api.secret else read_json(request)
        except Problem:
            body = None
        self.tenant.requests.append(
            Recorded(request.method, self.path, request.args.to_dict(), body, status, self.api.name)
        )


def _respond(reply: Reply, headers: dict[str, str]) -> Response:
    headers = {**headers, **reply.headers, "X-Request-Id": uuid4().hex}
    if reply.data is None:
        return Response(status=reply.status, headers=headers)
    content = json.dumps(reply.data, ensure_ascii=False).encode()
    return Response(content, reply.status, headers, content_type="application/json")
