"""A first tour of the SDK, with the store of the environment variables.

Run it against the embedded store with ``make demo``, or against your own after setting
``BIGCOMMERCE_STORE_HASH`` and ``BIGCOMMERCE_ACCESS_TOKEN`` (it creates and deletes a coupon, and
renames a product and restores its name).
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

from bigcommerce_sdk import BigcommerceApi
from bigcommerce_sdk.exception import BigcommerceException, ReadOnlyFieldException
from bigcommerce_sdk.messages import Request, Response
from bigcommerce_sdk.secret import Secret
from bigcommerce_sdk.transport import RequestsTransport


class ShowingTransport(RequestsTransport):
    """The default transport, which also prints the body of every PUT."""

    def send(self, request: Request, secrets: Mapping[str, Secret], timeout: float) -> Response:
        if request.method == "PUT" and request.content is not None:
            print(f"    PUT body: {request.content.decode()}")
        return super().send(request, secrets, timeout)


def title(text: str) -> None:
    """Print the heading of a step."""
    print(f"\n{text}")


def show_order(api: BigcommerceApi) -> None:
    """Read an order; its products are fetched on first use."""
    title("An order, and the products in it")
    order = api.Orders.iterall(page_size=1).first()
    if order is None:
        print("  the store has no orders")
        return
    print(f"  order {order.id} of {order.date_created:%d %B %Y}: {order.status}")
    total = order.total_inc_tax
    print(f"  total {total} {order.currency_code} ({type(total).__name__})")
    for line in order.products:
        print(f"  {line.quantity} x {line.name:<24} {line.price_inc_tax:>10.2f}")


def show_filters(api: BigcommerceApi) -> None:
    """List with filters, and follow a link of each record."""
    title("Visible products from 10.00 upwards")
    for product in api.Products.all(is_visible=True, min_price="10.00", limit=5):
        brand = product.brand
        made_by = f"by {brand.name}" if brand else "without a brand"
        print(f"  {product.name:<24} {product.price:>10.2f}  {made_by}")


def rename_product(api: BigcommerceApi) -> None:
    """Change a record by assignment."""
    title("A product renamed by assignment: only that field is sent")
    product = api.Products.iterall(page_size=1).first()
    if product is None:
        print("  the store has no products")
        return
    before = product.name
    try:
        product.name = f"{before} (new)"
        product.save()
        print(f"  {before} -> {product.name}")
    finally:
        product.update(name=before)


def make_and_delete_coupon(api: BigcommerceApi) -> None:
    """Create a record and delete it."""
    title("A coupon created and deleted")
    coupon = api.Coupons.create(
        name="Spring sale",
        code=f"SPRING{datetime.now(UTC):%H%M%S}",
        type="percentage_discount",
        amount="12.50",
        applies_to={"entity": "categories", "ids": [0]},
        expires=datetime.now(UTC) + timedelta(days=30),
    )
    percent = f"{coupon.amount.normalize():f} %"  # of this type of coupon; of others it is money
    print(f"  {coupon.code}: {percent} off until {coupon.expires:%d %B %Y}")
    coupon.delete()
    print(f"  coupons with that code now: {len(api.Coupons.all(code=coupon.code))}")


def make_a_mistake(api: BigcommerceApi) -> None:
    """Try to set a read-only field."""
    title("A mistake, refused before anything is sent")
    product = api.Products.iterall(page_size=1).first()
    try:
        # type checkers would report an assignment, so use setattr
        setattr(product, "date_created", datetime.now(UTC))  # noqa: B010
    except ReadOnlyFieldException as error:
        print(f"  {type(error).__name__}: {error}")


def main() -> int:
    """Run all steps; return 0 on success."""
    logging.basicConfig(level=logging.WARNING, format="    %(message)s", stream=sys.stdout)
    logging.getLogger("bigcommerce_sdk").setLevel(logging.DEBUG)
    try:
        with BigcommerceApi.from_env(transport=ShowingTransport()) as api:
            for step in (
                show_order,
                show_filters,
                rename_product,
                make_and_delete_coupon,
                make_a_mistake,
            ):
                step(api)
    except BigcommerceException as error:
        print(f"{type(error).__name__}: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
