"""Products: Products of the catalog, physical and digital, with their variants and options.

Generated from schema/v3/products.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.filters import Parameter
from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.plan import Paging

from .products_records import (
    AsyncProduct as AsyncProduct,
    Product as Product,
    ProductFields as ProductFields,
    ProductFilters as ProductFilters,
)
from .products_shapes import (
    ProductAdjuster as ProductAdjuster,
    ProductAdjusterType as ProductAdjusterType,
    ProductAdjusters as ProductAdjusters,
    ProductAvailability as ProductAvailability,
    ProductBulkPricingRuleInput as ProductBulkPricingRuleInput,
    ProductBulkPricingRuleType as ProductBulkPricingRuleType,
    ProductCondition as ProductCondition,
    ProductConditionFilter as ProductConditionFilter,
    ProductCustomFieldInput as ProductCustomFieldInput,
    ProductCustomUrl as ProductCustomUrl,
    ProductDateLimitMode as ProductDateLimitMode,
    ProductFeaturedFilter as ProductFeaturedFilter,
    ProductFileTypesMode as ProductFileTypesMode,
    ProductGiftWrappingOptionsType as ProductGiftWrappingOptionsType,
    ProductImageInput as ProductImageInput,
    ProductInclude as ProductInclude,
    ProductIncludeField as ProductIncludeField,
    ProductInventoryTracking as ProductInventoryTracking,
    ProductKeywordContext as ProductKeywordContext,
    ProductListShipping as ProductListShipping,
    ProductNumberLimitMode as ProductNumberLimitMode,
    ProductOpenGraphType as ProductOpenGraphType,
    ProductOptionConfig as ProductOptionConfig,
    ProductParentRelation as ProductParentRelation,
    ProductParentRelationType as ProductParentRelationType,
    ProductPrimaryImage as ProductPrimaryImage,
    ProductPurchasingDisabled as ProductPurchasingDisabled,
    ProductType as ProductType,
    ProductVariantInput as ProductVariantInput,
    ProductVideoInput as ProductVideoInput,
    ProductVideoType as ProductVideoType,
    ProductsDirection as ProductsDirection,
    ProductsSort as ProductsSort,
)


class Products(Resource[Product]):
    """Products of the catalog, physical and digital, with their variants and options. Supersedes api.Products of V2."""

    meta = ResourceMeta(
        name="Products",
        path="/catalog/products",
        api="v3",
        record=Product,
        operations={
            "list": Operation(
                "list",
                "GET",
                "/catalog/products",
                accepts=("filters", "options", "sort", "paging"),
                envelope="data",
            ),
            "get": Operation(
                "get", "GET", "/catalog/products/{id}", accepts=("options",), envelope="data"
            ),
            "create": Operation(
                "create",
                "POST",
                "/catalog/products",
                parameters=(
                    Parameter(
                        codecs.csv(codecs.text_enum(ProductIncludeField)),
                        "Fields to return; the id always comes back.",
                        name="include_fields",
                        op="none",
                    ),
                ),
                envelope="data",
                partial=True,
            ),
            "update": Operation(
                "update",
                "PUT",
                "/catalog/products/{id}",
                parameters=(
                    Parameter(
                        codecs.csv(codecs.text_enum(ProductInclude)),
                        "Lists and objects to return beside the fields.",
                        name="include",
                        op="none",
                    ),
                    Parameter(
                        codecs.csv(codecs.text_enum(ProductIncludeField)),
                        "Fields to return; the id always comes back.",
                        name="include_fields",
                        op="none",
                    ),
                ),
                envelope="data",
                partial=True,
            ),
            "delete": Operation(
                "delete", "DELETE", "/catalog/products/{id}", status=204, envelope="data"
            ),
            "update_many": Operation(
                "update_many",
                "PUT",
                "/catalog/products",
                parameters=(
                    Parameter(
                        codecs.csv(codecs.text_enum(ProductIncludeField)),
                        "Fields to return; the id always comes back.",
                        name="include_fields",
                        op="none",
                    ),
                ),
                envelope="data",
                partial=True,
                max_rows=10,
            ),
            "delete_many": Operation(
                "delete_many",
                "DELETE",
                "/catalog/products",
                status=204,
                envelope="data",
                max_rows=250,
                ids="id:in",
            ),
            "delete_all": Operation(
                "delete_all",
                "DELETE",
                "/catalog/products",
                status=204,
                parameters=(
                    Parameter(
                        codecs.STRING, "Only products with this name.", name="name", op="none"
                    ),
                    Parameter(codecs.STRING, "Only products with this SKU.", name="sku", op="none"),
                    Parameter(
                        codecs.DECIMAL_NUMBER,
                        "Only products with this price.",
                        name="price",
                        op="none",
                    ),
                    Parameter(
                        codecs.DECIMAL_NUMBER,
                        "Only products with this weight.",
                        name="weight",
                        op="none",
                    ),
                    Parameter(
                        codecs.text_enum(ProductConditionFilter),
                        "Only products in this condition.",
                        name="condition",
                        op="none",
                    ),
                    Parameter(
                        codecs.INTEGER, "Only products of this brand.", name="brand_id", op="none"
                    ),
                    Parameter(
                        codecs.ISO8601,
                        "Only products last changed at this time.",
                        name="date_modified",
                        op="none",
                    ),
                    Parameter(
                        codecs.ISO8601,
                        "Only products last imported at this time.",
                        name="date_last_imported",
                        op="none",
                    ),
                    Parameter(
                        codecs.BOOLEAN,
                        "Only visible products when true, hidden ones when false.",
                        name="is_visible",
                        op="none",
                    ),
                    Parameter(
                        codecs.integer_enum(ProductFeaturedFilter),
                        "1 for featured products only, 0 for all others.",
                        name="is_featured",
                        op="none",
                    ),
                    Parameter(
                        codecs.INTEGER,
                        "Only products with this stock level.",
                        name="inventory_level",
                        op="none",
                    ),
                    Parameter(
                        codecs.INTEGER,
                        "Only products of which this many were sold.",
                        name="total_sold",
                        op="none",
                    ),
                    Parameter(
                        codecs.text_enum(ProductType),
                        "Only physical or only digital products.",
                        name="type",
                        op="none",
                    ),
                    Parameter(
                        codecs.INTEGER,
                        "Only products in this category.",
                        name="categories",
                        op="none",
                    ),
                    Parameter(
                        codecs.STRING,
                        "Only products that match these words.",
                        name="keyword",
                        op="none",
                    ),
                ),
                envelope="data",
                needs_filter=True,
            ),
        },
        filters=ProductFilters,
        paging=Paging(50, 250, by="page", lowered_by={"options": 10, "modifiers": 10}),
        scopes=("store_v2_products_read_only", "store_v2_products"),
        columns=("id", "name", "sku", "type", "price", "inventory_level", "is_visible"),
    )


class AsyncProducts(AsyncResource[AsyncProduct]):
    """Products of the catalog, physical and digital, with their variants and options. Supersedes api.Products of V2. For asynchronous clients."""

    meta = Products.meta._replace(record=AsyncProduct)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def Products() -> None: ...

    def AsyncProducts() -> None: ...
