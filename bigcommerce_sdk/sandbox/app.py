"""The sandbox as a WSGI application: which store a request is for, through which API, and what
holds for all of them: login, quota, faults, JSON out, error bodies, recording."""

from __future__ import annotations

import json
import logging
import re
import threading
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal, NamedTuple
from uuid import uuid4

from werkzeug.datastructures import Headers
from werkzeug.wrappers import Request

from bigcommerce_sdk.resources import facts
from bigcommerce_sdk.sandbox import admin
from bigcommerce_sdk.sandbox.apis.login import answer_token, by_code
from bigcommerce_sdk.sandbox.apis.reply import Reply, refuse
from bigcommerce_sdk.sandbox.apis.v2.api import answer_v2
from bigcommerce_sdk.sandbox.apis.v2.routing import routes_of
from bigcommerce_sdk.sandbox.apis.v3 import answer_v3, refuse_v3
from bigcommerce_sdk.sandbox.json_text import read_json
from bigcommerce_sdk.sandbox.problem import Problem, not_found
from bigcommerce_sdk.sandbox.rows.store import Store
from bigcommerce_sdk.sandbox.tenants.access import unauthorized
from bigcommerce_sdk.sandbox.tenants.admission import by_basic, by_token
from bigcommerce_sdk.sandbox.tenants.tenant import Recorded, Tenant
from bigcommerce_sdk.sandbox.wire import Sent, send

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIEnvironment

log: logging.Logger = logging.getLogger("bigcommerce_sdk.sandbox")


class Api(NamedTuple):
    """One of the APIs below a base path.

    Attributes:
        name: what recordings call it.
        base: its base path; ``{store_hash}`` stands for the store.
        admit: finds the store that a request is for, and whether it may call.
        answer: answers a request to the path below the base.
        refusal: the reply that refuses.
        quota: which quota a request spends: that of tokens, that of basic login, or none.
        secret: whether bodies are secrets, which are not recorded.
    """

    name: str
    base: str
    admit: Callable[[Mapping[str, Tenant], Request, str | None], Tenant]
    answer: Callable[[Tenant, Request, str], Reply]
    refusal: Callable[[Problem], Reply] = refuse
    quota: Literal["token", "basic", "none"] = "token"
    secret: bool = False


def _answer_graphql(tenant: Tenant, request: Request, path: str) -> Reply:
    # its library is imported by those who use it only
    from bigcommerce_sdk.sandbox.apis.graphql import answer_graphql

    return answer_graphql(tenant, request, path)


_BASES = facts.BASE_PATHS

#: Every API that the sandbox speaks.
APIS = (
    Api("v2", _BASES["oauth"], by_token, answer_v2),
    Api("v2", _BASES["basic"], by_basic, partial(answer_v2, scoped=False), quota="basic"),
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
        admin: whether they can be driven over HTTP.
    """

    def __init__(self, tenants: Iterable[Tenant], *, admin: bool = False) -> None:
        #: set when nothing is to be waited for any more
        self.stopping: threading.Event = threading.Event()
        self._admin = admin
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
        exchange = Exchange(request, self._first, self.stopping.wait)
        if self._admin and request.path.startswith(admin.BASE):
            sent = exchange.answered(lambda: exchange.sent(admin.answer(self._tenants, request)))
        else:
            sent = exchange.answered(lambda: self._answer(exchange))
            exchange.record(sent)
        return send(sent, request.method, start_response)

    def _answer(self, exchange: Exchange) -> Sent:
        request = exchange.request
        for pattern, api in _PATTERNS:
            match = pattern.fullmatch(request.path)
            if match is not None:
                named = match.groupdict().get("store")
                exchange.api = api
                exchange.path = (match["rest"] or "/").rstrip("/") or "/"
                exchange.tenant = self._tenants.get(named or "", self._first)
                if api.name == "v2":
                    catalogue = exchange.tenant.store.catalogue
                    exchange.path = routes_of(catalogue).spelled(exchange.path)
                exchange.tenant = api.admit(self._tenants, request, named)
                return _with_faults(exchange)
        raise unauthorized() if request.path.startswith("/stores/") else not_found()


def _with_faults(exchange: Exchange) -> Sent:
    """Count a request and answer it, with the faults that are ordered for it around either."""
    tenant, api = exchange.tenant, exchange.api

    def done() -> Sent:
        # One transaction, telling included: events wait in the order of what caused them.
        with tenant.store.transaction():
            with tenant.store.noting() as changes:
                reply = api.answer(tenant, exchange.request, exchange.path)
            tenant.webhooks.tell(changes)
        return exchange.sent(reply)

    def counted() -> Sent:
        if api.quota != "none":
            exchange.headers = tenant.quota.take(legacy=api.quota == "basic")
        answer = partial(exchange.answered, done)
        return tenant.faults.around(exchange, answer, before_quota=False)

    answer = partial(exchange.answered, counted)
    return tenant.faults.around(exchange, answer, before_quota=True)


class Exchange:
    """A request, and what is known of it while it is answered.

    Args:
        request: the request.
        tenant: the store that it is for, as far as known.
        wait: waits some seconds; shorter when the server stops.
    """

    def __init__(self, request: Request, tenant: Tenant, wait: Callable[[float], object]) -> None:
        self.request = request
        self.tenant = tenant
        self.wait = wait
        self.path: str = request.path
        self.api = _NOWHERE
        #: what the quota adds to every reply
        self.headers: dict[str, str] = {}
        self._query = request.args.to_dict()  # faults may change what the store gets to see

    @property
    def store(self) -> Store:
        """The rows of the store that it is for."""
        return self.tenant.store

    def answered(self, answer: Callable[[], Sent]) -> Sent:
        """An answer, or the reply that says why there is none."""
        try:
            return answer()
        except Problem as refused:
            problem = refused
        except Exception:
            log.exception("%s %s failed", self.request.method, self.request.path)
            problem = Problem(500, "The sandbox failed; its log says why.")
        return self.sent(self.api.refusal(problem))

    def reply(self, status: int, headers: Mapping[str, str] = MappingProxyType({})) -> Sent:
        """A reply without a body, with the headers that every reply has and some of its own."""
        every = Headers({**self.headers, facts.HEADERS["request_id"]: uuid4().hex})
        every.update(headers)
        return Sent(status, every)

    def sent(self, reply: Reply) -> Sent:
        """A reply of an API as it goes over the wire."""
        sent = self.reply(reply.status, reply.headers)
        if reply.data is None:
            return sent
        content = json.dumps(reply.data, ensure_ascii=False).encode()
        return sent.with_content(content, Content_Type="application/json")

    def record(self, sent: Sent) -> None:
        """Keep what was asked, and how it was answered."""
        request = self.request
        try:
            body = None if self.api.secret else read_json(request)
        except Problem:
            body = None
        status = sent.status if sent.end == "keep" else 0
        self.tenant.requests.append(
            Recorded(request.method, self.path, self._query, body, status, self.api.name)
        )
