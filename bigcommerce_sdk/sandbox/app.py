"""The WSGI application: dispatches requests to the APIs of the stores.

What holds for every API is here: credentials, quota, faults, JSON, error responses, recording.
"""

from __future__ import annotations

import json
import logging
import re
import threading
import time
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from email.utils import formatdate
from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal, NamedTuple, Protocol
from uuid import uuid4

from werkzeug.datastructures import Headers
from werkzeug.wrappers import Request

from bigcommerce_sdk import facts
from bigcommerce_sdk.sandbox.apis.login import answer_token, by_code
from bigcommerce_sdk.sandbox.apis.pages import query_of
from bigcommerce_sdk.sandbox.apis.reply import Reply, refuse
from bigcommerce_sdk.sandbox.apis.rest.api import answer_v2
from bigcommerce_sdk.sandbox.apis.rest.routing import routes_of
from bigcommerce_sdk.sandbox.apis.v3 import answer_v3, refuse_v3
from bigcommerce_sdk.sandbox.forms import is_form, read_form
from bigcommerce_sdk.sandbox.problem import Problem, not_found
from bigcommerce_sdk.sandbox.rows.store import Store
from bigcommerce_sdk.sandbox.tenants.access import unauthorized
from bigcommerce_sdk.sandbox.tenants.admission import by_basic, by_token
from bigcommerce_sdk.sandbox.tenants.journal import Recorded
from bigcommerce_sdk.sandbox.tenants.tenant import Tenant
from bigcommerce_sdk.sandbox.wire import BODYLESS, CONNECTION, WireResponse, send

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIEnvironment

log: logging.Logger = logging.getLogger("bigcommerce_sdk.sandbox")


_to_json = json.JSONEncoder(ensure_ascii=False).encode

#: Seconds between two checks whether a wait is over.
_CHECK_INTERVAL = 0.05


class Api(NamedTuple):
    """An API and its base path.

    Attributes:
        name: its name in recorded requests.
        base: its base path, with ``{store_hash}`` for the store.
        admit: finds the store of a request and checks the credentials.
        answer: answers a request to a path below the base path.
        refusal: makes the reply of a problem.
        quota: how the quota is reported: as for tokens, as for basic login, or not counted.
        secret: whether bodies are secret, and so not recorded.
    """

    name: str
    base: str
    admit: Callable[[Mapping[str, Tenant], Request, str | None], Tenant]
    answer: Callable[[Tenant, Request, str], Reply]
    refusal: Callable[[Problem], Reply] = refuse
    quota: Literal["token", "basic", "none"] = "token"
    secret: bool = False


def pause(seconds: float, is_over: Callable[[], bool]) -> None:
    """Wait some seconds; return early once ``is_over`` is true."""
    until = time.monotonic() + seconds
    while (left := until - time.monotonic()) > 0 and not is_over():
        time.sleep(min(left, _CHECK_INTERVAL))


def _answer_graphql(tenant: Tenant, request: Request, path: str) -> Reply:
    # imports the GraphQL library only when it is used
    from bigcommerce_sdk.sandbox.apis.graphql import answer_graphql

    return answer_graphql(tenant, request, path)


_BASES = facts.BASE_PATHS

#: The APIs of the sandbox.
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
#: Headers that have no prefix in the WSGI environment.
_OTHER_HEADERS = ("CONTENT_TYPE", "CONTENT_LENGTH")
#: Stands for the API of paths outside every API.
_NOWHERE = Api("", "", by_token, answer_v2, quota="none")


class Control(Protocol):
    """Answers requests that control the sandbox, and are not requests to a store.

    Attributes:
        base: the beginning of their paths.
    """

    base: str

    def answer(self, request: Request) -> Reply:
        """Answer a request.

        Raises:
            Problem: the request is refused.
        """
        ...


class SandboxApp:
    """The WSGI application of a sandbox.

    Args:
        tenants: the stores, at least one; requests to no store are recorded with the first.
        control: controls the stores over HTTP; ``None`` if nothing does.
    """

    def __init__(self, tenants: Iterable[Tenant], *, control: Control | None = None) -> None:
        #: set when the server stops: ends all waiting
        self.stopping: threading.Event = threading.Event()
        #: waits some seconds; returns early once a condition holds
        self.pause: Callable[[float, Callable[[], bool]], None] = pause
        self._control = control
        self.serve(tenants)

    def serve(self, tenants: Iterable[Tenant]) -> None:
        """Replace the stores. Requests in flight finish with the previous ones."""
        self._tenants = {tenant.store.store_hash: tenant for tenant in tenants}
        self._first = next(iter(self._tenants.values()))

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        request = Request(environ)
        exchange = Exchange(request, self._first, self)
        control = self._control
        if control is not None and f"{request.path}/".startswith(control.base):
            response = exchange.attempt(lambda: exchange.response(control.answer(request)))
        else:
            response = exchange.attempt(lambda: self._answer(exchange))
            exchange.record(response)
        return send(response, request.method, start_response)

    def _answer(self, exchange: Exchange) -> WireResponse:
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
                exchange.admitted = True
                return _with_faults(exchange)
        raise unauthorized() if request.path.startswith("/stores/") else not_found()


def _with_faults(exchange: Exchange) -> WireResponse:
    """Count a request against the quota and execute it, with its planned faults."""
    tenant, api = exchange.tenant, exchange.api
    exchange.cleared = tenant.faults.cleared

    def execute() -> WireResponse:
        reply = tenant.execute(lambda: api.answer(tenant, exchange.request, exchange.path))
        return exchange.response(reply)

    def count_and_execute() -> WireResponse:
        if api.quota != "none":
            exchange.headers = tenant.quota.take(legacy=api.quota == "basic")
        answer = partial(exchange.attempt, execute)
        return tenant.faults.apply(exchange, answer, before_quota=False)

    answer = partial(exchange.attempt, count_and_execute)
    return tenant.faults.apply(exchange, answer, before_quota=True)


class Exchange:
    """A request and its response in progress.

    Args:
        request: the request.
        tenant: the store of the request, or the first one until it is found.
        app: the application that received it.
    """

    def __init__(self, request: Request, tenant: Tenant, app: SandboxApp) -> None:
        self.request = request
        self.tenant = tenant
        self._app = app
        #: set when the faults that apply to the request are removed
        self.cleared: threading.Event = threading.Event()
        self.path: str = request.path
        self.api = _NOWHERE
        #: whether the request has valid credentials
        self.admitted = False
        #: the quota's headers of every response
        self.headers: dict[str, str] = {}
        #: the kinds of the faults that applied to the request
        self.hits: list[str] = []
        #: the message of the error response
        self.refusal: str | None = None
        # as sent: faults can replace it
        self._query = query_of(request.args)

    @property
    def store(self) -> Store:
        """The data of the store that the request is for."""
        return self.tenant.store

    def wait(self, seconds: float) -> None:
        """Wait, unless the faults are removed, the client disconnects or the server stops."""
        connection = self.request.environ[CONNECTION]
        self._app.pause(
            seconds,
            lambda: (
                self.cleared.is_set() or self._app.stopping.is_set() or connection.is_abandoned()
            ),
        )

    def attempt(self, answer: Callable[[], WireResponse]) -> WireResponse:
        """The result of ``answer``, or the error response of the exception it raises."""
        try:
            return answer()
        except Problem as refused:
            problem = refused
        except Exception:
            log.exception("%s %s failed", self.request.method, self.request.path)
            problem = Problem(500, "The sandbox failed; see the traceback in its log.")
        self.refusal = problem.reason
        return self.response(self.api.refusal(problem))

    def reply(self, status: int, headers: Mapping[str, str] = MappingProxyType({})) -> WireResponse:
        """A response without a body, with the headers of every response and ``headers``."""
        date = formatdate(self.store.clock(), usegmt=True)
        every = Headers({"Date": date, **self.headers, facts.HEADERS["request_id"]: uuid4().hex})
        if headers:
            every.update(headers)
        return WireResponse(status, every)

    def response(self, reply: Reply) -> WireResponse:
        """The HTTP response of an API's reply."""
        if reply.data is None:
            return self.reply(reply.status, reply.headers)
        if isinstance(reply.data, bytes):
            return self.reply(reply.status, reply.headers).with_content(reply.data)
        # made at once: copies would take a noticeable part of a small request
        content = _to_json(reply.data).encode()
        status = 200 if reply.status in BODYLESS else reply.status
        headers = self.reply(status, {**reply.headers, "Content-Type": "application/json"}).headers
        return WireResponse(status, headers, (content,), len(content))

    def record(self, response: WireResponse) -> None:
        """Record the request and its response."""
        request, api = self.request, self.api
        status = response.status if response.end == "keep" else 0
        recorded = Recorded(
            request.method,
            self.path,
            self._query,
            None,
            status,
            api.name,
            at=self.store.clock(),
            headers=self.tenant.masked_headers(_headers(request)),
            refusal=self._refusal(status),
            faults=tuple(self.hits),
        )
        content = request.get_data() if self.admitted and not api.secret else b""
        if content and is_form(request):
            with suppress(Problem):
                recorded = recorded._replace(body=read_form(request))
            content = b""
        # other bodies can be read once only: those that are sent slowly
        reply = response.content if isinstance(response.body, tuple) and not api.secret else b""
        if response.status in BODYLESS or request.method == "HEAD":
            reply = b""
        reply = self.tenant.masked_reply(reply)
        self.tenant.journal.add(recorded, content if content and request.is_json else b"", reply)

    def _refusal(self, status: int) -> str | None:
        """Why the request failed; ``None`` if it did not."""
        if self.refusal is None and self.hits and not 200 <= status < 300:
            return f"fault: {', '.join(self.hits)}"
        return self.refusal


def _headers(request: Request) -> tuple[tuple[str, str], ...]:
    """The headers of a request, by their names in the WSGI environment."""
    environ = request.environ
    found = [item for item in environ.items() if item[0][:5] == "HTTP_"]
    found += [(name, environ[name]) for name in _OTHER_HEADERS if environ.get(name)]
    return tuple(found)
