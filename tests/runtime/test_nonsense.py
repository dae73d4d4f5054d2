"""Public functions with nonsense arguments: errors of the SDK, before anything is sent."""

from __future__ import annotations

import inspect
import warnings
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple, cast

import pytest

from bigcommerce_sdk import signing
from bigcommerce_sdk.api import ApiClient, BigcommerceApi
from bigcommerce_sdk.apps.login_tokens import CustomerLoginTokens
from bigcommerce_sdk.connection import Connection, GraphQLConnection, OAuthConnection
from bigcommerce_sdk.dataframe import to_dataframe
from bigcommerce_sdk.exception import BigcommerceException
from bigcommerce_sdk.sandbox import Sandbox
from bigcommerce_sdk.transport import RequestsTransport
from bigcommerce_sdk.transport.limiter import LocalLimiter
from bigcommerce_sdk.transport.redis_limiter import RedisLimiter
from tests.clock import FakeClock

SECRET = "s" * 32
NOW = 1_700_000_000.0
PERSON = signing.Person(1, "a@b.example")


class SentError(Exception):
    """Raised in place of sending, so that the arguments were accepted."""


class Unsendable:
    """A transport that sends nothing."""

    def send(self, request: object, secrets: object, timeout: object) -> Any:
        raise SentError

    def close(self) -> None:
        pass


class Unshowable:
    """An object whose repr fails."""

    def __repr__(self) -> str:
        raise KeyError("no repr")


ENDLESS: list[Any] = []
ENDLESS.append(ENDLESS)

NONSENSE: list[Any] = [
    None, 3, -1, 0, 1.5, float("nan"), float("inf"), 2**70, 10**5000, True, "", " ", "x", "\ud800",
    "a\nb", "\xe9", b"x", object(), object, len, [], [None], [3], ENDLESS, (), ("a", "b"), {},
    {"a": 1}, {3: 4}, set[str](), Unshowable(),
]  # fmt: skip


def client() -> BigcommerceApi:
    return BigcommerceApi("client", "ab12", "token", transport=Unsendable(), max_retries=0)


class Entry(NamedTuple):
    """A public function.

    Attributes:
        function: the function.
        right: arguments that it accepts.
        refuses: those that accept none of the nonsense; others accept some of it.
    """

    function: Callable[..., Any]
    right: dict[str, Any]
    refuses: str = ""


OPTIONS: dict[str, Any] = {
    "timeout": 3,
    "headers": {},
    "app_name": "desk",
    "correlation_id": "x",
    "max_retries": 0,
    "max_elapsed": 1,
    "max_wait": 1,
    "limiter": LocalLimiter(),
    "on_request": print,
    "on_response": print,
}
MANAGED = {"rate_limiting_management": {"min_requests_remaining": 1}}
MADE = {**OPTIONS, **MANAGED, "transport": Unsendable(), "clock": FakeClock()}
TOKEN = {"client_id": "c", "store_hash": "ab12", "access_token": "t"}
LEGACY = {"host": "store.example", "basic_auth": ("u", "t")}
LOGIN: dict[str, Any] = {
    "client": client(),
    "customer_id": 5,
    "redirect_url": "/a",
    "request_ip": "192.0.2.1",
    "channel_id": 1,
    "client_secret": SECRET,
}
APP = {"client_secret": SECRET, "client_id": "c"}


def entries() -> Iterator[tuple[str, Entry]]:
    api, v3, connection = client(), client().v3, client().connection
    assert isinstance(connection, OAuthConnection)
    graphql = GraphQLConnection("c", "ab12", "t", transport=Unsendable(), max_retries=0)
    sandbox, added = Sandbox(demo=False), iter(range(10**6))

    def add_store(store_hash: Any = None, **given: Any) -> None:
        name = f"store{next(added)}" if store_hash is None else store_hash
        sandbox.remove_store(sandbox.add_store(name, demo=False, **given))

    def first(path: Any, **query: Any) -> object:
        return v3.iterall(path, **query).first()

    def seed_row(row: Any) -> None:
        sandbox.seed("Brands", row)

    yield "BigcommerceApi", Entry(BigcommerceApi, {**TOKEN, "host": "api.example", **MADE})
    yield "BigcommerceApi, legacy", Entry(BigcommerceApi, {**LEGACY, **MADE})
    older = {"host": "store.example", "token": "t", "user_id": "u"}
    yield "ApiClient", Entry(ApiClient, {**older, **MADE})
    yield "from_env", Entry(BigcommerceApi.from_env, {**TOKEN, "host": "api.example", **MADE})
    yield "from_env, legacy", Entry(BigcommerceApi.from_env, {**LEGACY, **MADE})
    yield "ApiClient.from_env", Entry(ApiClient.from_env, {**LEGACY, **MADE})
    yield "with_options", Entry(api.with_options, {**OPTIONS, **MANAGED})
    yield "for_store", Entry(api.for_store, {"store_hash": "zz1", "access_token": "t"})
    yield "attach", Entry(api.attach, {"record": 3}, "record")
    yield (
        "parallel",
        Entry(api.parallel, {"function": len, "items": ["x"], "concurrency": 1}),
    )
    yield "graphql", Entry(api.graphql, {"query": "{a}", "variables": {"a": 1}})
    yield (
        "oauth_fetch_token",
        Entry(
            api.oauth_fetch_token,
            {
                "client_secret": SECRET,
                "code": "c",
                "context": "stores/ab12",
                "scope": "s",
                "redirect_uri": "r",
            },
            "context",
        ),
    )
    payload = {"signed_payload": "x", "client_secret": SECRET}
    yield "oauth_verify_payload", Entry(api.oauth_verify_payload, payload, "client_secret")
    yield (
        "oauth_verify_payload_jwt",
        Entry(api.oauth_verify_payload_jwt, {**payload, "client_id": "c"}, "signed_payload"),
    )
    direct = {**MADE, "retry": None}
    yield (
        "Connection",
        Entry(Connection, {"host": "h.example", "auth": ("u", "t"), "api_path": "/a/{}", **direct}),
    )
    yield "OAuthConnection", Entry(OAuthConnection, {**TOKEN, "api_path": "/s/{}/{}", **direct})
    yield "GraphQLConnection", Entry(GraphQLConnection, {**TOKEN, "api_path": "/s/{}", **direct})
    yield "connection.with_options", Entry(connection.with_options, {**OPTIONS, "retry": None})
    yield "connection.for_store", Entry(
        connection.for_store, {"store_hash": "z", "access_token": "t"}
    )
    fresh = OAuthConnection("c", transport=Unsendable())
    yield "connection.grant", Entry(fresh.grant, {"store_hash": "x", "access_token": "t"})
    yield "connection.check_store", Entry(
        connection.check_store, {"store_hash": "ab12"}, "store_hash"
    )
    yield "connection.at", Entry(connection.at, {"api_path": "/s/{}/{}"}, "api_path")
    call = {"method": "GET", "path": "/a", "query": {"a": 1}, "headers": {}}
    yield "connection.request", Entry(connection.request, call)
    yield "connection.get", Entry(connection.get, {"resource": "a", "rid": 1})
    yield "connection.create", Entry(connection.create, {"resource": "a", "data": {}})
    yield "connection.update", Entry(connection.update, {"resource": "a", "rid": 1, "updates": {}})
    yield "connection.put", Entry(connection.put, {"resource": "a", "data": {}})
    yield "connection.delete", Entry(connection.delete, {"resource": "a", "rid": 1})
    older_call = {"method": "GET", "url": "a", "params": {"a": 1}, "headers": {}}
    yield "connection.make_request", Entry(connection.make_request, older_call)
    yield "graphql.query", Entry(graphql.query, {"query": "{a}", "variables": {"a": 1}})
    for name in ("get", "iterall", "post", "put", "delete", "delete_all"):
        yield f"v3.{name}", Entry(getattr(v3, name), {"path": "/a/1"})
    yield "v3.iterall.first", Entry(first, {"path": "/a", "limit": 3, "page": 1})
    yield "v3.delete, data", Entry(v3.delete, {"path": "/a/1", "data": {"a": 1}})
    for name in ("create", "create_url"):
        yield f"login.{name}", Entry(getattr(CustomerLoginTokens, name), LOGIN, "client")
    redis = {"redis_client": "redis://127.0.0.1:1/0", "store": "a", "prefix": "p", "timeout": 0.1}
    yield "RedisLimiter", Entry(RedisLimiter, {**redis, "clock": FakeClock()}, "redis_client clock")
    transport = inspect.signature(RequestsTransport).parameters
    yield (
        "RequestsTransport",
        Entry(RequestsTransport, {name: each.default for name, each in transport.items()}),
    )
    store: dict[str, Any] = {"token": "t", "scopes": [], "data": None, "quota": 3, "window": 3}
    plain = {"demo": False, "client_id": "c", "client_secret": SECRET}
    network = {"port": 0, "host": "127.0.0.1", "store_hash": "ab12"}
    yield "Sandbox", Entry(Sandbox, {**store, **plain, **network})
    yield "Sandbox, resources", Entry(Sandbox, {"resources": signing}, "resources")
    yield "add_store", Entry(add_store, store)
    yield "add_store, hash", Entry(add_store, {"store_hash": "x"})
    yield "remove_store", Entry(sandbox.remove_store, {"store": sandbox}, "store")
    yield "seed", Entry(sandbox.seed, {"resource": "Brands"}, "resource")
    yield "seed, rows", Entry(seed_row, {"row": {"name": "x"}})
    yield "to_dataframe", Entry(to_dataframe, {"records": []})
    yield from signers()


def signers() -> Iterator[tuple[str, Entry]]:
    store = {"store_hash": "ab12", **APP, "now": NOW}
    login = {"customer_id": 5, **store}
    other = {"channel_id": 1, "redirect_to": "/", "request_ip": "192.0.2.1", "token_id": "x"}
    current = {**login, "email": "a@b.example", "group_id": "1", "algorithm": "HS512"}
    callback = {**store, "user": PERSON, "owner": PERSON, "url": "/", "channel_id": 1}
    hook = {"body": b"{}", "client_secret": SECRET, "message_id": "m", "now": NOW}
    payload = {"data": {"user": {"id": 1}, "timestamp": NOW}, "client_secret": SECRET}
    rows = {
        "sign_customer_login": Entry(signing.sign_customer_login, {**login, **other}, "client_id"),
        "sign_current_customer": Entry(signing.sign_current_customer, current, "algorithm"),
        "sign_payload_jwt": Entry(signing.sign_payload_jwt, callback, "user client_secret"),
        "sign_webhook": Entry(signing.sign_webhook, hook, "client_secret"),
        "sign_payload": Entry(signing.sign_payload, payload, "client_secret"),
    }
    made = {name: entry.function(**entry.right) for name, entry in rows.items()}
    verified = {**APP, "now": NOW, "leeway": 10}
    yield from ((name, each) for name, each in rows.items() if name != "sign_customer_login")
    yield "sign_customer_login", rows["sign_customer_login"]._replace(refuses="client_secret")
    yield (
        "verify_customer_login",
        Entry(
            signing.verify_customer_login,
            {"token": made["sign_customer_login"], "store_hash": "ab12", **verified},
            "token store_hash client_id client_secret",
        ),
    )
    for name in ("current_customer", "payload_jwt"):
        right = {"token": made[f"sign_{name}"], **verified}
        function = getattr(signing, f"verify_{name}")
        yield f"verify_{name}", Entry(function, right, "token client_id client_secret")
    received = {"headers": made["sign_webhook"], "tolerance": 300}
    yield (
        "verify_webhook",
        Entry(
            signing.verify_webhook,
            {"body": b"{}", "client_secret": SECRET, "now": NOW, **received},
            "body headers client_secret",
        ),
    )
    right = {"payload": made["sign_payload"], "client_secret": SECRET, "now": NOW, "max_age": 10}
    yield "verify_payload", Entry(signing.verify_payload, right, "payload client_secret")


ENTRIES = dict(entries())


@pytest.fixture(autouse=True)
def _no_environment(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    for name in ("BC_API_ENDPOINT", "BC_AUTH_SERVICE", "BIGCOMMERCE_ACCESS_TOKEN"):
        monkeypatch.delenv(name, raising=False)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of RequestsTransport without verification
        yield


def attempt(entry: Entry, **given: Any) -> str:
    """The outcome of a call: accepted, sent, or refused by the SDK."""
    try:
        entry.function(**{**entry.right, **given})
    except BigcommerceException as error:
        assert str(error).isascii() and str(error)
        return "refused"
    except SentError:
        return "sent"
    return "accepted"


#: Arguments that take any value, such as the truth of a flag.
ACCEPTS_ALL = {"demo", "signed_payload"}


@pytest.mark.parametrize("name", ENTRIES)
def test_nonsense_is_refused_by_an_error_of_the_sdk(name: str) -> None:
    entry = ENTRIES[name]
    for argument in entry.right:
        outcomes = {attempt(entry, **{argument: value}) for value in NONSENSE}
        assert "refused" in outcomes or argument in ACCEPTS_ALL
        if argument in entry.refuses.split():
            assert outcomes == {"refused"}, argument


#: Functions whose further keywords are URL parameters.
OPEN = {f"connection.{name}" for name in ("get", "create", "put")} | {
    f"v3.{name}" for name in ("get", "iterall", "iterall.first", "post", "put", "delete")
}


@pytest.mark.parametrize("name", [name for name in ENTRIES if name.split(",")[0] not in OPEN])
def test_an_unknown_keyword_is_refused(name: str) -> None:
    if (name.startswith("v3.") and "delete_all" not in name) or name in ("connection.get",):
        pytest.skip("its keywords are URL parameters")
    entry = ENTRIES[name]
    with pytest.raises((TypeError, BigcommerceException), match="timeuot"):
        entry.function(**entry.right, timeuot=3)


@pytest.mark.parametrize("name", [name for name in ENTRIES if name.startswith("verify_")])
def test_a_tolerance_cannot_disable_a_check(name: str) -> None:
    entry = ENTRIES[name]
    (argument,) = {"leeway", "tolerance", "max_age"} & set(entry.right)
    assert attempt(entry) == "accepted"
    wrong: tuple[Any, ...] = (-1, float("nan"), float("inf"), 10**5000, "10", True, [], object())
    for value in wrong:
        assert attempt(entry, **{argument: value}) == "refused"


def test_a_link_is_not_requested_with_invalid_arguments() -> None:
    entry = ENTRIES["login.create_url"]
    assert attempt(entry) == "sent"
    wrong: dict[str, list[Any]] = {
        "customer_id": [0, None, "5", True],
        "redirect_url": ["cart", "//evil.example", 3],
        "request_ip": ["x", 3, True],
        "channel_id": [0, "1"],
        "client_secret": ["short", 3],
    }
    for argument, values in wrong.items():
        for value in values:
            assert attempt(entry, **{argument: value}) == "refused", (argument, value)


NONE_GIVEN: list[Callable[[Any], Any]] = [
    lambda api: api.Products.get(None),
    lambda api: api.attach(None),
    lambda api: api.graphql(None),
    lambda api: api.v3.get(None),
    lambda api: api.connection.get(None),
    lambda api: api.parallel(print, None),
    lambda api: cast("Any", to_dataframe)(None),
    lambda api: cast("Any", to_dataframe)([None]),
]


@pytest.mark.parametrize("call", NONE_GIVEN)
def test_none_is_called_none(call: Callable[[Any], Any]) -> None:
    with pytest.raises(BigcommerceException, match=r"got None\b"):
        call(client())


@pytest.mark.parametrize("query", ["", " \n"])
def test_an_empty_query_is_not_called_a_wrong_type(query: str) -> None:
    with pytest.raises(BigcommerceException, match=r"as text, got an empty text\.$"):
        client().graphql(query)
