"""Links: sub-resources and linked records, fetched when touched and only from our own host."""

from __future__ import annotations

import inspect
import pydoc
import rlcompleter
import threading
from typing import Any

import pytest

from bigcommerce_sdk.api import BigcommerceApi
from bigcommerce_sdk.exception import (
    InvalidValueException,
    MissingFieldException,
    ServerException,
)
from bigcommerce_sdk.records.links import Link
from bigcommerce_sdk.resources import RESOURCES, load
from bigcommerce_sdk.resources.orders import Order
from bigcommerce_sdk.resources.products import Product
from bigcommerce_sdk.sandbox import Sandbox
from tests.both import for_both_clients
from tests.runtime.loopback import Loopback, Reply

pytestmark = for_both_clients

PRODUCT: dict[str, Any] = {
    "id": 5,
    "name": "Mug",
    "brand_id": 3,
    "option_set_id": None,
    "tax_class_id": 0,
    "brand": {"url": "https://evil.example/api/v2/brands/3", "resource": "/brands/3"},
    "images": {"url": "https://evil.example/api/v2/products/5/images", "resource": "/x"},
}
IMAGES: list[dict[str, Any]] = [
    {"id": 1, "product_id": 5, "description": "a"},
    {"id": 2, "product_id": 5},
]


@pytest.fixture
def product(server: Loopback, client: BigcommerceApi) -> Any:
    """A product that was fetched; what came before it is forgotten."""
    server.answers(PRODUCT)
    fetched = client.Products.get(5)
    server.arrived.clear()
    return fetched


def test_many_is_fetched_once_and_kept(server: Loopback, product: Any) -> None:
    images = product.images
    assert server.arrived == []
    server.answers(IMAGES)
    assert [image.id for image in images] == [1, 2]
    assert (images[1].id, images[-1].id, len(images), images[0] in images) == (2, 2, 2, True)
    assert [image.id for image in images[:1]] == [1]
    assert product.images is images
    assert server.lines == ["GET /products/5/images"]


def test_an_empty_list_is_kept_too(server: Loopback, product: Any) -> None:
    assert list(product.images) == list(product.images) == []
    assert bool(product.images)
    assert len(server.arrived) == 1


def test_a_single_link_is_fetched_once_per_record(sandbox: Sandbox, api: BigcommerceApi) -> None:
    product = api.Products.get(1)
    sent = len(sandbox.requests)
    brand = product.brand
    assert brand is not None
    product.name = "Other"
    assert product.brand is brand
    assert len(sandbox.requests) == sent + 1
    product.brand_id = 3 if brand.id != 3 else 2
    other = product.brand
    assert other is not None
    assert other.id == product.brand_id
    assert product.brand is other
    assert len(sandbox.requests) == sent + 2


def test_no_record_is_kept_as_well(sandbox: Sandbox, api: BigcommerceApi) -> None:
    api.Products.update(1, brand_id=3)
    api.Brands.delete(3)
    product = api.Products.get(1)
    sent = len(sandbox.requests)
    assert product.brand is product.brand is None
    assert len(sandbox.requests) <= sent + 1


def test_threads_share_one_helper_of_a_link() -> None:
    made: list[object] = []
    together = threading.Barrier(4)

    class Slow:
        def _sub_resource(self, record: Any, link: Any) -> object:
            together.wait(20)  # each thread makes one
            made.append(object())
            return made[-1]

        def _ids_of(self, record: Any) -> tuple[Any, ...]:
            return ()

        def _bind(self, parents: tuple[Any, ...]) -> Slow:
            return self

    product = Product._load({"id": 1}, Slow())  # type: ignore[arg-type]
    found: list[object] = []
    threads = [
        threading.Thread(target=lambda: found.append(product.images), name=f"reader {n}")
        for n in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert len(made) == len(found) == 4
    assert len(set(map(id, found))) == 1


def test_calling_a_link_fetches_again(server: Loopback, product: Any) -> None:
    server.answers(IMAGES, IMAGES[:1], {"id": 2}, {"count": 2})
    assert len(product.images) == 2
    assert [image.id for image in product.images()] == [1]
    assert product.images(2).id == 2
    assert product.images.count() == 2
    assert len(product.images) == 2
    assert server.lines == [
        "GET /products/5/images",
        "GET /products/5/images",
        "GET /products/5/images/2",
        "GET /products/5/images/count",
    ]


def test_a_sub_resource_is_called_for_all_of_its_records(sandbox: Sandbox) -> None:
    sandbox.seed("ProductSkus", *({"id": 500 + n, "product_id": 1} for n in range(120)))
    with sandbox.api() as api:
        product = api.Products.get(1)
        everything = [sku.id for sku in product.skus]
        assert len(everything) >= 120
        assert [sku.id for sku in product.skus()] == everything
        assert [sku.id for sku in product.skus(page=None, limit=None)] == everything
        assert [sku.id for sku in product.skus(limit=7)] == everything[:7]
        assert [sku.id for sku in product.skus(page=2, limit=7)] == everything[7:14]
        assert [sku.id for sku in product.skus(page=2)] == everything[50:100]
        assert [sku.id for sku in product.skus(extra_params={"page": 2})] == everything[50:100]
        assert product.skus(everything[3]).id == everything[3]
        assert [sku.id for sku in api.ProductSkus.all(1)] == everything[:50]


MANY = [
    (name, link.name)
    for name in RESOURCES
    for link in load(name).meta.record._links.values()
    if link.many
]


@pytest.mark.parametrize(("name", "link"), MANY)
def test_every_sub_resource_is_called_for_all_of_its_records(
    server: Loopback, client: BigcommerceApi, name: str, link: str
) -> None:
    meta = load(name).meta
    row = {"id": 1, **dict.fromkeys(meta.parents, 1), meta.key: 1}
    record = getattr(client, name)._bind((1,) * len(meta.parents))._wrap(row)
    bound = getattr(record, link)
    first = [{bound.meta.key: each} for each in range(1, 51)]
    second = [{bound.meta.key: each} for each in range(51, 61)]
    server.answers(first, second) if bound.meta.paging else server.answers(first + second)
    assert [each.to_dict() for each in bound()] == first + second
    server.replies.clear()
    server.answers(first)
    if bound.meta.paging:
        assert len(bound(limit=50)) == 50
        assert server.arrived[-1].query == {"limit": "50"}


def test_a_change_drops_what_was_kept(server: Loopback, product: Any) -> None:
    server.answers(IMAGES, {"id": 3, "product_id": 5}, [*IMAGES, {"id": 3}], Reply(204), IMAGES)
    assert len(product.images) == 2
    assert product.images.create(image_file="a.png").id == 3
    assert len(product.images) == 3
    product.images[2].delete()
    assert len(product.images) == 2
    assert server.lines[1] == "POST /products/5/images"
    assert server.lines[3] == "DELETE /products/5/images/3"


def test_refresh_forgets(server: Loopback, product: Any) -> None:
    server.answers(IMAGES, [])
    assert len(product.images) == 2
    product.images.refresh()
    assert len(product.images) == 0


def test_a_cached_record_is_edited_in_place(server: Loopback, product: Any) -> None:
    server.answers(IMAGES, {**IMAGES[1], "description": "new"})
    second = product.images[1]
    product.images[1].description = "new"
    assert product.images[1] is second
    product.images[1].save()
    assert server.lines[-1] == "PUT /products/5/images/2"
    assert server.arrived[-1].body == {"description": "new"}
    assert second.description == "new"


def test_a_single_link_is_fetched_once(server: Loopback, product: Any) -> None:
    server.answers({"id": 3, "name": "Acme"})
    assert product.brand.name == "Acme"
    assert product.brand is product.brand
    assert server.lines == ["GET /brands/3"]


@pytest.mark.parametrize("key", [0, "0", None, ""])
def test_a_missing_link_is_none_without_a_request(
    server: Loopback, client: BigcommerceApi, key: Any
) -> None:
    server.answers({**PRODUCT, "brand_id": key})
    assert client.Products.get(5).brand is None
    assert server.lines == ["GET /products/5"]


def test_an_id_of_zero_is_followed_where_zero_is_an_id(server: Loopback, product: Any) -> None:
    server.answers({"id": 0, "name": "Default"})
    assert product.tax_class.name == "Default"
    assert server.lines == ["GET /tax_classes/0"]


def test_a_link_to_a_deleted_record_is_none(server: Loopback, product: Any) -> None:
    server.answers(Reply(404, [{"status": 404, "message": "Gone"}]))
    assert product.brand is None
    assert product.brand is None
    assert server.lines == ["GET /brands/3"]


def test_a_failure_is_not_kept(server: Loopback, product: Any) -> None:
    server.answers(Reply(500), {"id": 3})
    with pytest.raises(ServerException):
        _ = product.brand
    assert product.brand.id == 3


def test_inline_records_cost_no_request(server: Loopback, client: BigcommerceApi) -> None:
    server.answers({**PRODUCT, "images": IMAGES})
    images = client.Products.get(5).images
    assert [image.id for image in images] == [1, 2]
    images[0].description = "b"
    images[0].save()
    assert server.lines == ["GET /products/5", "PUT /products/5/images/1"]


@pytest.mark.parametrize("key", ["../3", "a/b", -1, True, [3], "?"])
def test_an_odd_id_is_not_followed(server: Loopback, client: BigcommerceApi, key: Any) -> None:
    server.answers({**PRODUCT, "brand_id": key})
    odd = client.Products.get(5)
    with pytest.raises(InvalidValueException):
        _ = odd.brand
    assert server.lines == ["GET /products/5"]


def test_sub_resources_from_the_client(server: Loopback, client: BigcommerceApi) -> None:
    images = client.ProductImages
    server.answers(IMAGES, IMAGES, {"id": 2}, IMAGES, {"id": 9}, {"count": 4}, {"count": 40})
    assert [each.id for each in images.all(5)] == [1, 2]
    assert [each.id for each in images.get(5)] == [1, 2]
    assert images.get(5, 2).id == 2
    assert [each.id for each in images.iterall(5)] == [1, 2]
    assert images.create(5, image_file="a.png").id == 9
    assert (images.count(5), images.count()) == (4, 40)
    images.delete(5, 2)
    assert server.lines == [
        "GET /products/5/images",
        "GET /products/5/images",
        "GET /products/5/images/2",
        "GET /products/5/images",
        "POST /products/5/images",
        "GET /products/5/images/count",
        "GET /products/images/count",
        "DELETE /products/5/images/2",
    ]


def test_missing_parents_are_named(server: Loopback, client: BigcommerceApi) -> None:
    images: Any = client.ProductImages
    with pytest.raises(MissingFieldException, match="product_id, id"):
        images.delete(5)
    with pytest.raises(MissingFieldException, match="product_id"):
        images.all()
    assert server.arrived == []


def test_leaving_the_parent_out_is_not_the_same_as_none(
    server: Loopback, client: BigcommerceApi
) -> None:
    skus: Any = client.ProductSkus

    def iterated(product_id: Any) -> list[Any]:
        return list(skus.iterall(product_id))

    for call in (skus.all, skus.count, skus.get, iterated):
        with pytest.raises(InvalidValueException, match="product_id must be"):
            call(None)
    assert server.arrived == []
    server.answers([], [], [], {"count": 3})
    assert (skus.all(), list(skus.iterall()), list(skus.enumerate(limit=1))) == ([], [], [])
    assert skus.count() == 3
    assert server.lines == [*["GET /products/skus"] * 3, "GET /products/skus/count"]
    for method in (skus.all, skus.iterall, skus.enumerate, skus.count):
        parameter = inspect.signature(method).parameters["product_id"]
        assert parameter.kind is parameter.POSITIONAL_ONLY
        assert repr(parameter.default) == "..."
    assert (
        inspect.signature(skus.create).parameters["product_id"].default is inspect.Parameter.empty
    )


def test_a_parent_is_passed_by_position(server: Loopback, client: BigcommerceApi) -> None:
    skus: Any = client.ProductSkus
    for method in (skus.all, skus.iterall, skus.enumerate, skus.count, skus.get, skus.delete_all):
        with pytest.raises(MissingFieldException, match="pass product_id by position"):
            method(product_id=5)
    assert server.arrived == []


def test_a_bound_sub_resource_takes_no_empty_id(server: Loopback, product: Any) -> None:
    for odd in (None, ""):
        for call in (product.images, product.images.get, product.images.delete):
            with pytest.raises(InvalidValueException):
                call(odd)
    assert server.arrived == []


def test_a_record_of_a_sub_resource_saves_below_its_parent(
    server: Loopback, client: BigcommerceApi
) -> None:
    server.answers(IMAGES, {**IMAGES[0], "sort_order": 4}, IMAGES[0])
    image = client.ProductImages.all(5)[0]
    image.sort_order = 4
    image.save().refresh()
    assert server.lines[1:] == ["PUT /products/5/images/1", "GET /products/5/images/1"]


@pytest.mark.parametrize(
    "rows",
    [
        [{"id": 1}, {"__warning__": "only the first were included"}],
        [{"id": 1, "__warning__": "cut"}],
        [{"url": "https://evil.example/1", "resource": "/products/5/images/1"}],
        [1, 2],
        [{}],
        {"url": "https://evil.example/", "resource": "/x"},
        "odd",
        None,
    ],
)
def test_what_is_no_whole_list_is_fetched(
    server: Loopback, client: BigcommerceApi, rows: Any
) -> None:
    server.answers({**PRODUCT, "images": rows}, IMAGES)
    assert [image.id for image in client.Products.get(5).images] == [1, 2]
    assert server.lines == ["GET /products/5", "GET /products/5/images"]


def test_an_empty_list_is_inline_too(server: Loopback, client: BigcommerceApi) -> None:
    server.answers({**PRODUCT, "images": []})
    assert list(client.Products.get(5).images) == []
    assert server.lines == ["GET /products/5"]


def test_a_single_record_that_is_inline_costs_no_request(
    server: Loopback, client: BigcommerceApi
) -> None:
    server.answers({**PRODUCT, "brand": {"id": 3, "name": "Acme"}})
    brand: Any = client.Products.get(5).brand
    assert (brand.id, brand.name) == (3, "Acme")
    brand.name = "Acme Ltd"
    brand.save()
    assert server.lines == ["GET /products/5", "PUT /brands/3"]


def test_a_single_sub_resource_that_is_inline_costs_no_request(
    server: Loopback, client: BigcommerceApi
) -> None:
    server.answers({"id": 9, "consignments": {"pickups": []}})
    order: Any = client.Orders.get(9)
    assert order.consignments.pickups == []
    assert server.lines == ["GET /orders/9"]


def test_an_inline_record_of_another_id_is_not_taken(
    server: Loopback, client: BigcommerceApi
) -> None:
    server.answers({**PRODUCT, "brand": {"id": 8, "name": "Other"}}, {"id": 3, "name": "Acme"})
    found: Any = client.Products.get(5)
    assert found.brand.name == "Acme"
    assert server.lines == ["GET /products/5", "GET /brands/3"]


def test_a_link_follows_an_id_that_was_assigned(server: Loopback, product: Any) -> None:
    server.answers({"id": 3}, {"id": 4}, {"id": 6})
    assert product.brand.id == 3
    product.brand_id = 4
    assert product.brand.id == 4
    assert product.brand is product.brand
    product.option_set_id = 6
    assert product.option_set.id == 6
    product.option_set_id = None
    product.brand_id = 0
    assert (product.option_set, product.brand) == (None, None)
    assert server.lines == ["GET /brands/3", "GET /brands/4", "GET /option_sets/6"]


def test_an_id_that_was_emptied_leads_nowhere(server: Loopback, client: BigcommerceApi) -> None:
    server.answers({**PRODUCT, "option_set_id": 6})
    product: Any = client.Products.get(5)
    product.option_set_id = None
    assert product.option_set is None
    assert server.lines == ["GET /products/5"]


@pytest.mark.blocking_client("looking at a presented link awaits it")
def test_looking_at_a_record_sends_nothing(server: Loopback, product: Any) -> None:
    completer = rlcompleter.Completer({"product": product})
    offered = {text.rstrip("()") for text in completer.attr_matches("product.")}
    assert {"product.brand", "product.images", "product.name", "product.save"} <= offered
    assert {"brand", "images", "name"} <= set(dir(product))
    assert hasattr(product, "images")
    assert hasattr(product.__class__, "brand")
    assert "brand" in pydoc.render_doc(product)
    assert server.arrived == []


def test_links_without_a_wire_field_are_marked() -> None:
    record: Any = Product
    order: Any = Order
    assert (order.shipments.virtual, order.customer.virtual) == (True, True)
    assert (order.products.virtual, record.brand.virtual) == (False, False)


def test_the_link_itself_is_reached_on_the_class() -> None:
    record: Any = Product
    assert isinstance(record.brand, Link)
    assert (record.brand.to, record.brand.via, record.images.many) == (
        "Brands",
        "brand_id",
        True,
    )
