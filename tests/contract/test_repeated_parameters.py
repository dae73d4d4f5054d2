"""Records repeat the parameters that they were read with, such as the channel of settings.

Every resource whose ``get`` has parameters is called, with both kinds of client.
"""

from __future__ import annotations

import copy
import pickle
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest

from bigcommerce_sdk.resources.v3 import RESOURCES
from bigcommerce_sdk.sandbox import Sandbox

from .examples import value_of
from .test_operations_v3 import CATALOGUE, Async, Case, Sync, parameters_of


def given(name: str) -> dict[str, Any]:
    """A value of each query parameter of ``get``."""
    meta = CATALOGUE[name]
    found = parameters_of(meta, meta.operations["get"]) if "get" in meta.operations else []
    cursors = ("after", "before")  # the store must have sent them
    names = [each for each in found if not each.header and each.name not in cursors]
    return {each.name: value_of(each.codec) for each in names}


#: Parameters that records do not repeat: a record that is read again has all its fields.
LIMITS = {"include_fields", "exclude_fields"}

NAMES = [name for name in RESOURCES if given(name)]
SETTINGS = [name for name in NAMES if "channel_id" in given(name) and CATALOGUE[name].single]


@pytest.fixture(scope="module", params=[Sync, Async])
def caller(store: Sandbox, request: pytest.FixtureRequest) -> Iterator[Any]:
    made = request.param(store)
    yield made
    made.close()


def test_settings_of_channels_are_among_them() -> None:
    assert len(SETTINGS) >= 15
    assert {"EmailTemplates", "AnalyticsProviders", "Products"} <= {*NAMES}


@pytest.mark.parametrize("name", NAMES)
def test_records_repeat_parameters(store: Sandbox, caller: Any, name: str) -> None:
    store.reset()
    case = Case(store, caller, name)
    operations, values = case.meta.operations, given(name)
    if case.meta.single and "create" in operations:
        case.call("create", **case.body("create"))
    record = case.call("get", *case.ids(() if case.meta.single else case.seed()), **values)
    asked = store.requests[-1].query
    assert len(asked) >= len(values)
    read = {wire: value for wire, value in asked.items() if wire not in LIMITS}

    def repeated(verb: str) -> dict[str, str]:
        known = parameters_of(case.meta, operations[verb])
        return {each.wire: read[each.wire] for each in known if each.wire in read}

    moved = caller.api.attach(pickle.loads(pickle.dumps(record)))
    for each in (record, moved, caller.api.attach(copy.deepcopy(record))):
        caller.call(each.refresh)
        assert (store.requests[-1].method, store.requests[-1].query) == ("GET", read)
        if "update" in operations:
            body = case.body("update")
            body.pop("version", None)  # of carts: the record has the latest one
            caller.call(each.update, **body)
            assert store.requests[-1].method != "GET"
            assert store.requests[-1].query == repeated("update")
    if "delete" in operations:
        caller.call(record.delete)
        assert store.requests[-1].method == "DELETE"
        assert repeated("delete").items() <= store.requests[-1].query.items()


@pytest.mark.parametrize("name", SETTINGS)
def test_an_update_is_repeated_by_its_record(store: Sandbox, caller: Any, name: str) -> None:
    store.reset()
    case = Case(store, caller, name)
    if "update" not in case.meta.operations:
        return
    record = case.call("update", channel_id=3, **case.body("update"))
    caller.call(record.refresh)
    caller.call(record.update, **case.body("update"))
    assert [each.query["channel_id"] for each in store.requests[-3:]] == ["3"] * 3


@pytest.mark.parametrize("name", ["EmailTemplates", "AnalyticsProviders"])
def test_lists_tell_the_channel(store: Sandbox, caller: Any, name: str) -> None:
    store.reset()
    case = Case(store, caller, name)
    case.seed()
    filters = case.resource.filters()
    filters.channel_id = 3
    for values in ({"channel_id": 3}, {"query": filters}):
        for record in [
            *caller.call(case.resource.all, **values),
            *caller.rows(case.resource.iterall(**values)),
            *caller.rows(case.resource.enumerate(**values)),
        ]:
            caller.call(record.update, **case.body("update"))
            assert store.requests[-1].query["channel_id"] == "3"


def test_records_of_lists_include_what_the_list_included(store: Sandbox, caller: Any) -> None:
    store.reset()
    case = Case(store, caller, "Customers")
    key = case.seed()
    filters = {"id__in": [key], "date_created__min": date(2000, 1, 1), "sort": "date_created:asc"}
    [customer] = caller.rows(case.resource.iterall(**filters, include=["addresses"]))
    caller.call(customer.refresh)
    assert store.requests[-1].query == {"id:in": str(key), "include": "addresses"}
