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
from typing import TYPE_CHECKING, NamedTuple
from uuid import uuid4

from werkzeug.datastructures import Headers
from werkzeug.wrappers import Request

from bigcommerce_sdk.resources import facts
from bigcommerce_sdk.sandbox import admin
from bigcommerce_sdk.sandbox.access import unauthorized
from bigcommerce_sdk.sandbox.call import Reply
from bigcommerce_sdk.sandbox.problem import Problem, not_found
from bigcommerce_sdk.sandbox.tenant import Recorded, Tenant
from bigcommerce_sdk.sandbox.v2 import answer_v2, read_json
from bigcommerce_sdk.sandbox.wire import Sent, send

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
        admin: whether it can be driven over HTTP.
    """

    def __init__(self, tenant: Tenant, *, admin: bool = False) -> None:
        self.tenants = {tenant.store.store_hash: tenant}
        #: set when nothing is to be waited for any more
        self.stopping = threading.Event()
        self._first = tenant
        self._admin = admin

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        request = Request(environ)
        # The body is read even when it is not wanted, or the next request on the connection
        # would begin in the middle of it.
        request.get_data()
        exchange = Exchange(request, self._first, self.stopping.wait)
        if self._admin and request.path.startswith(admin.BASE):
            sent = exchange.answered(lambda: exchange.sent(admin.answer(self.tenants, request)))
        else:
            sent = exchange.answered(lambda: self._answer(exchange))
            exchange.record(sent)
        return send(sent, request.method, start_response)

    def _answer(self, exchange: Exchange) -> Sent:
        request = exchange.request
        for api in APIS:
            match = re.fullmatch(api.base + "(?P<rest>/.*)?", request.path)
            if match is not None:
                named = match.groupdict().get("store")
                exchange.api, exchange.path = api.name, match["rest"] or "/"
                exchange.tenant = tenant = self._tenant(request, named)
                if named is not None:
                    tenant.access.check_token(request)
                return _with_faults(exchange, api, legacy=named is None)
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


def _with_faults(exchange: Exchange, api: Api, *, legacy: bool) -> Sent:
    """Count a request and answer it, with the faults that are ordered for it around either."""
    tenant = exchange.tenant

    def done() -> Sent:
        return exchange.sent(api.answer(tenant, exchange.request, exchange.path))

    def counted() -> Sent:
        exchange.headers = tenant.quota.take(legacy=legacy)
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
        self.path = request.path
        self.api = ""
        #: what the quota adds to every reply
        self.headers: dict[str, str] = {}
        self._query = request.args.to_dict()  # faults may change what the store gets to see

    def answered(self, answer: Callable[[], Sent]) -> Sent:
        """An answer, or the reply that says why there is none."""
        try:
            return answer()
        except Problem as problem:
            return self.sent(Reply(problem.status, problem.body, problem.headers))
        except Exception:
            log.exception("%s %s failed", self.request.method, self.request.path)
            failure = Problem(500, "The sandbox failed; its log says why.")
            return self.sent(Reply(failure.status, failure.body))

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
        try:
            body = read_json(self.request)
        except Problem:
            body = None
        status = sent.status if sent.end == "keep" else 0
        self.tenant.requests.append(
            Recorded(self.request.method, self.path, self._query, body, status, self.api)
        )
