"""Random requests get error responses and never make the store fail."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
import requests
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bigcommerce_sdk.endpoints.metadata import Action, Operation
from bigcommerce_sdk.http.paths import expand
from bigcommerce_sdk.json.types import is_object
from bigcommerce_sdk.sandbox import Sandbox
from bigcommerce_sdk.sandbox.catalogue import body_by_wire, catalogue_of
from tests.health import examples
from tests.sandbox.shop import ADDRESS

CATALOGUE = catalogue_of("bigcommerce_sdk.resources")
ENDPOINTS: list[tuple[str, Operation | Action]] = [
    *((name, each) for name, meta in CATALOGUE.items() for each in meta.operations.values()),
    *((name, each) for name, meta in CATALOGUE.items() for each in meta.actions),
]

NUMBERS = st.integers() | st.floats(allow_nan=False, allow_infinity=False)
JSON = st.recursive(
    st.none() | st.booleans() | NUMBERS | st.text(max_size=9),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["id", "quantity", "ids", "type", "x"]), inner)
    ),
    max_leaves=6,
)
NUMBERLIKE = ["", "0", "1", "-1", "1.5", "9" * 40, "Infinity", "²", "1,2", ","]
MOMENTS = ["2024-01-02", "2024-01-02T03:04:05Z", "Fri, 12 Jan 2024 09:00:00 +0000", "0000-00-00"]
LIKELY = st.sampled_from([*NUMBERLIKE, *MOMENTS, "true", "id:desc", "%"])

#: Values that required fields take which do not take "1".
LIKELIEST: dict[str, Any] = {
    "type": "physical",
    "availability": "available",
    "categories": [1],
    "billing_address": ADDRESS,
    "options": [],
    "conditions": [],
    "is_active": True,
    "forward": {"type": "manual"},
    "applies_to": {"entity": "products", "ids": [1]},
    "carrier_id": "fedex",
    "connection": {},
}


@pytest.fixture(scope="module")
def store() -> Iterator[Sandbox]:
    with Sandbox() as running:
        yield running


@st.composite
def calls(draw: st.DrawFn) -> tuple[str, str, dict[str, str], Any]:
    name, operation = draw(st.sampled_from(ENDPOINTS))
    meta = CATALOGUE[name]
    ids = draw(st.lists(st.sampled_from(["1", "2", "100", "101", "x"]), min_size=4, max_size=4))
    path = expand(operation.path, ids)
    parameters = [parameter.wire for parameter in meta.filters._parameters.values()]
    names = st.sampled_from([*parameters, "page", "limit"])
    values = LIKELY | st.text(max_size=9)
    query = draw(st.just(dict[str, str]()) | st.dictionaries(names, values, max_size=2))
    body = None
    if operation.method in ("POST", "PUT"):
        fields = st.sampled_from([*body_by_wire(meta.record), "id", "password"])
        required = [f.wire for f in body_by_wire(meta.record).values() if f.required]
        least = {name: LIKELIEST.get(name, "1") for name in required}
        extra = draw(st.dictionaries(fields, JSON | LIKELY, max_size=2))
        body = draw(st.sampled_from([{**least, **extra}, extra]) | JSON)
    return operation.method, path, query, body


@settings(
    max_examples=examples(200),
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
@given(call=calls())
def test_no_request_makes_it_fail(store: Sandbox, call: tuple[str, str, Any, Any]) -> None:
    method, path, query, body = call
    store.reset()  # what earlier examples deleted is there again
    url = f"{store.base_url}/stores/{store.store_hash}/v2{path}"
    headers = {"X-Auth-Token": store.token}
    reply = requests.request(method, url, params=query, json=body, headers=headers)
    assert reply.status_code < 500, (call, reply.text)
    if reply.status_code >= 400:
        found = reply.json()
        if is_object(found):  # invalid hooks have another error format
            assert path.startswith("/hooks")
            found = [{**found, "message": found["title"]}]
        (entry,) = found
        assert entry["status"] == reply.status_code
        assert entry["message"]
    elif reply.status_code in (204, 304):
        assert reply.content == b""
    else:
        assert isinstance(reply.json(), (dict, list))
