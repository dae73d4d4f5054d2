"""Mistakes that a type checker must find, each with the complaint that is expected of it.

Left out of `make types`; test_typing.py holds every line against what mypy says.
"""

from __future__ import annotations

from bigcommerce_sdk import BigcommerceApi


def mistakes(api: BigcommerceApi) -> None:
    product = api.Products.get(1)
    order = api.Orders.get(1)
    filters = api.Products.filters()
    product.nmae = "x"  # attr-defined
    product.id = 5  # misc
    product.price = []  # assignment
    filters.nope = 4  # attr-defined
    filters.min_id = "five"  # assignment
    api.Products.all(min_idd=5)  # call-arg
    api.Products.all(min_price=[])  # arg-type
    api.Brands.create(page_title="x")  # call-arg
    api.Brands.create(name="x", id=5)  # call-arg
    api.OrderStatuses.create(name="x")  # attr-defined
    api.ProductImages.get()  # call-overload
    api.ProductImages.delete(5)  # call-arg
    api.Products.all(query=api.Orders.filters())  # arg-type
    product.availability = "everywhere"  # assignment
    order.products[0].quantity = 5  # misc
    order.status = "Completed"  # misc
    api.Nothing.all()  # attr-defined
