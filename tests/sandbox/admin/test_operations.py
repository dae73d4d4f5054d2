"""The table of operations against the Python API, the guide and OpenAPI."""

from __future__ import annotations

import inspect
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bigcommerce_sdk.sandbox import Sandbox, SandboxStore
from bigcommerce_sdk.sandbox.admin import OPERATIONS, Admin
from bigcommerce_sdk.sandbox.admin.operations import Operation
from bigcommerce_sdk.sandbox.clock import Clock
from bigcommerce_sdk.sandbox.faults import Faults
from bigcommerce_sdk.sandbox.faults.rule import OPTIONS
from bigcommerce_sdk.sandbox.tenants.callbacks import Callbacks
from bigcommerce_sdk.sandbox.tenants.journal import Journal
from bigcommerce_sdk.sandbox.tenants.quota import Quota
from bigcommerce_sdk.sandbox.webhooks import Webhooks
from tests.sandbox.admin.driving import drive

CLASSES: tuple[type, ...] = (
    *(Sandbox, SandboxStore, Faults, Webhooks, Callbacks, Quota, Clock, Journal),
)

#: What only Python has, and why.
PYTHON_ONLY = {
    **dict.fromkeys(
        ("SandboxStore.api", "SandboxStore.async_api", "SandboxStore.legacy_api"),
        "an object of the process",
    ),
    **dict.fromkeys(("Sandbox.start", "Sandbox.stop"), "the process itself"),
    **dict.fromkeys(
        ("SandboxStore.token", "SandboxStore.client_secret", "SandboxStore.environment"),
        "no reply has a secret",
    ),
    **dict.fromkeys(
        (
            *("Webhooks.tell", "Webhooks.reset", "Webhooks.wake", "Webhooks.stop"),
            *("Faults.apply", "Faults.cleared", "Journal.add", "Quota.take", "Quota.reset"),
        ),
        "the sandbox calls it",
    ),
}

#: Arguments with another name or form over HTTP.
OTHER_NAMES = {
    ("Faults.add", "fault"): OPTIONS,
    ("Faults.add_json", "data"): (),
    ("SandboxStore.restore", "data"): (),
    ("SandboxStore.fill", "seed"): (),  # the body holds it with the counts
    ("SandboxStore.fill", "counts"): (),
    ("Webhooks.redeliver", "deliveries"): ("message_ids",),
    ("Sandbox.remove_store", "store"): ("store_hash",),
    ("Faults.remove", "rule"): ("id",),
}


def instance(of: type) -> list[str]:
    """The attributes that an object sets when it is made, which its class does not show."""
    source = inspect.getsource(of)
    return re.findall(r"^        self\.([a-z]\w*)(?:: [^=\n]+)? = ", source, re.MULTILINE)


def abilities() -> set[str]:
    """The public attributes of the Python API, as class and name."""
    found: set[str] = set()
    for each in CLASSES:
        own = {*vars(each), *instance(each)}
        found |= {f"{each.__name__}.{name}" for name in own if not name.startswith("_")}
    return found


def test_http_and_python_can_do_the_same() -> None:
    over_http = {name for operation in OPERATIONS for name in operation.python}
    assert over_http.isdisjoint(PYTHON_ONLY)
    assert over_http | set(PYTHON_ONLY) == abilities()


def methods() -> dict[str, tuple[Operation, Any]]:
    """The methods that operations stand for, by class and name."""
    by_name = {each.__name__: each for each in CLASSES}
    found: dict[str, tuple[Operation, Any]] = {}
    for operation in OPERATIONS:
        for name in operation.python:
            owner, _, attribute = name.partition(".")
            method = vars(by_name[owner]).get(attribute)
            if inspect.isfunction(method):
                found[name] = operation, method
    return found


METHODS = methods()


@pytest.mark.parametrize("name", METHODS)
def test_methods_take_the_same_arguments(name: str) -> None:
    operation, method = METHODS[name]
    wanted: set[str] = set()
    for parameter in list(inspect.signature(method).parameters)[1:]:
        wanted |= set(OTHER_NAMES.get((name, parameter), (parameter,)))
    taken = {each.name for each in operation.takes}
    if name == "Faults.add":
        assert operation.whole is not None
        taken = set(OPTIONS)
        assert all(taken <= set(kind["properties"]) for kind in operation.whole["oneOf"])
    same = [each for each in METHODS if METHODS[each][0] is operation]
    assert wanted <= taken if len(same) > 1 else wanted == taken


def everything() -> tuple[Operation, ...]:
    return Admin(Sandbox(demo=False)).operations


def test_the_guide_lists_every_operation() -> None:
    guide = Path(__file__).parents[3] / "docs" / "guides" / "control.md"
    row = r"^\| `(\w+) /sandbox/(.*?)` \| ?(.*?) ?\| .*? \| ?(.*?) ?\|$"
    rows = re.findall(row, guide.read_text("utf-8"), re.MULTILINE)
    assert sorted((method, path) for method, path, _, _ in rows) == sorted(
        (each.method, each.path) for each in everything()
    )
    owners = {"SandboxStore": "", "Sandbox": "", "Journal": "journal.", "Quota": "quota."}
    for method, path, arguments, python in rows:
        [operation] = [each for each in everything() if (each.method, each.path) == (method, path)]
        if operation.whole is None:
            required, _, optional = arguments.partition("(")
            taken = [each for each in operation.takes if each.name not in operation.placeholders]
            for text, is_required in ((required, True), (optional, False)):
                wanted = [each.name for each in taken if each.required is is_required]
                assert re.findall(r"`(\w+)`", text) == wanted
        names = re.findall(r"`([\w.]+)`", python)
        known = {
            owners.get(owner, f"{owner.lower()}.") + name
            for owner, _, name in (each.partition(".") for each in operation.python)
        }
        assert {each.removeprefix("Sandbox.") for each in names} <= known
        assert bool(names) == bool(known)


# --- OpenAPI --------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(admin=True, client_secret="a-secret-of-the-app") as running:
        running.add_store("other1")
        yield running


@pytest.fixture(scope="module")
def document(sandbox: Sandbox) -> dict[str, Any]:
    # without a token, as tools that read it have none
    reply = drive(sandbox, "GET", "/openapi.json", **{"X-Auth-Token": ""})
    assert reply.status_code == 200
    found: dict[str, Any] = reply.json()
    return found


def test_the_document_is_valid(document: dict[str, Any]) -> None:
    from openapi_spec_validator import validate  # not among the lowest versions

    validate(document)
    described = {
        (method.upper(), path.removeprefix("/sandbox/"))
        for path, operations in document["paths"].items()
        for method in operations
    }
    assert described == {(each.method, each.path) for each in everything()}


#: Arguments with which an operation succeeds.
EXAMPLES: dict[str, Any] = {
    "POST seed": {"resource": "Brands", "rows": [{"name": "Seeded"}]},
    "POST fill": {"brands": 2, "seed": 3},
    "POST faults": {"fault": "status", "status": 503, "path": "/kept", "times": None},
    "POST webhooks/redeliver": {"message_ids": []},
    "POST webhooks/emit": {"scope": "store/cart/created", "data": {"id": 1}},
    "POST callbacks/install": {"redirect_uri": "https://app.example/auth"},
    "POST callbacks/load": {"user": {"id": 7, "email": None}, "channel_id": 1},
    "POST callbacks/remove-user": {"user": {"id": 7}},
    "POST callbacks/current-customer": {"customer_id": 1},
    "POST stores": {"store_hash": "added1", "demo": False},
    "PATCH quota": {"limit": 1_000_000},
    "PATCH settings": {"scopes": None, "strict": False},
    "PATCH clock": {"seconds": 1, "frozen": False},
    "PATCH webhooks": {"automatic": True},
}


@pytest.mark.parametrize("operation", everything(), ids=lambda each: f"{each.method} {each.path}")
def test_each_operation_works_as_described(
    sandbox: Sandbox, document: dict[str, Any], operation: Operation
) -> None:
    planned = sandbox.faults.add_json(EXAMPLES["POST faults"])
    sandbox.api().Brands.all()
    for added in sandbox.stores[2:]:
        sandbox.remove_store(added)
    if "store_hash" in operation.placeholders:
        sandbox.add_store("gone12")
    data = EXAMPLES.get(f"{operation.method} {operation.path}", {}) if operation.has_body else None
    if operation.method == "PUT":
        data = sandbox.snapshot()
    path = operation.path.format(store_hash="gone12", id=planned.id)
    reply = drive(sandbox, operation.method, f"/{path}", data)
    assert reply.status_code == operation.status, reply.text
    described = document["paths"][f"/sandbox/{operation.path}"][operation.method.lower()]
    content = described["responses"][str(operation.status)].get("content")
    if content is None:
        assert reply.content == b""
    else:
        jsonschema.validate(reply.json(), content["application/json"]["schema"])
        assert reply.headers["Content-Type"] == "application/json"
        if operation.method == "GET":
            assert drive(sandbox, "HEAD", f"/{path}").status_code == 200
    for secret in (sandbox.token, sandbox.stores[1].token, sandbox.client_secret):
        assert secret not in reply.text
    if data is not None and operation.method != "PUT":
        schema = described["requestBody"]["content"]["application/json"]["schema"]
        jsonschema.validate(data, schema)


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=5,
)


def names(operation: Operation) -> st.SearchStrategy[str]:
    return st.sampled_from([*(each.name for each in operation.takes), "store", "fault", "x"])


WRITES = [each for each in OPERATIONS if each.has_body and each.path != "webhooks/flush"]


@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data(), operation=st.sampled_from(OPERATIONS))
def test_any_arguments_have_an_effect_or_a_clear_error(
    sandbox: Sandbox, data: st.DataObject, operation: Operation
) -> None:
    path = "/" + operation.path.format(store_hash="unknown", id="0")
    given: Any = None
    if operation.has_body:
        given = data.draw(
            st.dictionaries(names(operation), JSON, max_size=3)
            | JSON.filter(lambda each: each is not None)
        )
    else:
        query = data.draw(st.dictionaries(names(operation), st.text("01xz*/-. é"), max_size=3))
        path += "?" + "&".join(f"{name}={value}" for name, value in query.items())
    reply = drive(sandbox, operation.method, path, given)
    assert reply.status_code in (operation.status, 400, 401, 404), reply.text
    if not reply.ok:
        [problem] = reply.json()
        assert problem["message"].endswith((".", "?", ")")), problem
    for added in sandbox.stores[2:]:
        sandbox.remove_store(added)
    sandbox.reset()


@pytest.mark.parametrize("operation", WRITES, ids=lambda each: f"{each.method} {each.path}")
@pytest.mark.parametrize(
    "content",
    [
        *(b"{", b"[1]", b"null", b"\xff\xfe", b'{"x": NaN}', b'{"x": 1e999}', b"[" * 5_000),
        b'"\\ud800"',
        *(b'{"rows": ' + b"[" * deep + b"]" * deep + b"}" for deep in (500, 5_000, 50_000)),
    ],
    ids=lambda content: content[:12].decode("latin-1"),
)
def test_malformed_bodies_are_refused(
    sandbox: Sandbox, operation: Operation, content: bytes
) -> None:
    import requests

    url = f"{sandbox.base_url}/sandbox/{operation.path}"
    headers = {"X-Auth-Token": sandbox.token, "Content-Type": "application/json"}
    reply = requests.request(operation.method, url, data=content, headers=headers, timeout=30)
    assert reply.status_code == 400, reply.text
    assert json.loads(reply.content)[0]["message"]


@pytest.mark.parametrize(("method", "path"), [("POST", "/seed"), ("PUT", "/snapshot")])
def test_huge_bodies_are_refused(sandbox: Sandbox, method: str, path: str) -> None:
    huge = {"resource": "Brands", "rows": [{"name": "x" * 11 * 1024 * 1024}]}
    assert drive(sandbox, method, path, huge).status_code == 413
