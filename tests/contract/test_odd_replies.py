"""Every public call ends and raises only the SDK's errors on invalid responses."""

from __future__ import annotations

import itertools
import json
import logging
import warnings
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from bigcommerce_sdk.api import BigcommerceApi
from bigcommerce_sdk.apps.login_tokens import CustomerLoginTokens
from bigcommerce_sdk.connection import GraphQLConnection
from bigcommerce_sdk.endpoints.actions import parents_in_body
from bigcommerce_sdk.endpoints.metadata import Action, ResourceMeta
from bigcommerce_sdk.exception import BigcommerceException, UsageException
from bigcommerce_sdk.messages import Headers, Request, Response
from bigcommerce_sdk.resources import load
from bigcommerce_sdk.sandbox.catalogue import catalogue_of
from bigcommerce_sdk.transport.limiter import LocalLimiter
from tests.clock import FakeClock

from .examples import body_for, field_value

METAS = catalogue_of("bigcommerce_sdk.resources")
SECRET = "canary-client-secret-0123456789"
CALLBACK = ("code", "stores/ab12cd34", "scope", "https://app.example/auth")

STATUSES = (200, 201, 202, 203, 204, 205, 206, 207, 226, 299, 300, 301, 304, 400, 401, 404, 409,
            422, 429, 451, 500, 501, 503, 509, 520, 599)  # fmt: skip

DEEP = b"[" * 900 + b"]" * 900
DIGITS = b"9" * 5000
BODIES = (
    b"", b" \n", b"null", b'"x"', b"5", b"true", b"[]", b"{}", b"[null]", b"[[]]", b'["x", 1]',
    b'{"errors": null}', b'{"errors": [1]}', b'{"errors": {"a": {"b": [null]}}}',
    b'{"errors": [{"message": {"deep": [1]}}]}', b'{"data": null}', b'{"data": [], "meta": 5}',
    b'{"data": [{"id": 1}], "meta": {"pagination": {"current_page": "x", "total_pages": 1e9}}}',
    b'{"data": [{"id": 1}], "meta": {"cursor_pagination": {"links": {"next": "?after=a"}}}}',
    b'{"id": null}', b'{"id": {"id": 1}}', b'[{"id": 7}, {"id": "7"}]', b'[{"id": true}]',
    b'[{"id": [1], "name": {"a": 1}}]', b'{"count": "many"}', b'{"count": -1}',
    b'{"time": "soon"}', b'{"time": null}', b'{"time": 1e300}', b'{"secure_url": "javascript:x"}',
    b'{"secure_url": "https://[bad"}', b'{"access_token": 5}', b'{"access_token": ""}',
    b"<html><title>Down</title></html>", b"\xef\xbb\xbf[]", b"\xef\xbb\xbf", b"\xff\xfe\x00",
    b"NaN", b'[{"id": NaN}]', b"1e999", DIGITS, b'{"id": ' + DIGITS + b"}", DEEP,
    b'{"message": ' + DEEP + b"}", b'{"error": ' + DIGITS + b"}", b'{"id": 1',
    b'"\\ud800"', b'{"message": "\\ud800\\n\\u001b[31m"}', b"\x00", b"[" * 100_000,
)  # fmt: skip

HEADERS: tuple[dict[str, str], ...] = (
    {},
    {"X-Rate-Limit-Requests-Left": "many", "X-Rate-Limit-Time-Reset-Ms": "-5"},
    {"Location": "http://[bad", "Content-Type": "text/\xe9", "X-Request-Id": "a\nb\x1b\u202e"},
    {"X-Bc-Graphql-Complexity": "9" * 5000},
    {"X-Bc-Graphql-Complexity": "\u0663", "Retry-After": "1e999", "Date": "never"},
)

Call = Callable[[BigcommerceApi], Any]


class Answering:
    """A transport that gives one reply to every request.

    Attributes:
        reply: the reply.
        requests: how many were sent.
    """

    def __init__(self) -> None:
        self.reply = Response(204, Headers(), b"")
        self.requests = 0

    def send(self, request: Request, secrets: Any, timeout: Any) -> Response:
        self.requests += 1
        assert self.requests < 400, "the call does not end"
        return self.reply

    def close(self) -> None:
        """Nothing to release."""


def _used(value: Any) -> None:
    """What a program does with a result."""
    if hasattr(value, "pages") or hasattr(value, "__next__"):
        for each in itertools.islice(value, 500):
            repr(each)
    repr(value)


def _calls_of(name: str) -> Iterator[tuple[str, Call]]:
    """Every method of a resource and of its records."""
    meta = METAS[name]
    parents = tuple(3 for _ in meta.parents)

    def bodies(verb: str) -> dict[str, Any]:
        return {n: v for n, v in body_for(meta, verb).items() if n not in meta.parents}

    arguments: dict[str, tuple[tuple[Any, ...], Callable[[], dict[str, Any]]]] = {
        "all": (parents, dict),
        "iterall": (parents, dict),
        "enumerate": (parents, lambda: {"limit": 3}),
        "count": (parents, dict),
        "get": ((*parents, *(() if meta.single else (7,))), dict),
        "create": (parents, lambda: bodies("create")),
        "update": ((*parents, *(() if meta.single else (7,))), lambda: bodies("update")),
        "delete": ((*parents, *(() if meta.single else (7,))), dict),
        "delete_all": (parents, dict),
    }
    for verb, (args, values) in arguments.items():

        def call(
            api: BigcommerceApi, verb: str = verb, args: Any = args, values: Any = values
        ) -> Any:
            return getattr(getattr(api, name), verb)(*args, **values())

        if hasattr(load(name), verb):
            yield f"{name}.{verb}", call
    for action in meta.actions:
        ids = action.path.count("{")

        def act(api: BigcommerceApi, action: Action = action, ids: int = ids) -> Any:
            return getattr(getattr(api, name), action.name)(*[7] * ids, **_body_of(meta, action))

        yield f"{name}.{action.name}", act

    def record(api: BigcommerceApi) -> Any:
        row = {**dict.fromkeys(meta.parents, 3), meta.key: 7}
        return getattr(api, name)._bind(parents)._wrap(row)

    for verb in ("save", "refresh", "delete"):

        def change(api: BigcommerceApi, verb: str = verb) -> Any:
            made = record(api)
            if verb == "save":
                return made.update(**bodies("update"))
            return getattr(made, verb)()

        if hasattr(meta.record, verb):
            yield f"a {meta.record.__name__}.{verb}", change
    for link in meta.record._links:

        def follow(api: BigcommerceApi, link: str = link) -> Any:
            found = getattr(record(api), link)
            return list(found) if hasattr(found, "iterall") else found

        yield f"a {meta.record.__name__}.{link}", follow


def _body_of(meta: ResourceMeta, action: Action) -> dict[str, Any]:
    """What an action must be given."""
    if isinstance(action.body, str):
        needed = dict.fromkeys(parents_in_body(meta, action), 3)
        return body_for(meta, action.body) | needed
    if action.body is None:
        return {}
    return {name: field_value(action.body, name) for name in action.required}


def _other_calls() -> Iterator[tuple[str, Call]]:
    """What is not a resource."""
    calls: dict[str, Call] = {
        "v3.get": lambda api: api.v3.get("/catalog/products"),
        "v3.iterall": lambda api: list(itertools.islice(api.v3.iterall("/catalog/products"), 500)),
        "v3.post": lambda api: api.v3.post("/catalog/products", {"name": "x"}),
        "v3.put": lambda api: api.v3.put("/catalog/products/7", {"name": "x"}),
        "v3.delete": lambda api: api.v3.delete("/catalog/products/7"),
        "v3.delete_all": lambda api: api.v3.delete_all("/catalog/products"),
        "graphql": lambda api: api.graphql("{ a }"),
        "graphql mutation": lambda api: api.graphql("mutation { a }", {"password": "hunter22"}),
        "check": lambda api: str(api.check()),
        "resource_urls": lambda api: api.resource_urls(),
        "get": lambda api: api.connection.get("products", 7),
        "create": lambda api: api.connection.create("products", {}),
        "update": lambda api: api.connection.update("products", 7, {}),
        "delete": lambda api: api.connection.delete("products", 7),
        "put": lambda api: api.connection.put("products/7", {}),
        "make_request": lambda api: api.connection.make_request("HEAD", "products"),
        "request": lambda api: api.connection.request("PATCH", "/products/7", body={}),
        "parallel": lambda api: list(api.parallel(api.Products.get, [1, 2], concurrency=1)),
        "login link": lambda api: CustomerLoginTokens.create_url(api, 5, client_secret=SECRET),
        "login link by the store's time": lambda api: CustomerLoginTokens.create_url(
            api, 5, use_bc_time=True, client_secret=SECRET
        ),
        "query": lambda api: _graphql(api).query("{ a }"),
        "introspection": lambda api: _graphql(api).introspection_query(),
        "token": lambda api: BigcommerceApi(
            "client", transport=api.connection.transport, max_retries=0, clock=FakeClock()
        ).oauth_fetch_token(SECRET, *CALLBACK),
    }
    yield from calls.items()


def _graphql(api: BigcommerceApi) -> GraphQLConnection:
    return GraphQLConnection(
        None, "ab12cd34", "my-token", transport=api.connection.transport, max_retries=0
    )


CALLS = [*(call for name in METAS for call in _calls_of(name)), *_other_calls()]
REPLIES = [
    Response(status, Headers(headers), body)
    for status, body, headers in itertools.product(STATUSES, BODIES, HEADERS)
]


def _sample(number: int, wanted: int) -> Iterator[Response]:
    """Every so manieth reply, others for each call; the 200s of every body are among them."""
    for index, body in enumerate(BODIES):
        yield Response(200, Headers(HEADERS[(index + number) % len(HEADERS)]), body)
    step = max(1, len(REPLIES) // wanted)
    for index in range(number * 7 % step, len(REPLIES), step):
        yield REPLIES[index]


@pytest.fixture
def answering() -> Answering:
    """What answers."""
    return Answering()


@pytest.fixture
def api(answering: Answering) -> BigcommerceApi:
    """A client of it, whose waits take no time."""
    return BigcommerceApi(
        "client", "ab12cd34", "my-token", transport=answering, max_retries=0, clock=FakeClock()
    )


def test_the_calls_are_all_there() -> None:
    named = {name for name, _ in CALLS}
    assert len(named) == len(CALLS) > 300
    assert {"Products.create", "Orders.iterall", "a Product.refresh", "a Order.products"} <= named


@pytest.mark.parametrize("chunk", range(8))
def test_only_errors_of_the_sdk_leave_a_call(
    answering: Answering, api: BigcommerceApi, caplog: pytest.LogCaptureFixture, chunk: int
) -> None:
    caplog.set_level(logging.WARNING, "bigcommerce_sdk")
    outcomes = {"value": 0, "error": 0}
    for number, (name, call) in list(enumerate(CALLS))[chunk::8]:
        for reply in _sample(number, 12):
            answering.reply, answering.requests = reply, 0
            api.connection._limiter = ("", LocalLimiter(FakeClock()))
            try:
                with warnings.catch_warnings():
                    warnings.simplefilter("ignore")
                    _used(call(api))
            except UsageException as error:
                pytest.fail(f"{name}: was not sent: {error}")
            except BigcommerceException as error:
                outcomes["error"] += 1
                text = str(error)
                assert text.isascii() and text.isprintable(), (name, text)
                assert len(text) < 3000
            except Exception as error:
                shown = f"{reply.status} {reply.content[:60]!r} {dict(reply.headers)}"
                pytest.fail(f"{name} after {shown}: {error!r:.300}")
            else:
                outcomes["value"] += 1
    assert all(count > 500 for count in outcomes.values())


@pytest.mark.parametrize("body", BODIES, ids=lambda body: repr(body[:30]))
def test_no_list_ends_with_a_success_without_a_list(
    answering: Answering, api: BigcommerceApi, body: bytes
) -> None:
    answering.reply = Response(200, Headers(), body)
    try:
        rows = api.Orders.all()
    except BigcommerceException:
        return
    assert rows or json.loads(body.removeprefix(b"\xef\xbb\xbf")) == []
