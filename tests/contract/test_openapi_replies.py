"""Schemathesis: replies of the sandbox match the exported OpenAPI document."""

# schemathesis has untyped parameters:
# pyright: reportUnknownVariableType=false, reportUnknownMemberType=false
# pyright: reportUnknownArgumentType=false

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from email.utils import format_datetime
from typing import Any

import pytest
import schemathesis
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from schemathesis.checks import not_a_server_error
from schemathesis.core.result import Ok
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from bigcommerce_sdk.json.types import is_object
from bigcommerce_sdk.sandbox import Sandbox
from bigcommerce_sdk.sandbox.catalogue import catalogue_of
from generator.openapi import document
from tests.health import EVERY_CHECK
from tests.own_schema import own_api
from tests.sandbox.shop import ADDRESS

EXAMPLES = 6
CHECKS = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_schema_conformance,
]
MOMENTS = st.datetimes(datetime(2000, 1, 1), datetime(2030, 1, 1)).map(
    lambda moment: moment.replace(microsecond=0, tzinfo=UTC)
)
for name, values in {
    "decimal": st.decimals(0, 1000, places=2).map(str),
    "rfc2822": MOMENTS.map(format_datetime),
    "date-time": MOMENTS.map(datetime.isoformat),
}.items():
    schemathesis.openapi.format(name, values)

API = own_api()
SCHEMA = schemathesis.openapi.from_dict(json.loads(document(API, "1.0")))
OPERATIONS = [found.ok() for found in SCHEMA.get_all_operations() if isinstance(found, Ok)]
CATALOGUE = catalogue_of("bigcommerce_sdk.resources")

#: Parents that a body names because its path does not.
PARENTS = {"product_id": 1, "option_set_id": 1}

#: Parts of bodies that refer to other rows, or have rules that the document lacks.
GIVEN: dict[str, dict[str, Any]] = {
    "POST /orders": {"billing_address": ADDRESS, "products": [{"product_id": 3, "quantity": 1}]},
    "POST /orders/{order_id}/shipments": {
        "order_address_id": 2,
        "items": [{"order_product_id": 3, "quantity": 1}],
    },
    "POST /products/{product_id}/videos": {"url": "https://youtu.be/jNQXAC9IVRw"},
}
#: Ids of rows that a call needs, if not those of the first row.
GIVEN_IDS = {"POST /orders/{order_id}/shipments": {"order_id": "101"}}

#: What no call can succeed at that is made of the document alone.
NEVER_DONE = {
    "POST /hooks": "the document does not list the events",
    "PUT /shipping/carrier/connection": "only a carrier that was connected before can be changed",
    "PUT /products/{product_id}/rules/{rule_id}/conditions/{id}": "no row has that id",
}


@pytest.fixture(scope="module")
def store() -> Iterator[Sandbox]:
    with Sandbox() as running:
        yield running


def ids_for(sandbox: Sandbox, path: str) -> dict[str, str]:
    """Ids for the placeholders of a path that lead to rows of the demo shop, where it has some."""
    rows = sandbox._tenant.store.rows
    ids: tuple[str, ...] = ()
    for depth, meta in enumerate(CATALOGUE.ancestors(path)):
        places = [(*row.parents, row.key) for row in rows(meta)] if meta else []
        fitting = [place for place in places if len(place) == depth + 1]
        below = [place for place in fitting if place[:depth] == ids]
        ids = (below or fitting or [(*ids, "1")])[0]
    return dict(zip(re.findall(r"{(\w+)}", path), ids, strict=True))


def test_every_operation_of_the_document_can_be_called() -> None:
    paths = SCHEMA.raw_schema["paths"].values()
    assert len(OPERATIONS) == sum(len(item) for item in paths)
    assert {operation.label for operation in OPERATIONS} > set(NEVER_DONE)


@pytest.mark.shows_secrets("Hypothesis draws texts that the modules of the tests have")
@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: operation.label)
def test_every_reply_keeps_to_the_document(store: Sandbox, operation: Any) -> None:
    ids = ids_for(store, operation.path) | GIVEN_IDS.get(operation.label, {})
    url = f"{store.base_url}/stores/{store.store_hash}/v2"
    statuses: set[int] = set()

    @settings(
        max_examples=EXAMPLES,
        derandomize=True,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=EVERY_CHECK,
    )
    @given(case=operation.as_strategy(), known=st.sampled_from([True, True, True, False]))
    def call(case: Any, known: bool) -> None:
        store.reset()  # what earlier calls deleted is there again
        if known:
            case.path_parameters = ids
            if is_object(case.body):
                case.body |= GIVEN.get(operation.label, {})
                case.body |= {name: each for name, each in PARENTS.items() if name in case.body}
        reply = case.call(base_url=url, headers={"X-Auth-Token": store.token})
        statuses.add(reply.status_code)
        case.validate_response(reply, checks=CHECKS)

    call()
    succeeded = min(statuses) < 400
    assert succeeded != (operation.label in NEVER_DONE), statuses
