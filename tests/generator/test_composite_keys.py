"""Records that two fields identify together: two ids in their path."""

from __future__ import annotations

import ast
import inspect
import pickle
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from bigcommerce_sdk.exception import InvalidValueException, MissingFieldException
from generator.diff.walk import compare
from generator.locations import V2
from generator.reference.api import pages
from generator.schema import read_schema
from tests.generator.micro import client, generate, problems_of, stub, write_schema

PRICES = """\
resource: Lists
record: List1
path: /lists
doc: Price lists.
operations: [list, get]
paging: {}
fields:
  id: {type: string, access: read_only, doc: Identifier.}
  prices: {type: link, to: Prices, many: true, doc: Its prices.}
sub_resources:
  Prices:
    record: Price
    path: /lists/{list_id}/prices
    doc: Prices of a list.
    key: [variant_id, currency]
    operations: [list, get, create, update, delete]
    paging: {}
    actions:
      copy:
        method: POST
        path: /lists/{list_id}/prices/{variant_id}/{currency}/copy
        on_record: true
        doc: Copies it.
    fields:
      variant_id: {type: integer, access: create_only, required: create, doc: The variant.}
      currency: {type: string, access: create_only, required: create, doc: Its currency.}
      price: {type: decimal, doc: The price.}
"""
EUR = {"variant_id": 7, "currency": "EUR", "price": "1.50"}
USD = {"variant_id": 7, "currency": "USD", "price": "2.50"}
AT = "/lists/a-b/prices/7/EUR"
REPLIES = {
    "GET /lists/a-b": {"id": "a-b"},
    "GET /lists/a-b/prices": [EUR, USD],
    f"GET {AT}": EUR,
    f"PUT {AT}": {},
    f"DELETE {AT}": None,
    f"POST {AT}/copy": {},
    "POST /lists/a-b/prices": EUR,
}


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    return generate(tmp_path_factory.mktemp("prices"), PRICES)


def test_calls_take_both_ids(package: ModuleType) -> None:
    api, store = client(package, REPLIES)
    assert api.Prices.get("a-b", 7, "EUR").to_dict() == EUR
    assert api.Prices.update("a-b", 7, "EUR", price=3)["currency"] == "EUR"
    api.Prices.delete("a-b", 7, "EUR")
    bound = api.Lists.get("a-b").prices
    assert bound(7, "EUR").price == bound.get(7, "EUR").price
    assert len(bound()) == 2
    api.Prices.copy("a-b", 7, "EUR")
    assert [each.partition("?")[0] for each in store.calls] == [
        f"GET {AT}", f"PUT {AT}", f"DELETE {AT}", "GET /lists/a-b", f"GET {AT}", f"GET {AT}",
        "GET /lists/a-b/prices", f"POST {AT}/copy",
    ]  # fmt: skip


def test_records_use_both_ids(package: ModuleType) -> None:
    api, store = client(package, REPLIES)
    price = api.Prices.get("a-b", 7, "EUR")
    price.price = 4
    price.save()
    price.refresh()
    price.copy()
    price.delete()
    calls = [f"GET {AT}", f"PUT {AT}", f"GET {AT}", f"POST {AT}/copy", f"DELETE {AT}"]
    assert store.calls == calls
    assert store.bodies == [{"price": "4"}]


def test_records_are_equal_by_both_ids(package: ModuleType) -> None:
    api, _ = client(package, REPLIES)
    eur, usd = api.Prices.all("a-b")
    assert eur != usd
    assert len({eur, usd, api.Prices.get("a-b", 7, "EUR")}) == 2
    sys.modules.setdefault(package.__name__, package)
    assert pickle.loads(pickle.dumps(eur)) == eur
    assert list(api.Prices.iterall("a-b")) == [eur, usd]


@pytest.mark.parametrize("ids", [(7, ""), ("", "EUR"), (7, "a/b"), (7, None), (7, "..")])
def test_an_unsafe_id_is_refused_before_any_call(package: ModuleType, ids: tuple[Any, ...]) -> None:
    api, store = client(package, REPLIES)
    calls: list[Callable[[], object]] = [
        lambda: api.Prices.get("a-b", *ids),
        lambda: api.Prices.delete("a-b", *ids),
        lambda: api.Prices.update("a-b", *ids, price=1),
    ]
    for call in calls:
        with pytest.raises(InvalidValueException):
            call()
    for count in ((), (7,), (7, "EUR", 1)):
        with pytest.raises(MissingFieldException, match="takes list_id, variant_id, currency by"):
            api.Prices.delete("a-b", *count)
    assert store.requests == []


def test_signatures_have_both_ids(package: ModuleType) -> None:
    names = ["list_id", "variant_id", "currency"]
    for name in ("Prices", "AsyncPrices"):
        parameters = inspect.signature(package.load(name).delete).parameters
        assert [*parameters][1:] == names
        assert [parameters[each].annotation for each in names] == ["str", "int", "str"]
    [node] = (
        each
        for each in ast.parse(stub(package, "prices")).body
        if isinstance(each, ast.ClassDef) and each.name == "Prices"
    )
    [delete] = (
        each for each in node.body if isinstance(each, ast.FunctionDef) and each.name == "delete"
    )
    assert [each.arg for each in delete.args.posonlyargs] == ["self", *names]


def test_documents_have_both_ids(tmp_path: Path) -> None:
    api = read_schema([write_schema(tmp_path, PRICES)])
    page = pages({V2: api})["prices.md"]
    assert "`api.Prices.get(list_id, variant_id, currency)`" in page
    assert "`GET /lists/{list_id}/prices/{variant_id}/{currency}`" in page
    other = PRICES.replace("key: [variant_id, currency]", "key: [currency, variant_id]")
    other = other.replace("{variant_id}/{currency}/copy", "{currency}/{variant_id}/copy")
    changed = compare(api, read_schema([write_schema(tmp_path / "other", other)]))
    assert "resource-key-changed Prices" in {each.name for each in changed}


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("key: [variant_id, currency]", "key: [variant_id, code]", "needs the field 'code'"),
        ("price: {type: decimal", "price: {type: map", "price' of Price is of type map"),
        ("key: [variant_id, currency]", "key: [currency, currency]", "'currency' is listed twice"),
        (
            "operations: [list, get, create, update, delete]",
            "operations: {list: {}, delete_many: {ids: body}}",
            "delete_many takes one id for each record, but variant_id, currency identify a Price",
        ),
        (
            "operations: [list, get, create, update, delete]",
            "operations: {list: {}, get: {by: c}}\n"
            "    filters: {c: {type: integer, field: variant_id, doc: C.}}",
            "get takes one id for each record",
        ),
    ],
)
def test_mistakes_are_told(tmp_path: Path, old: str, new: str, said: str) -> None:
    text = PRICES.replace(old, new)
    text = text.replace("[variant_id, currency]", "[variant_id, price]") if "map" in new else text
    found = [each.message for each in problems_of(write_schema(tmp_path, text))]
    assert any(said in each for each in found), found
