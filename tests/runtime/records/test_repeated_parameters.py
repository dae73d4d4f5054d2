"""Records repeat parameters of the call that returned them, but no conditions and no filters."""

from __future__ import annotations

import pickle
from copy import deepcopy
from datetime import UTC, datetime
from typing import Any

import pytest

from bigcommerce_sdk.exception import FieldNotReturnedException
from tests.both import for_both_clients
from tests.runtime.loopback import Loopback, Reply

pytestmark = for_both_clients

ORDER = {"id": 7, "status_id": 1}


@pytest.mark.parametrize("include", [["consignments"], ("consignments",), None])
def test_refresh_repeats_what_to_include(client: Any, server: Loopback, include: Any) -> None:
    server.answers(ORDER, ORDER, ORDER, Reply(204))
    order = client.Orders.get(
        7, include=include, if_modified_since=datetime(2020, 1, 1, tzinfo=UTC)
    )
    order.refresh()
    order.status_id = 2
    order.save()
    order.delete()
    sent = {"include": "consignments"} if include else {}
    assert [each.query for each in server.arrived] == [sent, sent, {}, {}]
    names = [{name.lower() for name in each.headers} for each in server.arrived]
    assert ["if-modified-since" in each for each in names] == [True, False, False, False]


def test_later_changes_of_an_argument_are_not_repeated(client: Any, server: Loopback) -> None:
    server.answers(ORDER, ORDER)
    include = ["consignments"]
    order = client.Orders.get(7, include=include)
    include.clear()
    order.refresh()
    assert server.arrived[1].query == {"include": "consignments"}


def test_filters_of_a_list_are_not_repeated(client: Any, server: Loopback) -> None:
    server.answers([ORDER], ORDER)
    [order] = client.Orders.all(status_id=1, limit=5)
    order.refresh()
    assert server.arrived[1].query == {}


def test_refresh_repeats_what_a_list_included(client: Any, server: Loopback) -> None:
    server.answers([ORDER], ORDER, ORDER)
    parts = {"include": ["consignments"], "consignment_structure": "object"}
    [order] = client.Orders.all(status_id=1, sort="id:asc", **parts)
    order.refresh()
    order.status_id = 2
    order.save()
    assert server.arrived[1].query == {"include": "consignments", "consignment_structure": "object"}
    assert server.arrived[2].query == {}


PRODUCT = {"id": 1, "name": "Mug"}


@pytest.mark.parametrize("limits", [
    {"include": ["name"]}, {"exclude": ["price"]}, {"include": "@summary", "exclude": ["price"]},
])  # fmt: skip
@pytest.mark.parametrize("verb", ["get", "all"])
def test_refresh_drops_limits_of_the_fields(
    client: Any, server: Loopback, verb: str, limits: dict[str, Any]
) -> None:
    server.answers(PRODUCT if verb == "get" else [PRODUCT], {**PRODUCT, "price": "2.00"})
    call = client.Products
    product = call.get(1, **limits) if verb == "get" else call.all(**limits)[0]
    assert product.refresh().price == 2
    assert server.arrived[0].query != {}
    assert server.arrived[1].query == {}


@pytest.mark.parametrize(("verb", "limits"), [
    ("get", {"include_fields": ["name"]}), ("all", {"include_fields": ["name"]}),
    ("get", {"exclude_fields": ["price"]}), ("all", {"exclude_fields": ["price"]}),
    ("get", {"include_fields": ["name"], "include": ["images"]}),
    ("update", {"include_fields": ["name"], "include": ["images"]}),
])  # fmt: skip
def test_field_limits_of_v3_are_not_repeated(
    client: Any, server: Loopback, verb: str, limits: dict[str, Any]
) -> None:
    whole = {**PRODUCT, "price": 2}
    server.answers({"data": [PRODUCT] if verb == "all" else PRODUCT}, {"data": whole},
                   {"data": whole})  # fmt: skip
    call = client.v3.Products
    if verb == "all":
        [product] = call.all(**limits)
    else:
        product = call.get(1, **limits) if verb == "get" else call.update(1, name="Mug", **limits)
    assert product.refresh().price == 2
    product.update(name="Cup")
    parts = {"include": "images"} if "include" in limits else {}
    assert [each.query for each in server.arrived[1:]] == [parts, parts]


def test_cursors_are_not_repeated(client: Any, server: Loopback) -> None:
    row = {"id": 7, "email": "a@example.com"}
    server.answers({"data": [row]}, {"data": [row]}, {"data": [row]}, {"data": [row]})
    [customer] = client.v3.Customers.all(after="abc", include=["addresses"])
    customer.refresh()
    client.v3.Customers.get(7, before="abc").refresh()
    queries = [each.query for each in server.arrived]
    assert queries[1] == {"id:in": "7", "include": "addresses"}
    assert queries[3] == {"id:in": "7"}


#: Resources, a field that their rows lack, and the message about it.
MISSING = [
    ("Customers", "form_fields",
     "Customer.form_fields is not in the response without include. "
     "Use api.v3.Customers.get(7, include=['formfields'])."),
    ("Customers", "email",
     "Customer.email is not in the response, which may be partial. "
     "refresh() fetches the whole record."),
    ("CustomerFormFieldValues", "value",
     "CustomerFormFieldValue.value is not in the response, which may be partial."),
]  # fmt: skip


@pytest.mark.parametrize(("name", "field", "said"), MISSING)
def test_messages_about_missing_fields(
    client: Any, server: Loopback, name: str, field: str, said: str
) -> None:
    server.answers({"data": [{"id": 7, "name": "x", "customer_id": 1}]})
    [record] = getattr(client.v3, name).all()
    with pytest.raises(FieldNotReturnedException) as caught:
        getattr(record, field)
    assert str(caught.value).removeprefix("Async") == said


def test_a_missing_field_of_a_nested_record(client: Any, server: Loopback) -> None:
    server.answers({"data": [{"id": 7, "addresses": [{"id": 1}]}]})
    [address] = client.v3.Customers.get(7, include=["addresses"]).addresses
    with pytest.raises(FieldNotReturnedException) as caught:
        address.city  # noqa: B018 - reading it raises
    assert "refresh()" not in str(caught.value)
    assert "Fetch the record that holds this object" in str(caught.value)


#: Parameters of a call, and whether a nullable field that its response lacks was left out.
LEFT_OUT: list[tuple[str, str, str, dict[str, Any], bool]] = [
    ("v3.Products", "brand_id", "get", {}, False),
    ("v3.Products", "brand_id", "get", {"include": ["images"]}, False),
    ("v3.Products", "brand_id", "get", {"include_fields": ["name"]}, True),
    ("v3.Products", "brand_id", "all", {"include_fields": ["name"]}, True),
    ("v3.Products", "brand_id", "get", {"include_fields": ["name", "brand_id"]}, False),
    ("v3.Products", "brand_id", "all", {"exclude_fields": ["brand_id"]}, True),
    ("v3.Products", "brand_id", "all", {"exclude_fields": ["name"]}, False),
    ("Products", "keyword_filter", "get", {}, False),
    ("Products", "keyword_filter", "get", {"include": ["name"]}, True),
    ("Products", "keyword_filter", "all", {"include": "@summary"}, True),
    ("Products", "keyword_filter", "all", {"exclude": ["keyword_filter"]}, True),
    ("Products", "keyword_filter", "all", {"exclude": ["price"]}, False),
    ("v3.Pages", "body", "all", {}, True),
    ("v3.Pages", "body", "get", {}, True),
    ("v3.Pages", "body", "get", {"include": ["body"]}, False),
    ("v3.Customers", "shopper_profile_id", "get", {"include": ["addresses"]}, True),
    ("v3.Customers", "shopper_profile_id", "all", {"include": ["shopper_profile_id"]}, False),
]


@pytest.mark.parametrize(("name", "field", "verb", "given", "is_left_out"), LEFT_OUT)
def test_nullable_fields_that_a_call_left_out(
    client: Any,
    server: Loopback,
    name: str,
    field: str,
    verb: str,
    given: dict[str, Any],
    is_left_out: bool,
) -> None:
    resource = client.v3 if name.startswith("v3.") else client
    resource = getattr(resource, name.removeprefix("v3."))
    by_list = verb == "all" or resource.meta.operations["get"].by
    rows: Any = [PRODUCT] if by_list else PRODUCT
    server.answers({"data": rows} if resource.meta.api else rows)
    record = resource.all(**given)[0] if verb == "all" else resource.get(1, **given)
    if is_left_out:
        with pytest.raises(FieldNotReturnedException):
            getattr(record, field)
    else:
        assert getattr(record, field) is None


def test_a_refreshed_record_has_all_nullable_fields(client: Any, server: Loopback) -> None:
    server.answers({"data": PRODUCT}, {"data": PRODUCT})
    product = client.v3.Products.get(1, include_fields=["name"])
    with pytest.raises(FieldNotReturnedException, match=r"Product\.brand_id is not in the resp"):
        product.brand  # noqa: B018 - reading it raises
    assert product.refresh().brand_id is None
    assert product.brand is None


def test_settings_keep_the_parameters_that_they_were_last_read_with(
    client: Any, server: Loopback
) -> None:
    server.answers(*[{"data": {"store_name": "Mug Shop"}}] * 6)
    profile = client.v3.StoreProfile.get(channel_id=1)
    profile.refresh(channel_id=2)
    profile.update(store_name="A")
    profile.update(store_name="B", channel_id=3)
    profile.store_name = "C"
    profile.save()
    profile.refresh()
    assert [each.query["channel_id"] for each in server.arrived] == ["1", "2", "2", "3", "3", "3"]


def test_templates_keep_the_channel_that_they_were_last_written_to(
    client: Any, server: Loopback
) -> None:
    server.answers(*[{"data": {"template_name": "a", "body": "b"}}] * 4, Reply(204))
    template = client.v3.EmailTemplates.get("a", channel_id=1)
    template.update(body="B", channel_id=2)
    template.body = "C"
    template.save()
    template.refresh()
    template.delete()
    queries = [each.query["channel_id"] for each in server.arrived]
    assert queries == ["1", "2", "2", "2", "2"]


def test_parts_of_a_response_to_an_update_are_not_repeated(client: Any, server: Loopback) -> None:
    server.answers(*[{"data": PRODUCT}] * 3)
    product = client.v3.Products.get(1, include=["images"])
    product.update(name="Cup", include=["variants"])
    product.refresh()
    parts = [each.query["include"] for each in server.arrived]
    assert parts == ["images", "variants", "images"]


@pytest.mark.blocking_client("pickles a record")
def test_copies_know_what_the_call_left_out(client: Any, server: Loopback) -> None:
    server.answers({"data": PRODUCT})
    product = client.v3.Products.get(1, include_fields=["name"])
    for copied in (pickle.loads(pickle.dumps(product)), deepcopy(product)):
        with pytest.raises(FieldNotReturnedException):
            copied.brand_id  # noqa: B018 - reading it raises
