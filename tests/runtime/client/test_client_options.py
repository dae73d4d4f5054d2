"""Options of a client and its copies: effects, sharing, isolation."""

from __future__ import annotations

import inspect
import pickle
import pydoc
import re
import threading
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any
from uuid import UUID

import pytest
import requests

from bigcommerce_sdk.api import (
    ApiClient,
    AsyncBigcommerceApi,
    AsyncClient,
    BigcommerceApi,
    Client,
)
from bigcommerce_sdk.client.common import BaseClient
from bigcommerce_sdk.connection import (
    AsyncConnection,
    AsyncOAuthConnection,
    Connection,
    GraphQLConnection,
    OAuthConnection,
)
from bigcommerce_sdk.connection import options as connection_options
from bigcommerce_sdk.connection.options import ClientOptions, ConnectionChanges, ConnectionOptions
from bigcommerce_sdk.exception import (
    ConfigurationException,
    ForbiddenException,
    TransportException,
    UnauthorizedException,
)
from bigcommerce_sdk.messages import Headers, Request, Response
from bigcommerce_sdk.passthrough.async_v3 import AsyncV3, AsyncV3Collection
from bigcommerce_sdk.passthrough.v3 import V3, V3Collection
from bigcommerce_sdk.sandbox import Sandbox
from bigcommerce_sdk.secret import Secret
from bigcommerce_sdk.transport import RequestsTransport
from bigcommerce_sdk.transport.limiter import LocalLimiter
from bigcommerce_sdk.version import USER_AGENT
from tests.runtime.loopback import STORE, TOKEN, Loopback, serving


class Noting:
    """A transport that records requests and responds with an empty list."""

    def __init__(self) -> None:
        self.sent: list[tuple[Request, dict[str, str], float]] = []
        self.closed = 0

    def send(self, request: Request, secrets: Any, timeout: float) -> Response:
        shown = {name: secret.reveal() for name, secret in secrets.items()}
        self.sent.append((request, shown, timeout))
        return Response(200, Headers({}), b"[]")

    def close(self) -> None:
        self.closed += 1


@pytest.fixture
def noting() -> Noting:
    return Noting()


@pytest.fixture
def plain(noting: Noting) -> BigcommerceApi:
    return BigcommerceApi("client", STORE, TOKEN, transport=noting)


# -- the same arguments on every way ----------------------------------------------------------

CREDENTIALS = {"client_id", "store_hash", "access_token", "host", "basic_auth"}
#: What a way to get a client lacks of the constructor's arguments.
LACKING: dict[Callable[..., Any], set[str]] = {
    BigcommerceApi.from_env: set(),
    ApiClient: CREDENTIALS,
    BigcommerceApi.with_options: {*CREDENTIALS, "transport", "clock"},
}


def arguments(way: Callable[..., Any]) -> dict[str, Any]:
    """The annotations of the arguments of a way to get a client."""
    found = inspect.signature(way).parameters
    own = {"self", "host", "token", "user_id"} if way is ApiClient else {"self"}
    return {each.name: each.annotation for each in found.values() if each.name not in own}


@pytest.mark.parametrize("way", LACKING, ids=lambda way: way.__qualname__)
def test_every_way_to_get_a_client_has_the_arguments(way: Callable[..., Any]) -> None:
    wanted = {n: a for n, a in arguments(BigcommerceApi).items() if n not in LACKING[way]}
    assert arguments(way) == wanted
    with pytest.raises(TypeError, match="timeuot"):
        way(timeuot=5)


class Own(AsyncClient):
    """A client of an app."""


#: The types that signatures of each kind have in place of type variables.
SYNC_TYPES = {"transport": "Transport", "limiter": "Limiter", "clock": "Clock"}
ASYNC_TYPES = {
    "transport": "AsyncTransport",
    "limiter": "Limiter | AsyncLimiter",
    "clock": "AsyncClock",
}
SIGNATURES: list[tuple[Any, dict[str, str]]] = [
    *((each, SYNC_TYPES) for each in (Client, BigcommerceApi, ApiClient)),
    *((each, ASYNC_TYPES) for each in (AsyncClient, AsyncBigcommerceApi, Own)),
]


@pytest.mark.parametrize(("client", "types"), SIGNATURES)
def test_signatures_of_clients_name_types(client: Any, types: dict[str, str]) -> None:
    for way in (client, client.__init__, client.from_env, client.with_options):
        found = inspect.signature(way).parameters
        assert {n: found[n].annotation for n in types if n in found} == {
            name: f"{kind} | None" for name, kind in types.items() if name in found
        }
    text = pydoc.plain(pydoc.render_doc(client))
    assert f"transport: '{types['transport']} | None' = None" in text
    assert not re.search(r"\b(Transport|Limiter|Clock)T\b", text)
    base: Any = BaseClient
    assert client.from_env.__doc__ == base.from_env.__doc__


CONNECTIONS: dict[Any, str] = {
    Connection: "Transport | None",
    OAuthConnection: "Transport | None",
    GraphQLConnection: "Transport | None",
    AsyncConnection: "AsyncTransport | None",
    AsyncOAuthConnection: "AsyncTransport | None",
}


def test_signatures_of_connections_and_v3_name_types() -> None:
    for connection, kind in CONNECTIONS.items():
        assert inspect.signature(connection).parameters["transport"].annotation == kind
    for v3, kind in {V3: "Connection", V3Collection: "Connection", AsyncV3: "AsyncConnection",
                     AsyncV3Collection: "AsyncConnection"}.items():  # fmt: skip
        assert inspect.signature(v3).parameters["connection"].annotation == kind


def test_a_generic_class_of_an_app_names_its_types() -> None:
    class Mine(BaseClient["str", "int", "float"]):
        def own(self, limiter: Any) -> None: ...

        own.__annotations__["limiter"] = int

    for way in (Mine.from_env, Mine.with_options):
        assert inspect.signature(way).parameters["limiter"].annotation == "int | None"
    assert inspect.signature(Mine.own).parameters["limiter"].annotation is int


UNKNOWN: dict[str, Callable[..., Any]] = {
    "Connection": partial(Connection, "store.example", ("user", "token")),
    "OAuthConnection": partial(OAuthConnection, "c", STORE, TOKEN),
    "GraphQLConnection": partial(GraphQLConnection, "c", STORE, TOKEN),
    "AsyncOAuthConnection": partial(AsyncOAuthConnection, "c", STORE, TOKEN),
    "OAuthConnection.with_options": OAuthConnection("c", STORE, TOKEN).with_options,
    "AsyncOAuthConnection.with_options": AsyncOAuthConnection("c", STORE, TOKEN).with_options,
}


@pytest.mark.parametrize("name", UNKNOWN)
def test_an_unknown_option_names_the_function(name: str) -> None:
    text = f"{name}() takes no option 'timeuot'. Did you mean 'timeout'?"
    with pytest.raises(ConfigurationException) as caught:
        UNKNOWN[name](timeuot=5)
    assert str(caught.value) == text


@pytest.mark.parametrize(
    "way",
    [kind.from_env for kind in (BigcommerceApi, AsyncBigcommerceApi)]
    + [kind("c", STORE, TOKEN).with_options for kind in (BigcommerceApi, AsyncBigcommerceApi)],
)
def test_python_names_the_function_and_the_kind_of_client(way: Any) -> None:
    with pytest.raises(TypeError) as caught:
        way(timeuot=5)
    assert str(caught.value).startswith(f"{way.__qualname__}() got an unexpected keyword argument")
    assert way.__qualname__.startswith(("Client.", "AsyncClient."))


@pytest.mark.parametrize("name", sorted(arguments(BigcommerceApi)))
def test_from_env_and_the_older_client_pass_every_argument(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    passed: dict[str, Any] = {}

    def construct(_: Client, **given: Any) -> None:
        passed.update(given)

    monkeypatch.setattr(Client, "__init__", construct)
    monkeypatch.setenv("BIGCOMMERCE_HOST", "store.example")
    value: Any = object()
    rest: dict[str, Any] = {"store_hash": "a", "access_token": "t"} if name != "basic_auth" else {}
    BigcommerceApi.from_env(**{**rest, name: value})
    found = passed[name]
    assert (found.reveal() if isinstance(found, Secret) else found) is value
    if name not in CREDENTIALS:
        passed.clear()
        given: dict[str, Any] = {name: value}
        ApiClient("h", "t", "u", **given)
        assert passed[name] is value


@pytest.mark.parametrize(
    ("declared", "lacking", "own"),
    [
        (ClientOptions, set[str](), set[str]()),
        (ConnectionOptions, {"rate_limiting_management", "transport"}, {"retry"}),
        (ConnectionChanges, {"transport"}, {"retry"}),
    ],
)
def test_declared_options_are_those_of_the_client(
    declared: type, lacking: set[str], own: set[str]
) -> None:
    # of both kinds: connections refuse the other one when they are made
    kinds = zip(
        arguments(BigcommerceApi).items(), arguments(AsyncBigcommerceApi).items(), strict=True
    )
    wanted = {
        name: " | ".join(dict.fromkeys(f"{one} | {other}".replace(" | None", "").split(" | ")))
        + " | None"
        for (name, one), (_, other) in kinds
        if name not in CREDENTIALS | lacking
    }
    found = {name: each.__forward_arg__ for name, each in declared.__annotations__.items()}
    assert set(found) - set(wanted) == own
    assert {name: found[name] for name in wanted} == wanted


def test_the_declared_options_are_those_that_a_connection_takes() -> None:
    assert set(ConnectionChanges.__annotations__) == set(connection_options._CHANGES)


# -- with_options ----------------------------------------------------------------------------

OPTIONS: dict[str, Any] = {
    "timeout": 7.5,
    "headers": {"X-Own": "1"},
    "app_name": "desk/2",
    "correlation_id": "00000000-0000-0000-0000-000000000001",
    "max_retries": 9,
    "max_elapsed": 3.0,
    "max_wait": 2.0,
    "limiter": LocalLimiter(),
    "rate_limiting_management": {"min_requests_remaining": 2, "wait": False},
    "on_request": print,
    "on_response": print,
}


@pytest.mark.parametrize("name", OPTIONS)
def test_a_copy_has_the_option_and_the_parent_stays_as_it_was(
    plain: BigcommerceApi, name: str
) -> None:
    before = plain.connection.options
    copy = plain.with_options(**{name: OPTIONS[name]})
    assert plain.connection.options is before
    assert type(copy) is BigcommerceApi
    changed = copy.connection.options
    assert changed != before
    parts = [each for each in changed._fields if getattr(changed, each) != getattr(before, each)]
    assert len(parts) == 1
    # the same as when it is made with it
    made = BigcommerceApi("client", STORE, TOKEN, **{name: OPTIONS[name]})
    assert made.connection.options == changed


@pytest.mark.parametrize("name", OPTIONS)
def test_a_copy_shares_sockets_quota_and_login(
    plain: BigcommerceApi, noting: Noting, name: str
) -> None:
    copy = plain.with_options(**{name: OPTIONS[name]})
    assert copy.connection.transport is plain.connection.transport is noting
    shared = name != "limiter"
    assert (copy.connection.limiter is plain.connection.limiter) is shared
    if name.startswith("on_"):
        return
    copy.Brands.all()
    assert noting.sent[-1][1] == {"X-Auth-Token": TOKEN}


def test_options_add_up(plain: BigcommerceApi, noting: Noting) -> None:
    copy = plain.with_options(timeout=3, headers={"X-One": "1"}).with_options(
        headers={"X-Two": "2", "x-one": "uno"}, app_name="desk"
    )
    copy.Brands.all()
    plain.Brands.all()
    (request, _, timeout), (unchanged, _, usual) = noting.sent
    assert (timeout, usual) == (3, 30)
    assert (request.headers["x-one"], request.headers["X-Two"]) == ("uno", "2")
    assert "X-One" not in request.headers
    assert request.headers["User-Agent"] == f"desk {USER_AGENT}"
    assert unchanged.headers["User-Agent"] == USER_AGENT


@pytest.mark.parametrize(
    "options",
    [
        {"timeout": 0},
        {"timeout": "5"},
        {"timeout": float("nan")},
        {"max_retries": -1},
        {"max_retries": True},
        {"max_wait": -1},
        {"headers": {"X-Auth-Token": "x"}},
        {"headers": {"Authorization": "x"}},
        {"headers": {"X-A": "a\r\nb"}},
        {"headers": {"a b": "c"}},
        {"app_name": "a\nb"},
        {"correlation_id": ""},
        {"on_request": 5},
        {"rate_limiting_management": {"min_requests_remaining": 1, "waits": True}},
    ],
)
def test_options_that_cannot_be_are_refused_at_once(
    plain: BigcommerceApi, options: dict[str, Any]
) -> None:
    with pytest.raises(ConfigurationException):
        plain.with_options(**options)
    with pytest.raises(ConfigurationException):
        BigcommerceApi("client", STORE, TOKEN, **options)


def test_a_correlation_id_is_text_or_a_uuid(plain: BigcommerceApi, noting: Noting) -> None:
    plain.with_options(correlation_id="abc").Brands.all()
    plain.with_options(correlation_id=UUID(int=1)).Brands.all()  # type: ignore[arg-type] # on purpose
    assert [each[0].headers["X-Correlation-Id"] for each in noting.sent] == [
        "abc",
        "00000000-0000-0000-0000-000000000001",
    ]


def test_the_older_client_has_options_too(noting: Noting) -> None:
    older = ApiClient("store.example", "t", "u", transport=noting, timeout=4)
    older.with_options(timeout=2).Brands.all()
    older.Brands.all()
    assert [each[2] for each in noting.sent] == [2, 4]


# -- for_store -------------------------------------------------------------------------------


def test_for_store_shares_sockets_and_options_not_credentials(
    plain: BigcommerceApi, noting: Noting
) -> None:
    other = plain.with_options(timeout=3).for_store("zz99", "other-token")
    other.Brands.all()
    plain.Brands.all()
    (theirs, secrets, timeout), (ours, own, _) = noting.sent
    assert theirs.path == "/stores/zz99/v2/brands"
    assert secrets == {"X-Auth-Token": "other-token"}
    assert timeout == 3
    assert ours.path == f"/stores/{STORE}/v2/brands"
    assert own == {"X-Auth-Token": TOKEN}
    assert other.connection.transport is plain.connection.transport
    assert other.connection.limiter is not plain.connection.limiter


@pytest.mark.parametrize("given", [("", "t"), ("../x", "t"), ("zz99", ""), ("zz99", "a\nb")])
def test_another_store_needs_a_hash_and_a_token(
    plain: BigcommerceApi, given: tuple[str, str]
) -> None:
    with pytest.raises(ConfigurationException):
        plain.for_store(*given)


def test_a_client_of_a_store_s_own_host_has_no_other_stores() -> None:
    with pytest.raises(ConfigurationException, match="basic_auth"):
        ApiClient("store.example", "t", "u").for_store("zz99", "t")


def test_many_threads_and_stores_never_cross() -> None:
    with Sandbox(demo=False) as sandbox:
        second = sandbox.add_store("second", demo=False)
        sandbox.seed("Brands", {"name": "first"})
        second.seed("Brands", {"name": "second"})
        with sandbox.api() as first:
            both = {"first": first, "second": first.for_store("second", second.token)}
            start, wrong = threading.Barrier(32), list[str]()

            def work(number: int) -> None:
                start.wait(30)
                for turn in range(6):
                    name = ("first", "second")[(number + turn) % 2]
                    found = both[name].with_options(timeout=20).Brands.all()
                    if [each.name for each in found] != [name]:
                        wrong.append(f"{name} got {found}")

            threads = [threading.Thread(target=work, args=(number,)) for number in range(32)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
        assert wrong == []
        assert len(sandbox.requests) == len(second.requests) == 32 * 3
        assert {call.status for call in [*sandbox.requests, *second.requests]} == {200}


# -- the transport ---------------------------------------------------------------------------


def test_a_client_is_a_context_manager_that_closes(noting: Noting) -> None:
    with BigcommerceApi("client", STORE, TOKEN, transport=noting) as api:
        api.Brands.all()
        for copy in (api.with_options(timeout=3), api.for_store("other", TOKEN)):
            copy.close()
        assert noting.closed == 0
    assert noting.closed == 1


def test_a_proxy_gets_the_requests(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("NO_PROXY", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
    with serving() as proxy, serving() as store:
        proxy.answers([])
        transport = RequestsTransport(proxies={"http": proxy.url})
        with store.api(transport=transport) as api:
            assert api.Brands.all() == []
        [request] = proxy.arrived
        assert request.target.startswith(store.url)
        assert store.arrived == []


def test_a_session_of_ones_own_is_made_for_each_thread(server: Loopback) -> None:
    made: list[requests.Session] = []

    def session() -> requests.Session:
        made.append(requests.Session())
        made[-1].headers["X-Own"] = "session"
        return made[-1]

    server.answers([], [])
    transport = RequestsTransport(session=session)
    with server.api(transport=transport) as api:
        api.Brands.all()
        thread = threading.Thread(target=api.Brands.all)
        thread.start()
        thread.join()
    assert [each.headers["x-own"] for each in server.arrived] == ["session", "session"]
    assert len(made) == 2


# -- hooks -----------------------------------------------------------------------------------


def test_hooks_see_each_try_and_no_credentials(server: Loopback) -> None:
    from tests.clock import FakeClock
    from tests.runtime.loopback import Reply

    seen: list[Any] = []
    server.answers(Reply(503), [])

    def on_request(request: Request) -> None:
        seen.append((request.method, request.path))

    def on_response(request: Request, response: Response) -> None:
        seen.append((request.path, response.status))

    with server.api(
        max_retries=1, clock=FakeClock(), on_request=on_request, on_response=on_response
    ) as api:
        api.Brands.all()
    path = f"/stores/{STORE}/v2/brands"
    assert seen == [("GET", path), (path, 503), ("GET", path), (path, 200)]


def test_what_hooks_get_holds_no_token(server: Loopback) -> None:
    got: list[Any] = []

    def on_response(*both: object) -> None:
        got.extend(both)

    with server.api(on_request=got.append, on_response=on_response) as api:
        api.Brands.all()
    assert len(got) == 3
    assert TOKEN.encode() not in pickle.dumps(got)
    assert TOKEN not in repr(got)
    assert server.arrived[0].headers["x-auth-token"] == TOKEN


def test_what_a_hook_raises_is_the_caller_s(server: Loopback) -> None:
    def stop(request: Request) -> None:
        raise KeyError("stop")

    with server.api(on_request=stop) as api, pytest.raises(KeyError, match="stop"):
        api.Brands.all()
    assert server.arrived == []


# -- check -----------------------------------------------------------------------------------


@pytest.fixture
def narrow() -> Iterator[Sandbox]:
    """A store whose token may read products only."""
    with Sandbox(scopes=["store_v2_products"]) as running:
        yield running


def test_check_says_that_it_works_where_and_what_is_left() -> None:
    with Sandbox(quota=150, clock=lambda: 0.0) as sandbox, sandbox.api() as api:
        found = api.check()
        assert found
        assert (found.works, found.store, found.name) == (True, "sandbox1", "Harbour & Hearth")
        assert found.quota is not None
        assert (found.quota.left, found.quota.quota) == (148, 150)
        assert (found.reason, found.error) == (None, None)
        assert str(found) == "sandbox1 (Harbour & Hearth): works, 148 of 150 requests left"


def test_check_says_that_the_token_is_wrong(sandbox: Sandbox) -> None:
    with sandbox.api(max_retries=0).for_store("sandbox1", "wrong-token") as api:
        found = api.check()
    assert not found
    assert isinstance(found.error, UnauthorizedException)
    assert "401" in str(found)
    assert "wrong-token" not in repr(found)


def test_check_says_which_scope_is_missing(narrow: Sandbox) -> None:
    with narrow.api(max_retries=0) as api:
        found = api.check()
    assert not found
    assert isinstance(found.error, ForbiddenException)
    assert "store_v2_information_read_only" in str(found)
    assert "the token is valid" in str(found)


def test_check_reports_a_missing_response() -> None:
    with serving() as gone:
        api = gone.api()
    with api:
        found = api.check()
    assert not found
    assert isinstance(found.error, TransportException)
    assert "no response arrived" in str(found)


def test_check_works_with_basic_authentication(sandbox: Sandbox) -> None:
    with sandbox.legacy_api() as api:
        assert api.check().name == "Harbour & Hearth"


def test_check_says_that_there_is_no_token_yet() -> None:
    found = BigcommerceApi(client_id="id").check()
    assert not found
    assert isinstance(found.error, ConfigurationException)


CHECKED: list[Callable[[BigcommerceApi], Any]] = [
    lambda api: api.v3,
    lambda api: api.graphql("{ system { time } }"),
    lambda api: api.for_store("zz99", "t"),
]


@pytest.mark.parametrize("use", CHECKED)
def test_what_needs_an_app_s_token_says_so(use: Callable[[BigcommerceApi], Any]) -> None:
    with pytest.raises(ConfigurationException, match="basic_auth"):
        use(ApiClient("store.example", "t", "u"))
