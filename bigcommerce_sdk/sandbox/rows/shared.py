"""Resources of V3 whose rows are those of V2, as tables of names.

The store keeps such a row once, in the form of V2. The fields that only V3 has are kept inside it,
under :data:`OWN`.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

#: The name in a row of V2 under which the fields are kept that only V3 has.
OWN = "v3"

_NONE: Mapping[str, Any] = MappingProxyType({})


class Shared(NamedTuple):
    """How the fields of a resource of V3 are spelled in V2.

    Fields with the same name are shared, too. Paths are dotted: ``custom_url.url`` is a part of an
    object, ``store_credit_amounts.0.amount`` one of the first item of a list.

    Attributes:
        base: the resource of V2.
        names: paths of fields of V3, and of the fields of V2 with the same value.
        values: values of V3 that V2 spells in another way, by field of V3.
        lists: fields of V3 with a list of objects; the field of V2, and the names inside.
        apart: fields with the same name that have nothing in common.
        missing: values of fields of V3 in rows that V2 has made.
    """

    base: str
    names: Mapping[str, str] = _NONE
    values: Mapping[str, Mapping[Any, Any]] = _NONE
    lists: Mapping[str, tuple[str, Mapping[str, str]]] = _NONE
    apart: frozenset[str] = frozenset()
    missing: Mapping[str, Any] = _NONE


_ADDRESS = {
    "address1": "street_1",
    "address2": "street_2",
    "state_or_province": "state",
    "postal_code": "zip",
    "country_code": "country_iso2",
}

#: Resources of V3 by name. What is missing here has rows of its own.
SHARED: dict[str, Shared] = {
    "v3.Brands": Shared("Brands", {"image_url": "image_file"}),
    "v3.Categories": Shared("Categories", {"image_url": "image_file", "custom_url.url": "url"}),
    "v3.CustomerAddresses": Shared("CustomerAddresses", _ADDRESS),
    "v3.Customers": Shared(
        "Customers",
        {
            "authentication.force_password_reset": "reset_pass_on_login",
            "authentication.new_password": "_authentication.password",
            "store_credit_amounts.0.amount": "store_credit",
        },
    ),
    "v3.Orders": Shared("Orders"),
    "v3.Pages": Shared("Pages"),
    "v3.PaymentMethods": Shared("PaymentMethods", {"id": "code"}),
    "v3.ProductBulkPricingRules": Shared(
        "ProductDiscountRules",
        {"quantity_min": "min", "quantity_max": "max", "amount": "type_value"},
    ),
    "v3.ProductComplexRules": Shared(
        "ProductRules",
        {
            "enabled": "is_enabled",
            "stop": "is_stop",
            "purchasing_disabled": "is_purchasing_disabled",
            "purchasing_hidden": "is_purchasing_hidden",
            "image_url": "image_file",
        },
        lists={
            "conditions": (
                "conditions",
                {
                    "modifier_id": "product_option_id",
                    "modifier_value_id": "option_value_id",
                    "variant_id": "sku_id",
                },
            )
        },
    ),
    "v3.ProductCustomFields": Shared("ProductCustomFields", {"value": "text"}),
    "v3.ProductImages": Shared(
        "ProductImages",
        {
            "url_zoom": "zoom_url",
            "url_standard": "standard_url",
            "url_thumbnail": "thumbnail_url",
            "url_tiny": "tiny_url",
        },
    ),
    "v3.ProductReviews": Shared(
        "ProductReviews",
        {"text": "review", "name": "author", "date_reviewed": "date_created"},
        values={"status": {"pending": 0, "approved": 1, "disapproved": 2}},
        apart=frozenset({"date_created"}),
    ),
    "v3.ProductVariants": Shared(
        "ProductSkus",
        {
            "sku_id": "id",
            "purchasing_disabled": "is_purchasing_disabled",
            "calculated_price": "adjusted_price",
            "calculated_weight": "adjusted_weight",
            "image_url": "image_file",
        },
        lists={
            "option_values": (
                "options",
                {"option_id": "product_option_id", "id": "option_value_id"},
            )
        },
    ),
    "v3.Products": Shared(
        "Products",
        {
            "custom_url.url": "custom_url",
            "primary_image.id": "primary_image.id",
            "primary_image.url_zoom": "primary_image.zoom_url",
            "primary_image.url_standard": "primary_image.standard_url",
            "primary_image.url_thumbnail": "primary_image.thumbnail_url",
            "primary_image.url_tiny": "primary_image.tiny_url",
            "product_tax_code": "avalara_product_tax_code",
            "reviews_count": "rating_count",
            "reviews_rating_sum": "rating_total",
        },
        values={"inventory_tracking": {"product": "simple", "variant": "sku"}},
    ),
    "v3.Redirects": Shared(
        "Redirects",
        {
            "from_path": "path",
            "to.type": "forward.type",
            "to.entity_id": "forward.ref",
            "to_url": "url",
        },
        values={"to.type": {"url": "manual"}},
    ),
    "v3.StoreProfile": Shared(
        "Store",
        {
            "store_name": "name",
            "store_address": "address",
            "store_email": "admin_email",
            "store_phone": "phone",
        },
    ),
    "v3.TaxClasses": Shared("TaxClasses"),
    "v3.TreeCategories": Shared(
        "Categories",
        {"category_id": "id", "image_url": "image_file", "url.path": "url"},
        missing={"tree_id": 1},
    ),
    "v3.Webhooks": Shared("Webhooks"),
}
