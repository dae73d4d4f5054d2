"""The clients from PyPI."""

from __future__ import annotations

import inspect
import json
import os
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib import import_module
from importlib.metadata import version
from pathlib import Path
from typing import Any

from bigcommerce_sdk.json.types import is_object
from bigcommerce_sdk.sandbox import Sandbox
from tests.clients.outcomes import Call, Outcome, make_calls

ADDRESS = {
    "first_name": "Ada",
    "last_name": "Byron",
    "street_1": "1 Mill Lane",
    "city": "Portland",
    "state": "Maine",
    "zip": "04101",
    "country": "United States",
    "country_iso2": "US",
    "email": "ada@example.com",
}
ADDRESS_V3 = {
    "first_name": "Ada",
    "last_name": "Byron",
    "address1": "1 Mill Lane",
    "city": "Portland",
    "state_or_province": "Maine",
    "postal_code": "04101",
    "country_code": "US",
}
BILLED = {**ADDRESS_V3, "email": "ada@example.com"}
LINES = {"line_items": [{"product_id": 2, "quantity": 2}]}
#: The address of a customer of the demo shop.
_EMAIL = "ada@example.com"
CUSTOMER = {"email": "new@example.com", "first_name": "New", "last_name": "Customer"}


@contextmanager
def environment(sandbox: Sandbox) -> Iterator[None]:
    """The variables with which clients reach the sandbox, in this process."""
    before = dict(os.environ)
    os.environ.update(sandbox.environment)
    try:
        yield
    finally:
        os.environ.clear()
        os.environ.update(before)


def bigcommerce(sandbox: Sandbox) -> Outcome:
    """Every V2 call of its classes."""
    calls: Any = import_module("tests.sandbox.clients.calls")
    refused: Any = import_module("tests.sandbox.clients.refused")
    api = import_module("bigcommerce.api").BigcommerceApi(
        client_id=sandbox.client_id, store_hash=sandbox.store_hash, access_token=sandbox.token
    )

    def made() -> Iterator[Call]:
        for call in calls.calls_of_package():
            sandbox.reset()
            yield call, lambda call=call: calls.make(api, sandbox, call)  # type: ignore[misc]

    with api.connection._session:
        return make_calls("bigcommerce", version("bigcommerce"), made(), refused.REFUSED)


def bigc(sandbox: Sandbox) -> Outcome:
    """Every method of its resources."""
    api: Any = import_module("bigc").BigCommerceAPI(sandbox.store_hash, sandbox.token)
    done: set[str] = set()

    def made() -> Iterator[Call]:
        for name, call in _calls_of_bigc(api).items():
            sandbox.reset()
            done.add(name)
            yield name, call

    outcome = make_calls("bigc", version("bigc"), made(), {})
    resources: dict[str, Any] = api.__dict__
    methods = {
        f"{name}.{method}"
        for name, resource in resources.items()
        if name.endswith(("_v2", "_v3")) and not name.startswith("api_")
        for method, _ in inspect.getmembers(resource, inspect.ismethod)
        if not method.startswith("_")
    }
    missing = methods - done
    assert not missing, f"no call of {', '.join(sorted(missing))}"
    return outcome


def _calls_of_bigc(api: Any) -> dict[str, Callable[[], object]]:
    def cart() -> Any:
        return api.carts_v3.create({"customer_id": 1, **LINES})

    def in_cart(call: Callable[[str, str], object]) -> Callable[[], object]:
        def run() -> object:
            made = cart()
            return call(made["id"], made["line_items"]["physical_items"][0]["id"])

        return run

    def shipped(cart_id: str, item: str) -> Any:
        lines = [{"item_id": item, "quantity": 2}]
        return api.checkouts_v3.add_consignments(
            cart_id, [{"address": ADDRESS_V3, "line_items": lines}]
        )["consignments"][0]

    def billed(cart_id: str) -> Any:
        return api.checkouts_v3.add_billing_address(cart_id, BILLED)["billing_address"]

    def shipment() -> Any:
        body = {"order_address_id": 2, "items": [{"order_product_id": 3, "quantity": 1}]}
        return api.orders_v2.create_shipment(101, body)

    def refund() -> Any:
        items = [{"item_type": "PRODUCT", "item_id": 1, "quantity": 1}]
        quote = api.orders_v3.get_refund_quote(100, {"items": items})
        payments = [{**quote["refund_methods"][0][0]}]
        chosen = [{"provider_id": payments[0]["provider_id"], "amount": payments[0]["amount"]}]
        return api.orders_v3.create_refund(100, {"items": items, "payments": chosen})

    def rows(call: Callable[[], Any]) -> Callable[[], object]:
        def run() -> object:
            found = list(call())
            assert found, "no rows"
            return found

        return run

    carts, checkouts, customers = api.carts_v3, api.checkouts_v3, api.customers_v3
    orders, variants = api.orders_v2, api.product_variants_v3
    product = {"name": "New", "type": "physical", "price": 5, "weight": 1}
    hook = {"scope": "store/order/created", "destination": "https://app.example.com/new"}
    order = {"billing_address": ADDRESS, "products": [{"product_id": 2, "quantity": 1}]}
    variant = {"sku": "NEW-1", "option_values": [{"option_display_name": "Size", "label": "New"}]}
    tracked = {"tracking_number": "1Z"}
    return {
        "carts_v3.create": cart,
        "carts_v3.get": in_cart(lambda c, i: carts.get(c)),
        "carts_v3.update": in_cart(lambda c, i: carts.update(c, {"customer_id": 2})),
        "carts_v3.delete": in_cart(lambda c, i: carts.delete(c)),
        "carts_v3.add_line_items": in_cart(lambda c, i: carts.add_line_items(c, LINES)),
        "carts_v3.update_line_item": in_cart(
            lambda c, i: carts.update_line_item(
                c, i, {"line_item": {"product_id": 2, "quantity": 3}}
            )
        ),
        "carts_v3.delete_line_item": in_cart(lambda c, i: carts.delete_line_item(c, i)),
        "carts_v3.create_redirect_url": in_cart(lambda c, i: carts.create_redirect_url(c)),
        "categories_v3.all": rows(api.categories_v3.all),
        "categories_v3.get": lambda: api.categories_v3.get(1),
        "categories_v3.create": lambda: api.categories_v3.create({"name": "N", "parent_id": 0}),
        "categories_v3.update": lambda: api.categories_v3.update(
            1, {"name": "New", "parent_id": 0}
        ),
        "categories_v3.delete": lambda: api.categories_v3.delete(5),
        "checkouts_v3.get": in_cart(lambda c, i: checkouts.get(c)),
        "checkouts_v3.update": in_cart(
            lambda c, i: checkouts.update(c, {"customer_message": "Thanks"})
        ),
        "checkouts_v3.add_billing_address": in_cart(lambda c, i: billed(c)),
        "checkouts_v3.update_billing_address": in_cart(
            lambda c, i: checkouts.update_billing_address(c, billed(c)["id"], BILLED)
        ),
        "checkouts_v3.add_consignments": in_cart(shipped),
        "checkouts_v3.update_consignment": in_cart(
            lambda c, i: checkouts.update_consignment(
                c,
                shipped(c, i)["id"],
                {"address": ADDRESS_V3, "line_items": [{"item_id": i, "quantity": 2}]},
            )
        ),
        "checkouts_v3.delete_consignment": in_cart(
            lambda c, i: checkouts.delete_consignment(c, shipped(c, i)["id"])
        ),
        "checkouts_v3.add_coupon": in_cart(
            lambda c, i: checkouts.add_coupon(c, {"coupon_code": "WELCOME10"})
        ),
        "checkouts_v3.delete_coupon": in_cart(
            lambda c, i: (
                checkouts.add_coupon(c, {"coupon_code": "WELCOME10"}),
                checkouts.delete_coupon(c, "WELCOME10"),
            )
        ),
        "checkouts_v3.add_discounts": in_cart(
            lambda c, i: checkouts.add_discounts(
                c, {"cart": {"discounts": [{"discounted_amount": 1}]}}
            )
        ),
        "checkouts_v3.create_order": in_cart(
            lambda c, i: (billed(c), shipped(c, i), checkouts.create_order(c))
        ),
        "currencies_v2.all": rows(api.currencies_v2.all),
        "currencies_v2.get": lambda: api.currencies_v2.get(1),
        "customer_groups_v2.all": rows(api.customer_groups_v2.all),
        "customer_groups_v2.get": lambda: api.customer_groups_v2.get(1),
        "customer_groups_v2.create": lambda: api.customer_groups_v2.create({"name": "New"}),
        "customer_groups_v2.update": lambda: api.customer_groups_v2.update(1, {"name": "New"}),
        "customer_groups_v2.delete": lambda: api.customer_groups_v2.delete(1),
        "customers_v3.all": rows(customers.all),
        "customers_v3.get": lambda: customers.get(1),
        "customers_v3.create": lambda: customers.create(CUSTOMER),
        "customers_v3.create_many": lambda: customers.create_many([CUSTOMER]),
        "customers_v3.update": lambda: customers.update(1, {"first_name": "New"}),
        "customers_v3.update_many": lambda: customers.update_many([{"id": 1, "notes": "New"}]),
        "customers_v3.delete": lambda: customers.delete(1),
        "customers_v3.delete_many": lambda: customers.delete_many(params={"id:in": [1, 2]}),
        "customers_v3.all_addresses": rows(customers.all_addresses),
        "customers_v3.get_address": lambda: customers.get_address(1),
        "customers_v3.create_address": lambda: customers.create_address(
            {**ADDRESS_V3, "customer_id": 1}
        ),
        "customers_v3.create_addresses": lambda: customers.create_addresses(
            [{**ADDRESS_V3, "customer_id": 1}]
        ),
        "customers_v3.update_address": lambda: customers.update_address(1, {"city": "New"}),
        "customers_v3.update_addresses": lambda: customers.update_addresses(
            [{"id": 1, "city": "New"}]
        ),
        "customers_v3.delete_address": lambda: customers.delete_address(1),
        "customers_v3.delete_addresses": lambda: customers.delete_addresses(params={"id:in": [1]}),
        "customers_v3.update_form_field": lambda: customers.update_form_field(
            1, {"name": "Birthday", "value": "1815-12-10"}
        ),
        "customers_v3.update_form_fields": lambda: customers.update_form_fields(
            [{"customer_id": 1, "name": "Birthday", "value": "1815-12-10"}]
        ),
        "orders_v2.all": rows(orders.all),
        "orders_v2.get": lambda: orders.get(100),
        "orders_v2.create": lambda: orders.create(order),
        "orders_v2.update": lambda: orders.update(100, {"staff_notes": "New"}),
        "orders_v2.archive": lambda: orders.archive(100),
        "orders_v2.all_products": rows(lambda: orders.all_products(100)),
        "orders_v2.get_product": lambda: orders.get_product(100, 1),
        "orders_v2.all_shipping_addresses": rows(lambda: orders.all_shipping_addresses(100)),
        "orders_v2.get_shipping_address": lambda: orders.get_shipping_address(100, 1),
        "orders_v2.update_shipping_address": lambda: orders.update_shipping_address(
            100, 1, {"city": "New"}
        ),
        "orders_v2.all_shipments": rows(lambda: (shipment(), orders.all_shipments(101))[1]),
        "orders_v2.get_shipment": lambda: orders.get_shipment(101, shipment()["id"]),
        "orders_v2.create_shipment": shipment,
        "orders_v2.update_shipment": lambda: orders.update_shipment(101, shipment()["id"], tracked),
        "orders_v2.delete_shipment": lambda: orders.delete_shipment(101, shipment()["id"]),
        "orders_v2.all_coupons": lambda: list(orders.all_coupons(100)),
        "orders_v3.get_refund_quote": lambda: api.orders_v3.get_refund_quote(
            100, {"items": [{"item_type": "PRODUCT", "item_id": 1, "quantity": 1}]}
        ),
        "orders_v3.create_refund": refund,
        "orders_v3.all_refunds": rows(lambda: (refund(), api.orders_v3.all_refunds())[1]),
        "orders_v3.get_refund": lambda: api.orders_v3.get_refund(refund()["id"]),
        "pricing_v3.get_pricing": lambda: api.pricing_v3.get_pricing(
            {"items": [{"product_id": 2}]}
        ),
        "product_variants_v3.all": rows(lambda: variants.all(1)),
        "product_variants_v3.get": lambda: variants.get(1, next(variants.all(1))["id"]),
        "product_variants_v3.create": lambda: variants.create(1, variant),
        "product_variants_v3.update": lambda: variants.update(
            1, next(variants.all(1))["id"], {"price": 9}
        ),
        "product_variants_v3.delete": lambda: variants.delete(1, next(variants.all(1))["id"]),
        "products_v3.all": rows(api.products_v3.all),
        "products_v3.get": lambda: api.products_v3.get(1),
        "products_v3.create": lambda: api.products_v3.create(product),
        "products_v3.update": lambda: api.products_v3.update(1, {"name": "New"}),
        "products_v3.delete": lambda: api.products_v3.delete(1),
        "webhooks_v3.all": rows(api.webhooks_v3.all),
        "webhooks_v3.get": lambda: api.webhooks_v3.get(1),
        "webhooks_v3.create": lambda: api.webhooks_v3.create(hook),
        "webhooks_v3.update": lambda: api.webhooks_v3.update(1, {"is_active": False}),
        "webhooks_v3.delete": lambda: api.webhooks_v3.delete(1),
    }


def pybigcommerce(sandbox: Sandbox) -> Outcome:
    """Every method of its two classes. They return False for an error."""
    model: Any = import_module("pybigcommerce.bigcommerce").BigCommerceModel(
        sandbox.store_hash, sandbox.token
    )
    rows: list[Any] = []
    page = {"page": 1, "limit": 50, "q": "", "result": rows}
    person = {**CUSTOMER, "phone": "1", "customer_group_id": 1}
    given: dict[str, tuple[Any, ...] | dict[str, Any]] = {
        "create_customer_by_info": (person,),
        "create_customer_group": ("New",),
        "delete_customer_group": (1,),
        "delete_user_customer_group": (1,),
        "get_counties": ("Germany",),
        "get_customer_by_customer_group_id": (1, 1, rows),
        "get_customer_by_id": (1,),
        "get_customer_group_by_name": ("Retail",),
        "get_customer_groups": page,
        "get_customer_groups_by_id": (1,),
        "get_customer_groups_by_id_threading": ({"bc_id": 1, "version": "v2", "company_id": 1},),
        "get_customer_groups_total": page,
        "get_customer_info_by_email": (_EMAIL,),
        "get_state": (226, "Maine"),
        "update_attr_value_by_id": (1, 1),
        "update_customer_group": (1, "New"),
        "update_customer_groups_to_catalog": (1, 1),
        "update_customer_info": ({**person, "customer_id": 1},),
        "update_customer_infos": {**person, "customer_id": 1, "bc_id": 1},
        "update_user_by_bc_id": (1, 1),
    }
    refused = {
        "customer.create_customer_by_info": "it sends V3 the `_authentication` of V2",
        "customer.delete_customer_group": "it takes the status 204 for an error",
        "store_info.get_state": "it leaves out the slash before its path",
    }

    def made() -> Iterator[Call]:
        for owner in ("customer", "store_info"):
            for name, method in inspect.getmembers(getattr(model, owner), inspect.ismethod):
                if name.startswith("_") or name.endswith("_method"):
                    continue
                sandbox.reset()
                _seed_attribute(sandbox)
                yield f"{owner}.{name}", lambda n=name, m=method: _truth(m, given.get(n, ()))  # type: ignore[misc]

    with model.customer.session, model.store_info.session:
        return make_calls("pybigcommerce", version("pybigcommerce"), made(), refused)


def _seed_attribute(sandbox: Sandbox) -> None:
    sandbox.seed("v3.CustomerAttributes", {"id": 1, "name": "is_sales_rep", "type": "number"})


def _truth(method: Callable[..., Any], given: tuple[Any, ...] | dict[str, Any]) -> None:
    """Call a method; an answer of False or with the code 201 is an error."""
    found = method(**given) if isinstance(given, dict) else method(*given)
    if found is False or (is_object(found) and found.get("code") == "201"):
        raise RuntimeError("it returns an error")


def tap_bigcommerce(sandbox: Sandbox, folder: Path) -> Outcome:
    """Its discovery, and its four streams. It has an environment of its own.

    Args:
        sandbox: the store.
        folder: the environment.
    """
    program = folder / "bin" / "tap-bigcommerce"
    listing = subprocess.run(
        [folder / "bin" / "python", "-m", "pip", "list", "--format", "json"],
        capture_output=True,
        check=True,
    ).stdout
    versions = {each["name"]: each["version"] for each in json.loads(listing)}
    with tempfile.TemporaryDirectory() as at:
        config = Path(at) / "config.json"
        settings = {
            "start_date": "2024-01-01T00:00:00Z",
            "client_id": sandbox.client_id,
            "access_token": sandbox.token,
            "store_hash": sandbox.store_hash,
        }
        config.write_text(json.dumps(settings), "utf-8")

        def run(*more: str) -> str:
            done = subprocess.run(
                [program, "--config", config, *more],
                env={**os.environ, **sandbox.environment},
                capture_output=True,
                text=True,
                check=False,
            )
            if done.returncode or "Handled exception" in done.stderr:
                raise RuntimeError(done.stderr[-300:])
            return done.stdout

        def sync(stream: str) -> None:
            catalog = json.loads(run("--discover"))
            for each in catalog["streams"]:
                chosen = each["tap_stream_id"] == stream
                each["metadata"][0]["metadata"]["selected"] = chosen
                for part in each["metadata"]:
                    if part["breadcrumb"] == []:
                        part["metadata"]["selected"] = chosen
            path = Path(at) / "catalog.json"
            path.write_text(json.dumps(catalog), "utf-8")
            lines = [json.loads(line) for line in run("--catalog", str(path)).splitlines()]
            rows = [each for each in lines if each["type"] == "RECORD"]
            wanted = len(sandbox.snapshot()[stream.capitalize()])
            assert len(rows) == wanted, f"{len(rows)} of {wanted} rows"

        def made() -> Iterator[Call]:
            yield "discover", lambda: run("--discover")
            for stream in ("orders", "products", "customers", "coupons"):
                yield f"sync {stream}", lambda stream=stream: sync(stream)  # type: ignore[misc]

        return make_calls("tap-bigcommerce", versions["tap-bigcommerce"], made(), {})
