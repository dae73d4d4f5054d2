"""Overlays over the SDK's schema: the guide, a consumer, type checkers."""

from __future__ import annotations

import asyncio
import copy
import json
import os
import pickle
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

import bigcommerce_sdk
from bigcommerce_sdk import resources as sdk
from bigcommerce_sdk.exception import UnknownNameException
from bigcommerce_sdk.sandbox import Sandbox
from generator.cli import main
from tests.contract.engines import EDITORS, Live
from tests.generator.micro import problems_of, unformatted

ROOT = Path(__file__).parents[2]
SCHEMA = ROOT / "schema"
GUIDE = (ROOT / "docs" / "overlays.md").read_text(encoding="utf-8")
#: No module of the tests, since it imports the generated package.
CONSUMER = Path(__file__).with_name("overlay_consumer.txt")

OVERLAY = {
    "products.yaml": re.findall(r"^```yaml\n(.*?)^```$", GUIDE, re.MULTILINE | re.DOTALL)[0],
    "more.yaml": """\
resource: Products
filters:
  erp_number: {type: string, doc: Products with this number.}
shapes:
  ProductPrimaryImage:
    fields: {blurhash: {type: string, doc: Placeholder.}}
sub_resources:
  ProductImages:
    fields: {focus: {type: string, nullable: true, doc: Focus point.}}
""",
    "brands.yaml": "resource: Brands\nfields:\n  campaign: {type: string, doc: Campaign.}\n",
    "coupons.yaml": "resource: Coupons\nfields:\n  amount: {type: string}\n  enabled: null\n",
    "categories.yaml": "resource: Categories\nfields:\n  url: null\n"
    "  is_visible: {type: string}\nfilters:\n  is_visible: {type: string}\n",
    "gadgets.yaml": """\
resource: Gadgets
record: Gadget
path: /gadgets
doc: Gadgets that we sell.
operations: [list, get, create]
paging: {}
fields:
  id: {type: integer, access: read_only, doc: Number of the gadget.}
  name: {type: string, required: create, doc: Its name.}
""",
}


def schemas(home: Path) -> list[str]:
    return ["--schema", str(SCHEMA), "--schema", str(home / "my_schema")]


@pytest.fixture(scope="module")
def app(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A folder with ``my_app.store``, generated from the overlay, which can be imported."""
    home = tmp_path_factory.mktemp("app")
    (home / "my_schema").mkdir()
    for name, text in OVERLAY.items():
        (home / "my_schema" / name).write_text(text, encoding="utf-8")
    with unformatted():
        assert main(["build", "-q", *schemas(home), "--out", str(home / "my_app" / "store")]) == 0
    (home / "my_app" / "__init__.py").touch()
    sys.path.insert(0, str(home))
    yield home
    sys.path.remove(str(home))
    for name in [name for name in sys.modules if name.partition(".")[0] == "my_app"]:
        del sys.modules[name]


@pytest.fixture
def store(app: Path) -> Iterator[Sandbox]:
    with Sandbox(resources=import_module("my_app.store")) as sandbox:
        yield sandbox


@pytest.fixture
def api(store: Sandbox) -> Iterator[Any]:
    with store.api(import_module("my_app.store.api").BigcommerceApi) as client:
        yield client


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", GUIDE, re.MULTILINE | re.DOTALL)


# -- the guide -------------------------------------------------------------------------------


def test_the_python_of_the_guide_runs(store: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    store.seed("Products", {"id": 7, "name": "Mug"})
    monkeypatch.setenv("BIGCOMMERCE_HOST", store.base_url)
    monkeypatch.setenv("BIGCOMMERCE_STORE_HASH", store.store_hash)
    monkeypatch.setenv("BIGCOMMERCE_ACCESS_TOKEN", store.token)
    names: dict[str, Any] = {}
    for number, block in enumerate(blocks("python"), 1):
        exec(compile(block, f"guide block {number}", "exec"), names)
    assert names["product"].erp_number == "A-100"
    [put] = [call for call in store.requests if call.method == "PUT"]
    assert put.body == {"erp_number": "A-100"}


def test_the_schemas_of_the_guide_have_no_problems(tmp_path: Path) -> None:
    """Neither each alone nor all together."""
    for number, block in enumerate(blocks("yaml")):
        api = "v3" if block.startswith("# my_schema/v3/") else "v2"
        alone, together = tmp_path / str(number), tmp_path / api
        for directory in (alone, together):
            directory.mkdir(exist_ok=True)
            (directory / f"{number}.yaml").write_text(block, encoding="utf-8")
        assert problems_of(SCHEMA / api, alone) == []
    for api in ("v2", "v3"):
        assert problems_of(SCHEMA / api, tmp_path / api) == []


def test_lint_and_build_print_the_note_of_the_guide(
    app: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(app)
    [shown] = re.findall(r"^my_schema/.*: note: .*$", GUIDE, re.MULTILINE)
    mine = ["--schema", str(SCHEMA), "--schema", "my_schema"]
    assert main(["lint", *mine]) == 0
    notes = [each for each in capsys.readouterr().out.splitlines() if ": note: " in each]
    assert len(notes) == 2
    assert shown in notes
    with unformatted():
        assert main(["build", *mine, "--out", "my_app/store"]) == 0
    said = capsys.readouterr().out
    assert shown in said
    assert " 0 written, 0 removed" in said


# -- a program that uses the package ----------------------------------------------------------


def test_only_what_differs_is_generated(app: Path) -> None:
    package = import_module("my_app.store")
    modules = {path.stem for path in (app / "my_app" / "store").glob("*.py")}
    assert {"products", "product_images", "brands", "coupons", "gadgets", "orders"} <= modules
    assert not {"customers", "facts", "shared", "pages", "webhooks", "product_skus"} & modules
    for name in {*sdk.RESOURCES} - {"Coupons", "Categories"}:
        mine, theirs = package.load(name), sdk.load(name)
        assert issubclass(mine, theirs)
        assert issubclass(mine.meta.record, theirs.meta.record)
        is_own = mine.__module__.startswith("my_app.")
        assert is_own == (mine.__module__.rpartition(".")[2] in modules)
        assert mine is theirs or is_own
    assert not issubclass(package.Coupon, sdk.Coupon)


def test_links_lead_to_records_of_the_app(api: Any) -> None:
    package: Any = import_module("my_app.store")
    product = api.Products.get(1)
    assert type(product) is package.Product
    assert isinstance(product, sdk.Product)
    assert type(product.images) is package.BoundProductImages
    assert type(product.images[0]) is package.ProductImage
    assert type(product.skus) is sdk.BoundProductSkus
    assert type(product.brand) is package.Brand
    order = next(each for each in api.Orders.iterall() if each.products)
    assert type(order.products[0].product) is package.Product
    assert isinstance(order, sdk.Order)
    assert type(api.Customers) is sdk.Customers


def test_what_an_overlay_adds_is_sent_and_read(api: Any, store: Sandbox) -> None:
    product = api.Products.get(1)
    product.erp_number = "A-1"
    assert product.save().erp_number == "A-1"
    assert api.Products.get(1).refresh().erp_number == "A-1"
    assert [each.id for each in api.Products.iterall(erp_number="A-1")] == [1]
    image = product.images[0]
    image.focus = "left"
    assert image.save().focus == "left"
    assert api.Brands.update(1, campaign="Spring").campaign == "Spring"
    gadget = api.Gadgets.create(name="Widget")
    assert api.Gadgets.get(gadget.id).name == "Widget"


def test_what_an_overlay_removes_and_retypes_is_so(api: Any) -> None:
    coupon = api.Coupons.all()[0]
    assert coupon.amount == coupon["amount"]
    with pytest.raises(UnknownNameException):
        api.Coupons.update(coupon.id, enabled=True)
    assert not hasattr(import_module("my_app.store").Coupon, "enabled")


def test_the_embedded_store_has_what_an_overlay_removes(api: Any) -> None:
    made = api.Categories.create(name="Jugs", parent_id=0, is_visible="yes")
    assert api.Categories.get(made.id).is_visible == "yes"
    assert made["url"] == "/jugs/"  # which the store works out
    assert not hasattr(import_module("my_app.store").Category, "url")


def test_every_copy_of_a_client_has_the_resources_of_the_app(api: Any, store: Sandbox) -> None:
    package: Any = import_module("my_app.store")
    other = store.add_store("other")
    for client in (
        api.with_options(timeout=9),
        api.for_store(other.store_hash, other.token),
        import_module("my_app.store.api").BigcommerceApi(
            host=store.base_url, store_hash=store.store_hash, access_token=store.token
        ),
    ):
        assert isinstance(client, bigcommerce_sdk.BigcommerceApi)
        assert type(client.Products) is package.Products
        assert client.Products.count() >= 0


def test_the_asynchronous_client_has_the_resources_of_the_app(app: Path, store: Sandbox) -> None:
    package: Any = import_module("my_app.store")

    async def read() -> None:
        clients: Any = import_module("my_app.store.api")
        client: Any = store.api(clients.AsyncBigcommerceApi)
        async with client as api:
            assert type(api.Products) is package.AsyncProducts
            product = await api.Products.get(1)
            product.erp_number = "A-3"
            assert isinstance(await product.save(), package.AsyncProduct)
            assert product.erp_number == "A-3"
            with store.api(clients.BigcommerceApi) as other:
                assert product == other.Products._wrap(product.to_dict())
            assert type(api.Banners) is bigcommerce_sdk.resources.load("AsyncBanners")

    asyncio.run(read())


@pytest.mark.parametrize("name", EDITORS)
def test_editors_complete_every_client_of_the_app(app: Path, name: str) -> None:
    head = """\
from my_app.store.api import ApiClient, BigcommerceApi
api = BigcommerceApi()
with BigcommerceApi.from_env().with_options(timeout=3) as opened: ...
"""
    ways = ("api", "opened", "BigcommerceApi.from_env()", 'api.for_store("a", "b")')
    settings = app / "pyrightconfig.json"
    settings.write_text(json.dumps({"extraPaths": [str(ROOT)]}), encoding="utf-8")
    engine = EDITORS[name](app, head)
    try:
        for way, offered in zip(ways, engine.names(*(f"{w}." for w in ways)), strict=True):
            assert {"Gadgets", "Customers", "v3"} <= offered, way
        for offered in engine.names("BigcommerceApi(", "ApiClient(", "BigcommerceApi.from_env("):
            assert {"timeout", "headers", "max_retries"} <= offered
        [offered] = engine.names('api.with_options().Products.create(name="x", ')
        assert {"erp_number", "weight"} <= offered
    finally:
        engine.close()
        settings.unlink()


def test_shells_complete_live_objects_of_the_app(app: Path, api: Any) -> None:
    live = Live(app, "", {"api": api, "product": api.Products.get(1)})
    codes = ("api.Products.get(1).", "product.save().", "product.update(", "api.Gadgets.")
    wanted = ("erp_number", "erp_number", "erp_number", "iterall")
    for code, name, offered in zip(codes, wanted, live.names(*codes), strict=True):
        assert name in offered, code


def test_records_are_copied_and_pickled(api: Any) -> None:
    product = api.Products.get(1)
    product.erp_number = "A-2"
    for again in (copy.copy(product), pickle.loads(pickle.dumps(product))):
        assert type(again) is type(product)
        assert again == product
        assert again.erp_number == "A-2"
        assert hash(again) == hash(product)


# -- type checkers ----------------------------------------------------------------------------


def mistakes(checker: int) -> set[tuple[int, str]]:
    """Lines and messages of mypy or pyright for the consumer."""
    return {
        (number, match[checker])
        for number, line in enumerate(CONSUMER.read_text(encoding="utf-8").splitlines(), 1)
        if (match := re.search(r"  # ([a-z-]+), (report\w+)$", line))
    }


def test_type_checkers_find_every_mistake_and_nothing_else(app: Path) -> None:
    name = "consumer.py"
    shutil.copy(CONSUMER, app / name)
    (app / "pyrightconfig.json").write_text(
        json.dumps({"include": [name, "my_app"], "typeCheckingMode": "strict"})
    )
    python = [sys.executable, "-m"]
    strict = [*python, "mypy", "--strict", "--no-error-summary", "--cache-dir", os.devnull]
    running = [
        subprocess.Popen(command, cwd=app, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        for command in (
            [*strict, name, "my_app"],
            [*python, "pyright", "--pythonpath", sys.executable, "--outputjson"],
        )
    ]
    by_mypy, by_pyright = (each.communicate()[0].decode() for each in running)
    found: set[tuple[int, str]] = set()
    for line in by_mypy.splitlines():
        if ": error: " in line:
            match = re.fullmatch(rf"{name}:(\d+): error: .*\[([a-z-]+)\]", line)
            assert match, by_mypy
            found.add((int(match[1]), match[2]))
    assert found == mistakes(1), by_mypy
    told = json.loads(by_pyright)["generalDiagnostics"]
    elsewhere = [each for each in told if Path(each["file"]).name != name]
    assert elsewhere == []
    said = {(each["range"]["start"]["line"] + 1, each.get("rule", "syntax")) for each in told}
    ignored = {"reportUnknownMemberType", "reportUnknownArgumentType"}  # what follows from others
    assert {each for each in said if each[1] not in ignored} == mistakes(2), by_pyright
