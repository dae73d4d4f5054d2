"""What is public survives pickle, copy and deepcopy, or says what to do instead."""

from __future__ import annotations

import copy
import inspect
import pickle
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from bigcommerce_sdk import resources, signing
from bigcommerce_sdk.api import BigcommerceApi
from bigcommerce_sdk.connection.graphql import GraphQLResult
from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.exception import NotCopyableException, UsageException
from bigcommerce_sdk.messages import Headers, Request, Response
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import Record
from bigcommerce_sdk.signing.claims import Person

COPYING: list[Callable[[Any], Any]] = [
    copy.copy,
    copy.deepcopy,
    *(lambda value, p=p: pickle.loads(pickle.dumps(value, p)) for p in range(2, 6)),
]
PUBLIC = list(filter(inspect.isclass, (getattr(resources, name) for name in dir(resources))))
RECORDS = [kind for kind in PUBLIC if issubclass(kind, Record)]
NESTED = [kind for kind in PUBLIC if issubclass(kind, NestedRecord)]
FILTERS = [kind for kind in PUBLIC if issubclass(kind, FilterSet)]
TOKEN = "token-canary"


@pytest.fixture
def offline() -> Iterator[BigcommerceApi]:
    with BigcommerceApi(store_hash="ab12", access_token=TOKEN) as made:
        yield made


def test_every_kind_is_looked_at() -> None:
    assert min(len(RECORDS), len(NESTED), len(FILTERS)) > 30


@pytest.mark.parametrize("kind", [*RECORDS, *NESTED], ids=lambda kind: kind.__name__)
def test_records_survive_with_their_raw_values_and_changes(kind: Any) -> None:
    record = kind._load({"id": 7, "new": {"deep": [1]}, "name": "x"})
    field = next(
        (f for f in kind._fields.values() if f.access == "writable" and f.codec.python == "str"),
        None,
    )
    if field is not None and kind._can_change:
        setattr(record, field.name, "changed")
    for copied in COPYING:
        twin = copied(record)
        assert type(twin) is kind
        assert twin.to_dict() == record.to_dict()
        assert twin._changes() == record._changes()


@pytest.mark.parametrize("kind", NESTED, ids=lambda kind: kind.__name__)
def test_new_nested_records_survive(kind: Any) -> None:
    made = kind()
    assert [copied(made) for copied in COPYING] == [made] * len(COPYING)


@pytest.mark.parametrize("kind", FILTERS, ids=lambda kind: kind.__name__)
def test_filter_sets_survive_and_are_apart(kind: Any) -> None:
    filters = kind()
    name = next((n for n, p in kind._parameters.items() if p.codec.python == "int"), None)
    if name is not None:
        setattr(filters, name, 7)
    for copied in COPYING:
        twin = copied(filters)
        assert type(twin) is kind
        assert twin.to_dict() == filters.to_dict()
        if name is not None:
            setattr(twin, name, 8)
            assert copied(getattr(filters, name)).value == getattr(filters, name).value == 7


@pytest.mark.parametrize(
    "value",
    [
        GraphQLResult({"a": 1}, 5, "id"),
        Headers({"A": "b"}),
        Request("GET", "https://x.example", {}),
        Response(200, Headers(), b"[]"),
        Person(1, "a@b.c", None),
    ],
    ids=lambda value: type(value).__name__,
)
def test_value_objects_survive(value: Any) -> None:
    for copied in COPYING:
        twin = copied(value)
        assert (type(twin), twin) == (type(value), value)


def test_a_copy_of_a_field_is_the_field() -> None:
    fields = [field for kind in RECORDS for field in kind._fields.values()]
    links = [link for kind in RECORDS for link in kind._links.values()]
    members: list[Field] = [*fields, *links]
    assert all(copied(each) is each for each in members for copied in (copy.copy, copy.deepcopy))
    assert pickle.loads(pickle.dumps(members)) == members


def test_what_holds_a_connection_says_what_to_do(offline: BigcommerceApi) -> None:
    product = resources.Product._load({"id": 1}, offline.Products)
    for holder in (
        offline,
        offline.Products,
        offline.Products.iterall(),
        offline.v3,
        offline.v3.iterall("/catalog/products"),
        product.images,
    ):
        for copied in COPYING[1:]:
            with pytest.raises(NotCopyableException, match="create a client where") as caught:
                copied(holder)
            assert TOKEN not in str(caught.value)
            assert isinstance(caught.value, (UsageException, TypeError))


def test_classes_of_signing_are_no_exception() -> None:
    classes = [each for each in map(vars(signing).get, signing.__all__) if inspect.isclass(each)]
    assert all(pickle.loads(pickle.dumps(each)) is each for each in classes)
