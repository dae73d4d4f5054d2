"""Schemathesis: replies of the sandbox match the exported OpenAPI document of V3."""

# schemathesis has untyped parameters:
# pyright: reportUnknownVariableType=false, reportUnknownMemberType=false
# pyright: reportUnknownArgumentType=false

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
import schemathesis
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from schemathesis.core.result import Ok

from bigcommerce_sdk.sandbox import Sandbox
from generator.openapi import document
from tests.contract.test_openapi_replies import CHECKS
from tests.health import EVERY_CHECK
from tests.own_schema import own_api
from tests.sandbox.clients.v3 import Shop, find, ids_of

EXAMPLES = 3

#: Empty where a store has none, which the formats in the document do not say: it has no null.
MAYBE_EMPTY = {"uri"}
#: Schemas with fields that are empty because the sandbox has nothing for them.
NOT_KEPT: dict[str, tuple[str, ...]] = {
    "ChannelActiveThemeRecord": (
        "active_theme_configuration_uuid",
        "active_theme_uuid",
        "active_theme_version_uuid",
    ),
    "ChannelListingVariant": ("date_created", "date_modified"),
    "ChannelSiteUrl": ("created_at", "updated_at"),
    "CustomerConsentRecord": ("updated_at",),
    "DeploymentUpload": ("upload_uuid",),
    "EmbeddedWidgetTemplate": ("current_version_uuid", "date_created", "date_modified", "uuid"),
    "PlacedWidget": ("date_created", "date_modified", "uuid", "version_uuid"),
    "ProductPrimaryImage": ("date_modified",),
    "ProductReview": ("date_created", "date_modified"),
    "SegmentShopperProfile": ("id",),  # as a body of any texts names them
    "TreeCategory": ("category_uuid",),
}
#: Replies without content that the document does not have: of the last line of a cart.
WITHOUT_CONTENT = ("DELETE /carts/{cart_id}/items/{item_id}", 204)


def loosened(found: dict[str, Any]) -> dict[str, Any]:
    """The document without the formats of texts that can be empty."""
    for name, shape in found["components"]["schemas"].items():
        for field, described in shape.get("properties", {}).items():
            for each in (described, *described.get("anyOf", ())):
                if each.get("format") in MAYBE_EMPTY or field in NOT_KEPT.get(name, ()):
                    each.pop("format", None)
    return found


SCHEMA = schemathesis.openapi.from_dict(loosened(json.loads(document(own_api("v3"), "1.0"))))
OPERATIONS = [found.ok() for found in SCHEMA.get_all_operations() if isinstance(found, Ok)]


@pytest.fixture(scope="module")
def store() -> Iterator[Sandbox]:
    with Sandbox() as running:
        yield running


def test_every_operation_of_the_document_can_be_called() -> None:
    paths = SCHEMA.raw_schema["paths"].values()
    assert len(OPERATIONS) == sum(len(item) for item in paths)


@pytest.mark.shows_secrets("Hypothesis draws texts that the modules of the tests have")
@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: operation.label)
def test_every_reply_keeps_to_the_document(store: Sandbox, operation: Any) -> None:
    url = f"{store.base_url}/stores/{store.store_hash}/v3"

    @settings(
        max_examples=EXAMPLES,
        derandomize=True,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=EVERY_CHECK,
    )
    @given(case=operation.as_strategy(), known=st.sampled_from([True, True, False]))
    def call(case: Any, known: bool) -> None:
        store.reset()  # what earlier calls deleted is there again
        if known and case.path_parameters:
            case.path_parameters = _ids(store, operation, case.path_parameters)
        reply = case.call(base_url=url, headers={"X-Auth-Token": store.token})
        if (operation.label, reply.status_code) != WITHOUT_CONTENT:
            case.validate_response(reply, checks=CHECKS)

    call()


def _ids(store: Sandbox, operation: Any, drawn: dict[str, Any]) -> dict[str, Any]:
    """Ids in a path that lead to rows, which are made."""
    endpoint = find(f"{operation.method.upper()} {operation.path}")
    if endpoint is None or None in endpoint.ancestors:
        return drawn
    shop = Shop(store)
    if operation.path.startswith(("/carts/{", "/checkouts/{")):
        shop.make_checkout()
    return dict(zip(drawn, ids_of(shop, endpoint), strict=True))
