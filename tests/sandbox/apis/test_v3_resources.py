"""Resources of V3, answered from their metadata over HTTP."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import requests

from bigcommerce_sdk import resources
from bigcommerce_sdk.exception import BatchException, InvalidValueException, NotFoundException
from bigcommerce_sdk.sandbox import Sandbox
from bigcommerce_sdk.sandbox.faults import BetweenPages
from tests.generator.micro import API_V3, generate, unformatted
from tests.generator.v3_schema import FILES

#: Lists by page, by cursor and by id, with all kinds of filters and options.
TOYS = """\
resource: Toys
record: Toy
path: /toys
doc: Toys.
scopes: {read: toys_read_only, modify: toys}
operations: [list, get, create, update, delete]
paging: {by: page}
sort: {by: [name, price], direction: parameter}
filters:
  id__in: {type: array, items: integer, doc: These ids.}
  id__not_in: {type: array, items: integer, doc: No such ids.}
  price__min: {type: decimal, doc: At least.}
  price__max: {type: decimal, doc: At most.}
  price__greater: {type: decimal, doc: Above.}
  price__less: {type: decimal, doc: Below.}
  name: {type: string, doc: This name.}
  name__like: {type: string, doc: With this text.}
  kind__not: {type: string, doc: Other kinds.}
options:
  include: {type: array, items: enum, enum: ToyInclude, doc: What to include.}
  include_fields: {type: array, items: string, doc: Only these.}
  exclude_fields: {type: array, items: string, doc: All but these.}
  language: {type: string, wire_name: Accept-Language, header: true, doc: Of the names.}
  if_modified_since: {type: datetime, wire_name: If-Modified-Since, header: true, doc: Since.}
actions:
  weigh:
    method: POST
    path: /toys/weigh
    body: {type: array, items: object, of: ToyParcel}
    returns: ToyWeight
    doc: Weighs parcels together.
  weigh_each:
    method: PUT
    path: /toys/weigh
    body: {type: array, items: object, of: ToyParcel}
    returns: ToyWeight
    many: true
    doc: Weighs parcels.
  weigh_named:
    method: POST
    path: /toys/weigh-named
    body: {type: array, items: string}
    returns: ToyWeight
    many: true
    doc: Weighs toys by name.
fields:
  id: {type: integer, access: read_only, doc: Identifier.}
  name: {type: string, required: create, doc: Name.}
  price: {type: decimal, wire: number, doc: Price.}
  kind: {type: string, doc: Kind.}
  wheels: {type: link, to: ToyWheels, many: true, doc: Its wheels.}
shapes:
  ToyParcel: {doc: A parcel., fields: {toys: {type: array, items: integer, doc: Inside.}}}
  ToyWeight:
    doc: A weight.
    fields:
      toys: {type: array, items: integer, doc: Inside.}
      grams: {type: integer, doc: How much.}
enums:
  ToyInclude: {values: [wheels], doc: What can be included.}
sub_resources:
  ToyWheels:
    record: ToyWheel
    path: /toys/{toy_id}/wheels
    doc: Wheels of one.
    operations: [list, get, create, update, delete]
    paging: {by: cursor}
    key: code
    fields:
      code: {type: string, access: read_only, doc: Identifier.}
      size: {type: integer, doc: Size.}
"""

#: A resource that V2 has too, with rows of the demo shop.
PRODUCTS = """\
resource: Products
record: Product
path: /catalog/products
doc: Products.
operations: [list, get, create, update, delete]
paging: {by: page}
filters:
  id__in: {type: array, items: integer, doc: These ids.}
fields:
  id: {type: integer, access: read_only, doc: Identifier.}
  name: {type: string, required: create, doc: Name.}
  price: {type: decimal, wire: number, doc: Price.}
  date_modified: {type: datetime, wire: iso8601, access: read_only, doc: Last change.}
  custom_url: {type: object, of: ProductUrl, nullable: true, doc: Address.}
  colour: {type: string, nullable: true, doc: Colour.}
shapes:
  ProductUrl: {doc: Address., fields: {url: {type: string, doc: Path.}}}
"""


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    """A package with the resources of V2, and those of a small V3 inside."""
    facts = API_V3.format("{v3: '/stores/{store_hash}/v3'}") + "success: {delete: 204}\n"
    files = {
        **FILES,
        "api.yaml": f"{facts}filter_separator: ':'\n",
        "toys.yaml": TOYS,
        "products.yaml": PRODUCTS,
    }
    with unformatted():
        v3 = generate(Path(tmp_path_factory.mktemp("v3")), files)
    made: Any = ModuleType("small_shop")
    made.__path__, made.RESOURCES, made.load = [], resources.RESOURCES, resources.load
    sys.modules.update({"small_shop": made, "small_shop.v3": v3})
    try:
        yield made
    finally:
        del sys.modules["small_shop"], sys.modules["small_shop.v3"]


class Shop:
    """A store with its resources of V3, and raw calls of it."""

    def __init__(self, sandbox: Sandbox, client: Any) -> None:
        self.sandbox, self._client = sandbox, client

    def __getattr__(self, name: str) -> Any:
        return sys.modules["small_shop.v3"].load(name)(self._client.connection)

    def __call__(self, method: str, path: str, **settings: Any) -> requests.Response:
        url = f"{self.sandbox.base_url}/stores/{self.sandbox.store_hash}/v3{path}"
        headers = {"X-Auth-Token": self.sandbox.token}
        return requests.request(method, url, headers=headers, timeout=30, **settings)

    def toys(self, **query: Any) -> list[Any]:
        return [row["name"] for row in self("GET", "/toys", params=query).json()["data"]]


@pytest.fixture(scope="module")
def running(package: ModuleType) -> Iterator[Sandbox]:
    with Sandbox(demo=False, resources=package) as sandbox:
        yield sandbox


@pytest.fixture
def shop(running: Sandbox) -> Iterator[Shop]:
    running.reset()
    for number, (name, kind) in enumerate([("Cart", "wood"), ("Ball", "wool"), ("Bus", "tin")], 1):
        running.seed("v3.Toys", {"id": number, "name": name, "kind": kind, "price": number})
    with running.api() as client:
        yield Shop(running, client)


def test_pages_have_their_meta(shop: Shop) -> None:
    first = shop("GET", "/toys", params={"limit": 2}).json()
    assert [row["id"] for row in first["data"]] == [1, 2]
    pages = first["meta"]["pagination"]
    assert (pages["total"], pages["total_pages"], pages["per_page"]) == (3, 2, 2)
    after = first["meta"]["cursor_pagination"]["end_cursor"]
    shop.Toys.delete(2)  # the cursor stays valid
    later = shop("GET", "/toys", params={"limit": 2, "after": after}).json()
    assert [row["id"] for row in later["data"]] == [3]
    assert list(later["meta"]["cursor_pagination"]["links"]) == ["previous"]
    before = later["meta"]["cursor_pagination"]["start_cursor"]
    earlier = shop("GET", "/toys", params={"limit": 1, "before": before}).json()
    assert [row["id"] for row in earlier["data"]] == [1]
    assert list(earlier["meta"]["cursor_pagination"]["links"]) == ["next"]
    assert shop("GET", "/toys", params={"page": 9}).json()["data"] == []


def test_lists_of_text_ids_go_by_cursor(shop: Shop) -> None:
    for _ in range(12):
        shop.ToyWheels.create(1, size=3)
    codes = [each.code for each in shop.ToyWheels.iterall(1, page_size=5)]
    assert codes == sorted(str(number) for number in range(1, 13))


@pytest.mark.parametrize(("query", "names"), [
    ({"id:in": "3,1"}, ["Cart", "Bus"]), ({"id:not_in": "3,1"}, ["Ball"]),
    ({"price:min": "2"}, ["Ball", "Bus"]), ({"price:max": "2"}, ["Cart", "Ball"]),
    ({"price:greater": "2"}, ["Bus"]), ({"price:less": "2"}, ["Cart"]),
    ({"name": "Bus"}, ["Bus"]), ({"name:like": "a"}, ["Cart", "Ball"]),
    ({"kind:not": "tin"}, ["Cart", "Ball"]), ({"sort": "name"}, ["Ball", "Bus", "Cart"]),
    ({"sort": "price", "direction": "desc"}, ["Bus", "Ball", "Cart"]), ({"name": "x"}, []),
])  # fmt: skip
def test_filters_and_order(shop: Shop, query: dict[str, Any], names: list[str]) -> None:
    assert shop.toys(**query) == names


def test_fields_and_linked_rows_of_a_reply(shop: Shop) -> None:
    shop.ToyWheels.create(2, size=3)
    ball = shop("GET", "/toys/2").json()
    assert ball == {"data": {"id": 2, "name": "Ball", "price": 2, "kind": "wool"}, "meta": {}}
    [row] = shop("GET", "/toys", params={"name": "Ball", "include": "wheels"}).json()["data"]
    assert row["wheels"] == [{"code": "1", "size": 3}]
    query = {"include_fields": "name", "limit": 1}
    assert shop("GET", "/toys", params=query).json()["data"] == [{"id": 1, "name": "Cart"}]
    query = {"exclude_fields": "name,kind", "limit": 1}
    assert shop("GET", "/toys", params=query).json()["data"] == [{"id": 1, "price": 1}]


@pytest.mark.parametrize(("method", "path", "body", "status", "named"), [
    ("GET", "/toys/99", None, 404, None), ("GET", "/nothing", None, 404, None),
    ("PATCH", "/toys", None, 405, None), ("DELETE", "/goods?color=red", None, 422, "color"),
    ("GET", "/toys?after=zzz", None, 422, "after"), ("GET", "/toys?price:min=x", None, 422,
     "price:min"), ("GET", "/toys?include=rows", None, 422, "include"),
    ("GET", "/toys/99/wheels", None, 404, None), ("POST", "/toys", {"kind": "x"}, 422, "name"),
    ("POST", "/toys", {"name": "x", "id": 1}, 422, "id"), ("POST", "/toys", {"name": 1}, 422,
     "name"), ("DELETE", "/goods", None, 422, None), ("GET", "/prices", None, 422, "kind"),
    ("POST", "/people", [{"name": "x"}] * 11, 413, None), ("PUT", "/people", {}, 422, None),
])  # fmt: skip
def test_refusals_have_the_form_of_v3(
    shop: Shop, method: str, path: str, body: Any, status: int, named: str | None
) -> None:
    reply = shop(method, path, json=body)
    assert reply.status_code == reply.json()["status"] == status
    assert {"title", "type"} < set(reply.json())
    assert list(reply.json().get("errors", {})) == ([named] if named else [])


def test_rows_that_are_refused_leave_the_others(shop: Shop) -> None:
    good = shop.Goods.create(name="a")
    with pytest.raises(BatchException) as caught:
        shop.Goods.update_many([{"id": 99, "name": "c"}, {"id": good.id, "name": "b"}])
    assert shop.sandbox.requests[-1].status == 207
    assert [index for index, _, _ in caught.value.failed] == [0]
    assert shop.Goods.get(good.id).name == "b"


def test_batches(shop: Shop) -> None:
    people = shop.People.create_many({"name": f"n{number}"} for number in range(12))
    assert shop.People.get(people[3].id).name == "n3"
    shop.People.delete_many(each.id for each in people[1:])
    assert [each.name for each in shop.People.iterall()] == ["n0"]
    shop.Goods.upsert_many([{"name": "a"}, {"name": "b"}])
    shop.Goods.delete_all(name="b")
    assert [each.name for each in shop.Goods.iterall()] == ["a"]
    part = shop.Parts.create_many(1, [{"title": "x"}])[0]
    assert shop.Parts.update_many([{"id": part.id, "title": "y"}])[0].title == "y"


def test_scopes(package: ModuleType) -> None:
    with Sandbox(resources=package, scopes=["toys_read_only"]) as sandbox, sandbox.api() as client:
        shop = Shop(sandbox, client)
        assert shop("GET", "/toys").status_code == 200
        assert shop("POST", "/toys", json={"name": "x"}).status_code == 403


def test_rows_are_not_those_of_v2(shop: Shop) -> None:
    assert all(name.startswith("v3.") for name in shop.sandbox.snapshot() if "Toy" in name)
    with pytest.raises(InvalidValueException, match="no resource 'Toys'"):
        shop.sandbox.seed("Toys", {"name": "x"})


def test_rows_of_the_demo_shop_are_in_both(package: ModuleType) -> None:
    with Sandbox(resources=package) as sandbox, sandbox.api() as client:
        [mug] = client.v3.get("/catalog/products", **{"id:in": 1})["data"]
        old = client.Products.get(1)
        assert (mug["id"], mug["name"], mug["colour"]) == (1, old.name, None)
        assert mug["price"] == float(old.price)
        shop = Shop(sandbox, client)
        assert len(list(shop.Products.iterall())) == len(list(client.Products.iterall()))
        product = shop.Products.create(name="New", colour="red")
        assert product.id == max(each.id for each in client.Products.iterall()) == 7
        assert shop.Products.get(7).colour == "red"


def test_a_snapshot_has_the_rows_of_v3(shop: Shop, package: ModuleType) -> None:
    shop.ToyWheels.create(2, size=3)
    with Sandbox(resources=package, data=shop.sandbox.snapshot()) as copy, copy.api() as client:
        other = Shop(copy, client)
        assert [each.size for each in other.ToyWheels.iterall(2)] == [3]
        other.Toys.delete(2)
        with pytest.raises(NotFoundException):
            other.ToyWheels.all(2)
        copy.reset()
        assert other.toys() == ["Cart", "Ball", "Bus"]


def test_rows_can_change_between_pages(shop: Shop) -> None:
    fault = BetweenPages(delete=[("v3.Toys", 1)], insert=[("v3.Toys", {"id": 9, "name": "Top"})])
    shop.sandbox.faults.add(fault, path="/toys")
    assert "Cart" in [each.name for each in shop.Toys.iterall(page_size=2)]
    assert shop.toys() == ["Ball", "Bus", "Top"]


def test_refused_rows_of_a_batch_have_statuses_of_v3(shop: Shop) -> None:
    reply = shop("PUT", "/goods", json=[{"id": 99, "name": "c"}, {"name": 7}])
    assert reply.status_code == 207
    assert {each["status"] for each in reply.json()["errors"]} <= {404, 422}


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("Accept-Language", "de"),
        ("accept-language", ""),
        ("If-Modified-Since", "Sat, 01 Jun 2024 00:00:00 +0000"),
        ("If-Modified-Since", "no date"),
    ],
)
def test_other_headers_do_not_choose_the_rows(shop: Shop, name: str, value: str) -> None:
    url = f"{shop.sandbox.base_url}/stores/{shop.sandbox.store_hash}/v3/toys"
    headers = {"X-Auth-Token": shop.sandbox.token, name: value}
    reply = requests.get(url, headers=headers, timeout=30)
    assert (reply.status_code, len(reply.json()["data"])) == (200, 3)


def test_a_list_as_body_is_answered_by_what_the_action_returns(shop: Shop) -> None:
    parcels = [{"toys": [1]}, {"toys": [2, 3]}]
    one = shop("POST", "/toys/weigh", json=parcels).json()["data"]
    assert one == {"toys": [1], "grams": 0}
    each = shop("PUT", "/toys/weigh", json=parcels).json()["data"]
    assert each == [{"toys": [1], "grams": 0}, {"toys": [2, 3], "grams": 0}]
    named = shop("POST", "/toys/weigh-named", json=["Bus", "Ball"]).json()["data"]
    assert named == [{"toys": [], "grams": 0}] * 2
    weight = shop.Toys.weigh([{"toys": [1]}])
    assert (type(weight).__name__, weight.toys) == ("ToyWeight", [1])
