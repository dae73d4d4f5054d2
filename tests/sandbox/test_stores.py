"""Several stores in one sandbox, tokens of few scopes, and an app's own resources."""

from __future__ import annotations

import sys
from concurrent.futures import ThreadPoolExecutor
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import requests

from bigcommerce_sdk import facts
from bigcommerce_sdk.api import ApiClient, BigcommerceApi, Client
from bigcommerce_sdk.exception import (
    ConfigurationException,
    ForbiddenException,
    RateLimitingException,
    UnauthorizedException,
)
from bigcommerce_sdk.sandbox import Sandbox
from bigcommerce_sdk.sandbox.stores import LEGACY_USER
from generator.cli import main as generate
from tests.clock import FakeClock


def test_each_store_has_data_and_a_token_of_its_own(sandbox: Sandbox) -> None:
    other = sandbox.add_store("other1", demo=False)
    with sandbox.api() as first, other.api() as second:
        second.Brands.create(name="Theirs")
        assert (first.Brands.count(), second.Brands.count()) == (3, 1)
        assert second.Store.get().id == "other1"
    assert [each.path for each in other.requests] == ["/brands", "/brands/count", "/store"]
    assert [each.path for each in sandbox.requests] == ["/brands/count"]
    assert sandbox.base_url == other.base_url
    other.reset()
    assert other.requests == []


def test_from_env_finds_each_store_by_its_environment(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    for store in (sandbox, sandbox.add_store("other1", demo=False)):
        for name, value in store.environment.items():
            monkeypatch.setenv(name, value)
        with BigcommerceApi.from_env() as api:
            assert api.Store.get().id == store.store_hash
    with pytest.raises(RuntimeError, match="not running"):
        _ = Sandbox().environment


def test_a_token_opens_no_other_store(sandbox: Sandbox) -> None:
    other = sandbox.add_store("other1")
    for store_hash, token in ((other.store_hash, sandbox.token), ("nobody", sandbox.token)):
        crossed = BigcommerceApi(store_hash=store_hash, access_token=token, host=sandbox.base_url)
        with crossed, pytest.raises(UnauthorizedException):
            crossed.Time.get()
    assert [each.status for each in other.requests] == [401]


def test_the_legacy_login_says_which_store_it_is(sandbox: Sandbox) -> None:
    other = sandbox.add_store("other1", demo=False)
    with sandbox.legacy_api() as first, other.legacy_api() as second:
        assert (first.Brands.count(), second.Brands.count()) == (3, 0)


@pytest.mark.parametrize(
    ("given", "close"),
    [
        ("timeuot", "timeout"),
        ("max_retry", "max_retries"),
        ("maxRetries", "max_retries"),
        ("transprot", "transport"),
        ("rate_limit_management", "rate_limiting_management"),
        ("clokc", "clock"),
    ],
)
@pytest.mark.parametrize("way", ["api", "async_api", "legacy_api"])
def test_an_unknown_option_of_a_client_is_refused(
    sandbox: Sandbox, given: str, close: str, way: str
) -> None:
    text = rf"^{way}\(\) takes no option {given!r}\. Did you mean {close!r}\?$"
    for store in (sandbox, sandbox.add_store("other1")):
        with pytest.raises(ConfigurationException, match=text):
            getattr(store, way)(**{given: None})


@pytest.mark.parametrize("name", ["client_id", "store_hash", "access_token", "host"])
def test_credentials_are_those_of_the_store(sandbox: Sandbox, name: str) -> None:
    settings: dict[str, Any] = {name: "x"}
    for way in ("api", "async_api"):
        with pytest.raises(ConfigurationException, match=rf"^{way}\(\) takes no option {name!r}"):
            getattr(sandbox, way)(**settings)


class Unshowable:
    """An object whose repr fails."""

    def __repr__(self) -> str:
        raise KeyError("no repr")


@pytest.mark.parametrize(
    "client", [3, 0, "", "BigcommerceApi", object, object(), [], Sandbox, dict, Unshowable(), len]
)
def test_a_client_is_a_class_of_clients(sandbox: Sandbox, client: Any) -> None:
    with pytest.raises(ConfigurationException, match="client must be a class of clients"):
        sandbox.api(client)


def test_a_class_without_a_token_is_refused(sandbox: Sandbox) -> None:
    with pytest.raises(ConfigurationException, match=r"ApiClient takes no client_id.*legacy_api"):
        sandbox.api(ApiClient)


def test_a_client_of_ones_own_may_have_other_arguments(sandbox: Sandbox) -> None:
    class Own(BigcommerceApi):
        def __init__(self, *, tenant: str = "", **settings: Any) -> None:
            self.tenant = tenant
            super().__init__(**settings)

    settings: dict[str, Any] = {"tenant": "mine", "timeout": 5}
    with sandbox.api(Own, **settings) as api:
        assert api.tenant == "mine"
        assert api.Brands.count() == 3


def test_each_store_has_a_quota_of_its_own() -> None:
    with Sandbox(quota=1, clock=lambda: 0.0) as sandbox:
        other = sandbox.add_store("other1", quota=2)
        impatient: dict[str, Any] = {"max_retries": 0, "clock": FakeClock()}
        with sandbox.api(**impatient) as first, other.api(**impatient) as second:
            first.Time.get()
            with pytest.raises(RateLimitingException):
                first.Time.get()
            second.Time.get()
            second.Time.get()
            with pytest.raises(RateLimitingException):
                second.Time.get()


def test_a_wrong_token_spends_no_quota() -> None:
    with Sandbox(quota=1, clock=lambda: 0.0) as sandbox, sandbox.api() as api:
        url = f"{sandbox.base_url}/stores/{sandbox.store_hash}/v2/time"
        assert requests.get(url, headers={"X-Auth-Token": "wrong"}).status_code == 401
        assert api.Time.get()


def test_the_legacy_login_is_limited_in_its_own_way() -> None:
    with Sandbox(quota=1, clock=lambda: 0.0) as sandbox:
        url, login = f"{sandbox.base_url}/api/v2/time", ("sandbox", sandbox.token)
        first, second = (requests.get(url, auth=login) for _ in range(2))
        left = facts.HEADERS["legacy_requests_left"]
        assert (first.status_code, first.headers[left]) == (200, "0")
        assert (second.status_code, second.json()[0]["status"]) == (509, 509)
        assert facts.HEADERS["requests_left"] not in second.headers


def test_two_stores_of_one_hash_or_token_are_refused(sandbox: Sandbox) -> None:
    with pytest.raises(ValueError, match="already"):
        sandbox.add_store(sandbox.store_hash)
    with pytest.raises(ValueError, match="already"):
        sandbox.add_store("other1", token=sandbox.token)
    with pytest.raises(ValueError, match="letters and digits"):
        sandbox.add_store("../v3")


def test_threads_of_many_stores_cross_no_token(sandbox: Sandbox) -> None:
    stores = [sandbox, *(sandbox.add_store(f"store{n}", demo=False) for n in range(7))]
    for store in stores[1:]:
        store.seed("Brands", {"name": store.store_hash})
    with ThreadPoolExecutor(16) as pool:
        apis = [store.api() for store in stores]

        def asked(number: int) -> str:
            return apis[number % 8].Store.get().id

        found = list(pool.map(asked, range(160)))
        assert found == [stores[n % 8].store_hash for n in range(160)]
        for api in apis:
            api.close()


def test_a_scope_that_is_missing_is_403() -> None:
    scopes = ["store_v2_products_read_only", "store_v2_orders"]
    with Sandbox(scopes=scopes) as sandbox, sandbox.api() as api:
        assert api.Products.get(1)
        assert api.Orders.update(100, staff_notes="Seen").staff_notes == "Seen"
        with pytest.raises(ForbiddenException, match="scope"):
            api.Products.update(1, name="No")
        with pytest.raises(ForbiddenException) as caught:
            api.Coupons.all()
        assert list(caught.value.errors[0]) == ["error"]
        with sandbox.legacy_api() as legacy:
            assert legacy.Coupons.all()


def test_no_other_header_takes_the_place_of_a_scope() -> None:
    with Sandbox(scopes=["store_v2_orders"]) as sandbox:
        url = f"{sandbox.base_url}/stores/{sandbox.store_hash}/v2/products/1"
        headers = {"X-Auth-Token": sandbox.token, "Authorization": "Bearer of-something-else"}
        assert requests.get(url, headers=headers).status_code == 403
        login = (LEGACY_USER, sandbox.token)
        both = requests.get(url, headers={"X-Auth-Token": sandbox.token}, auth=login)
        assert both.status_code == 403


@pytest.mark.parametrize("token", ["", " ", "two\nlines", "é", " t"])
def test_an_unsendable_token_is_refused(token: str, sandbox: Sandbox) -> None:
    with pytest.raises(ValueError, match="access_token"):
        Sandbox(token=token)
    with pytest.raises(ValueError, match="access_token"):
        sandbox.add_store("other1", token=token)


EXTENDED = """\
resource: Brands
fields:
  campaign: {type: string, doc: The campaign that shows it.}
"""
OWN = """\
resource: Gadgets
record: Gadget
path: /gadgets
doc: Gadgets of the app.
operations: [list, get, create, update, delete]
paging: {max_limit: 250}
fields:
  id: {type: integer, access: read_only, doc: Number of the gadget.}
  name: {type: string, required: create, doc: What it is called.}
  price: {type: decimal, doc: What it costs.}
"""


def test_the_resources_of_an_app_are_served_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = tmp_path / "own"
    own.mkdir()
    (own / "brands.yaml").write_text(EXTENDED)
    (own / "gadgets.yaml").write_text(OWN)
    out = tmp_path / "app_of_mine" / "resources"
    arguments = ["build", "--schema", "schema", "--schema", str(own), "--out", str(out)]
    assert generate(arguments) == 0
    (out.parent / "__init__.py").write_text("")
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])
    resources = import_module("app_of_mine.resources")
    accessors: Any = import_module("app_of_mine.resources.accessors").Accessors
    client: Any = type("Api", (accessors, Client), {})
    try:
        with Sandbox(resources=resources) as sandbox, sandbox.api(client) as made_with:
            api: Any = made_with  # its class is made above
            made = api.Gadgets.create(name="Widget", price="1.5")
            assert api.Gadgets.get(made.id)["price"] == "1.5000"
            assert api.Brands.update(1, campaign="Spring").campaign == "Spring"
            assert api.Products.get(1).name == "Enamel Mug"
    finally:
        for name in [name for name in sys.modules if name.startswith("app_of_mine")]:
            del sys.modules[name]


def test_a_package_without_all_resources_is_refused() -> None:
    package: Any = ModuleType("few_resources")
    package.RESOURCES = {"Brands": "brands"}
    package.load = import_module("bigcommerce_sdk.resources").load
    sys.modules["few_resources"] = package
    try:
        with pytest.raises(ValueError, match=r"lacks \d+, such as Banners"):
            Sandbox(resources=package)
    finally:
        del sys.modules["few_resources"]
