"""Completion engines of editors and shells offer every name of the schema."""

from __future__ import annotations

import inspect
from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from benchmarks import completion
from bigcommerce_sdk import BigcommerceApi, resources
from bigcommerce_sdk.endpoints.verbs import Verb
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.links import Link
from bigcommerce_sdk.resources import RESOURCES, load
from tests.contract.engines import EDITORS, ENGINES, Engine, Live

#: Lines above each expression of :data:`WAYS`.
CLIENTS = """\
import pytest
from collections.abc import Iterator
import bigcommerce_sdk as bigcommerce
from bigcommerce_sdk import ApiClient, AsyncBigcommerceApi, BigcommerceApi
from bigcommerce_sdk.sandbox import Sandbox
from tests.older.older_store import api as own
class Mine(BigcommerceApi): ...
api = BigcommerceApi(store_hash="a", access_token="b")
sandbox = Sandbox()
with BigcommerceApi(store_hash="a", access_token="b") as opened: ...
with BigcommerceApi.from_env() as from_env: ...
with api.with_options(timeout=5) as changed: ...
with BigcommerceApi.from_env().with_options(timeout=5) as chained: ...
with api.for_store("a", "b") as other: ...
with ApiClient("h", "t", "u") as older: ...
with Sandbox() as store, store.api(timeout=3) as of_store: ...
with Mine.from_env().for_store("a", "b") as mine: ...
with own.BigcommerceApi.from_env() as of_app: ...
def test_annotated(client: BigcommerceApi) -> None: ...
@pytest.fixture
def fixture() -> Iterator[BigcommerceApi]:
    with sandbox.api() as client:
        yield client
"""
TASKS = """\
import bigcommerce_sdk as bigcommerce
from bigcommerce_sdk import AsyncBigcommerceApi
from bigcommerce_sdk.sandbox import Sandbox
sandbox = Sandbox()
tasks = AsyncBigcommerceApi(store_hash="a", access_token="b")
"""
#: What cannot be run in an ordinary program: blocks at the top, as in Jupyter.
TASK_BLOCKS = """\
class Mine(AsyncBigcommerceApi): ...
async with AsyncBigcommerceApi(store_hash="a", access_token="b") as opened: ...
async with AsyncBigcommerceApi.from_env() as from_env: ...
async with tasks.with_options(timeout=5) as changed: ...
async with AsyncBigcommerceApi.from_env().with_options(timeout=5) as chained: ...
async with tasks.for_store("a", "b") as other: ...
async with Mine.from_env().for_store("a", "b") as mine: ...
"""
#: Every way to get a client.
WAYS = (
    "api",
    'BigcommerceApi(store_hash="a", access_token="b")',
    'bigcommerce.api.BigcommerceApi(store_hash="a", access_token="b")',
    "BigcommerceApi.from_env()",
    "bigcommerce.BigcommerceApi.from_env(timeout=5)",
    'ApiClient("h", "t", "u")',
    'ApiClient("h", "t", "u").with_options(timeout=5)',
    "api.with_options(timeout=5)",
    'api.for_store("a", "b")',
    'api.for_store("a", "b").with_options(timeout=5).for_store("c", "d")',
    'BigcommerceApi.from_env().with_options().for_store("a", "b")',
    "opened",
    "from_env",
    "changed",
    "chained",
    "other",
    "older",
    "older.with_options(timeout=5)",
    "sandbox.api()",
    "sandbox.api(timeout=5).with_options()",
    "sandbox.api(Mine)",
    "sandbox.legacy_api()",
    'sandbox.add_store("x").api()',
    "Sandbox().start().api()",
    "store.api()",
    "of_store",
    "Mine()",
    "Mine.from_env()",
    "Mine().with_options()",
    "mine",
    "own.BigcommerceApi.from_env()",
    "own.BigcommerceApi().with_options(timeout=5)",
    'own.BigcommerceApi().for_store("a", "b")',
    'own.ApiClient("h", "t", "u").with_options()',
    "sandbox.api(own.BigcommerceApi)",
    "of_app",
)
#: Every way to get a client for asyncio.
ASYNC_WAYS = (
    "tasks",
    'AsyncBigcommerceApi(store_hash="a", access_token="b")',
    'bigcommerce.api.AsyncBigcommerceApi(store_hash="a", access_token="b")',
    "AsyncBigcommerceApi.from_env()",
    "bigcommerce.AsyncBigcommerceApi.from_env(timeout=5)",
    "tasks.with_options(timeout=5)",
    'tasks.for_store("a", "b")',
    'tasks.for_store("a", "b").with_options(timeout=5).for_store("c", "d")',
    'AsyncBigcommerceApi.from_env().with_options().for_store("a", "b")',
    "sandbox.api(AsyncBigcommerceApi)",
    "sandbox.api(AsyncBigcommerceApi, timeout=3).with_options()",
)
#: Those of :data:`TASK_BLOCKS`.
BLOCK_WAYS = (
    "opened",
    "from_env",
    "changed",
    "chained",
    "other",
    "Mine()",
    "Mine.from_env()",
    "Mine().with_options()",
    "mine",
)


@pytest.fixture(scope="module", params=ENGINES)
def engine(request: pytest.FixtureRequest) -> Iterator[Engine]:
    running = ENGINES[request.param]()
    yield running
    running.close()


@pytest.fixture(scope="module", params=EDITORS)
def editor(request: pytest.FixtureRequest) -> Iterator[Engine]:
    running = EDITORS[request.param]()
    yield running
    running.close()


def methods(owner: type) -> set[str]:
    """The public methods that the schema gives to a class."""
    found = {name for name in dir(owner) if isinstance(inspect.getattr_static(owner, name), Verb)}
    return {name for name in found if not name.startswith("_")}


def parameters(resource: Any, method: str) -> set[str]:
    """The keywords of a method."""
    signature = inspect.signature(getattr(resource, method))
    return {each.name for each in signature.parameters.values() if each.kind is each.KEYWORD_ONLY}


def attributes(record: type) -> set[str]:
    """What can be read of a record: fields and links."""
    return {
        name
        for name in dir(record)
        if isinstance(found := inspect.getattr_static(record, name), (Field, Link))
        and getattr(found, "access", "") != "write_only"
    }


def one(name: str) -> str | None:
    """Code that gives a record of a resource, where there is some."""
    meta = load(name).meta
    if "get" not in meta.operations:
        return None
    count = len(meta.parents) + (not meta.single)
    return f"api.{name}.get({', '.join('1' * count)})"


def gaps(engine: Engine, wanted: Mapping[str, set[str]]) -> dict[str, set[str]]:
    """What an engine does not offer of the names that are wanted after each line of code."""
    offered = dict(zip(wanted, engine.names(*wanted), strict=True))
    return {code: gap for code, names in wanted.items() if (gap := names - offered[code])}


def test_every_resource_of_the_client(engine: Engine) -> None:
    others = {"connection", "with_options", "for_store", "v3", "graphql", "check", "close"}
    assert gaps(engine, {"api.": {*RESOURCES, *others}}) == {}


@pytest.mark.parametrize("name", ENGINES)
def test_every_way_to_get_a_client(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BIGCOMMERCE_STORE_HASH", "a")
    monkeypatch.setenv("BIGCOMMERCE_ACCESS_TOKEN", "b")
    ways = [*WAYS, "def test_one(client: BigcommerceApi): client"]
    if name == "live":  # jedi has no source of a class that was defined in a cell
        ways = [way for way in ways if "Mine" not in way]
    running = ENGINES[name](head=CLIENTS)
    try:
        wanted = {f"{way}.": {"Products", "Orders", "with_options", "v3"} for way in ways}
        wanted |= {f"{way}.Products.get(1).": {"price", "brand", "save"} for way in ways}
        assert gaps(running, wanted) == {}
    finally:
        running.close()


@pytest.mark.parametrize("name", ENGINES)
def test_every_way_to_get_a_client_for_asyncio(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BIGCOMMERCE_STORE_HASH", "a")
    monkeypatch.setenv("BIGCOMMERCE_ACCESS_TOKEN", "b")
    is_run = name == "live"
    running = ENGINES[name](head=TASKS if is_run else TASKS + TASK_BLOCKS)
    ways = ASYNC_WAYS if is_run else ASYNC_WAYS + BLOCK_WAYS
    expected = {
        "{}.": {"Products", "graphql", "with_options", "v3", "aclose"},
        "(await {}.Products.get(1)).": {"price", "brand", "save"},
    }
    try:
        for code, names in expected.items():  # jedi infers only so much of a file
            assert gaps(running, {code.format(way): names for way in ways}) == {}
    finally:
        running.close()


@pytest.mark.parametrize(
    "call",
    [
        "BigcommerceApi(",
        "ApiClient(",
        "BigcommerceApi.from_env(",
        "api.with_options(",
        "BigcommerceApi.from_env().with_options(",
        "AsyncBigcommerceApi(",
        "AsyncBigcommerceApi.from_env(",
        "AsyncBigcommerceApi.from_env().with_options(",
    ],
)
def test_every_option_of_a_client(editor: Engine, call: str) -> None:
    options = {"timeout", "max_retries", "headers", "on_request", "rate_limiting_management"}
    head = "from bigcommerce_sdk import ApiClient; "
    assert gaps(editor, {head + call: options}) == {}


def test_every_method_of_every_resource(engine: Engine) -> None:
    assert gaps(engine, {f"api.{name}.": methods(load(name)) for name in RESOURCES}) == {}


@pytest.mark.parametrize("method", ["all", "iterall", "count", "create", "update"])
def test_every_parameter_of_every_method(editor: Engine, method: str) -> None:
    wanted = {
        f"api.{name}.{method}(": parameters(load(name), method)
        for name in RESOURCES
        if method in methods(load(name))
    }
    assert len(wanted) > 15
    assert gaps(editor, wanted) == {}


def test_every_filter_of_every_filter_set(editor: Engine) -> None:
    wanted = {
        f"api.{name}.filters().": set(load(name).meta.filters._parameters)
        for name in RESOURCES
        if "filters" in methods(load(name))
    }
    assert len(wanted) > 12
    assert gaps(editor, wanted) == {}


def test_every_field_link_and_method_of_every_record(engine: Engine) -> None:
    wanted: dict[str, set[str]] = {}
    for name in RESOURCES:
        code, record = one(name), load(name).meta.record
        if code is not None:
            wanted[f"{code}."] = attributes(record) | methods(record)
    assert len(wanted) > 45
    assert gaps(engine, wanted) == {}


def test_every_sub_resource_of_a_record(editor: Engine) -> None:
    wanted: dict[str, set[str]] = {}
    for name in RESOURCES:
        code = one(name)
        for link in load(name).meta.record._links.values():
            if code is None or not link.many:
                continue
            helper, target = f"{code}.{link.name}", load(link.to)
            below = attributes(target.meta.record)
            wanted[f"{helper}."] = methods(load(f"Bound{link.to}"))
            wanted[f"{helper}[0]."] = wanted[f"{helper}()[0]."] = below
    assert len(wanted) > 40
    assert gaps(editor, wanted) == {}


def test_every_value_of_an_enum() -> None:
    """Of the two engines, one alone offers the values of a Literal, and only texts."""
    wanted: dict[str, set[str]] = {}
    for name in RESOURCES:
        if "create" not in methods(load(name)):
            continue
        parents = "1, " * len(load(name).meta.parents)
        for field in load(name).meta.record._fields.values():
            values = {v for v in getattr(field.write, "values", ()) if isinstance(v, str)}
            if values and field.name in parameters(load(name), "create"):
                wanted[f"api.{name}.create({parents}{field.name}="] = values
    assert len(wanted) > 20
    pyright = ENGINES["pyright"]()
    try:
        assert gaps(pyright, wanted) == {}
    finally:
        pyright.close()


def test_a_field_shows_what_it_means_its_type_and_who_may_set_it(editor: Engine) -> None:
    fields = {
        f"{code}.{field.name}": field
        for name in RESOURCES
        if (code := one(name)) is not None
        for field in list(load(name).meta.record._fields.values())[:3]
    }
    for (code, field), hover in zip(fields.items(), editor.hovers(*fields), strict=True):
        shown = " ".join(hover.split())
        assert " ".join(field.doc.split()).rstrip(".") in shown, (code, shown)
        assert field.access in shown.replace("-", "_") or field.access == "writable"


@pytest.mark.parametrize("name", ["Products", "Brands", "Customers", "Orders", "Coupons"])
def test_a_method_shows_what_its_parameters_mean(editor: Engine, name: str) -> None:
    meta = load(name).meta
    fields = {each.name: each.doc for each in meta.record._body_fields.values()}
    filters = {each.name: each.doc for each in meta.filters._parameters.values()}
    calls = {"create": fields, "update": fields, "all": filters, "iterall": filters}
    hovers = editor.hovers(*(f"api.{name}.{method}" for method in calls))
    for (method, docs), hover in zip(calls.items(), hovers, strict=True):
        shown = " ".join(hover.split())
        described = parameters(load(name), method) & {*docs}
        assert described
        for each in described:
            assert f"{each}: {' '.join(docs[each].split())}" in shown, (method, each)


#: What is typed after cells that were run, by the session's names: see :func:`session`.
LIVE: Mapping[str, set[str]] = {
    "api.": {"Products", "with_options", "v3"},
    "called.": {"Products", "with_options", "v3"},
    "called.Products.get(1).": {"price", "brand", "images", "save"},
    "called.Products.iterall(": {"min_id", "name", "concurrency"},
    "api.Products.": {"get", "iterall", "create", "filters"},
    "products.": {"get", "iterall", "create", "filters"},
    "api.Products.get(1).": {"price", "brand", "images", "save"},
    "products.get(1).brand.": {"name", "save"},
    "api.Products.get(1).images.get(3).": {"image_file", "save"},
    "api.Products.get(1).images.create(": {"image_file", "sort_order"},
    "api.Products.get(1).brand.": {"name", "save"},
    "api.Products.all()[0].": {"price", "images"},
    "list(api.Products.iterall())[0].": {"price", "images"},
    "next(iter(api.Products.iterall())).": {"price"},
    "for each in api.Products.iterall(): each.": {"price"},
    "for each in api.Products.enumerate(): each.": {"price"},
    "for each in api.Products.all(): each.": {"price"},
    "api.Products.iterall().": {"first", "pages", "checkpoint", "to_dataframe"},
    'api.Products.iterall().with_("images").': {"first", "pages", "checkpoint"},
    'api.Products.iterall().with_("images").first().': {"price"},
    "api.Products.iterall().first().": {"price"},
    "for rows in api.Products.iterall().pages(): rows[0].": {"price"},
    "api.Products.filters().": {"min_id", "name"},
    "api.Products.create(": {"name", "price", "weight"},
    "api.Products.update(1, ": {"name", "price", "weight"},
    "api.Products.iterall(": {"min_id", "name", "concurrency"},
    "products.iterall(": {"min_id", "name", "concurrency"},
    "api.ProductImages.get(1, 2).": {"image_file", "save"},
    "api.ProductImages.create(1, ": {"image_file"},
    "api.Orders.get(1).customer.addresses[0].": {"city"},
    "api.Orders.get(1).products[0].": {"name"},
    "api.Customers.validate(1, ": {"password"},
    "api.with_options(timeout=5).Products.get(1).": {"price"},
    'api.for_store("a", "b").Products.get(1).': {"price"},
    "with api.with_options(timeout=5) as other: other.Products.get(1).": {"price"},
    "with BigcommerceApi() as other: other.Products.get(1).": {"price"},
    "BigcommerceApi().Products.get(1).": {"price"},
    "BigcommerceApi.from_env().Products.iterall(": {"min_id"},
    "Products(api.connection).get(1).": {"price"},
    "product.": {"price", "brand", "images", "save"},
    "product.save().": {"price", "images", "save"},
    "product.refresh().": {"price", "images", "save"},
    "product.update(": {"name", "price", "weight"},
    "product.brand.": {"name", "save"},
    "product.brand.update(": {"name"},
    "order.customer.": {"first_name", "addresses"},
    "order.billing_address.": {"first_name", "city"},
    "order.products[0].": {"name"},
    "order.products.get(1).": {"name"},
    "product.images.": {"get", "create", "iterall"},
    "product.images[0].": {"image_file", "save"},
    "product.images()[0].": {"image_file", "save"},
    "product.images.get(3).": {"image_file", "save"},
    "product.images.create(": {"image_file"},
    "for each in product.images: each.": {"image_file"},
    "images.": {"get", "create", "iterall"},
    "images[0].": {"image_file", "save"},
    "images.get(3).": {"image_file", "save"},
    "for each in images: each.": {"image_file"},
    "listed[0].": {"price", "brand", "save"},
    "listed[0].save().": {"price", "brand", "save"},
    "page.": {"has_more", "append"},
    "page[0].": {"price", "brand", "save"},
    "page[-1].update(": {"name", "price", "weight"},
    "found.": {"min_id", "name"},
    "customer.validate(": {"password"},
}


def session(api: BigcommerceApi) -> dict[str, Any]:
    """The names of a session whose cells were run."""
    product = api.Products.get(1)
    return {
        "called": api,
        "api": api.with_options(timeout=1),
        "BigcommerceApi": BigcommerceApi,
        "Products": load("Products"),
        "products": api.Products,
        "product": product,
        "images": product.images,
        "listed": list(api.Products.iterall()),
        "page": api.Products.all(),
        "found": api.Products.filters(),
        "order": api.Orders.get(100),
        "customer": api.Customers.get(1),
    }


def test_a_live_session_completes_without_requests(api: BigcommerceApi) -> None:
    live = Live(head="", objects=session(api))
    assert gaps(live, LIVE) == {}


def test_completing_a_link_sends_no_request() -> None:
    """The annotation of the getter is what the engine takes in its place."""
    for record in (load(name).meta.record for name in RESOURCES):
        for link in record._links.values():
            if not link.many:
                getter = inspect.getattr_static(record, link.name).fget
                assert getter.__annotations__ == {"return": load(link.to).meta.record}


def test_help_at_run_time_has_true_signatures() -> None:
    for name in RESOURCES:
        for method in methods(load(name)):
            found = getattr(load(name), method)
            assert inspect.signature(found)
            assert inspect.getdoc(found)


def test_what_the_benchmark_of_completion_asks_for_is_offered(editor: Engine) -> None:
    asked = [ours for ours, _ in completion.PAIRS]
    assert len(asked) > 3
    assert gaps(editor, {each.code: {each.wanted} for each in asked}) == {}


def test_the_completion_engines_see_the_stubs_only(engine: Engine) -> None:
    """What they know is in the stubs, so a misspelled name is not offered."""
    resource, record = engine.names("api.Products.", "api.Products.get(1).")
    assert "al" not in resource
    assert not {"meta_data", "objects"} & record
    assert resources.__file__
