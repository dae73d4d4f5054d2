"""Mistakes with the expected messages of mypy and pyright.

Excluded from `make types`; test_typing.py compares each line.
"""

# pyright: strict
from __future__ import annotations

from bigcommerce_sdk import ApiClient, AsyncBigcommerceApi, BigcommerceApi
from bigcommerce_sdk.connection import Connection, GraphQLConnection, OAuthConnection
from bigcommerce_sdk.resources import BrandCreate, OrderBillingAddress, ProductUpdate
from bigcommerce_sdk.resources.products import ProductFilters
from bigcommerce_sdk.sandbox import Sandbox
from bigcommerce_sdk.transport import RequestsTransport
from bigcommerce_sdk.transport.aiohttp import AiohttpTransport


def mistakes(api: BigcommerceApi) -> None:
    product = api.Products.get(1)
    order = api.Orders.get(1)
    filters = api.Products.filters()
    product.nmae = "x"  # attr-defined, reportAttributeAccessIssue
    product.id = 5  # misc, reportAttributeAccessIssue
    product.price = []  # assignment, reportAttributeAccessIssue
    filters.nope = 4  # attr-defined, reportAttributeAccessIssue
    filters.min_id = "five"  # assignment, reportAttributeAccessIssue
    api.Products.all(min_idd=5)  # call-arg, reportCallIssue
    api.Products.all(min_price=[])  # arg-type, reportArgumentType
    api.Brands.create(page_title="x")  # call-arg, reportCallIssue
    api.Brands.create(name="x", id=5)  # call-arg, reportCallIssue
    api.OrderStatuses.create(name="x")  # attr-defined, reportAttributeAccessIssue
    api.ProductImages.get()  # call-overload, reportCallIssue
    api.ProductImages.delete(5)  # call-arg, reportCallIssue
    api.Products.all(query=api.Orders.filters())  # arg-type, reportArgumentType
    product.availability = "everywhere"  # assignment, reportAttributeAccessIssue
    order.products[0].quantity = 5  # misc, reportAttributeAccessIssue
    order.status = "Completed"  # misc, reportAttributeAccessIssue
    api.Nothing.all()  # attr-defined, reportAttributeAccessIssue
    product.nmae.upper()  # attr-defined, reportAttributeAccessIssue
    order.billing_address.ctiy.upper()  # attr-defined, reportAttributeAccessIssue
    product["price"] = "9.90"  # index, reportIndexIssue
    ProductFilters(min_idd=5)  # call-arg, reportCallIssue
    ProductFilters(min_id="five")  # arg-type, reportArgumentType
    BigcommerceApi.from_env(timeuot=5)  # call-arg, reportCallIssue
    BigcommerceApi.from_env(timeout="5")  # arg-type, reportArgumentType
    BigcommerceApi.from_env().Nothing.all()  # attr-defined, reportAttributeAccessIssue
    ApiClient("h", "t", "u", timeuot=5)  # call-arg, reportCallIssue
    api.with_options(timeuot=5)  # call-arg, reportCallIssue
    api.connection.with_options(timeuot=5)  # call-arg, reportCallIssue
    api.connection.with_options(timeout="5")  # arg-type, reportArgumentType
    Connection("h", ("u", "t"), timeuot=5)  # call-arg, reportCallIssue
    OAuthConnection("c", "s", "t", timeuot=5)  # call-arg, reportCallIssue
    GraphQLConnection("c", "s", "t", timeuot=5)  # call-arg, reportCallIssue
    api.Orders.update(1, billing_address={"citty": "x"})  # arg-type, reportArgumentType
    api.Orders.update(1, billing_address={"city": 5})  # arg-type, reportArgumentType
    api.Orders.update(1, products=[{"quanttity": 1}])  # list-item, reportArgumentType
    order.billing_address = {"citty": "x"}  # assignment, reportAttributeAccessIssue
    order.update(billing_address={"citty": "x"})  # arg-type, reportArgumentType
    OrderBillingAddress(form_fields=[{"nmae": "x"}])  # list-item, reportArgumentType
    changes: ProductUpdate = {"nmae": "x"}  # typeddict-unknown-key, reportAssignmentType
    changes["pricee"] = 3  # typeddict-unknown-key, reportGeneralTypeIssues
    new: BrandCreate = {}  # typeddict-item, reportAssignmentType
    api.Orders.update(1, **changes)  # misc, reportCallIssue
    print(new)


def mistakes_with_records_in_bodies(api: BigcommerceApi) -> None:
    product, customer = api.v3.Products.get(1), api.v3.Customers.get(1)
    old, order = api.Products.get(1), api.Orders.get(100)
    product.update(images=list(product.videos))  # arg-type, reportArgumentType
    product.update(images=list(old.images))  # arg-type, reportArgumentType
    product.update(images=product.images[0])  # arg-type, reportArgumentType
    product.update(images=iter(product.images))  # arg-type, reportArgumentType
    product.update(variants=list(product.variants))  # call-arg, reportCallIssue
    api.v3.Products.update_many([{"id": 1, "images": [old]}])  # list-item, reportArgumentType
    api.v3.Products.update_many([old])  # list-item, reportArgumentType
    api.v3.Products.delete_many([product])  # list-item, reportArgumentType
    api.v3.Customers.update_many(customer.addresses)  # arg-type, reportArgumentType
    order.update(products=list(order.shipments))  # arg-type, reportArgumentType


async def mistakes_with_records_in_bodies_of_tasks(api: AsyncBigcommerceApi) -> None:
    product = await api.v3.Products.get(1)
    videos = await product.videos.all()
    await product.update(images=videos)  # arg-type, reportArgumentType
    await product.update(images=product.images)  # arg-type, reportArgumentType
    await api.v3.Products.update_many(api.v3.Products.iterall())  # arg-type, reportArgumentType


def mistakes_with_a_sandbox(sandbox: Sandbox) -> None:
    sandbox.api(timeuot=5)  # call-overload, reportCallIssue
    sandbox.api(timeout="5")  # call-overload, reportArgumentType
    sandbox.api(BigcommerceApi, timeuot=5)  # call-overload, reportCallIssue
    sandbox.legacy_api(timeuot=5)  # call-arg, reportCallIssue
    sandbox.legacy_api(host="h")  # call-arg, reportCallIssue


async def mistakes_with_asyncio(api: BigcommerceApi, tasks: AsyncBigcommerceApi) -> None:
    tasks.v3.get("/x")["data"]  # index, reportIndexIssue
    tasks.check().works  # attr-defined, reportAttributeAccessIssue
    tasks.graphql("{ a }").data  # attr-defined, reportAttributeAccessIssue
    tasks.v3.iterall("/x").first()["id"]  # index, reportIndexIssue
    tasks.Products.get(1).name  # attr-defined, reportAttributeAccessIssue
    tasks.connection.get("x")["id"]  # index, reportIndexIssue
    list(tasks.v3.iterall("/x"))  # call-overload, reportArgumentType
    len(tasks.v3.iterall("/x"))  # arg-type, reportArgumentType
    tasks.close()  # attr-defined, reportAttributeAccessIssue
    with tasks:  # attr-defined, reportGeneralTypeIssues
        pass
    async with api:  # attr-defined, reportGeneralTypeIssues
        pass
    await api.check()  # misc, reportGeneralTypeIssues
    AsyncBigcommerceApi(transport=RequestsTransport())  # arg-type, reportArgumentType
    AsyncBigcommerceApi.from_env(transport=RequestsTransport())  # arg-type, reportArgumentType
    BigcommerceApi(transport=AiohttpTransport())  # arg-type, reportArgumentType
    BigcommerceApi.from_env(transport=AiohttpTransport())  # arg-type, reportArgumentType
