"""ProductVariants: Variants of a product: combinations of option values that can be bought.

Generated from schema/v3/products.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.bound import AsyncBoundResource, BoundResource
from bigcommerce_sdk.endpoints.filters import FilterSet, Parameter
from bigcommerce_sdk.endpoints.metadata import Action, Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.plan import Paging
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.links import Link
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncSubResourceRecord, SubResourceRecord

from .shared import ImageUrl


class ProductVariantOptionValue(NestedRecord):
    """A value of an option; bodies have both ids or both names."""

    __slots__ = ()

    option_display_name = Field(
        codecs.STRING, "Name of the option.", limits={"min_length": 1, "max_length": 255}
    )
    label = Field(codecs.STRING, "Text of the value.", limits={"min_length": 1, "max_length": 255})
    id = Field(codecs.INTEGER, "Identifies the value.")
    option_id = Field(codecs.INTEGER, "The option.")


class ProductVariantFields(BaseRecord):
    """Fields of ProductVariant and AsyncProductVariant."""

    __slots__ = ()

    id = Field(codecs.INTEGER, "Identifies the variant.", access="read_only")
    product_id = Field(codecs.INTEGER, "Product of the variant.", access="read_only")
    sku = Field(
        codecs.STRING, "Stock code of the variant.", limits={"min_length": 1, "max_length": 255}
    )
    sku_id = Field(
        codecs.INTEGER,
        "Id of the SKU in V2; null if it has none.",
        access="read_only",
        nullable=True,
    )
    option_values = Field(
        codecs.array(codecs.nested(ProductVariantOptionValue)),
        "Values of the options that make up the variant.",
        access="create_only",
    )
    cost_price = Field(
        codecs.DECIMAL_NUMBER,
        "Cost for the merchant; null uses that of the product.",
        nullable=True,
        limits={"min": 0},
    )
    price = Field(
        codecs.DECIMAL_NUMBER,
        "Price of the variant; null uses that of the product.",
        nullable=True,
        limits={"min": 0},
    )
    sale_price = Field(
        codecs.DECIMAL_NUMBER,
        "Reduced price that replaces the price; null uses that of the product.",
        nullable=True,
        limits={"min": 0},
    )
    retail_price = Field(
        codecs.DECIMAL_NUMBER,
        "Suggested retail price; null uses that of the product.",
        nullable=True,
        limits={"min": 0},
    )
    weight = Field(
        codecs.DECIMAL_NUMBER,
        "Weight in the weight unit of the store; null uses that of the product.",
        nullable=True,
        limits={"min": 0},
    )
    width = Field(
        codecs.DECIMAL_NUMBER,
        "Width in the length unit of the store; null uses that of the product.",
        nullable=True,
        limits={"min": 0},
    )
    height = Field(
        codecs.DECIMAL_NUMBER,
        "Height in the length unit of the store; null uses that of the product.",
        nullable=True,
        limits={"min": 0},
    )
    depth = Field(
        codecs.DECIMAL_NUMBER,
        "Depth in the length unit of the store; null uses that of the product.",
        nullable=True,
        limits={"min": 0},
    )
    is_free_shipping = Field(codecs.BOOLEAN, "Whether the variant ships free of charge.")
    fixed_cost_shipping_price = Field(
        codecs.DECIMAL_NUMBER,
        "Shipping price of one unit; null uses that of the product.",
        nullable=True,
        limits={"min": 0},
    )
    purchasing_disabled = Field(codecs.BOOLEAN, "Whether the variant cannot be bought.")
    purchasing_disabled_message = Field(
        codecs.STRING, "Text for shoppers when it cannot be bought.", limits={"max_length": 255}
    )
    upc = Field(
        codecs.STRING,
        "Universal product code (barcode number).",
        nullable=True,
        limits={"max_length": 14},
    )
    image_url = Field(codecs.STRING, "Web address of the picture of the variant.", nullable=True)
    inventory_level = Field(
        codecs.INTEGER,
        "Units in stock, where stock is tracked by variant.",
        nullable=True,
        limits={"max": 2147483647},
    )
    inventory_warning_level = Field(
        codecs.INTEGER,
        "Stock level at which the store warns the merchant.",
        nullable=True,
        limits={"max": 2147483647},
    )
    bin_picking_number = Field(
        codecs.STRING,
        "Where the variant is found in the warehouse.",
        nullable=True,
        limits={"max_length": 255},
    )
    mpn = Field(codecs.STRING, "Manufacturer part number.", nullable=True)
    gtin = Field(
        codecs.STRING, "Global trade item number.", nullable=True, limits={"max_length": 14}
    )
    calculated_price = Field(
        codecs.DECIMAL_NUMBER, "Price in the store, from price and sale price.", access="read_only"
    )
    calculated_weight = Field(
        codecs.DECIMAL_NUMBER,
        "Weight in the weight unit of the store, own or that of the product.",
        access="read_only",
    )


class ProductVariant(ProductVariantFields, SubResourceRecord):
    """One product variant. Variants of a product: combinations of option values that can be bought."""

    __slots__ = ()

    product = Link("The product of the variant.", "Products", via="product_id", virtual=True)
    metafields = Link(
        "Values that apps keep with the variant.",
        "ProductVariantMetafields",
        many=True,
        virtual=True,
    )


class AsyncProductVariant(ProductVariantFields, AsyncSubResourceRecord):
    """One product variant. Variants of a product: combinations of option values that can be bought. For asynchronous clients."""

    __slots__ = ()

    product = ProductVariant.product.awaited()
    metafields = ProductVariant.metafields.awaited()


class ProductVariantFilters(FilterSet):
    """Parameters of ProductVariants."""

    id_ = Parameter(codecs.INTEGER, "The variant with this id.", wire="id", field="id", op="equals")
    sku = Parameter(codecs.STRING, "Variants with this SKU.")
    upc = Parameter(codecs.STRING, "Variants with this barcode number.")
    product_id__in = Parameter(
        codecs.csv(codecs.INTEGER),
        "Variants of these products.",
        wire="product_id:in",
        field="product_id",
        op="in",
    )
    include_fields = Parameter(
        codecs.csv(codecs.STRING), "Fields to return; the id always comes back.", group="option"
    )
    exclude_fields = Parameter(
        codecs.csv(codecs.STRING), "Fields to leave out; the id always comes back.", group="option"
    )


class ProductVariants(Resource[ProductVariant]):
    """Variants of a product: combinations of option values that can be bought. Supersedes api.ProductSkus of V2."""

    meta = ResourceMeta(
        name="ProductVariants",
        path="/catalog/products/{product_id}/variants",
        api="v3",
        record=ProductVariant,
        operations={
            "list": Operation(
                "list",
                "GET",
                "/catalog/products/{product_id}/variants",
                accepts=("filters", "options", "paging"),
                envelope="data",
            ),
            "list_all": Operation(
                "list_all",
                "GET",
                "/catalog/variants",
                accepts=("filters", "options", "paging"),
                envelope="data",
            ),
            "get": Operation(
                "get",
                "GET",
                "/catalog/products/{product_id}/variants/{id}",
                accepts=("options",),
                envelope="data",
            ),
            "create": Operation(
                "create",
                "POST",
                "/catalog/products/{product_id}/variants",
                envelope="data",
                partial=True,
            ),
            "update": Operation(
                "update",
                "PUT",
                "/catalog/products/{product_id}/variants/{id}",
                envelope="data",
                partial=True,
            ),
            "delete": Operation(
                "delete",
                "DELETE",
                "/catalog/products/{product_id}/variants/{id}",
                status=204,
                envelope="data",
            ),
            "update_many": Operation(
                "update_many", "PUT", "/catalog/variants", envelope="data", max_rows=50
            ),
        },
        filters=ProductVariantFilters,
        actions=(
            Action(
                "upload_image",
                "POST",
                "/catalog/products/{product_id}/variants/{variant_id}/image",
                body=ImageUrl,
                returns=ImageUrl,
                envelope="data",
                on_record=True,
                doc="Sets the picture of the variant from a web address.",
            ),
        ),
        paging=Paging(50, 50, by="page"),
        parents=("product_id",),
        scopes=("store_v2_products_read_only", "store_v2_products"),
        columns=(
            "id",
            "sku",
            "price",
            "calculated_price",
            "inventory_level",
            "purchasing_disabled",
        ),
    )


class BoundProductVariants(BoundResource[ProductVariant]):
    """ProductVariants of one product."""

    meta = ProductVariants.meta


class AsyncProductVariants(AsyncResource[AsyncProductVariant]):
    """Variants of a product: combinations of option values that can be bought. Supersedes api.ProductSkus of V2. For asynchronous clients."""

    meta = ProductVariants.meta._replace(record=AsyncProductVariant)


class AsyncBoundProductVariants(AsyncBoundResource[AsyncProductVariant]):
    """ProductVariants of one product. For asynchronous clients."""

    meta = AsyncProductVariants.meta


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def ProductVariantFields() -> None: ...

    def ProductVariantFilters() -> None: ...

    def ProductVariant() -> None: ...

    def ProductVariants() -> None: ...

    def BoundProductVariants() -> None: ...

    def AsyncProductVariant() -> None: ...

    def AsyncProductVariants() -> None: ...

    def AsyncBoundProductVariants() -> None: ...
