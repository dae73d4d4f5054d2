"""The Python blocks of the README run in order against the embedded store."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from bigcommerce_sdk.exception import UnknownNameException
from bigcommerce_sdk.sandbox import Sandbox
from bigcommerce_sdk.signing import Person, sign_payload_jwt, sign_webhook
from tests.runtime.loopback import serving
from tests.test_stable_paths import FORMER

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)


@pytest.fixture
def store(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> Sandbox:
    """The demo shop with the ids and environment variables that the README uses."""
    sandbox.seed("Products", {"id": 7, "name": "Mug", "price": "19.9900", "categories": [1]})
    sandbox.seed("ProductImages", {"id": 1, "product_id": 7})
    monkeypatch.setenv("BIGCOMMERCE_HOST", sandbox.base_url)
    monkeypatch.setenv("BIGCOMMERCE_STORE_HASH", sandbox.store_hash)
    monkeypatch.setenv("BIGCOMMERCE_ACCESS_TOKEN", sandbox.token)
    monkeypatch.setenv("BIGCOMMERCE_CLIENT_ID", "my-client")
    return sandbox


@pytest.fixture
def app(monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, Any]]:
    """The variables of an app's callbacks. The login host responds once."""
    secret, body = "s" * 64, b'{"scope": "store/order/created", "producer": "stores/ab12cd34"}'
    opened = sign_payload_jwt("ab12cd34", secret, "my-client", user=Person(5))
    with serving() as login:
        login.answers({"access_token": "granted", "scope": "s", "context": "stores/ab12cd34"})
        monkeypatch.setenv("BC_AUTH_SERVICE", login.url)
        yield {
            "client_id": "my-client",
            "client_secret": secret,
            "query": {
                "code": "c",
                "context": "stores/ab12cd34",
                "scope": "s",
                "signed_payload_jwt": opened,
            },
            "body": body,
            "headers": sign_webhook(body, secret, message_id="m1"),
        }


def test_every_block_of_python_runs(store: Sandbox, app: dict[str, Any]) -> None:
    own_app = [block for block in blocks("python") if "my_app" in block]
    assert len(own_app) == 1  # needs a generated package, which test_links has
    names = {**app}
    run = [block for block in blocks("python") if block not in own_app]
    assert len(run) >= 6
    for number, block in enumerate(run):
        if number == 2:  # the previous block deleted the product
            store.seed("Products", {"id": 7, "name": "Mug", "price": "19.9900", "categories": [1]})
            store.seed("ProductImages", {"id": 1, "product_id": 7})
        exec(compile(block, f"README block {number + 1}", "exec"), names)
    assert "PUT" in {call.method for call in store.requests}
    assert names["opened"].user.id == 5


def test_a_misspelt_name_is_refused_as_shown(store: Sandbox) -> None:
    [shown] = re.findall(r"^UnknownNameException: (.*)$", README, re.MULTILINE)
    with store.api() as api, pytest.raises(UnknownNameException) as refused:
        api.Products.all(min_prize=5)  # type: ignore[call-arg]
    assert str(refused.value) == shown


def test_save_sends_only_the_body_that_the_readme_shows(store: Sandbox) -> None:
    with store.api() as api:
        product = api.Products.get(7)
        product.name = "Mug, blue"
        product.save()
    assert store.requests[-1].body == {"name": "Mug, blue"}
    assert '{"name": "Mug, blue"}' in README


def test_every_linked_file_exists() -> None:
    links = re.findall(r"\]\(([^)#:]+)\)", README)
    assert len(links) > 4
    assert [link for link in links if not (ROOT / link).exists()] == []


def test_every_example_is_listed() -> None:
    programs = {path.name for path in (ROOT / "examples").glob("*.py")}
    listed = set(re.findall(r"\]\(examples/(\w+\.py)\)", README))
    assert {name for name in programs if not re.match("test_|conftest", name)} <= listed


def test_every_named_make_target_exists() -> None:
    named = {name for name in re.findall(r"`?make ([a-z-]+)", README) if name != "help"}
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    assert named <= set(re.findall(r"^([a-z-]+):", makefile, re.MULTILINE))


#: Packages of generated modules, or whose modules are not imported by name.
UNLISTED = {"bigcommerce_sdk/_pyinstaller", "bigcommerce_sdk/resources"}

LISTING = sorted(
    path.parent.relative_to(ROOT).as_posix()
    for root in ("benchmarks", "bigcommerce_sdk", "faults", "generator")
    for path in (ROOT / root).rglob("__init__.py")
    if path.parent.relative_to(ROOT).as_posix() not in UNLISTED
)


@pytest.mark.parametrize("package", LISTING)
def test_a_package_lists_its_modules(package: str) -> None:
    folder = ROOT / package
    text = (folder / "__init__.py").read_text(encoding="utf-8").split('"""')[1]
    listed = set(re.findall(r"^    (\w+) +\S", text, re.MULTILINE))
    modules = {path.stem for path in folder.glob("*.py")} - {"__init__", "__main__"}
    modules |= {path.parent.name for path in folder.glob("*/__init__.py")}
    if package == "bigcommerce_sdk":  # its docstring names these in prose
        modules -= {*FORMER, "_generate", "_pyinstaller"}
    assert listed == modules
