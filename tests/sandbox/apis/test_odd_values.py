"""Invalid values for every field never make the store fail.

Refusals have the error format of the API.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from werkzeug.test import Client, TestResponse

from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.http.paths import expand
from bigcommerce_sdk.json.types import is_object
from bigcommerce_sdk.records.fields import WRITABLE_IN
from bigcommerce_sdk.sandbox import Sandbox
from bigcommerce_sdk.sandbox.catalogue import body_by_wire, catalogue_of

CATALOGUE = catalogue_of("bigcommerce_sdk.resources")

#: JSON texts, because not all of these could be written as JSON from Python.
ODD = (
    *("null", "true", "-1", "1e99", '""', '"x"', '"\\ud800"', '"1_000"', '" 7 "', '"٣"', "9" * 400),
    *("[]", "{}", "[[]]", "[{}]", "[null]", "[5]", '["x"]', '[{"id": null}]', '{"a": 1}'),
    *('{"id": "x"}', '[{"id": 1, "quantity": 0}]', '{"resource": 5}', '{"shipping": []}'),
)


def written() -> Iterator[Any]:
    for name, meta in CATALOGUE.items():
        for verb in ("create", "update"):
            if verb in meta.operations:
                yield pytest.param(meta, verb, id=f"{name}-{verb}")


@pytest.fixture(scope="module")
def store() -> Sandbox:
    return Sandbox()


def least(sandbox: Sandbox, meta: ResourceMeta, verb: str) -> dict[str, Any]:
    """A body with what must be in one, from the first row that there is."""
    row = next(iter(sandbox.snapshot().get(meta.name, [])), dict[str, Any]())
    fields = body_by_wire(meta.record).values()
    found = {f.wire: row[f.wire] for f in fields if verb in f.required and f.wire in row}
    if meta.name == "Orders" and verb == "create":
        found["products"] = [{"product_id": 1, "quantity": 1}]
    return found


def path_of(sandbox: Sandbox, meta: ResourceMeta, verb: str) -> str:
    row = next(iter(sandbox.snapshot().get(meta.name, [])), dict[str, Any]())
    ids = [str(row.get(name, 1)) for name in (*meta.parents, meta.key)]
    return expand(meta.operations[verb].path, ids)


@pytest.mark.parametrize(("meta", "verb"), list(written()))
def test_no_value_of_a_field_makes_it_fail(store: Sandbox, meta: ResourceMeta, verb: str) -> None:
    client = Client(store._app)
    headers = {"X-Auth-Token": store.token, "Content-Type": "application/json"}
    base = f"/stores/{store.store_hash}/v2"
    operation = meta.operations[verb]
    store.reset()
    path = base + path_of(store, meta, verb)
    needed = least(store, meta, verb)
    listed = base + path_of(store, meta, "list") if "list" in meta.operations else ""
    for field in body_by_wire(meta.record).values():
        if verb not in WRITABLE_IN[field.access]:
            continue
        others = json.dumps({n: v for n, v in needed.items() if n != field.wire})[1:-1]
        for odd in ODD:
            body = f"{{{others}{', ' if others else ''}{json.dumps(field.wire)}: {odd}}}"
            reply = client.open(path, method=operation.method, data=body, headers=headers)
            check(reply, meta, body)
            if reply.status_code < 300:
                if listed:
                    check(client.get(listed, headers=headers), meta, body)
                store.reset()


def check(reply: TestResponse, meta: ResourceMeta, body: str) -> None:
    assert reply.status_code < 500, (meta.name, body)
    if reply.status_code >= 400:
        found = json.loads(reply.data)
        if meta.name == "Webhooks" and is_object(found):
            found = [{**found, "message": found["title"]}]
        (entry,) = found
        assert entry["status"] == reply.status_code
        assert entry["message"], body
