"""ProductSkus: Stocked combinations of option values, each with its own code and stock.

Generated from schema/v2/products.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Any, ClassVar, overload

from bigcommerce_sdk.endpoints.bound import AsyncBoundResource, BoundResource
from bigcommerce_sdk.endpoints.filters import Filter, FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.async_collection import AsyncCollection
from bigcommerce_sdk.paging.collection import Collection
from bigcommerce_sdk.paging.page import RecordPage
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncSubResourceRecord, SubResourceRecord

from .inputs import ProductSkuOptionDict

class ProductSkuOption(NestedRecord):
    """Option values that make up the combination."""

    def __init__(self, *, product_option_id: int = ..., option_value_id: int = ...) -> None: ...
    @property
    def product_option_id(self) -> int:
        """Product option the value belongs to. Integer."""

    @product_option_id.setter
    def product_option_id(self, value: int) -> None: ...
    @property
    def option_value_id(self) -> int:
        """Value chosen for the product option. Integer."""

    @option_value_id.setter
    def option_value_id(self, value: int) -> None: ...

class ProductSkuFields(BaseRecord):
    """Fields of ProductSku and AsyncProductSku."""

    @property
    def id(self) -> int:
        """Number that identifies the SKU. Integer, read-only."""

    @property
    def product_id(self) -> int:
        """Product that this entry belongs to. Integer, read-only."""

    @property
    def sku(self) -> str:
        """Stock code of this combination. String, required on create."""

    @sku.setter
    def sku(self, value: str) -> None: ...
    @property
    def price(self) -> Decimal | None:
        """Price of the combination; null uses the price of the product. Decimal, can be None."""

    @price.setter
    def price(self, value: Decimal | float | str | None) -> None: ...
    @property
    def adjusted_price(self) -> Decimal:
        """Price after the product rules that apply. Decimal, read-only."""

    @property
    def cost_price(self) -> Decimal:
        """What the combination costs the merchant; not shown to shoppers. Decimal."""

    @cost_price.setter
    def cost_price(self, value: Decimal | float | str) -> None: ...
    @property
    def upc(self) -> str:
        """Universal product code (barcode number). String."""

    @upc.setter
    def upc(self, value: str) -> None: ...
    @property
    def inventory_level(self) -> int:
        """Units in stock, used when the product tracks stock by SKU. Integer."""

    @inventory_level.setter
    def inventory_level(self, value: int) -> None: ...
    @property
    def inventory_warning_level(self) -> int:
        """Stock level at which the store warns the merchant. Integer."""

    @inventory_warning_level.setter
    def inventory_warning_level(self, value: int) -> None: ...
    @property
    def bin_picking_number(self) -> str:
        """Where the combination is found in the warehouse. String."""

    @bin_picking_number.setter
    def bin_picking_number(self, value: str) -> None: ...
    @property
    def weight(self) -> Decimal | None:
        """Weight in the weight unit of the store; null uses the weight of the product. Decimal, can be None."""

    @weight.setter
    def weight(self, value: Decimal | float | str | None) -> None: ...
    @property
    def adjusted_weight(self) -> Decimal:
        """Weight after the product rules that apply. Decimal, read-only."""

    @property
    def is_purchasing_disabled(self) -> bool:
        """Whether the combination cannot be bought. Boolean."""

    @is_purchasing_disabled.setter
    def is_purchasing_disabled(self, value: bool) -> None: ...
    @property
    def purchasing_disabled_message(self) -> str:
        """Text shown to shoppers when it cannot be bought. String."""

    @purchasing_disabled_message.setter
    def purchasing_disabled_message(self, value: str) -> None: ...
    @property
    def image_file(self) -> str:
        """Picture shown in place of the product image for this combination. String."""

    @image_file.setter
    def image_file(self, value: str) -> None: ...
    @property
    def options(self) -> list[ProductSkuOption]:
        """Option values that make up the combination. Array of object, required on create."""

    @options.setter
    def options(self, value: Sequence[ProductSkuOption | ProductSkuOptionDict]) -> None: ...

class ProductSku(ProductSkuFields, SubResourceRecord):
    """One product sku. Stocked combinations of option values, each with its own code and stock."""

    def save(self) -> ProductSku:
        """Send only the changed fields; does nothing without changes.

        API: PUT /products/{product_id}/skus/{id}
        """

    def update(
        self,
        *,
        sku: str = ...,
        price: Decimal | float | str | None = ...,
        cost_price: Decimal | float | str = ...,
        upc: str = ...,
        inventory_level: int = ...,
        inventory_warning_level: int = ...,
        bin_picking_number: str = ...,
        weight: Decimal | float | str | None = ...,
        is_purchasing_disabled: bool = ...,
        purchasing_disabled_message: str = ...,
        image_file: str = ...,
        options: Sequence[ProductSkuOption | ProductSkuOptionDict] = ...,
    ) -> ProductSku:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            sku: Stock code of this combination.
            price: Price of the combination; null uses the price of the product.
            cost_price: What the combination costs the merchant; not shown to shoppers.
            upc: Universal product code (barcode number).
            inventory_level: Units in stock, used when the product tracks stock by SKU.
            inventory_warning_level: Stock level at which the store warns the merchant.
            bin_picking_number: Where the combination is found in the warehouse.
            weight: Weight in the weight unit of the store; null uses the weight of the product.
            is_purchasing_disabled: Whether the combination cannot be bought.
            purchasing_disabled_message: Text shown to shoppers when it cannot be bought.
            image_file: Picture shown in place of the product image for this combination.
            options: Option values that make up the combination.

        API: PUT /products/{product_id}/skus/{id}
        """

    def delete(self) -> None:
        """Delete this product sku from the store.

        API: DELETE /products/{product_id}/skus/{id}
        """

    def refresh(self) -> ProductSku:
        """Reload this product sku; unsaved changes are discarded.

        API: GET /products/{product_id}/skus/{id}
        """

    def add_option(
        self, *, product_option_id: int = ..., option_value_id: int = ...
    ) -> ProductSkuOption | None:
        """Adds an option value to a SKU.

        Args:
            product_option_id: Product option the value belongs to.
            option_value_id: Value chosen for the product option.

        API: POST /products/{product_id}/skus/{sku_id}/options
        """

class AsyncProductSku(ProductSkuFields, AsyncSubResourceRecord):
    """One product sku. Stocked combinations of option values, each with its own code and stock. For asynchronous clients."""

    async def save(self) -> AsyncProductSku:
        """Send only the changed fields; does nothing without changes.

        API: PUT /products/{product_id}/skus/{id}
        """

    async def update(
        self,
        *,
        sku: str = ...,
        price: Decimal | float | str | None = ...,
        cost_price: Decimal | float | str = ...,
        upc: str = ...,
        inventory_level: int = ...,
        inventory_warning_level: int = ...,
        bin_picking_number: str = ...,
        weight: Decimal | float | str | None = ...,
        is_purchasing_disabled: bool = ...,
        purchasing_disabled_message: str = ...,
        image_file: str = ...,
        options: Sequence[ProductSkuOption | ProductSkuOptionDict] = ...,
    ) -> AsyncProductSku:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            sku: Stock code of this combination.
            price: Price of the combination; null uses the price of the product.
            cost_price: What the combination costs the merchant; not shown to shoppers.
            upc: Universal product code (barcode number).
            inventory_level: Units in stock, used when the product tracks stock by SKU.
            inventory_warning_level: Stock level at which the store warns the merchant.
            bin_picking_number: Where the combination is found in the warehouse.
            weight: Weight in the weight unit of the store; null uses the weight of the product.
            is_purchasing_disabled: Whether the combination cannot be bought.
            purchasing_disabled_message: Text shown to shoppers when it cannot be bought.
            image_file: Picture shown in place of the product image for this combination.
            options: Option values that make up the combination.

        API: PUT /products/{product_id}/skus/{id}
        """

    async def delete(self) -> None:
        """Delete this product sku from the store.

        API: DELETE /products/{product_id}/skus/{id}
        """

    async def refresh(self) -> AsyncProductSku:
        """Reload this product sku; unsaved changes are discarded.

        API: GET /products/{product_id}/skus/{id}
        """

    async def add_option(
        self, *, product_option_id: int = ..., option_value_id: int = ...
    ) -> ProductSkuOption | None:
        """Adds an option value to a SKU.

        Args:
            product_option_id: Product option the value belongs to.
            option_value_id: Value chosen for the product option.

        API: POST /products/{product_id}/skus/{sku_id}/options
        """

class ProductSkuFilters(FilterSet):
    """Parameters of ProductSkus."""

    def __init__(
        self,
        *,
        min_id: int | None = None,
        max_id: int | None = None,
        sku: str | None = None,
        upc: str | None = None,
        inventory_level: int | None = None,
        inventory_warning_level: int | None = None,
        bin_picking_number: str | None = None,
        min_inventory_level: int | None = None,
        max_inventory_level: int | None = None,
        is_low_inventory: bool | None = None,
        product_hash: int | None = None,
    ) -> None: ...
    @property
    def min_id(self) -> Filter[int]:
        """Lowest SKU id to return."""

    @min_id.setter
    def min_id(self, value: int | None) -> None: ...
    @property
    def max_id(self) -> Filter[int]:
        """Highest SKU id to return."""

    @max_id.setter
    def max_id(self, value: int | None) -> None: ...
    @property
    def sku(self) -> Filter[str]:
        """SKUs with this stock code."""

    @sku.setter
    def sku(self, value: str | None) -> None: ...
    @property
    def upc(self) -> Filter[str]:
        """SKUs with this universal product code."""

    @upc.setter
    def upc(self, value: str | None) -> None: ...
    @property
    def inventory_level(self) -> Filter[int]:
        """SKUs with exactly this stock level."""

    @inventory_level.setter
    def inventory_level(self, value: int | None) -> None: ...
    @property
    def inventory_warning_level(self) -> Filter[int]:
        """SKUs with exactly this warning level."""

    @inventory_warning_level.setter
    def inventory_warning_level(self, value: int | None) -> None: ...
    @property
    def bin_picking_number(self) -> Filter[str]:
        """SKUs found at this place in the warehouse."""

    @bin_picking_number.setter
    def bin_picking_number(self, value: str | None) -> None: ...
    @property
    def min_inventory_level(self) -> Filter[int]:
        """Lowest stock level to return."""

    @min_inventory_level.setter
    def min_inventory_level(self, value: int | None) -> None: ...
    @property
    def max_inventory_level(self) -> Filter[int]:
        """Highest stock level to return."""

    @max_inventory_level.setter
    def max_inventory_level(self, value: int | None) -> None: ...
    @property
    def is_low_inventory(self) -> Filter[bool]:
        """SKUs that are low on stock when true."""

    @is_low_inventory.setter
    def is_low_inventory(self, value: bool | None) -> None: ...
    @property
    def product_hash(self) -> Filter[int]:
        """SKUs with this hash of the product."""

    @product_hash.setter
    def product_hash(self, value: int | None) -> None: ...

class ProductSkus(Resource[ProductSku]):
    """Stocked combinations of option values, each with its own code and stock. Deprecated: The API recommends V3 catalog products. Superseded by api.v3.ProductVariants."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        product_id: int = ...,
        /,
        *,
        query: ProductSkuFilters | None = None,
        min_id: int | None = None,
        max_id: int | None = None,
        sku: str | None = None,
        upc: str | None = None,
        inventory_level: int | None = None,
        inventory_warning_level: int | None = None,
        bin_picking_number: str | None = None,
        min_inventory_level: int | None = None,
        max_inventory_level: int | None = None,
        is_low_inventory: bool | None = None,
        product_hash: int | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[ProductSku]:
        """One page of product skus, as a list with has_more.

        Args:
            query: Filters made with filters().
            min_id: Lowest SKU id to return.
            max_id: Highest SKU id to return.
            sku: SKUs with this stock code.
            upc: SKUs with this universal product code.
            inventory_level: SKUs with exactly this stock level.
            inventory_warning_level: SKUs with exactly this warning level.
            bin_picking_number: SKUs found at this place in the warehouse.
            min_inventory_level: Lowest stock level to return.
            max_inventory_level: Highest stock level to return.
            is_low_inventory: SKUs that are low on stock when true.
            product_hash: SKUs with this hash of the product.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/skus
        """

    def iterall(
        self,
        product_id: int = ...,
        /,
        *,
        query: ProductSkuFilters | None = None,
        min_id: int | None = None,
        max_id: int | None = None,
        sku: str | None = None,
        upc: str | None = None,
        inventory_level: int | None = None,
        inventory_warning_level: int | None = None,
        bin_picking_number: str | None = None,
        min_inventory_level: int | None = None,
        max_inventory_level: int | None = None,
        is_low_inventory: bool | None = None,
        product_hash: int | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[ProductSku]:
        """All product skus, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            min_id: Lowest SKU id to return.
            max_id: Highest SKU id to return.
            sku: SKUs with this stock code.
            upc: SKUs with this universal product code.
            inventory_level: SKUs with exactly this stock level.
            inventory_warning_level: SKUs with exactly this warning level.
            bin_picking_number: SKUs found at this place in the warehouse.
            min_inventory_level: Lowest stock level to return.
            max_inventory_level: Highest stock level to return.
            is_low_inventory: SKUs that are low on stock when true.
            product_hash: SKUs with this hash of the product.
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/skus
        """

    def enumerate(
        self,
        product_id: int = ...,
        /,
        *,
        start: int = 0,
        limit: int | None = None,
        query: ProductSkuFilters | None = None,
        min_id: int | None = None,
        max_id: int | None = None,
        sku: str | None = None,
        upc: str | None = None,
        inventory_level: int | None = None,
        inventory_warning_level: int | None = None,
        bin_picking_number: str | None = None,
        min_inventory_level: int | None = None,
        max_inventory_level: int | None = None,
        is_low_inventory: bool | None = None,
        product_hash: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[ProductSku]:
        """A range of product skus by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            min_id: Lowest SKU id to return.
            max_id: Highest SKU id to return.
            sku: SKUs with this stock code.
            upc: SKUs with this universal product code.
            inventory_level: SKUs with exactly this stock level.
            inventory_warning_level: SKUs with exactly this warning level.
            bin_picking_number: SKUs found at this place in the warehouse.
            min_inventory_level: Lowest stock level to return.
            max_inventory_level: Highest stock level to return.
            is_low_inventory: SKUs that are low on stock when true.
            product_hash: SKUs with this hash of the product.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/skus
        """

    def filters(self) -> ProductSkuFilters:
        """An empty filter set, to be passed as query=."""

    @overload
    def get(
        self, product_id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> RecordPage[ProductSku]:
        """One page of the product skus of one parent.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/skus
        """

    @overload
    def get(
        self, product_id: int, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> ProductSku:
        """One product sku by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/skus/{id}
        """

    def create(
        self,
        product_id: int,
        /,
        *,
        sku: str,
        options: Sequence[ProductSkuOption | ProductSkuOptionDict],
        price: Decimal | float | str | None = ...,
        cost_price: Decimal | float | str = ...,
        upc: str = ...,
        inventory_level: int = ...,
        inventory_warning_level: int = ...,
        bin_picking_number: str = ...,
        weight: Decimal | float | str | None = ...,
        is_purchasing_disabled: bool = ...,
        purchasing_disabled_message: str = ...,
        image_file: str = ...,
    ) -> ProductSku:
        """Create one product sku and return it as stored.

        Args:
            sku: Stock code of this combination.
            options: Option values that make up the combination.
            price: Price of the combination; null uses the price of the product.
            cost_price: What the combination costs the merchant; not shown to shoppers.
            upc: Universal product code (barcode number).
            inventory_level: Units in stock, used when the product tracks stock by SKU.
            inventory_warning_level: Stock level at which the store warns the merchant.
            bin_picking_number: Where the combination is found in the warehouse.
            weight: Weight in the weight unit of the store; null uses the weight of the product.
            is_purchasing_disabled: Whether the combination cannot be bought.
            purchasing_disabled_message: Text shown to shoppers when it cannot be bought.
            image_file: Picture shown in place of the product image for this combination.

        API: POST /products/{product_id}/skus
        """

    def update(
        self,
        product_id: int,
        id: int,
        /,
        *,
        sku: str = ...,
        price: Decimal | float | str | None = ...,
        cost_price: Decimal | float | str = ...,
        upc: str = ...,
        inventory_level: int = ...,
        inventory_warning_level: int = ...,
        bin_picking_number: str = ...,
        weight: Decimal | float | str | None = ...,
        is_purchasing_disabled: bool = ...,
        purchasing_disabled_message: str = ...,
        image_file: str = ...,
        options: Sequence[ProductSkuOption | ProductSkuOptionDict] = ...,
    ) -> ProductSku:
        """Change one product sku; only the fields that are passed are sent.

        Args:
            sku: Stock code of this combination.
            price: Price of the combination; null uses the price of the product.
            cost_price: What the combination costs the merchant; not shown to shoppers.
            upc: Universal product code (barcode number).
            inventory_level: Units in stock, used when the product tracks stock by SKU.
            inventory_warning_level: Stock level at which the store warns the merchant.
            bin_picking_number: Where the combination is found in the warehouse.
            weight: Weight in the weight unit of the store; null uses the weight of the product.
            is_purchasing_disabled: Whether the combination cannot be bought.
            purchasing_disabled_message: Text shown to shoppers when it cannot be bought.
            image_file: Picture shown in place of the product image for this combination.
            options: Option values that make up the combination.

        API: PUT /products/{product_id}/skus/{id}
        """

    def delete(self, product_id: int, id: int, /) -> None:
        """Delete one product sku.

        API: DELETE /products/{product_id}/skus/{id}
        """

    def delete_all(
        self,
        product_id: int,
        /,
        *,
        query: ProductSkuFilters | None = None,
        min_id: int | None = None,
        max_id: int | None = None,
        sku: str | None = None,
        upc: str | None = None,
        inventory_level: int | None = None,
        inventory_warning_level: int | None = None,
        bin_picking_number: str | None = None,
        min_inventory_level: int | None = None,
        max_inventory_level: int | None = None,
        is_low_inventory: bool | None = None,
        product_hash: int | None = None,
        page: int | None = None,
        limit: int | None = None,
    ) -> None:
        """Delete all product skus.

        V3: api.v3.ProductVariants.delete(product_id, id)

        Args:
            query: Filters made with filters().
            min_id: Lowest SKU id to return.
            max_id: Highest SKU id to return.
            sku: SKUs with this stock code.
            upc: SKUs with this universal product code.
            inventory_level: SKUs with exactly this stock level.
            inventory_warning_level: SKUs with exactly this warning level.
            bin_picking_number: SKUs found at this place in the warehouse.
            min_inventory_level: Lowest stock level to return.
            max_inventory_level: Highest stock level to return.
            is_low_inventory: SKUs that are low on stock when true.
            product_hash: SKUs with this hash of the product.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.

        API: DELETE /products/{product_id}/skus
        """

    def count(
        self, product_id: int = ..., /, *, extra_params: Mapping[str, Any] | None = None
    ) -> int:
        """How many product skus there are.

        V3: api.v3.ProductVariants.all(product_id, limit=1).total

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/skus/count
        """

    def update_without_parent(
        self,
        id: int,
        /,
        *,
        sku: str = ...,
        price: Decimal | float | str | None = ...,
        cost_price: Decimal | float | str = ...,
        upc: str = ...,
        inventory_level: int = ...,
        inventory_warning_level: int = ...,
        bin_picking_number: str = ...,
        weight: Decimal | float | str | None = ...,
        is_purchasing_disabled: bool = ...,
        purchasing_disabled_message: str = ...,
        image_file: str = ...,
        options: Sequence[ProductSkuOption | ProductSkuOptionDict] = ...,
    ) -> ProductSku | None:
        """Changes a SKU without naming the product in the path.

        V3: api.v3.ProductVariants.update(product_id, id, ...)

        Args:
            sku: Stock code of this combination.
            price: Price of the combination; null uses the price of the product.
            cost_price: What the combination costs the merchant; not shown to shoppers.
            upc: Universal product code (barcode number).
            inventory_level: Units in stock, used when the product tracks stock by SKU.
            inventory_warning_level: Stock level at which the store warns the merchant.
            bin_picking_number: Where the combination is found in the warehouse.
            weight: Weight in the weight unit of the store; null uses the weight of the product.
            is_purchasing_disabled: Whether the combination cannot be bought.
            purchasing_disabled_message: Text shown to shoppers when it cannot be bought.
            image_file: Picture shown in place of the product image for this combination.
            options: Option values that make up the combination.

        API: PUT /products/skus/{id}
        """

    def create_without_parent(
        self,
        *,
        product_id: int,
        sku: str,
        options: Sequence[ProductSkuOption | ProductSkuOptionDict],
        price: Decimal | float | str | None = ...,
        cost_price: Decimal | float | str = ...,
        upc: str = ...,
        inventory_level: int = ...,
        inventory_warning_level: int = ...,
        bin_picking_number: str = ...,
        weight: Decimal | float | str | None = ...,
        is_purchasing_disabled: bool = ...,
        purchasing_disabled_message: str = ...,
        image_file: str = ...,
    ) -> ProductSku | None:
        """Creates a SKU without naming the product in the path.

        V3: api.v3.ProductVariants.create(product_id, ...)

        Args:
            sku: Stock code of this combination.
            options: Option values that make up the combination.
            price: Price of the combination; null uses the price of the product.
            cost_price: What the combination costs the merchant; not shown to shoppers.
            upc: Universal product code (barcode number).
            inventory_level: Units in stock, used when the product tracks stock by SKU.
            inventory_warning_level: Stock level at which the store warns the merchant.
            bin_picking_number: Where the combination is found in the warehouse.
            weight: Weight in the weight unit of the store; null uses the weight of the product.
            is_purchasing_disabled: Whether the combination cannot be bought.
            purchasing_disabled_message: Text shown to shoppers when it cannot be bought.
            image_file: Picture shown in place of the product image for this combination.

        API: POST /products/skus
        """

    def add_option(
        self,
        product_id: int,
        sku_id: int,
        /,
        *,
        product_option_id: int = ...,
        option_value_id: int = ...,
    ) -> ProductSkuOption | None:
        """Adds an option value to a SKU.

        Args:
            product_option_id: Product option the value belongs to.
            option_value_id: Value chosen for the product option.

        API: POST /products/{product_id}/skus/{sku_id}/options
        """

    def update_option(
        self,
        product_id: int,
        sku_id: int,
        id: int,
        /,
        *,
        product_option_id: int = ...,
        option_value_id: int = ...,
    ) -> ProductSkuOption | None:
        """Changes an option value of a SKU.

        Args:
            product_option_id: Product option the value belongs to.
            option_value_id: Value chosen for the product option.

        API: PUT /products/{product_id}/skus/{sku_id}/options/{id}
        """

class BoundProductSkus(BoundResource[ProductSku]):
    """ProductSkus of one product."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        *,
        query: ProductSkuFilters | None = None,
        min_id: int | None = None,
        max_id: int | None = None,
        sku: str | None = None,
        upc: str | None = None,
        inventory_level: int | None = None,
        inventory_warning_level: int | None = None,
        bin_picking_number: str | None = None,
        min_inventory_level: int | None = None,
        max_inventory_level: int | None = None,
        is_low_inventory: bool | None = None,
        product_hash: int | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[ProductSku]:
        """One page of product skus, as a list with has_more.

        Args:
            query: Filters made with filters().
            min_id: Lowest SKU id to return.
            max_id: Highest SKU id to return.
            sku: SKUs with this stock code.
            upc: SKUs with this universal product code.
            inventory_level: SKUs with exactly this stock level.
            inventory_warning_level: SKUs with exactly this warning level.
            bin_picking_number: SKUs found at this place in the warehouse.
            min_inventory_level: Lowest stock level to return.
            max_inventory_level: Highest stock level to return.
            is_low_inventory: SKUs that are low on stock when true.
            product_hash: SKUs with this hash of the product.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/skus
        """

    def iterall(
        self,
        *,
        query: ProductSkuFilters | None = None,
        min_id: int | None = None,
        max_id: int | None = None,
        sku: str | None = None,
        upc: str | None = None,
        inventory_level: int | None = None,
        inventory_warning_level: int | None = None,
        bin_picking_number: str | None = None,
        min_inventory_level: int | None = None,
        max_inventory_level: int | None = None,
        is_low_inventory: bool | None = None,
        product_hash: int | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[ProductSku]:
        """All product skus, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            min_id: Lowest SKU id to return.
            max_id: Highest SKU id to return.
            sku: SKUs with this stock code.
            upc: SKUs with this universal product code.
            inventory_level: SKUs with exactly this stock level.
            inventory_warning_level: SKUs with exactly this warning level.
            bin_picking_number: SKUs found at this place in the warehouse.
            min_inventory_level: Lowest stock level to return.
            max_inventory_level: Highest stock level to return.
            is_low_inventory: SKUs that are low on stock when true.
            product_hash: SKUs with this hash of the product.
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/skus
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: ProductSkuFilters | None = None,
        min_id: int | None = None,
        max_id: int | None = None,
        sku: str | None = None,
        upc: str | None = None,
        inventory_level: int | None = None,
        inventory_warning_level: int | None = None,
        bin_picking_number: str | None = None,
        min_inventory_level: int | None = None,
        max_inventory_level: int | None = None,
        is_low_inventory: bool | None = None,
        product_hash: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[ProductSku]:
        """A range of product skus by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            min_id: Lowest SKU id to return.
            max_id: Highest SKU id to return.
            sku: SKUs with this stock code.
            upc: SKUs with this universal product code.
            inventory_level: SKUs with exactly this stock level.
            inventory_warning_level: SKUs with exactly this warning level.
            bin_picking_number: SKUs found at this place in the warehouse.
            min_inventory_level: Lowest stock level to return.
            max_inventory_level: Highest stock level to return.
            is_low_inventory: SKUs that are low on stock when true.
            product_hash: SKUs with this hash of the product.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/skus
        """

    def filters(self) -> ProductSkuFilters:
        """An empty filter set, to be passed as query=."""

    @overload
    def __call__(
        self,
        *,
        query: ProductSkuFilters | None = None,
        min_id: int | None = None,
        max_id: int | None = None,
        sku: str | None = None,
        upc: str | None = None,
        inventory_level: int | None = None,
        inventory_warning_level: int | None = None,
        bin_picking_number: str | None = None,
        min_inventory_level: int | None = None,
        max_inventory_level: int | None = None,
        is_low_inventory: bool | None = None,
        product_hash: int | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[ProductSku]:
        """All product skus, or one page with page= or limit=.

        Args:
            query: Filters made with filters().
            min_id: Lowest SKU id to return.
            max_id: Highest SKU id to return.
            sku: SKUs with this stock code.
            upc: SKUs with this universal product code.
            inventory_level: SKUs with exactly this stock level.
            inventory_warning_level: SKUs with exactly this warning level.
            bin_picking_number: SKUs found at this place in the warehouse.
            min_inventory_level: Lowest stock level to return.
            max_inventory_level: Highest stock level to return.
            is_low_inventory: SKUs that are low on stock when true.
            product_hash: SKUs with this hash of the product.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/skus
        """

    @overload
    def __call__(self, id: int, /, *, extra_params: Mapping[str, Any] | None = None) -> ProductSku:
        """One product sku by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/skus/{id}
        """

    def get(self, id: int, /, *, extra_params: Mapping[str, Any] | None = None) -> ProductSku:
        """One product sku by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/skus/{id}
        """

    def create(
        self,
        *,
        sku: str,
        options: Sequence[ProductSkuOption | ProductSkuOptionDict],
        price: Decimal | float | str | None = ...,
        cost_price: Decimal | float | str = ...,
        upc: str = ...,
        inventory_level: int = ...,
        inventory_warning_level: int = ...,
        bin_picking_number: str = ...,
        weight: Decimal | float | str | None = ...,
        is_purchasing_disabled: bool = ...,
        purchasing_disabled_message: str = ...,
        image_file: str = ...,
    ) -> ProductSku:
        """Create one product sku and return it as stored.

        Args:
            sku: Stock code of this combination.
            options: Option values that make up the combination.
            price: Price of the combination; null uses the price of the product.
            cost_price: What the combination costs the merchant; not shown to shoppers.
            upc: Universal product code (barcode number).
            inventory_level: Units in stock, used when the product tracks stock by SKU.
            inventory_warning_level: Stock level at which the store warns the merchant.
            bin_picking_number: Where the combination is found in the warehouse.
            weight: Weight in the weight unit of the store; null uses the weight of the product.
            is_purchasing_disabled: Whether the combination cannot be bought.
            purchasing_disabled_message: Text shown to shoppers when it cannot be bought.
            image_file: Picture shown in place of the product image for this combination.

        API: POST /products/{product_id}/skus
        """

    def update(
        self,
        id: int,
        /,
        *,
        sku: str = ...,
        price: Decimal | float | str | None = ...,
        cost_price: Decimal | float | str = ...,
        upc: str = ...,
        inventory_level: int = ...,
        inventory_warning_level: int = ...,
        bin_picking_number: str = ...,
        weight: Decimal | float | str | None = ...,
        is_purchasing_disabled: bool = ...,
        purchasing_disabled_message: str = ...,
        image_file: str = ...,
        options: Sequence[ProductSkuOption | ProductSkuOptionDict] = ...,
    ) -> ProductSku:
        """Change one product sku; only the fields that are passed are sent.

        Args:
            sku: Stock code of this combination.
            price: Price of the combination; null uses the price of the product.
            cost_price: What the combination costs the merchant; not shown to shoppers.
            upc: Universal product code (barcode number).
            inventory_level: Units in stock, used when the product tracks stock by SKU.
            inventory_warning_level: Stock level at which the store warns the merchant.
            bin_picking_number: Where the combination is found in the warehouse.
            weight: Weight in the weight unit of the store; null uses the weight of the product.
            is_purchasing_disabled: Whether the combination cannot be bought.
            purchasing_disabled_message: Text shown to shoppers when it cannot be bought.
            image_file: Picture shown in place of the product image for this combination.
            options: Option values that make up the combination.

        API: PUT /products/{product_id}/skus/{id}
        """

    def delete(self, id: int, /) -> None:
        """Delete one product sku.

        API: DELETE /products/{product_id}/skus/{id}
        """

    def delete_all(
        self,
        *,
        query: ProductSkuFilters | None = None,
        min_id: int | None = None,
        max_id: int | None = None,
        sku: str | None = None,
        upc: str | None = None,
        inventory_level: int | None = None,
        inventory_warning_level: int | None = None,
        bin_picking_number: str | None = None,
        min_inventory_level: int | None = None,
        max_inventory_level: int | None = None,
        is_low_inventory: bool | None = None,
        product_hash: int | None = None,
        page: int | None = None,
        limit: int | None = None,
    ) -> None:
        """Delete all product skus.

        Args:
            query: Filters made with filters().
            min_id: Lowest SKU id to return.
            max_id: Highest SKU id to return.
            sku: SKUs with this stock code.
            upc: SKUs with this universal product code.
            inventory_level: SKUs with exactly this stock level.
            inventory_warning_level: SKUs with exactly this warning level.
            bin_picking_number: SKUs found at this place in the warehouse.
            min_inventory_level: Lowest stock level to return.
            max_inventory_level: Highest stock level to return.
            is_low_inventory: SKUs that are low on stock when true.
            product_hash: SKUs with this hash of the product.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.

        API: DELETE /products/{product_id}/skus
        """

    def count(self, *, extra_params: Mapping[str, Any] | None = None) -> int:
        """How many product skus there are.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/skus/count
        """

    def add_option(
        self, sku_id: int, /, *, product_option_id: int = ..., option_value_id: int = ...
    ) -> ProductSkuOption | None:
        """Adds an option value to a SKU.

        Args:
            product_option_id: Product option the value belongs to.
            option_value_id: Value chosen for the product option.

        API: POST /products/{product_id}/skus/{sku_id}/options
        """

    def update_option(
        self, sku_id: int, id: int, /, *, product_option_id: int = ..., option_value_id: int = ...
    ) -> ProductSkuOption | None:
        """Changes an option value of a SKU.

        Args:
            product_option_id: Product option the value belongs to.
            option_value_id: Value chosen for the product option.

        API: PUT /products/{product_id}/skus/{sku_id}/options/{id}
        """

class AsyncProductSkus(AsyncResource[AsyncProductSku]):
    """Stocked combinations of option values, each with its own code and stock. Deprecated: The API recommends V3 catalog products. Superseded by api.v3.ProductVariants. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        product_id: int = ...,
        /,
        *,
        query: ProductSkuFilters | None = None,
        min_id: int | None = None,
        max_id: int | None = None,
        sku: str | None = None,
        upc: str | None = None,
        inventory_level: int | None = None,
        inventory_warning_level: int | None = None,
        bin_picking_number: str | None = None,
        min_inventory_level: int | None = None,
        max_inventory_level: int | None = None,
        is_low_inventory: bool | None = None,
        product_hash: int | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncProductSku]:
        """One page of product skus, as a list with has_more.

        Args:
            query: Filters made with filters().
            min_id: Lowest SKU id to return.
            max_id: Highest SKU id to return.
            sku: SKUs with this stock code.
            upc: SKUs with this universal product code.
            inventory_level: SKUs with exactly this stock level.
            inventory_warning_level: SKUs with exactly this warning level.
            bin_picking_number: SKUs found at this place in the warehouse.
            min_inventory_level: Lowest stock level to return.
            max_inventory_level: Highest stock level to return.
            is_low_inventory: SKUs that are low on stock when true.
            product_hash: SKUs with this hash of the product.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/skus
        """

    def iterall(
        self,
        product_id: int = ...,
        /,
        *,
        query: ProductSkuFilters | None = None,
        min_id: int | None = None,
        max_id: int | None = None,
        sku: str | None = None,
        upc: str | None = None,
        inventory_level: int | None = None,
        inventory_warning_level: int | None = None,
        bin_picking_number: str | None = None,
        min_inventory_level: int | None = None,
        max_inventory_level: int | None = None,
        is_low_inventory: bool | None = None,
        product_hash: int | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncProductSku]:
        """All product skus, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            min_id: Lowest SKU id to return.
            max_id: Highest SKU id to return.
            sku: SKUs with this stock code.
            upc: SKUs with this universal product code.
            inventory_level: SKUs with exactly this stock level.
            inventory_warning_level: SKUs with exactly this warning level.
            bin_picking_number: SKUs found at this place in the warehouse.
            min_inventory_level: Lowest stock level to return.
            max_inventory_level: Highest stock level to return.
            is_low_inventory: SKUs that are low on stock when true.
            product_hash: SKUs with this hash of the product.
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/skus
        """

    def enumerate(
        self,
        product_id: int = ...,
        /,
        *,
        start: int = 0,
        limit: int | None = None,
        query: ProductSkuFilters | None = None,
        min_id: int | None = None,
        max_id: int | None = None,
        sku: str | None = None,
        upc: str | None = None,
        inventory_level: int | None = None,
        inventory_warning_level: int | None = None,
        bin_picking_number: str | None = None,
        min_inventory_level: int | None = None,
        max_inventory_level: int | None = None,
        is_low_inventory: bool | None = None,
        product_hash: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncProductSku]:
        """A range of product skus by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            min_id: Lowest SKU id to return.
            max_id: Highest SKU id to return.
            sku: SKUs with this stock code.
            upc: SKUs with this universal product code.
            inventory_level: SKUs with exactly this stock level.
            inventory_warning_level: SKUs with exactly this warning level.
            bin_picking_number: SKUs found at this place in the warehouse.
            min_inventory_level: Lowest stock level to return.
            max_inventory_level: Highest stock level to return.
            is_low_inventory: SKUs that are low on stock when true.
            product_hash: SKUs with this hash of the product.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/skus
        """

    def filters(self) -> ProductSkuFilters:
        """An empty filter set, to be passed as query=."""

    @overload
    async def get(
        self, product_id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> RecordPage[AsyncProductSku]:
        """One page of the product skus of one parent.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/skus
        """

    @overload
    async def get(
        self, product_id: int, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncProductSku:
        """One product sku by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/skus/{id}
        """

    async def create(
        self,
        product_id: int,
        /,
        *,
        sku: str,
        options: Sequence[ProductSkuOption | ProductSkuOptionDict],
        price: Decimal | float | str | None = ...,
        cost_price: Decimal | float | str = ...,
        upc: str = ...,
        inventory_level: int = ...,
        inventory_warning_level: int = ...,
        bin_picking_number: str = ...,
        weight: Decimal | float | str | None = ...,
        is_purchasing_disabled: bool = ...,
        purchasing_disabled_message: str = ...,
        image_file: str = ...,
    ) -> AsyncProductSku:
        """Create one product sku and return it as stored.

        Args:
            sku: Stock code of this combination.
            options: Option values that make up the combination.
            price: Price of the combination; null uses the price of the product.
            cost_price: What the combination costs the merchant; not shown to shoppers.
            upc: Universal product code (barcode number).
            inventory_level: Units in stock, used when the product tracks stock by SKU.
            inventory_warning_level: Stock level at which the store warns the merchant.
            bin_picking_number: Where the combination is found in the warehouse.
            weight: Weight in the weight unit of the store; null uses the weight of the product.
            is_purchasing_disabled: Whether the combination cannot be bought.
            purchasing_disabled_message: Text shown to shoppers when it cannot be bought.
            image_file: Picture shown in place of the product image for this combination.

        API: POST /products/{product_id}/skus
        """

    async def update(
        self,
        product_id: int,
        id: int,
        /,
        *,
        sku: str = ...,
        price: Decimal | float | str | None = ...,
        cost_price: Decimal | float | str = ...,
        upc: str = ...,
        inventory_level: int = ...,
        inventory_warning_level: int = ...,
        bin_picking_number: str = ...,
        weight: Decimal | float | str | None = ...,
        is_purchasing_disabled: bool = ...,
        purchasing_disabled_message: str = ...,
        image_file: str = ...,
        options: Sequence[ProductSkuOption | ProductSkuOptionDict] = ...,
    ) -> AsyncProductSku:
        """Change one product sku; only the fields that are passed are sent.

        Args:
            sku: Stock code of this combination.
            price: Price of the combination; null uses the price of the product.
            cost_price: What the combination costs the merchant; not shown to shoppers.
            upc: Universal product code (barcode number).
            inventory_level: Units in stock, used when the product tracks stock by SKU.
            inventory_warning_level: Stock level at which the store warns the merchant.
            bin_picking_number: Where the combination is found in the warehouse.
            weight: Weight in the weight unit of the store; null uses the weight of the product.
            is_purchasing_disabled: Whether the combination cannot be bought.
            purchasing_disabled_message: Text shown to shoppers when it cannot be bought.
            image_file: Picture shown in place of the product image for this combination.
            options: Option values that make up the combination.

        API: PUT /products/{product_id}/skus/{id}
        """

    async def delete(self, product_id: int, id: int, /) -> None:
        """Delete one product sku.

        API: DELETE /products/{product_id}/skus/{id}
        """

    async def delete_all(
        self,
        product_id: int,
        /,
        *,
        query: ProductSkuFilters | None = None,
        min_id: int | None = None,
        max_id: int | None = None,
        sku: str | None = None,
        upc: str | None = None,
        inventory_level: int | None = None,
        inventory_warning_level: int | None = None,
        bin_picking_number: str | None = None,
        min_inventory_level: int | None = None,
        max_inventory_level: int | None = None,
        is_low_inventory: bool | None = None,
        product_hash: int | None = None,
        page: int | None = None,
        limit: int | None = None,
    ) -> None:
        """Delete all product skus.

        V3: api.v3.ProductVariants.delete(product_id, id)

        Args:
            query: Filters made with filters().
            min_id: Lowest SKU id to return.
            max_id: Highest SKU id to return.
            sku: SKUs with this stock code.
            upc: SKUs with this universal product code.
            inventory_level: SKUs with exactly this stock level.
            inventory_warning_level: SKUs with exactly this warning level.
            bin_picking_number: SKUs found at this place in the warehouse.
            min_inventory_level: Lowest stock level to return.
            max_inventory_level: Highest stock level to return.
            is_low_inventory: SKUs that are low on stock when true.
            product_hash: SKUs with this hash of the product.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.

        API: DELETE /products/{product_id}/skus
        """

    async def count(
        self, product_id: int = ..., /, *, extra_params: Mapping[str, Any] | None = None
    ) -> int:
        """How many product skus there are.

        V3: api.v3.ProductVariants.all(product_id, limit=1).total

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/skus/count
        """

    async def update_without_parent(
        self,
        id: int,
        /,
        *,
        sku: str = ...,
        price: Decimal | float | str | None = ...,
        cost_price: Decimal | float | str = ...,
        upc: str = ...,
        inventory_level: int = ...,
        inventory_warning_level: int = ...,
        bin_picking_number: str = ...,
        weight: Decimal | float | str | None = ...,
        is_purchasing_disabled: bool = ...,
        purchasing_disabled_message: str = ...,
        image_file: str = ...,
        options: Sequence[ProductSkuOption | ProductSkuOptionDict] = ...,
    ) -> AsyncProductSku | None:
        """Changes a SKU without naming the product in the path.

        V3: api.v3.ProductVariants.update(product_id, id, ...)

        Args:
            sku: Stock code of this combination.
            price: Price of the combination; null uses the price of the product.
            cost_price: What the combination costs the merchant; not shown to shoppers.
            upc: Universal product code (barcode number).
            inventory_level: Units in stock, used when the product tracks stock by SKU.
            inventory_warning_level: Stock level at which the store warns the merchant.
            bin_picking_number: Where the combination is found in the warehouse.
            weight: Weight in the weight unit of the store; null uses the weight of the product.
            is_purchasing_disabled: Whether the combination cannot be bought.
            purchasing_disabled_message: Text shown to shoppers when it cannot be bought.
            image_file: Picture shown in place of the product image for this combination.
            options: Option values that make up the combination.

        API: PUT /products/skus/{id}
        """

    async def create_without_parent(
        self,
        *,
        product_id: int,
        sku: str,
        options: Sequence[ProductSkuOption | ProductSkuOptionDict],
        price: Decimal | float | str | None = ...,
        cost_price: Decimal | float | str = ...,
        upc: str = ...,
        inventory_level: int = ...,
        inventory_warning_level: int = ...,
        bin_picking_number: str = ...,
        weight: Decimal | float | str | None = ...,
        is_purchasing_disabled: bool = ...,
        purchasing_disabled_message: str = ...,
        image_file: str = ...,
    ) -> AsyncProductSku | None:
        """Creates a SKU without naming the product in the path.

        V3: api.v3.ProductVariants.create(product_id, ...)

        Args:
            sku: Stock code of this combination.
            options: Option values that make up the combination.
            price: Price of the combination; null uses the price of the product.
            cost_price: What the combination costs the merchant; not shown to shoppers.
            upc: Universal product code (barcode number).
            inventory_level: Units in stock, used when the product tracks stock by SKU.
            inventory_warning_level: Stock level at which the store warns the merchant.
            bin_picking_number: Where the combination is found in the warehouse.
            weight: Weight in the weight unit of the store; null uses the weight of the product.
            is_purchasing_disabled: Whether the combination cannot be bought.
            purchasing_disabled_message: Text shown to shoppers when it cannot be bought.
            image_file: Picture shown in place of the product image for this combination.

        API: POST /products/skus
        """

    async def add_option(
        self,
        product_id: int,
        sku_id: int,
        /,
        *,
        product_option_id: int = ...,
        option_value_id: int = ...,
    ) -> ProductSkuOption | None:
        """Adds an option value to a SKU.

        Args:
            product_option_id: Product option the value belongs to.
            option_value_id: Value chosen for the product option.

        API: POST /products/{product_id}/skus/{sku_id}/options
        """

    async def update_option(
        self,
        product_id: int,
        sku_id: int,
        id: int,
        /,
        *,
        product_option_id: int = ...,
        option_value_id: int = ...,
    ) -> ProductSkuOption | None:
        """Changes an option value of a SKU.

        Args:
            product_option_id: Product option the value belongs to.
            option_value_id: Value chosen for the product option.

        API: PUT /products/{product_id}/skus/{sku_id}/options/{id}
        """

class AsyncBoundProductSkus(AsyncBoundResource[AsyncProductSku]):
    """ProductSkus of one product. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        *,
        query: ProductSkuFilters | None = None,
        min_id: int | None = None,
        max_id: int | None = None,
        sku: str | None = None,
        upc: str | None = None,
        inventory_level: int | None = None,
        inventory_warning_level: int | None = None,
        bin_picking_number: str | None = None,
        min_inventory_level: int | None = None,
        max_inventory_level: int | None = None,
        is_low_inventory: bool | None = None,
        product_hash: int | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncProductSku]:
        """One page of product skus, as a list with has_more.

        Args:
            query: Filters made with filters().
            min_id: Lowest SKU id to return.
            max_id: Highest SKU id to return.
            sku: SKUs with this stock code.
            upc: SKUs with this universal product code.
            inventory_level: SKUs with exactly this stock level.
            inventory_warning_level: SKUs with exactly this warning level.
            bin_picking_number: SKUs found at this place in the warehouse.
            min_inventory_level: Lowest stock level to return.
            max_inventory_level: Highest stock level to return.
            is_low_inventory: SKUs that are low on stock when true.
            product_hash: SKUs with this hash of the product.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/skus
        """

    def iterall(
        self,
        *,
        query: ProductSkuFilters | None = None,
        min_id: int | None = None,
        max_id: int | None = None,
        sku: str | None = None,
        upc: str | None = None,
        inventory_level: int | None = None,
        inventory_warning_level: int | None = None,
        bin_picking_number: str | None = None,
        min_inventory_level: int | None = None,
        max_inventory_level: int | None = None,
        is_low_inventory: bool | None = None,
        product_hash: int | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncProductSku]:
        """All product skus, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            min_id: Lowest SKU id to return.
            max_id: Highest SKU id to return.
            sku: SKUs with this stock code.
            upc: SKUs with this universal product code.
            inventory_level: SKUs with exactly this stock level.
            inventory_warning_level: SKUs with exactly this warning level.
            bin_picking_number: SKUs found at this place in the warehouse.
            min_inventory_level: Lowest stock level to return.
            max_inventory_level: Highest stock level to return.
            is_low_inventory: SKUs that are low on stock when true.
            product_hash: SKUs with this hash of the product.
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/skus
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: ProductSkuFilters | None = None,
        min_id: int | None = None,
        max_id: int | None = None,
        sku: str | None = None,
        upc: str | None = None,
        inventory_level: int | None = None,
        inventory_warning_level: int | None = None,
        bin_picking_number: str | None = None,
        min_inventory_level: int | None = None,
        max_inventory_level: int | None = None,
        is_low_inventory: bool | None = None,
        product_hash: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncProductSku]:
        """A range of product skus by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            min_id: Lowest SKU id to return.
            max_id: Highest SKU id to return.
            sku: SKUs with this stock code.
            upc: SKUs with this universal product code.
            inventory_level: SKUs with exactly this stock level.
            inventory_warning_level: SKUs with exactly this warning level.
            bin_picking_number: SKUs found at this place in the warehouse.
            min_inventory_level: Lowest stock level to return.
            max_inventory_level: Highest stock level to return.
            is_low_inventory: SKUs that are low on stock when true.
            product_hash: SKUs with this hash of the product.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/skus
        """

    def filters(self) -> ProductSkuFilters:
        """An empty filter set, to be passed as query=."""

    @overload
    async def __call__(
        self,
        *,
        query: ProductSkuFilters | None = None,
        min_id: int | None = None,
        max_id: int | None = None,
        sku: str | None = None,
        upc: str | None = None,
        inventory_level: int | None = None,
        inventory_warning_level: int | None = None,
        bin_picking_number: str | None = None,
        min_inventory_level: int | None = None,
        max_inventory_level: int | None = None,
        is_low_inventory: bool | None = None,
        product_hash: int | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncProductSku]:
        """All product skus, or one page with page= or limit=.

        Args:
            query: Filters made with filters().
            min_id: Lowest SKU id to return.
            max_id: Highest SKU id to return.
            sku: SKUs with this stock code.
            upc: SKUs with this universal product code.
            inventory_level: SKUs with exactly this stock level.
            inventory_warning_level: SKUs with exactly this warning level.
            bin_picking_number: SKUs found at this place in the warehouse.
            min_inventory_level: Lowest stock level to return.
            max_inventory_level: Highest stock level to return.
            is_low_inventory: SKUs that are low on stock when true.
            product_hash: SKUs with this hash of the product.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/skus
        """

    @overload
    async def __call__(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncProductSku:
        """One product sku by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/skus/{id}
        """

    async def get(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncProductSku:
        """One product sku by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/skus/{id}
        """

    async def create(
        self,
        *,
        sku: str,
        options: Sequence[ProductSkuOption | ProductSkuOptionDict],
        price: Decimal | float | str | None = ...,
        cost_price: Decimal | float | str = ...,
        upc: str = ...,
        inventory_level: int = ...,
        inventory_warning_level: int = ...,
        bin_picking_number: str = ...,
        weight: Decimal | float | str | None = ...,
        is_purchasing_disabled: bool = ...,
        purchasing_disabled_message: str = ...,
        image_file: str = ...,
    ) -> AsyncProductSku:
        """Create one product sku and return it as stored.

        Args:
            sku: Stock code of this combination.
            options: Option values that make up the combination.
            price: Price of the combination; null uses the price of the product.
            cost_price: What the combination costs the merchant; not shown to shoppers.
            upc: Universal product code (barcode number).
            inventory_level: Units in stock, used when the product tracks stock by SKU.
            inventory_warning_level: Stock level at which the store warns the merchant.
            bin_picking_number: Where the combination is found in the warehouse.
            weight: Weight in the weight unit of the store; null uses the weight of the product.
            is_purchasing_disabled: Whether the combination cannot be bought.
            purchasing_disabled_message: Text shown to shoppers when it cannot be bought.
            image_file: Picture shown in place of the product image for this combination.

        API: POST /products/{product_id}/skus
        """

    async def update(
        self,
        id: int,
        /,
        *,
        sku: str = ...,
        price: Decimal | float | str | None = ...,
        cost_price: Decimal | float | str = ...,
        upc: str = ...,
        inventory_level: int = ...,
        inventory_warning_level: int = ...,
        bin_picking_number: str = ...,
        weight: Decimal | float | str | None = ...,
        is_purchasing_disabled: bool = ...,
        purchasing_disabled_message: str = ...,
        image_file: str = ...,
        options: Sequence[ProductSkuOption | ProductSkuOptionDict] = ...,
    ) -> AsyncProductSku:
        """Change one product sku; only the fields that are passed are sent.

        Args:
            sku: Stock code of this combination.
            price: Price of the combination; null uses the price of the product.
            cost_price: What the combination costs the merchant; not shown to shoppers.
            upc: Universal product code (barcode number).
            inventory_level: Units in stock, used when the product tracks stock by SKU.
            inventory_warning_level: Stock level at which the store warns the merchant.
            bin_picking_number: Where the combination is found in the warehouse.
            weight: Weight in the weight unit of the store; null uses the weight of the product.
            is_purchasing_disabled: Whether the combination cannot be bought.
            purchasing_disabled_message: Text shown to shoppers when it cannot be bought.
            image_file: Picture shown in place of the product image for this combination.
            options: Option values that make up the combination.

        API: PUT /products/{product_id}/skus/{id}
        """

    async def delete(self, id: int, /) -> None:
        """Delete one product sku.

        API: DELETE /products/{product_id}/skus/{id}
        """

    async def delete_all(
        self,
        *,
        query: ProductSkuFilters | None = None,
        min_id: int | None = None,
        max_id: int | None = None,
        sku: str | None = None,
        upc: str | None = None,
        inventory_level: int | None = None,
        inventory_warning_level: int | None = None,
        bin_picking_number: str | None = None,
        min_inventory_level: int | None = None,
        max_inventory_level: int | None = None,
        is_low_inventory: bool | None = None,
        product_hash: int | None = None,
        page: int | None = None,
        limit: int | None = None,
    ) -> None:
        """Delete all product skus.

        Args:
            query: Filters made with filters().
            min_id: Lowest SKU id to return.
            max_id: Highest SKU id to return.
            sku: SKUs with this stock code.
            upc: SKUs with this universal product code.
            inventory_level: SKUs with exactly this stock level.
            inventory_warning_level: SKUs with exactly this warning level.
            bin_picking_number: SKUs found at this place in the warehouse.
            min_inventory_level: Lowest stock level to return.
            max_inventory_level: Highest stock level to return.
            is_low_inventory: SKUs that are low on stock when true.
            product_hash: SKUs with this hash of the product.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.

        API: DELETE /products/{product_id}/skus
        """

    async def count(self, *, extra_params: Mapping[str, Any] | None = None) -> int:
        """How many product skus there are.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/skus/count
        """

    async def add_option(
        self, sku_id: int, /, *, product_option_id: int = ..., option_value_id: int = ...
    ) -> ProductSkuOption | None:
        """Adds an option value to a SKU.

        Args:
            product_option_id: Product option the value belongs to.
            option_value_id: Value chosen for the product option.

        API: POST /products/{product_id}/skus/{sku_id}/options
        """

    async def update_option(
        self, sku_id: int, id: int, /, *, product_option_id: int = ..., option_value_id: int = ...
    ) -> ProductSkuOption | None:
        """Changes an option value of a SKU.

        Args:
            product_option_id: Product option the value belongs to.
            option_value_id: Value chosen for the product option.

        API: PUT /products/{product_id}/skus/{sku_id}/options/{id}
        """
