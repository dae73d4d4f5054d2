"""The documented use of the ``bigcommerce`` package, with this package.

Only the import and the credentials differ."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from typing import Any

import pytest

import bigcommerce_sdk as bigcommerce
from bigcommerce_sdk.endpoints.metadata import traits_of
from bigcommerce_sdk.endpoints.methods import RESOURCE, methods_of
from bigcommerce_sdk.exception import (
    ConfigurationException,
    HttpException,
    TransportException,
    UnknownNameException,
    UsageException,
)
from bigcommerce_sdk.messages import Request
from bigcommerce_sdk.sandbox import Sandbox
from bigcommerce_sdk.sandbox.catalogue import catalogue_of
from bigcommerce_sdk.sandbox.stores import LEGACY_USER
from bigcommerce_sdk.signing import Person, sign_payload, sign_payload_jwt
from tests.clock import FakeClock
from tests.runtime.loopback import Loopback, Reply, serving

from .examples import body_for

METAS = catalogue_of("bigcommerce_sdk.resources")


@pytest.fixture
def api(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """Made as the documentation says; the endpoint names the sandbox. Untyped, as its users are."""
    monkeypatch.setenv("BC_API_ENDPOINT", sandbox.base_url)
    made = bigcommerce.api.BigcommerceApi(
        client_id=sandbox.client_id, store_hash=sandbox.store_hash, access_token=sandbox.token
    )
    with made:
        yield made


@pytest.fixture
def calls(sandbox: Sandbox) -> Callable[[], list[str]]:
    """Return method and path of the requests since the last call."""
    seen = 0

    def since() -> list[str]:
        nonlocal seen
        new, seen = sandbox.requests[seen:], len(sandbox.requests)
        return [f"{call.method} {call.path}" for call in new]

    return since


# -- the package -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    "name",
    [
        "api.BigcommerceApi",
        "connection.Connection",
        "connection.OAuthConnection",
        "connection.GraphQLConnection",
        "exception.HttpException",
        "exception.RateLimitingException",
        "exception.EmptyResponseWarning",
        "resources.Products",
        "resources.OrderCoupons",
        "customer_login_token.create",
        "customer_login_token.create_url",
    ],
)
def test_importing_the_package_is_enough_for_its_modules(name: str) -> None:
    code = f"import bigcommerce_sdk as bigcommerce; assert bigcommerce.{name}"
    subprocess.run([sys.executable, "-c", code], check=True)


# -- connecting ------------------------------------------------------------------------------


def test_a_public_app_connects(api: Any) -> None:
    assert api.Time.all().time.year > 2020


def test_a_private_app_connects(sandbox: Sandbox) -> None:
    login = (LEGACY_USER, sandbox.token)
    with bigcommerce.api.BigcommerceApi(host=sandbox.base_url, basic_auth=login) as private:
        assert type(private.connection) is bigcommerce.connection.Connection
        assert private.Products.count() == 6


@pytest.mark.parametrize(
    "settings",
    [
        {},
        {"host": "store.example"},
        {"basic_auth": ("user", "token")},
        {"store_hash": "ab12cd34"},
        {"client_id": "id", "store_hash": ""},
    ],
)
def test_neither_and_half_pairs_are_configuration_errors(settings: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationException):
        bigcommerce.api.BigcommerceApi(**settings)


class Unsent:
    """A transport that notes where a request would go."""

    def __init__(self) -> None:
        self.urls: list[str] = []

    def send(self, request: Request, secrets: Any, timeout: float) -> Any:
        self.urls.append(request.url)
        raise TransportException("not sent", request, sent=False)

    def close(self) -> None:
        """Nothing to release."""


@pytest.mark.parametrize(
    ("service", "origin"),
    [
        (None, "https://login.bigcommerce.com"),
        ("login.example", "https://login.example"),
        ("https://login.example", "https://login.example"),
        ("http://127.0.0.1:81", "http://127.0.0.1:81"),
    ],
)
def test_bc_auth_service_is_a_host_or_an_address(
    monkeypatch: pytest.MonkeyPatch, service: str | None, origin: str
) -> None:
    monkeypatch.delenv("BC_AUTH_SERVICE", raising=False)
    if service is not None:
        monkeypatch.setenv("BC_AUTH_SERVICE", service)
    noting = Unsent()
    app = bigcommerce.api.BigcommerceApi(
        client_id="id", store_hash="ab12cd34", transport=noting, max_retries=0
    )
    with pytest.raises(TransportException):
        app.oauth_fetch_token(
            "s" * 64, "code", "stores/ab12cd34", "scope", "https://app.example/auth"
        )
    assert noting.urls == [f"{origin}/oauth2/token"]


def test_a_fetched_token_makes_the_client_ready(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BC_API_ENDPOINT", sandbox.base_url)
    monkeypatch.setenv("BC_AUTH_SERVICE", sandbox.base_url)
    with bigcommerce.api.BigcommerceApi(
        client_id=sandbox.client_id, store_hash=sandbox.store_hash
    ) as fresh:
        back = sandbox.callbacks.install("https://app.example/auth")
        token = fresh.oauth_fetch_token(
            sandbox.client_secret,
            back["code"],
            back["context"],
            back["scope"],
            "https://app.example/auth",
        )
        assert token["access_token"] == sandbox.token
        assert fresh.Products.count() == 6  # it is ready for use


def test_signed_payloads_give_the_user_data() -> None:
    secret = "s" * 64
    signed = sign_payload({"store_hash": "ab12cd34", "user": {"id": 5}}, secret)
    opened = bigcommerce.api.BigcommerceApi.oauth_verify_payload(signed, secret)
    assert opened
    assert opened["user"]["id"] == 5
    assert bigcommerce.api.BigcommerceApi.oauth_verify_payload(signed, "t" * 64) is False
    token = sign_payload_jwt("ab12cd34", secret, "id", user=Person(5))
    claims = bigcommerce.api.BigcommerceApi.oauth_verify_payload_jwt(token, secret, "id")
    assert claims["sub"] == "stores/ab12cd34"


# -- resources -------------------------------------------------------------------------------

MUG = {
    "name": "Cup",
    "type": "physical",
    "price": "9.90",
    "weight": 1,
    "categories": [1],
    "availability": "available",
}


def test_each_call_of_the_sample_sends_what_the_sample_says(
    api: Any, calls: Callable[[], list[str]]
) -> None:
    assert isinstance(api.Products.all(), list)
    assert calls() == ["GET /products"]
    assert [each.id for each in api.Products.iterall()] == [1, 2, 3, 4, 5, 6]
    assert calls() == ["GET /products"]
    assert api.Products.get(1).id == 1
    assert calls() == ["GET /products/1"]
    made = api.Products.create(**MUG)
    assert calls() == ["POST /products"]
    api.Products.get(1).update(price="199.90")
    assert calls() == ["GET /products/1", "PUT /products/1"]
    assert float(api.Products.get(1)["price"]) == 199.9
    api.Products.get(made.id).delete()
    assert calls() == ["GET /products/1", f"GET /products/{made.id}", f"DELETE /products/{made.id}"]
    assert api.Products.count() == 6
    assert calls() == ["GET /products/count"]


def test_all_of_a_list_are_deleted(api: Any, calls: Callable[[], list[str]]) -> None:
    api.Coupons.delete_all()
    assert calls() == ["DELETE /coupons"]
    assert api.Coupons.all() == []
    calls()
    api.Products.delete_all()
    assert calls() == ["DELETE /products"]
    assert api.Products.count() == 0


def test_sub_resources_are_resources_of_their_own(api: Any, calls: Callable[[], list[str]]) -> None:
    [option, *_] = api.ProductOptions.get(1)
    assert calls() == ["GET /products/1/options"]
    assert api.ProductOptions.get(1, option.id) == option
    assert calls() == [f"GET /products/1/options/{option.id}"]
    assert api.ProductOptions.all(1)[0] == option


def test_sub_resources_are_helpers_of_their_parents(
    api: Any, calls: Callable[[], list[str]]
) -> None:
    product = api.Products.get(1)
    calls()
    options = product.options()
    assert calls() == ["GET /products/1/options"]
    assert product.options(options[0].id) == options[0]
    assert calls() == [f"GET /products/1/options/{options[0].id}"]


def test_sub_resources_have_the_methods_of_resources(api: Any) -> None:
    images = api.Products.get(1).images()
    api.Products.get(1).images(images[0].id).delete()
    assert api.Products.get(1).images() == images[1:]


def test_filters_are_keyword_arguments(api: Any) -> None:
    known = api.Customers.all()[0]
    customer = api.Customers.all(first_name=known.first_name, last_name=known.last_name)[0]
    assert customer == known
    orders = api.Orders.all(customer_id=customer.id)
    assert {order.customer_id for order in orders} == {customer.id}


@pytest.mark.parametrize("limit", [1, 2, 250])
def test_iterall_walks_all_pages(api: Any, sandbox: Sandbox, limit: int) -> None:
    sandbox.seed("Redirects", *({"path": f"/{n}"} for n in range(600)))
    assert len(list(api.Redirects.iterall())) == api.Redirects.count() >= 600
    one_page = api.Redirects.all(limit=limit, page=2)
    assert len(one_page) == limit


# -- the examples ----------------------------------------------------------------------------


def test_the_basic_example(api: Any) -> None:
    products = api.Products.all(is_visible=True)
    custom = api.ProductCustomFields.create(
        products[0].id, name="Manufactured in", text="Australia"
    )
    custom.update(text="USA", name="Manufactured in")
    assert api.ProductCustomFields.get(products[0].id, custom.id).text == "USA"
    assert products[0].custom_fields(custom.id).delete() is None
    country = api.Countries.all(country="Australia")[0]
    assert country.states()[0].parent_id() == country.id


def test_the_example_of_login_tokens(api: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("APP_CLIENT_SECRET", "client-secret-of-more-than-32-bytes")
    api.Customers.create(first_name="Bob", last_name="Johnson", email="bob.johnson@example.com")
    customer = api.Customers.all(email="bob.johnson@example.com")[0]
    assert bigcommerce.customer_login_token.create(api, customer.id).count(".") == 2
    link = bigcommerce.customer_login_token.create_url(api, customer.id, use_bc_time=True)
    assert link.startswith(f"{api.Store.all()['secure_url']}/login/token/")


def test_the_example_of_the_time(api: Any, calls: Callable[[], list[str]]) -> None:
    assert "time" in repr(api.Time.all())
    assert calls() == ["GET /time"]


# -- classes with a connection ---------------------------------------------------------------


def reachable() -> list[Any]:
    """Every method of every resource with ``connection=``.

    A carrier connection has a field with that name, so its writing methods take the connection
    from the constructor only.
    """
    return [
        pytest.param(name, kind, id=f"{name}.{kind.name}")
        for name, meta in METAS.items()
        for kind, verb in methods_of(RESOURCE, traits_of(meta))
        if kind.run
        and kind.verb == verb
        and (kind.name, kind.verb) != ("get", "list")
        and not (kind.verb in ("create", "update") and "connection" in meta.fields)
    ]


def outcome(call: Callable[[], Any]) -> Any:
    """What a call gives, with collections run through; the status where the store refuses it."""
    try:
        found = call()
        return list(found) if hasattr(found, "__iter__") and not hasattr(found, "keys") else None
    except HttpException as error:
        return error.status_code


@pytest.mark.parametrize(("name", "kind"), reachable())
def test_classes_take_a_connection(furnished: Sandbox, name: str, kind: Any) -> None:
    meta = METAS[name]
    resource = getattr(bigcommerce.resources, name)
    ids = [501] * (len(meta.parents) + (kind.takes_id and not meta.single))
    body = body_for(meta, kind.name) if kind.name in ("create", "update") else {}
    for parent in meta.parents:
        body.pop(parent, None)
    with furnished.api(max_retries=0) as client:
        connection = client.connection
        ways: list[Callable[[], Any]] = [
            lambda: getattr(getattr(client, name), kind.name)(*ids, **body),
            lambda: getattr(resource(connection=connection), kind.name)(*ids, **body),
            lambda: getattr(resource, kind.name)(*ids, connection=connection, **body),
        ]
        sent: list[Any] = []
        for way in ways:
            before = len(furnished.requests)
            outcome(way)
            sent.append([(c.method, c.path, c.query, c.body) for c in furnished.requests[before:]])
        if kind.name in ("delete", "delete_all"):  # what was there is gone: put it back
            furnished.reset()
    assert sent[0]
    assert sent[0] == sent[1] == sent[2]


def test_what_a_class_gives_is_a_record_that_can_be_changed(api: Any) -> None:
    products: Any = bigcommerce.resources.Products
    product = products.get(1, connection=api.connection)
    product.update(name="By class")
    assert api.Products.get(1).name == "By class"


@pytest.mark.parametrize("given", [{}, {"connection": None}, {"connection": "store"}])
def test_a_class_without_a_connection_says_what_to_do(given: dict[str, Any]) -> None:
    call: Any = bigcommerce.resources.Products.get
    with pytest.raises(UsageException, match=r"api\.Products, or connection="):
        call(1, **given)
    record: Any = bigcommerce.resources.Product.save
    with pytest.raises(UsageException, match="on a Product"):
        record()


def test_a_bound_method_takes_no_connection(api: Any) -> None:
    with pytest.raises(UnknownNameException, match="connection"):
        api.Products.all(connection=api.connection)


# -- errors ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        *[(each, "RedirectionException") for each in (301, 302, 307)],
        *[(each, "ClientRequestException") for each in (400, 401, 404, 409, 422, 429)],
        *[(each, "ServerException") for each in (500, 502, 503)],
    ],
)
def test_a_status_is_an_exception_with_the_reply(server: Loopback, status: int, kind: str) -> None:
    server.answers(Reply(status, content=b'[{"status": 1, "message": "no"}]', headers={"X-A": "b"}))
    with server.api() as client, pytest.raises(HttpException) as caught:
        client.Products.get(1)
    error = caught.value
    assert isinstance(error, getattr(bigcommerce.exception, kind))
    assert error.status_code == status
    assert error.headers["X-A"] == "b"
    assert b"no" in error.content
    assert error.response.status == status


@pytest.fixture
def server() -> Iterator[Loopback]:
    with serving() as running:
        yield running


def test_a_spent_quota_tells_when_to_come_back(server: Loopback) -> None:
    server.answers(Reply(429, headers={"X-Rate-Limit-Time-Reset-Ms": "15000"}))
    with (
        server.api() as client,
        pytest.raises(bigcommerce.exception.RateLimitingException) as caught,
    ):
        client.Products.get(1)
    assert caught.value.retry_after == 15.0
    assert caught.value.headers["X-Rate-Limit-Time-Reset-Ms"] == "15000"


# -- the low level ---------------------------------------------------------------------------


def test_the_low_level_gets_posts_puts_and_deletes(api: Any) -> None:
    low = api.connection
    assert [row["id"] for row in low.get("products", limit=2)] == [1, 2]
    assert low.get("products", 1)["id"] == low.get("/products/1")["id"] == 1
    made = low.create("brands", {"name": "Low"})
    assert low.update("brands", made["id"], {"name": "Lower"})["name"] == "Lower"
    assert low.put(f"brands/{made['id']}", {"name": "Lowest"})["name"] == "Lowest"
    low.delete("brands", made["id"])
    posted = low.post("brands", {"name": "Posted"})
    assert low.make_request("GET", f"brands/{posted['id']}", None, None, None) == posted
    assert low.make_request("GET", "brands", params={"name": "Posted"}) == [posted]


def test_the_low_level_reaches_v3(sandbox: Sandbox) -> None:
    v3client = bigcommerce.connection.OAuthConnection(
        client_id=sandbox.client_id,
        store_hash=sandbox.store_hash,
        access_token=sandbox.token,
        host=sandbox.base_url,
        api_path="/stores/{}/v3/{}",
    )
    found = v3client.get("/catalog/products", include_fields="name,sku", limit=5, page=1)
    v3client.close()
    assert len(found["data"]) == 5
    assert {"name", "sku"} <= set(found["data"][0])
    assert sandbox.requests[-1].query == {"include_fields": "name,sku", "limit": "5", "page": "1"}


def test_graphql_is_queried_and_introspected(sandbox: Sandbox) -> None:
    gql = bigcommerce.connection.GraphQLConnection(
        client_id=sandbox.client_id,
        store_hash=sandbox.store_hash,
        access_token=sandbox.token,
        host=sandbox.base_url,
    )
    assert gql.query("query { system { time } }")["data"]["system"]["time"] > 1_600_000_000
    shown = gql.query("query P($n: Int) { store { products(first: $n) { name } } }", {"n": 1})
    assert len(shown["data"]["store"]["products"]) == 1
    assert gql.introspection_query()["data"]["__schema"]["queryType"]["name"] == "Query"
    gql.close()


# -- rate limits -----------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["client", "connection"])
@pytest.mark.parametrize("wait", [True, False])
@pytest.mark.parametrize("args", [None, {"who": "me"}])
def test_rate_limits_are_managed(wait: bool, args: Any, kind: str) -> None:
    clock = FakeClock()
    told: list[tuple[float, tuple[Any, ...]]] = []

    def callback(*given: Any) -> None:
        told.append((clock.now(), given))

    managing: dict[str, Any] = {
        "min_requests_remaining": 2,
        "wait": wait,
        "callback_function": callback,
        **({} if args is None else {"callback_args": args}),
    }
    with Sandbox(quota=5, window=30, clock=clock.now) as sandbox:
        if kind == "client":
            client = sandbox.api(clock=clock, rate_limiting_management=managing)
            low = client.connection
        else:
            low = bigcommerce.connection.OAuthConnection(
                sandbox.client_id,
                sandbox.store_hash,
                sandbox.token,
                sandbox.base_url,
                rate_limiting_management=managing,
                clock=clock,
            )
        began = clock.now()
        for number in range(1, 5):
            low.get("time")
            assert bool(told) is (number >= 3)
        low.close()
    expected = () if args is None else (args,)
    if wait:  # after the wait, once: then a new window has begun
        assert told == [(began + 30, expected)]
    else:  # each time
        assert told == [(began, expected)] * 2


@pytest.mark.parametrize("odd", ["print", 5, {"a": 1}])
def test_a_callback_that_is_not_callable_is_refused(odd: Any) -> None:
    managing = {"min_requests_remaining": 2, "wait": True, "callback_function": odd}
    makers: tuple[Any, ...] = (
        bigcommerce.api.BigcommerceApi,
        bigcommerce.connection.OAuthConnection,
    )
    for make in makers:
        with pytest.raises(ConfigurationException, match="callback_function"):
            make(
                client_id="id",
                store_hash="ab12cd34",
                access_token="token",
                rate_limiting_management=managing,
            )
