"""Correct use of the generated package, for type checkers only. Never run."""

# pyright: strict
from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from decimal import Decimal
from typing import Any, assert_type

from bigcommerce_sdk import ApiClient, AsyncBigcommerceApi, BigcommerceApi
from bigcommerce_sdk.apps.login_tokens import AsyncCustomerLoginTokens, CustomerLoginTokens
from bigcommerce_sdk.messages import Request
from bigcommerce_sdk.paging.collection import Collection
from bigcommerce_sdk.paging.page import RecordPage
from bigcommerce_sdk.resources import (
    Brand,
    BrandCreate,
    Coupon,
    Order,
    OrderBillingAddress,
    OrderBillingAddressDict,
    OrderProduct,
    Product,
    ProductImage,
    ProductUpdate,
    v3,
)
from bigcommerce_sdk.transport.aiohttp import AiohttpTransport
from bigcommerce_sdk.transport.clock import SYSTEM_CLOCK
from bigcommerce_sdk.transport.limiter import LocalLimiter


class Mine(BigcommerceApi):
    """A client of one's own."""


def clients(api: BigcommerceApi, mine: Mine) -> None:
    assert_type(BigcommerceApi.from_env(timeout=5), BigcommerceApi)
    assert_type(ApiClient("h", "t", "u", timeout=(3, 30)), ApiClient)
    assert_type(Mine.from_env(access_token=None), Mine)
    assert_type(mine.with_options(timeout=5).for_store("a", "b"), Mine)
    with mine.for_store("a", "b") as other, api.with_options() as changed:
        assert_type(other, Mine)
        assert_type(changed, BigcommerceApi)


def reading(api: BigcommerceApi) -> None:
    product = api.Products.get(1)
    assert_type(product, Product)
    assert_type(product.price, Decimal)
    assert_type(product.date_created, datetime)
    assert_type(product.warranty, str | None)
    assert_type(product.categories, list[int])
    assert_type(product.brand, Brand | None)
    assert_type(api.Products.all(min_price=5), RecordPage[Product])
    assert_type(api.Products.iterall(), Collection[Product])
    assert_type(api.Products.enumerate(start=5), Iterator[Product])
    assert_type(api.Products.count(brand_id=3), int)


def sub_resources(api: BigcommerceApi, order: Order) -> None:
    for line in order.products:
        assert_type(line, OrderProduct)
    assert_type(order.products[0], OrderProduct)
    assert_type(order.products[0:2], list[OrderProduct])
    assert_type(order.products(), RecordPage[OrderProduct])
    assert_type(order.products(7), OrderProduct)
    assert_type(api.ProductImages.get(1), RecordPage[ProductImage])
    assert_type(api.ProductImages.get(1, 2), ProductImage)
    assert_type(api.ProductSkus.count(), int)


def writing(api: BigcommerceApi, coupon: Coupon) -> None:
    coupon.amount = "12.50"
    coupon.amount = 12
    coupon.amount = Decimal("12.50")
    assert_type(coupon.amount, Decimal)
    coupon.expires = None
    assert_type(coupon.save(), Coupon)
    filters = api.Coupons.filters()
    filters.min_id = 5
    filters.min_id.set(5)
    assert_type(filters.min_id.value, int | None)
    assert_type(filters.code.info, str)


def nested(api: BigcommerceApi, order: Order) -> None:
    address: OrderBillingAddressDict = {"city": "Oslo", "form_fields": [{"name": "a"}]}
    api.Orders.update(1, billing_address=address)
    api.Orders.update(1, billing_address={"city": "Oslo"}, products=[{"quantity": 2}])
    api.Orders.create(billing_address=OrderBillingAddress(city="Oslo"))
    order.billing_address = {"city": "Oslo"}
    order.billing_address = api.Orders.get(2).billing_address
    OrderBillingAddress(form_fields=[{"name": "a"}])


def typed_dicts(api: BigcommerceApi, product: Product) -> None:
    changes: ProductUpdate = {"name": "Mug", "price": "9.90"}
    changes["weight"] = Decimal(2)
    assert_type(product.update(**changes), Product)
    assert_type(api.Products.update(1, **changes), Product)
    new: BrandCreate = {"name": "Acme"}
    assert_type(api.Brands.create(**new), Brand)


def records_in_bodies(api: BigcommerceApi) -> None:
    product = api.v3.Products.get(1, include=["images", "variants"])
    images, variants = list(product.images), list(product.variants)
    product.update(images=images, custom_fields=tuple(product.custom_fields), videos=[])
    api.v3.Products.update(2, images=[images[0], {"description": "d"}])
    api.v3.Products.create(
        name="Vase", type="physical", weight=1, price=2, images=images, variants=variants
    )
    api.v3.Products.update_many([{"id": 2, "images": images}, product])
    api.v3.Products.update_many(api.v3.Products.iterall())
    changes: v3.ProductUpdate = {"images": images, "videos": api.v3.ProductVideos.all(1)}
    product.update(**changes)
    api.v3.Promotions.update(1, codes=api.v3.PromotionCodes.all(2)[0])
    customer = api.v3.Customers.get(1, include=["addresses"])
    api.v3.CustomerAddresses.update_many(customer.addresses)
    api.v3.CustomerAddresses.create_many(customer.addresses)
    api.v3.CustomerAttributeValues.upsert_many(customer.attributes)
    order, address = api.Orders.get(100), api.Orders.get(100).shipping_addresses[0]
    order.update(products=list(order.products), fees=list(order.fees), shipping_addresses=[address])
    if order.consignments is not None:
        api.Orders.update(101, consignments=order.consignments)
    api.OrderShipments.create(100, order_address_id=1, items=order.shipments[0].items)


async def records_in_bodies_with_asyncio(api: AsyncBigcommerceApi, other: BigcommerceApi) -> None:
    product = await api.v3.Products.get(1, include=["images", "variants"])
    images = [each async for each in product.images]
    variants = await product.variants.all()
    await product.update(images=images)
    await api.v3.Products.update(2, images=[images[0], {"description": "d"}])
    await api.v3.Products.create(
        name="Vase", type="physical", weight=1, price=2, images=images, variants=variants
    )
    await api.v3.Products.update_many([{"id": 2, "images": images}, product])
    await api.v3.Products.update_many(other.v3.Products.iterall())
    changes: v3.ProductUpdate = {"images": images}
    await product.update(**changes)
    await api.v3.Promotions.update(1, codes=(await api.v3.PromotionCodes.all(2))[0])
    customer = await api.v3.Customers.get(1, include=["addresses"])
    await api.v3.CustomerAddresses.update_many(customer.addresses)
    await api.v3.CustomerAttributeValues.upsert_many(customer.attributes)
    order = await api.Orders.get(100)
    await order.update(products=await order.products.all())
    await api.OrderShipments.create(
        100, order_address_id=1, items=(await order.shipments.all())[0].items
    )


async def with_asyncio(tasks: AsyncBigcommerceApi) -> None:
    async with tasks.with_options(timeout=5), tasks.for_store("a", "b") as other:
        assert_type(other, AsyncBigcommerceApi)
    assert_type((await tasks.check()).works, bool)
    assert_type((await tasks.graphql("{ a }")).complexity, int | None)
    assert_type(await tasks.resource_urls(), dict[str, str])
    async for page in tasks.v3.iterall("/x").pages():
        assert_type(page, list[Any])
    assert_type([row["id"] async for row in tasks.v3.iterall("/x")], list[Any])

    async def log(request: Request) -> None:
        print(request)

    AsyncBigcommerceApi(transport=AiohttpTransport(), on_request=log)
    AsyncBigcommerceApi.from_env(limiter=LocalLimiter(), on_request=print, clock=SYSTEM_CLOCK)
    await AsyncCustomerLoginTokens.create_url(tasks, 5)
    CustomerLoginTokens.create(tasks, 5)
