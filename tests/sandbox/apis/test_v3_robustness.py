"""Actions of V3 refuse odd bodies; no body makes the sandbox fail."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from bigcommerce_sdk.json.types import is_list, is_object
from bigcommerce_sdk.sandbox import Sandbox
from bigcommerce_sdk.sandbox.apis.rest.actions import ACTIONS
from bigcommerce_sdk.sandbox.catalogue import PLACEHOLDER, catalogue_of
from tests.contract.examples import value_of
from tests.sandbox.clients.v3 import Shop, body_of, find, ids_of, query_of

V3 = catalogue_of("bigcommerce_sdk.resources").v3
#: Values that fields of other types can have.
ODD: tuple[Any, ...] = (None, "", -1, {}, [{}], [None])


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as running:
        yield running


def odd_bodies(body: Any, fields: Any) -> Iterator[Any]:
    """Bodies of other types, and the body with an odd value in each field."""
    yield from ({}, [{}], ["odd"])
    given: dict[str, Any] = body if is_object(body) else {}
    for name in fields:
        for value in ODD:
            yield {**given, name: value}
    rows: list[Any] = body if is_list(body) else []
    first: dict[str, Any] = rows[0] if rows and is_object(rows[0]) else {}
    for name in first:
        for value in ODD:
            yield [{**first, name: value}]


@pytest.mark.parametrize("key", [key for key in ACTIONS if key[0].startswith("v3.")], ids=".".join)
def test_no_body_makes_an_action_fail(sandbox: Sandbox, key: tuple[str, str]) -> None:
    sandbox.reset()
    shop = Shop(sandbox)
    action = next(each for each in V3[key[0]].actions if each.name == key[1])
    endpoint = find(f"{action.method} {PLACEHOLDER.sub('{}', action.path)}")
    assert endpoint is not None
    shop.make_checkout()
    ids = ids_of(shop, endpoint)
    body = body_of(shop, endpoint, ids)
    record = action.body
    fields = record._fields.values() if isinstance(record, type) else ()
    whole = {each.wire: each.write.encode(value_of(each.write)) for each in fields}
    path = action.path
    for each in ids:
        path = PLACEHOLDER.sub(str(each), path, count=1)
    for odd in odd_bodies({**whole, **body} if is_object(body) else body, whole):
        reply = shop.send(action.method, f"/v3{path}", odd, params=query_of(endpoint))
        assert reply.status_code < 500, odd
