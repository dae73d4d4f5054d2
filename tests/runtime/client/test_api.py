"""The client: settings, environment, and what importing costs."""

from __future__ import annotations

import base64
import importlib
import inspect
import re
import subprocess
import sys
from collections.abc import Callable
from typing import Any

import pytest

import bigcommerce_sdk
from bigcommerce_sdk import exception
from bigcommerce_sdk.api import ApiClient, BigcommerceApi, Client
from bigcommerce_sdk.client.common import ENVIRONMENT
from bigcommerce_sdk.connection import Connection, OAuthConnection
from bigcommerce_sdk.exception import BigcommerceException, ConfigurationException
from bigcommerce_sdk.resources import RESOURCES
from bigcommerce_sdk.resources.accessors import Accessors
from bigcommerce_sdk.secret import Secret
from tests.both import for_both_clients
from tests.runtime.loopback import STORE, TOKEN, Loopback

pytestmark = for_both_clients

HALF: list[tuple[dict[str, Any], str]] = [
    ({}, "Missing store_hash and access_token"),
    ({"client_id": ""}, "Missing store_hash and access_token"),
    ({"client_id": "c", "access_token": TOKEN}, "Missing store_hash"),
    (
        {"client_id": "", "store_hash": "", "access_token": ""},
        "Missing store_hash and access_token",
    ),
    ({"client_id": "c", "store_hash": ""}, "letters and digits"),
    ({"client_id": "c", "store_hash": "../x"}, "letters and digits"),
    ({"store_hash": STORE}, "Missing access_token"),
    ({"access_token": TOKEN}, "Missing store_hash"),
    ({"store_hash": "", "access_token": TOKEN}, "Missing store_hash"),
    ({"store_hash": STORE, "access_token": ""}, "Missing access_token"),
    ({"store_hash": "../x", "access_token": TOKEN}, "letters and digits"),
    ({"host": "store.example"}, "Missing store_hash and access_token"),
    ({"basic_auth": ("u", "t")}, "basic_auth needs host"),
    ({"host": "store.example", "basic_auth": ("u", "")}, "API token is missing"),
    ({"host": "store.example", "basic_auth": ("", "t")}, "user name is missing"),
    ({"host": "store.example", "basic_auth": ("u",)}, "needs a pair"),
    ({"host": "store.example", "basic_auth": "ut"}, "needs a pair"),
    ({"host": "store.example", "basic_auth": ("u", "t"), "access_token": TOKEN}, "Pass either"),
    ({"host": "http://store.example", "basic_auth": ("u", "t")}, "Plain http is only for this"),
    ({"host": "http://api.example", "store_hash": STORE, "access_token": TOKEN}, "Plain http"),
    ({"host": "a/b", "store_hash": STORE, "access_token": TOKEN}, "without a path"),
]


@pytest.mark.parametrize(("settings", "message"), HALF)
def test_credentials_that_cannot_work(settings: dict[str, Any], message: str) -> None:
    with pytest.raises(ConfigurationException, match=message) as caught:
        BigcommerceApi(**settings)
    assert TOKEN not in str(caught.value)


def test_an_app_s_token() -> None:
    with BigcommerceApi("client", STORE, TOKEN) as api:
        assert isinstance(api.connection, OAuthConnection)
        assert api.connection.base == f"https://api.bigcommerce.com/stores/{STORE}/v2"
        assert (api.connection.store, api.connection.client_id) == (STORE, "client")
        assert repr(api) == f"<BigcommerceApi {api.connection.base}>"


def test_basic_authentication_and_the_older_client() -> None:
    with (
        BigcommerceApi(host="store.example", basic_auth=("u", "t")) as api,
        ApiClient("store.example", "t", "u", timeout=5) as older,
    ):
        for each in (api, older):
            assert type(each.connection) is Connection
            assert each.connection.base == "https://store.example/api/v2"
        assert older.connection._credentials.secrets == api.connection._credentials.secrets
        assert older.connection.timeout == 5
    with pytest.raises(ConfigurationException, match="user name is missing"):
        ApiClient("store.example", "t", "")


@pytest.mark.parametrize(
    ("endpoint", "base"),
    [
        ("other.example", "https://other.example"),
        ("http://127.0.0.1:81", "http://127.0.0.1:81"),
        ("", "https://api.bigcommerce.com"),
    ],
)
def test_the_endpoint_of_the_whole_process(
    monkeypatch: pytest.MonkeyPatch, endpoint: str, base: str
) -> None:
    monkeypatch.setenv("BC_API_ENDPOINT", endpoint)
    with BigcommerceApi(store_hash=STORE, access_token=TOKEN) as api:
        assert api.connection.host == base
    with BigcommerceApi(store_hash=STORE, access_token=TOKEN, host="own.example") as api:
        assert api.connection.host == "https://own.example"


def test_an_endpoint_in_plain_http_is_for_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BC_API_ENDPOINT", "http://other.example")
    with pytest.raises(ConfigurationException, match="Plain http"):
        BigcommerceApi(store_hash=STORE, access_token=TOKEN)


@pytest.fixture
def environment(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """An environment that holds none of the variables."""
    for name in [*ENVIRONMENT.values(), "BC_API_ENDPOINT"]:
        monkeypatch.delenv(name, raising=False)
    return monkeypatch


def test_from_env(environment: pytest.MonkeyPatch) -> None:
    with pytest.raises(
        ConfigurationException, match="BIGCOMMERCE_STORE_HASH and BIGCOMMERCE_ACCESS_TOKEN"
    ):
        BigcommerceApi.from_env()
    environment.setenv("BIGCOMMERCE_STORE_HASH", STORE)
    with pytest.raises(ConfigurationException, match=r"^Set BIGCOMMERCE_ACCESS_TOKEN in"):
        BigcommerceApi.from_env()
    environment.setenv("BIGCOMMERCE_ACCESS_TOKEN", TOKEN)
    environment.setenv("BIGCOMMERCE_CLIENT_ID", "client")
    with BigcommerceApi.from_env(timeout=7) as api:
        assert isinstance(api.connection, OAuthConnection)
        assert (api.connection.store_hash, api.connection.client_id) == (STORE, "client")
        assert (api.connection.timeout, api.connection.host) == (7, "https://api.bigcommerce.com")
    environment.setenv("BIGCOMMERCE_HOST", "http://localhost:1")
    with BigcommerceApi.from_env() as api:
        assert api.connection.base == f"http://localhost:1/stores/{STORE}/v2"


def test_from_env_with_basic_authentication(environment: pytest.MonkeyPatch) -> None:
    environment.setenv("BIGCOMMERCE_BASIC_USER", "u")
    environment.setenv("BIGCOMMERCE_BASIC_TOKEN", "t")
    with pytest.raises(ConfigurationException):
        BigcommerceApi.from_env()
    environment.setenv("BIGCOMMERCE_HOST", "store.example")
    with BigcommerceApi.from_env() as api:
        assert api.connection.base == "https://store.example/api/v2"


def test_what_is_given_goes_over_the_environment(environment: pytest.MonkeyPatch) -> None:
    environment.setenv("BIGCOMMERCE_STORE_HASH", "other")
    environment.setenv("BIGCOMMERCE_HOST", "env.example")
    with BigcommerceApi.from_env(store_hash=STORE, access_token=TOKEN, client_id="c") as api:
        assert isinstance(api.connection, OAuthConnection)
        assert (api.connection.store_hash, api.connection.client_id) == (STORE, "c")
        assert api.connection.host == "https://env.example"
    with BigcommerceApi.from_env(host="own.example", basic_auth=("u", "t")) as api:
        assert type(api.connection) is Connection
        assert api.connection.base == "https://own.example/api/v2"
    with BigcommerceApi.from_env(basic_auth=("u", "t")) as api:
        assert api.connection.base == "https://env.example/api/v2"


@pytest.mark.parametrize("where", ["given", "found"])
def test_a_token_goes_before_basic_authentication(
    environment: pytest.MonkeyPatch, where: str
) -> None:
    environment.setenv("BIGCOMMERCE_BASIC_USER", "u")
    environment.setenv("BIGCOMMERCE_BASIC_TOKEN", "t")
    environment.setenv("BIGCOMMERCE_HOST", "store.example")
    environment.setenv("BIGCOMMERCE_STORE_HASH", STORE)
    with BigcommerceApi.from_env() as api:  # only basic authentication is complete
        assert type(api.connection) is Connection
    if where == "found":
        environment.setenv("BIGCOMMERCE_ACCESS_TOKEN", TOKEN)
    settings: dict[str, Any] = {"access_token": TOKEN} if where == "given" else {}
    with BigcommerceApi.from_env(**settings) as api:
        assert isinstance(api.connection, OAuthConnection)
        assert api.connection.base == f"https://store.example/stores/{STORE}/v2"
    with BigcommerceApi.from_env(basic_auth=("v", "w")) as api:  # explicit
        assert type(api.connection) is Connection


@pytest.mark.parametrize("half", ["BIGCOMMERCE_BASIC_USER", "BIGCOMMERCE_BASIC_TOKEN"])
def test_incomplete_basic_authentication_is_ignored(
    environment: pytest.MonkeyPatch, half: str
) -> None:
    environment.setenv(half, "x")
    environment.setenv("BIGCOMMERCE_HOST", "store.example")
    with pytest.raises(ConfigurationException, match=r"^Set BIGCOMMERCE_STORE_HASH and"):
        BigcommerceApi.from_env()


def test_from_env_of_the_older_client(environment: pytest.MonkeyPatch) -> None:
    class Older(ApiClient):
        """A class derived from the older client."""

    names = ("BIGCOMMERCE_HOST", "BIGCOMMERCE_BASIC_USER", "BIGCOMMERCE_BASIC_TOKEN")
    for name in ("BIGCOMMERCE_STORE_HASH", "BIGCOMMERCE_ACCESS_TOKEN", "BIGCOMMERCE_CLIENT_ID"):
        environment.setenv(name, "of-a-token")
    for name in names:
        with pytest.raises(ConfigurationException, match=rf"{name}.*BigcommerceApi\.from_env"):
            ApiClient.from_env()
        environment.setenv(name, "store.example")
    for made in (ApiClient.from_env(timeout=7), Older.from_env(timeout=7)):
        with made as api:
            assert type(api.connection) is Connection
            assert api.connection.base == "https://store.example/api/v2"
            assert api.connection.timeout == 7
    assert type(made) is Older
    with ApiClient.from_env(host="own.example", basic_auth=("u", "t")) as api:
        assert api.connection.host == "https://own.example"
        assert api.connection._credentials.secrets == {
            "Authorization": Secret("Basic " + base64.b64encode(b"u:t").decode())
        }


@pytest.mark.parametrize("name", ["client_id", "store_hash", "access_token"])
def test_from_env_of_the_older_client_takes_no_token(
    environment: pytest.MonkeyPatch, name: str
) -> None:
    given: dict[str, Any] = {name: "x"}
    with pytest.raises(ConfigurationException, match=rf"takes no {name}.*BigcommerceApi\.from_env"):
        ApiClient.from_env(host="store.example", basic_auth=("u", "t"), **given)


@pytest.mark.parametrize(
    "pair", ["", "ut", ("u",), ("u", "t", "x"), (3, "t"), ("u", None), 3, ("", "")]
)
def test_from_env_of_the_older_client_needs_a_pair(
    environment: pytest.MonkeyPatch, pair: Any
) -> None:
    with pytest.raises(ConfigurationException):
        ApiClient.from_env(host="store.example", basic_auth=pair)


def test_none_replaces_the_environment(environment: pytest.MonkeyPatch) -> None:
    environment.setenv("BIGCOMMERCE_BASIC_USER", "u")
    environment.setenv("BIGCOMMERCE_BASIC_TOKEN", "t")
    environment.setenv("BIGCOMMERCE_HOST", "store.example")
    environment.setenv("BIGCOMMERCE_STORE_HASH", STORE)
    environment.setenv("BIGCOMMERCE_ACCESS_TOKEN", TOKEN)
    with BigcommerceApi.from_env(access_token=None) as api:
        assert type(api.connection) is Connection
    with BigcommerceApi.from_env(basic_auth=None, host=None) as api:
        assert isinstance(api.connection, OAuthConnection)
        assert api.connection.host == "https://api.bigcommerce.com"


def test_a_client_of_ones_own(server: Loopback, environment: pytest.MonkeyPatch) -> None:
    assert not {*RESOURCES} & {*dir(Client)}

    class Api(Accessors, Client):
        """A client with custom accessors."""

    server.answers([{"id": 1}])
    with Api(store_hash=STORE, access_token=TOKEN, host=server.url) as api:
        assert api.Products.all()[0].id == 1
        assert repr(api) == f"<Api {server.url}/stores/{STORE}/v2>"
    environment.setenv("BIGCOMMERCE_STORE_HASH", STORE)
    with Api.from_env(access_token=TOKEN) as made:
        assert type(made) is Api
    with Client(store_hash=STORE, access_token=TOKEN) as plain:
        assert plain.connection.store == STORE
        with pytest.raises(AttributeError):
            _ = plain.Products  # type: ignore[attr-defined,unused-ignore]


@pytest.mark.blocking_client("compares classes")
def test_resources_are_attributes(server: Loopback, client: BigcommerceApi) -> None:
    for name in RESOURCES:
        resource = getattr(client, name)
        assert type(resource).__name__ == name
        assert getattr(client, name) is resource
    with pytest.raises(AttributeError):
        client.Products = 5  # type: ignore[assignment,misc,unused-ignore]
    with pytest.raises(AttributeError):
        _ = client.Prodcts  # type: ignore[attr-defined,unused-ignore]
    assert set(RESOURCES) <= set(dir(client))
    assert server.arrived == []


def test_two_clients_share_nothing(server: Loopback, client: BigcommerceApi) -> None:
    with server.api() as second:
        assert second.Products is not client.Products
        assert second.Products._connection is second.connection


# -- the package -----------------------------------------------------------------------------


def loaded_after(code: str) -> set[str]:
    """The modules that a fresh interpreter has after running ``code``."""
    program = f"{code}\nimport sys; print(' '.join(sys.modules))"
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    return set(done.stdout.split())


HEAVY = {"requests", "jwt", "urllib3", "ssl", "http.client", "asyncio", "difflib", "inspect"}


def test_importing_the_package_loads_nothing_else() -> None:
    ours = {n for n in loaded_after("import bigcommerce_sdk") if n.startswith("bigcommerce_sdk")}
    assert ours == {"bigcommerce_sdk", "bigcommerce_sdk.version"}


def test_a_client_loads_no_http_library_before_it_sends() -> None:
    code = (
        "import bigcommerce_sdk as b\n"
        "api = b.BigcommerceApi(store_hash='ab', access_token='t')\n"
        "api.Products.iterall(min_id=1)"
    )
    modules = loaded_after(code)
    assert "bigcommerce_sdk.resources.v2.products" in modules
    assert {"requests", "jwt", "urllib3"} & modules == set()
    assert "bigcommerce_sdk.resources.v2.orders" not in modules
    assert not {name for name in modules if name.startswith("bigcommerce_sdk.resources.v3")}
    assert "bigcommerce_sdk.resources.products" not in modules


def test_resources_of_v3_load_none_of_v2() -> None:
    code = (
        "import bigcommerce_sdk as b\n"
        "api = b.BigcommerceApi(store_hash='ab', access_token='t')\n"
        "api.v3.Products.iterall(include=['variants'])"
    )
    modules = loaded_after(code)
    assert "bigcommerce_sdk.resources.v3.products" in modules
    of_v2 = {name for name in modules if name.startswith("bigcommerce_sdk.resources.v2.")}
    assert of_v2 == {"bigcommerce_sdk.resources.v2.accessors"}
    assert {"requests", "jwt", "urllib3"} & modules == set()


def test_signing_loads_no_library_before_it_signs() -> None:
    assert loaded_after("import bigcommerce_sdk.signing") & {"requests", "jwt", "urllib3"} == set()


def test_public_names_resolve() -> None:
    for name in bigcommerce_sdk.__all__:
        assert getattr(bigcommerce_sdk, name) is not None
    assert dir(bigcommerce_sdk) == sorted(bigcommerce_sdk.__all__)
    assert bigcommerce_sdk.BigcommerceApi is bigcommerce_sdk.api.BigcommerceApi
    assert bigcommerce_sdk.connection.Connection is Connection
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        _ = bigcommerce_sdk.nothing
    package = importlib.import_module("bigcommerce_sdk.resources")
    assert {getattr(package, name).__name__ for name in RESOURCES} == set(RESOURCES)


def drawn_tree() -> dict[str, tuple[str | None, set[str]]]:
    """The tree in the docstring: class → its parent in the drawing, and other bases named there."""
    tree: dict[str, tuple[str | None, set[str]]] = {}
    above: list[tuple[int, str]] = []
    drawing = inspect.cleandoc(exception.__doc__ or "")
    for line in drawing.splitlines():
        found = re.match(r"([ │├└─]*)(\w+Exception|EmptyResponseWarning)(?: \((\w+)\))?", line)
        if found is None:
            continue
        depth = len(found[1])
        above = [each for each in above if each[0] < depth]
        tree[found[2]] = (above[-1][1] if above else None, {found[3]} - {None})
        above.append((depth, found[2]))
    return tree


def test_the_exceptions_are_the_tree_that_their_module_draws() -> None:
    tree = drawn_tree()
    real = {
        name: member
        for name, member in vars(exception).items()
        if inspect.isclass(member) and issubclass(member, BigcommerceException)
    }
    assert set(tree) == set(real)
    assert len(tree) > 20
    for name, (parent, others) in tree.items():
        expected = {parent or "Exception"} | others
        assert {base.__name__ for base in real[name].__bases__} == expected, name
    warnings = [n for n, m in vars(exception).items() if n.endswith("Warning") and m is not Warning]
    assert all(name in (exception.__doc__ or "") for name in warnings)
    assert all(member.__doc__ for member in real.values())


def test_resources_cannot_be_assigned_or_deleted(client: BigcommerceApi) -> None:
    untyped: Any = client
    changes: list[Callable[[], Any]] = [
        lambda: setattr(untyped, "Products", 1),
        lambda: delattr(untyped, "Products"),
    ]
    for change in changes:
        with pytest.raises(AttributeError, match=r"BigcommerceApi\.Products is a resource .*\.$"):
            change()
    assert client.Products is client.Products
