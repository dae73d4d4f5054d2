"""What the sandbox refuses, at every operation of every resource."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
import requests

from bigcommerce_sdk.endpoints.metadata import Action, Operation, ResourceMeta
from bigcommerce_sdk.http.paths import expand
from bigcommerce_sdk.sandbox import Sandbox
from bigcommerce_sdk.sandbox.catalogue import body_by_wire, catalogue_of
from bigcommerce_sdk.sandbox.quirks import UNIQUE

from .examples import body_for, json_body

METAS = catalogue_of("bigcommerce_sdk.resources")


def operations_of(meta: ResourceMeta) -> Iterator[Operation | Action]:
    yield from meta.operations.values()
    yield from meta.actions


Called = tuple[ResourceMeta, Operation | Action]
CALLS: dict[str, Called] = {
    f"{operation.method} {operation.path}": (meta, operation)
    for meta in METAS.values()
    for operation in operations_of(meta)
}


class Http:
    """Sends requests to one store, in whose paths every id is 501."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.base = f"{sandbox.base_url}/stores/{sandbox.store_hash}/v2"
        self.session = requests.Session()
        self.session.headers["X-Auth-Token"] = sandbox.token

    def __call__(self, method: str, path: str, **settings: Any) -> requests.Response:
        return self.session.request(method, self.base + expand(path, [501] * 4), **settings)


@pytest.fixture(scope="module")
def http(furnished: Sandbox) -> Iterator[Http]:
    client = Http(furnished)
    with client.session:
        yield client


def refused(reply: requests.Response) -> tuple[int, Any]:
    """The status of a refusal in the shape of V2, and its details."""
    (entry,) = reply.json()
    assert entry["status"] == reply.status_code
    assert entry["message"]
    return reply.status_code, entry.get("details")


calls = pytest.mark.parametrize("called", CALLS.values(), ids=CALLS.keys())


@calls
def test_a_caller_that_takes_no_json_is_406(http: Http, called: Called) -> None:
    _, operation = called
    for wanted in ("text/html", "application/json;q=0, text/*"):
        reply = http(operation.method, operation.path, headers={"Accept": wanted})
        assert refused(reply) == (406, None)


@pytest.mark.parametrize(
    "wanted", ["*/*", "application/*", "application/json; charset=utf-8", "text/xml, */*;q=0.1", ""]
)
def test_a_caller_that_also_takes_json_is_answered(http: Http, wanted: str) -> None:
    assert http("GET", "/time", headers={"Accept": wanted}).status_code == 200


@pytest.fixture(scope="module")
def strict() -> Iterator[Http]:
    with Sandbox(demo=False, strict=True) as sandbox:
        client = Http(sandbox)
        with client.session:
            yield client


@calls
def test_an_unknown_parameter_is_400_if_strict(strict: Http, called: Called) -> None:
    _, operation = called
    reply = strict(operation.method, operation.path, params={"colour": "red"}, json={})
    assert refused(reply) == (400, {"parameter": "colour"})


@calls
def test_a_method_that_a_path_does_not_take_is_405(http: Http, called: Called) -> None:
    _, operation = called
    taken = [each.split()[0] for each in CALLS if each.split()[1] == operation.path]
    method = next(each for each in ("PUT", "POST", "DELETE", "OPTIONS") if each not in taken)
    reply = http(method, operation.path, json={})
    assert refused(reply)[0] == 405
    assert operation.method in reply.headers["Allow"].split(", ")


@calls
def test_a_method_that_v2_does_not_have_is_501(http: Http, called: Called) -> None:
    _, operation = called
    assert refused(http("PATCH", operation.path, json={})) == (501, None)


@calls
def test_a_body_that_is_not_said_to_be_json_is_415(http: Http, called: Called) -> None:
    _, operation = called
    headers = {"Content-Type": "text/plain"}
    reply = http(operation.method, operation.path, data="{}", headers=headers)
    assert refused(reply) == (415, None)


PAGED = {
    name: call
    for name, call in CALLS.items()
    if "paging" in call[1].accepts and call[0].paging is not None
}


@pytest.mark.parametrize("called", PAGED.values(), ids=PAGED.keys())
def test_a_limit_above_the_maximum_is_413(http: Http, called: Called) -> None:
    meta, operation = called
    assert meta.paging is not None
    most = meta.paging.max_limit
    reply = http(operation.method, operation.path, params={"limit": most + 1})
    assert refused(reply) == (413, {"max_limit": most})
    assert refused(http(operation.method, operation.path, params={"page": 0}))[0] == 400


BELOW = {
    name: (meta, operation)
    for name, (meta, operation) in CALLS.items()
    if isinstance(operation, Operation) and any(METAS.ancestors(operation.path))
}


@pytest.mark.parametrize(("meta", "operation"), BELOW.values(), ids=BELOW.keys())
def test_a_path_through_what_is_not_there_is_404(
    http: Http, meta: ResourceMeta, operation: Operation
) -> None:
    body = json_body(meta, operation.verb) if operation.verb in ("create", "update") else None
    reply = http(operation.method, operation.path.replace("{", "9{"), json=body)
    assert refused(reply) == (404, None)


WRITES = {
    f"{verb} {name}": (meta, verb)
    for name, meta in METAS.items()
    for verb in ("create", "update")
    if verb in meta.operations
}
writes = pytest.mark.parametrize(("meta", "verb"), WRITES.values(), ids=WRITES.keys())


def sent(http: Http, meta: ResourceMeta, verb: str, body: Any) -> requests.Response:
    operation = meta.operations[verb]
    return http(operation.method, operation.path, json=body)


@writes
def test_a_field_that_there_is_not_is_400(http: Http, meta: ResourceMeta, verb: str) -> None:
    reply = sent(http, meta, verb, {**json_body(meta, verb), "colour": "red"})
    assert refused(reply) == (400, {"field": "colour"})


@writes
def test_a_field_that_only_the_store_sets_is_400(http: Http, meta: ResourceMeta, verb: str) -> None:
    other = {"create": "update_only", "update": "create_only"}[verb]
    for field in meta.fields.values():
        if field.access in ("read_only", other) and field.wire not in meta.parents:
            reply = sent(http, meta, verb, {**json_body(meta, verb), field.wire: 1})
            assert refused(reply) == (400, {"field": field.wire})
            assert "cannot be written" in reply.json()[0]["message"]


@writes
def test_a_field_that_is_missing_is_400(http: Http, meta: ResourceMeta, verb: str) -> None:
    whole = json_body(meta, verb)
    for wire, field in body_by_wire(meta.record).items():
        if verb in field.required:
            rest = {name: value for name, value in whole.items() if name != wire}
            assert refused(sent(http, meta, verb, rest)) == (400, {"field": wire})


#: What no field of a type takes.
WRONG = {"str": 5, "int": "x", "bool": "maybe", "Decimal": "x", "datetime": "x", "date": "x"}


@writes
def test_a_value_of_the_wrong_type_is_400(http: Http, meta: ResourceMeta, verb: str) -> None:
    whole = json_body(meta, verb)
    for name, value in body_for(meta, verb).items():
        field = meta.fields.get(name)
        if field is None:
            continue
        wrong = WRONG.get(field.write.python)
        if isinstance(value, (list, dict)):
            wrong = 5
        if wrong is not None and type(field.write).__name__ not in ("Lenient", "Csv"):
            open_enum = getattr(field.write, "open", False)
            reply = sent(http, meta, verb, {**whole, field.wire: wrong})
            if not open_enum:
                assert refused(reply) == (400, {"field": field.wire}), name


#: Those of V2. ``tests/sandbox/apis/test_v3_actions.py`` tries those of V3.
TAKEN = [
    (name, group)
    for name, groups in UNIQUE.items()
    for group in groups
    if not name.startswith("v3.")
]


@pytest.mark.parametrize(("name", "group"), TAKEN)
def test_what_another_has_already_is_409_and_one_s_own_is_not(
    http: Http, name: str, group: tuple[str, ...]
) -> None:
    meta = METAS[name]
    groups = {each[-1] for each in UNIQUE[name]}
    body = {**json_body(meta, "create"), **{each: f"{each}-1" for each in groups}}
    made = sent(http, meta, "create", body)
    assert made.status_code < 300, made.text
    key = made.json()[meta.key]
    other = {**body, **{each: f"{each}-2" for each in groups}}
    again = {**other, group[-1]: body[group[-1]].upper()}
    assert refused(sent(http, meta, "create", again)) == (409, {"field": group[-1]})
    second = sent(http, meta, "create", other).json()[meta.key]
    base = http.base + expand(meta.path, [501] * len(meta.parents))
    kept = {group[-1]: body[group[-1]]}
    for field in meta.fields.values():
        if "update" in field.required or field.keep_on_update:
            kept.setdefault(field.wire, body[field.wire])
    assert http.session.put(f"{base}/{key}", json=kept).status_code == 200
    assert refused(http.session.put(f"{base}/{second}", json=kept)) == (409, {"field": group[-1]})
    for each in (key, second):
        http.session.delete(f"{base}/{each}")


def test_a_video_is_on_a_product_once(http: Http) -> None:
    body = {"url": "https://www.youtube.com/watch?v=abc_DEF-123"}
    assert http("POST", "/products/{id}/videos", json=body).status_code == 201
    assert refused(http("POST", "/products/{id}/videos", json=body)) == (409, {"field": "id"})


def test_all_customers_are_deleted_a_hundred_at_a_time() -> None:
    with Sandbox(demo=False) as sandbox, sandbox.api() as api:
        sandbox.seed("Customers", *({"email": f"{n}@example.com"} for n in range(130)))
        api.Customers.delete_all()
        assert api.Customers.count() == 30
