"""Import paths of documents, examples, generated packages and pickles stay until 2.0."""

from __future__ import annotations

import base64
import pickle
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from bigcommerce_sdk.resources.brands import Brand
from bigcommerce_sdk.resources.coupons import CouponAppliesTo
from bigcommerce_sdk.resources.order_products import OrderProduct
from bigcommerce_sdk.sandbox import Sandbox

ROOT = Path(__file__).parent.parent

#: Modules of the resources of V2 that were in the package ``resources`` itself.
FORMER_RESOURCES = (
    "accessors banners blog_posts blog_tags brands carrier_connections categories countries "
    "country_states coupons currencies customer_addresses customer_groups customers "
    "gift_certificates google_product_search_mappings inputs option_set_options option_sets "
    "option_values options order_consignment_shipping_quotes order_consignments order_coupons "
    "order_fees order_messages order_products order_shipments order_shipping_addresses "
    "order_shipping_quotes order_statuses order_taxes orders pages payment_methods "
    "product_configurable_fields product_custom_fields product_discount_rules product_downloads "
    "product_images product_options product_reviews product_rules product_skus product_videos "
    "products redirects request_logs resource_index shared shipping_methods "
    "shipping_zone_methods shipping_zones store tax_classes time webhooks"
)

#: Former paths, and the modules whose names they have: one table for all re-exports.
FORMER = {
    "accessor": ["endpoints.accessor"],
    "base_record": ["records.base"],
    "bound": ["endpoints.bound"],
    "clock": ["transport.clock"],
    "collection": ["paging.collection"],
    "customer_login_token": ["apps.login_tokens"],
    "dataframe": ["arrow.frames"],
    "fields": ["records.fields"],
    "filters": ["endpoints.filters"],
    "links": ["records.links"],
    "metadata": ["endpoints.metadata"],
    "protocol": ["messages"],
    "record": ["records.nested", "records.record"],
    "redis_limiter": ["transport.redis_limiter"],
    "resource": ["endpoints.resource"],
    **{f"resources.{each}": [f"resources.v2.{each}"] for each in FORMER_RESOURCES.split()},
}

#: Names that documents, examples, older generated packages and both predecessors' users import.
NAMES = [
    (
        "",
        "ApiClient BigcommerceApi api connection customer_login_token exception resources signing",
    ),
    ("accessor", "Accessor"),
    ("api", "ApiClient BigcommerceApi Client"),
    ("bound", "BoundResource"),
    ("client", "Client"),
    ("clock", "Clock SystemClock SYSTEM_CLOCK"),
    ("codecs", "INTEGER STRING array csv integer_enum lenient linked nested text_enum"),
    ("collection", "Collection"),
    ("connection", "Connection GraphQLConnection OAuthConnection"),
    ("customer_login_token", "CustomerLoginTokens create create_url"),
    ("dataframe", "to_dataframe"),
    ("exception", "BigcommerceException CallException NotFoundException UsageException"),
    ("fields", "Field"),
    ("filters", "Filter FilterSet Parameter"),
    ("links", "Link"),
    ("metadata", "Action Operation Paging ResourceMeta"),
    ("protocol", "Headers Request Response"),
    ("record", "NestedRecord Record SubResourceRecord"),
    ("redis_limiter", "RedisLimiter"),
    ("resource", "Resource"),
    ("resources", "CouponAppliesTo Order Orders ProductUpdate load RESOURCES SDK_VERSION"),
    ("resources.orders", "Order Orders"),
    ("secret", "Secret"),
    ("signing", "Callback Person verify_payload_jwt verify_webhook"),
    ("transport", "RequestsTransport Transport"),
    ("version", "check_generated"),
]


def line_of(modules: list[str]) -> str:
    """The text of the module at a former path, without its blank lines."""
    home = "records" if len(modules) > 1 else modules[0]
    doc = f'"""A former path of :mod:`bigcommerce_sdk.{home}`, importable until 2.0."""'
    lines = [
        f"from bigcommerce_sdk.{each} import *  # noqa: F403 - a re-export" for each in modules
    ]
    return "\n".join([doc, *lines])


@pytest.mark.parametrize("path", FORMER)
def test_former_paths_only_re_export(path: str) -> None:
    text = (ROOT / "bigcommerce_sdk" / f"{path.replace('.', '/')}.py").read_text("utf-8")
    kept = [line for line in text.splitlines() if line and "_rebuild" not in line]
    assert "\n".join(kept) == line_of(FORMER[path])


def test_every_re_exporting_module_is_in_the_table() -> None:
    home = ROOT / "bigcommerce_sdk"
    found = {
        ".".join(path.relative_to(home).with_suffix("").parts)
        for path in home.rglob("*.py")
        if "import *" in path.read_text("utf-8")
    }
    assert found == set(FORMER)


@pytest.mark.parametrize(("path", "names"), NAMES, ids=[path or "top" for path, _ in NAMES])
def test_names_can_be_imported(path: str, names: str) -> None:
    module = import_module(f"bigcommerce_sdk.{path}".rstrip("."))
    for name in names.split():
        assert getattr(module, name) is not None


@pytest.mark.parametrize("path", FORMER)
def test_both_paths_give_the_same_objects(path: str) -> None:
    former = import_module(f"bigcommerce_sdk.{path}")
    for home in FORMER[path]:
        module = import_module(f"bigcommerce_sdk.{home}")
        for name in own_names(module):
            assert getattr(former, name) is getattr(module, name)


def own_names(module: ModuleType) -> list[str]:
    listed = getattr(module, "__all__", None)
    if listed is not None:
        return list(listed)
    return [
        name
        for name, value in vars(module).items()
        if not name.startswith("_") and getattr(value, "__module__", "") == module.__name__
    ]


def test_a_package_generated_before_works() -> None:
    """Type checkers read it with the other tests."""
    store: Any = import_module("tests.older.older_store")
    for name in store.RESOURCES:
        assert store.load(name).__name__ == name
    gadget = store.load("Gadget")._load({"id": 1, "size": {"width": "2.5"}, "made": None})
    assert (gadget.id, str(gadget.size.width), gadget.made) == (1, "2.5", None)
    with Sandbox() as sandbox:
        api = store.api.BigcommerceApi(
            store_hash=sandbox.store_hash, access_token=sandbox.token, host=sandbox.base_url
        )
        banner = api.Banners.iterall().first()
        assert type(banner) is store.load("Banner")
        assert api.Products.iterall().first().name


def test_records_pickled_before_can_be_loaded() -> None:
    text = (ROOT / "tests" / "older" / "records.pickle.b64").read_text("ascii")
    found: dict[str, Any] = pickle.loads(base64.b64decode(text))
    assert type(found["nested"]) is CouponAppliesTo
    assert found["nested"] == CouponAppliesTo(entity="products", ids=[1])
    assert type(found["line"]) is OrderProduct
    assert found["line"].parent_id() == 100
    assert type(found["brand"]) is Brand
    assert found["brand"]._changes() == {"name": "Changed"}
