"""Records of responses with a part of their fields: what messages advise, and what is refreshed."""

from __future__ import annotations

import re
from typing import Any

import pytest

from bigcommerce_sdk.endpoints.filters import Parameter
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.partial_records import included
from bigcommerce_sdk.endpoints.queries import limiting, parameters_of
from bigcommerce_sdk.exception import FieldNotReturnedException
from bigcommerce_sdk.records.links import Link
from bigcommerce_sdk.resources.v3 import RESOURCES
from bigcommerce_sdk.sandbox import Sandbox

from .test_operations_v3 import CATALOGUE, Case


def include_of(meta: ResourceMeta, verb: str) -> Parameter | None:
    """The parameter ``include`` of an operation."""
    return parameters_of(meta, meta.operations[verb]).get("include")


#: The fields that only include brings, by resource.
FIELDS = [
    (name, field.name)
    for name in RESOURCES
    if "get" in CATALOGUE[name].operations and include_of(CATALOGUE[name], "get")
    for field in CATALOGUE[name].fields.values()
    if field.included_as in included(include_of(CATALOGUE[name], "get"))  # type: ignore[arg-type]
    and not isinstance(field, Link)
]
#: The lists whose rows can be limited to some fields, and by which parameter.
LIMITED = [
    (name, limit)
    for name in RESOURCES
    if {"get", "list"} <= {*CATALOGUE[name].operations}
    for limit in limiting(CATALOGUE[name], CATALOGUE[name].operations["list"])
]


def advised(record: Any, field: str) -> str:
    """The call that the message about a missing field names."""
    with pytest.raises(FieldNotReturnedException) as caught:
        getattr(record, field)
    [call] = re.findall(r" without include\. Use (api\..*)\.$", str(caught.value))
    return str(call)


def test_the_fields_that_are_included() -> None:
    assert {("Pages", "body"), ("Redirects", "to_url"), ("PriceListRecords", "sku")} <= {*FIELDS}
    assert {("Customers", "addresses"), ("Customers", "form_fields")} <= {*FIELDS}
    assert {("Products", "channels"), ("PriceListRecords", "bulk_pricing_tiers")} <= {*FIELDS}
    assert {("CustomerAddresses", "form_fields"), ("Products", "primary_image")} <= {*FIELDS}


@pytest.mark.parametrize(("name", "field"), FIELDS)
def test_the_advised_call_has_the_field(store: Sandbox, caller: Any, name: str, field: str) -> None:
    store.reset()
    case = Case(store, caller, name)
    record = case.call("get", *case.ids(case.seed()))
    found = eval(advised(record, field), {"api": caller.api})
    assert found == record
    getattr(found, field)
    getattr(found.refresh(), field)  # which repeats include
    if "list" in case.meta.operations and include_of(case.meta, "list"):
        sent = store.requests[-2].query["include"]
        takes_list = hasattr(include_of(case.meta, "list").codec, "items")  # type: ignore[union-attr]
        include = sent.split(",") if takes_list else sent
        every = case.resource.iterall(*case.parents, include=include)
        [listed] = [each for each in every if each == record]
        getattr(listed.refresh(), field)


@pytest.mark.parametrize("takes_nullable", [False, True])
@pytest.mark.parametrize(("name", "limit"), LIMITED)
def test_refresh_fetches_all_fields(
    store: Sandbox, caller: Any, name: str, limit: str, takes_nullable: bool
) -> None:
    store.reset()
    case = Case(store, caller, name)
    meta, key = case.meta, case.seed()
    whole = case.call("get", *case.ids(key))
    ids = {*meta.key_names, *meta.parent_wires}
    plain = [each for each in meta.fields.values() if each.wire in whole and each.name not in ids]
    choices = included(parameters_of(meta, meta.operations["list"])[limit])
    kept = next(each for each in plain if each.wire in choices or not choices)
    others = [each for each in plain if each is not kept]
    nullable = [each for each in others if each.nullable]
    left_out = (
        nullable[0]
        if takes_nullable and nullable
        else next(each for each in others if not each.nullable)
    )
    chosen = [kept.wire] if limit == "include_fields" else [left_out.wire]
    records = [next(iter(case.resource.iterall(*case.parents, **{limit: chosen})))]
    if limit in limiting(meta, meta.operations["get"]):
        records.append(case.call("get", *case.ids(key), **{limit: chosen}))
    for record in records:
        with pytest.raises(FieldNotReturnedException, match=r"refresh\(\) fetches the whole"):
            getattr(record, left_out.name)
        assert getattr(record.refresh(), left_out.name) == getattr(whole, left_out.name)
        assert limit not in store.requests[-1].query
