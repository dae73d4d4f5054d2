"""Products: Catalog products, physical and digital.

Generated from schema/v2/products.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.plan import Paging

from .products_records import (
    AsyncProduct as AsyncProduct,
    Product as Product,
    ProductAvailability as ProductAvailability,
    ProductCondition as ProductCondition,
    ProductEventDateType as ProductEventDateType,
    ProductFields as ProductFields,
    ProductFilters as ProductFilters,
    ProductInventoryTracking as ProductInventoryTracking,
    ProductOpenGraphType as ProductOpenGraphType,
    ProductOptionSetDisplay as ProductOptionSetDisplay,
    ProductPrimaryImage as ProductPrimaryImage,
    ProductType as ProductType,
)


class Products(Resource[Product]):
    """Catalog products, physical and digital. Deprecated: The API recommends V3 catalog products. Superseded by api.v3.Products."""

    meta = ResourceMeta(
        name="Products",
        path="/products",
        record=Product,
        operations={
            "list": Operation("list", "GET", "/products", accepts=("filters", "options", "paging")),
            "get": Operation("get", "GET", "/products/{id}", accepts=("options",)),
            "create": Operation("create", "POST", "/products", status=201, partial=True),
            "update": Operation("update", "PUT", "/products/{id}", partial=True),
            "delete": Operation("delete", "DELETE", "/products/{id}", status=204),
            "delete_all": Operation(
                "delete_all",
                "DELETE",
                "/products",
                status=204,
                doc="Deletes every product of the store; the platform has withdrawn this call.",
                sunset="The API lists this call as removed.",
            ),
            "count": Operation("count", "GET", "/products/count", accepts=("filters",)),
        },
        filters=ProductFilters,
        paging=Paging(50, 250, keyset="min_id"),
        scopes=("store_v2_products_read_only", "store_v2_products"),
        columns=("id", "name", "sku", "type", "price", "inventory_level", "is_visible"),
        superseded_by="api.v3.Products",
        successor_calls={"delete_all": "delete_all(...)", "count": "all(limit=1).total"},
    )


class AsyncProducts(AsyncResource[AsyncProduct]):
    """Catalog products, physical and digital. Deprecated: The API recommends V3 catalog products. Superseded by api.v3.Products. For asynchronous clients."""

    meta = Products.meta._replace(record=AsyncProduct)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def Products() -> None: ...

    def AsyncProducts() -> None: ...
