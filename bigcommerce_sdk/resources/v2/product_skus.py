"""ProductSkus: Stocked combinations of option values, each with its own code and stock.

Generated from schema/v2/products.yaml by `bigcommerce-generate build`. Edit that, not this file.
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
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncSubResourceRecord, SubResourceRecord


class ProductSkuOption(NestedRecord):
    """Option values that make up the combination."""

    __slots__ = ()

    product_option_id = Field(codecs.INTEGER, "Product option the value belongs to.")
    option_value_id = Field(codecs.INTEGER, "Value chosen for the product option.")


class ProductSkuFields(BaseRecord):
    """Fields of ProductSku and AsyncProductSku."""

    __slots__ = ()

    id = Field(codecs.INTEGER, "Number that identifies the SKU.", access="read_only")
    product_id = Field(codecs.INTEGER, "Product that this entry belongs to.", access="read_only")
    sku = Field(codecs.STRING, "Stock code of this combination.", required=("create",))
    price = Field(
        codecs.DECIMAL,
        "Price of the combination; null uses the price of the product.",
        nullable=True,
    )
    adjusted_price = Field(
        codecs.DECIMAL, "Price after the product rules that apply.", access="read_only"
    )
    cost_price = Field(
        codecs.DECIMAL, "What the combination costs the merchant; not shown to shoppers."
    )
    upc = Field(codecs.STRING, "Universal product code (barcode number).")
    inventory_level = Field(
        codecs.INTEGER, "Units in stock, used when the product tracks stock by SKU."
    )
    inventory_warning_level = Field(
        codecs.INTEGER, "Stock level at which the store warns the merchant."
    )
    bin_picking_number = Field(codecs.STRING, "Where the combination is found in the warehouse.")
    weight = Field(
        codecs.DECIMAL,
        "Weight in the weight unit of the store; null uses the weight of the product.",
        nullable=True,
    )
    adjusted_weight = Field(
        codecs.DECIMAL, "Weight after the product rules that apply.", access="read_only"
    )
    is_purchasing_disabled = Field(codecs.BOOLEAN, "Whether the combination cannot be bought.")
    purchasing_disabled_message = Field(
        codecs.STRING, "Text shown to shoppers when it cannot be bought."
    )
    image_file = Field(
        codecs.STRING, "Picture shown in place of the product image for this combination."
    )
    options = Field(
        codecs.array(codecs.nested(ProductSkuOption)),
        "Option values that make up the combination.",
        required=("create",),
    )


class ProductSku(ProductSkuFields, SubResourceRecord):
    """One product sku. Stocked combinations of option values, each with its own code and stock."""

    __slots__ = ()


class AsyncProductSku(ProductSkuFields, AsyncSubResourceRecord):
    """One product sku. Stocked combinations of option values, each with its own code and stock. For asynchronous clients."""

    __slots__ = ()


class ProductSkuFilters(FilterSet):
    """Parameters of ProductSkus."""

    min_id = Parameter(codecs.INTEGER, "Lowest SKU id to return.", field="id", op="min")
    max_id = Parameter(codecs.INTEGER, "Highest SKU id to return.", field="id", op="max")
    sku = Parameter(codecs.STRING, "SKUs with this stock code.")
    upc = Parameter(codecs.STRING, "SKUs with this universal product code.")
    inventory_level = Parameter(codecs.INTEGER, "SKUs with exactly this stock level.")
    inventory_warning_level = Parameter(codecs.INTEGER, "SKUs with exactly this warning level.")
    bin_picking_number = Parameter(codecs.STRING, "SKUs found at this place in the warehouse.")
    min_inventory_level = Parameter(
        codecs.INTEGER, "Lowest stock level to return.", field="inventory_level", op="min"
    )
    max_inventory_level = Parameter(
        codecs.INTEGER, "Highest stock level to return.", field="inventory_level", op="max"
    )
    is_low_inventory = Parameter(codecs.BOOLEAN, "SKUs that are low on stock when true.", op="none")
    product_hash = Parameter(codecs.INTEGER, "SKUs with this hash of the product.", op="none")


class ProductSkus(Resource[ProductSku]):
    """Stocked combinations of option values, each with its own code and stock. Deprecated: The API recommends V3 catalog products. Superseded by api.v3.ProductVariants."""

    meta = ResourceMeta(
        name="ProductSkus",
        path="/products/{product_id}/skus",
        record=ProductSku,
        operations={
            "list": Operation(
                "list", "GET", "/products/{product_id}/skus", accepts=("filters", "paging")
            ),
            "get": Operation("get", "GET", "/products/{product_id}/skus/{id}"),
            "create": Operation(
                "create", "POST", "/products/{product_id}/skus", status=201, partial=True
            ),
            "update": Operation("update", "PUT", "/products/{product_id}/skus/{id}", partial=True),
            "delete": Operation("delete", "DELETE", "/products/{product_id}/skus/{id}", status=204),
            "delete_all": Operation(
                "delete_all",
                "DELETE",
                "/products/{product_id}/skus",
                status=204,
                accepts=("filters", "paging"),
            ),
            "count": Operation("count", "GET", "/products/{product_id}/skus/count"),
            "list_all": Operation(
                "list_all", "GET", "/products/skus", accepts=("filters", "paging")
            ),
            "count_all": Operation("count_all", "GET", "/products/skus/count"),
        },
        filters=ProductSkuFilters,
        actions=(
            Action(
                "update_without_parent",
                "PUT",
                "/products/skus/{id}",
                body="update",
                returns="record",
                doc="Changes a SKU without naming the product in the path.",
            ),
            Action(
                "create_without_parent",
                "POST",
                "/products/skus",
                body="create",
                returns="record",
                doc="Creates a SKU without naming the product in the path.",
            ),
            Action(
                "add_option",
                "POST",
                "/products/{product_id}/skus/{sku_id}/options",
                body=ProductSkuOption,
                returns=ProductSkuOption,
                on_record=True,
                doc="Adds an option value to a SKU.",
            ),
            Action(
                "update_option",
                "PUT",
                "/products/{product_id}/skus/{sku_id}/options/{id}",
                body=ProductSkuOption,
                returns=ProductSkuOption,
                doc="Changes an option value of a SKU.",
            ),
        ),
        paging=Paging(50, 250),
        parents=("product_id",),
        scopes=("store_v2_products_read_only", "store_v2_products"),
        columns=("id", "sku", "price", "cost_price", "inventory_level", "is_purchasing_disabled"),
        superseded_by="api.v3.ProductVariants",
        successor_calls={
            "delete_all": "delete(product_id, id)",
            "count": "all(product_id, limit=1).total",
            "update_without_parent": "update(product_id, id, ...)",
            "create_without_parent": "create(product_id, ...)",
            "add_option": "",
            "update_option": "",
        },
    )


class BoundProductSkus(BoundResource[ProductSku]):
    """ProductSkus of one product."""

    meta = ProductSkus.meta


class AsyncProductSkus(AsyncResource[AsyncProductSku]):
    """Stocked combinations of option values, each with its own code and stock. Deprecated: The API recommends V3 catalog products. Superseded by api.v3.ProductVariants. For asynchronous clients."""

    meta = ProductSkus.meta._replace(record=AsyncProductSku)


class AsyncBoundProductSkus(AsyncBoundResource[AsyncProductSku]):
    """ProductSkus of one product. For asynchronous clients."""

    meta = AsyncProductSkus.meta


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def ProductSkuFields() -> None: ...

    def ProductSkuFilters() -> None: ...

    def ProductSku() -> None: ...

    def ProductSkus() -> None: ...

    def BoundProductSkus() -> None: ...

    def AsyncProductSku() -> None: ...

    def AsyncProductSkus() -> None: ...

    def AsyncBoundProductSkus() -> None: ...
