"""ProductVariants: Variants of a product: combinations of option values that can be bought.

Generated from schema/v3/products.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import AsyncIterator, Iterable, Iterator, Mapping, Sequence
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
from bigcommerce_sdk.records.record import AsyncLink, AsyncSubResourceRecord, SubResourceRecord

from .inputs import ProductVariantOptionValueDict, ProductVariantUpdateRow
from .product_variant_metafields import (
    AsyncBoundProductVariantMetafields,
    BoundProductVariantMetafields,
)
from .products import AsyncProduct, Product
from .shared import ImageUrl

class ProductVariantOptionValue(NestedRecord):
    """A value of an option; bodies have both ids or both names."""

    def __init__(
        self,
        *,
        option_display_name: str = ...,
        label: str = ...,
        id: int = ...,
        option_id: int = ...,
    ) -> None: ...
    @property
    def option_display_name(self) -> str:
        """Name of the option. String, 1 to 255 characters."""

    @option_display_name.setter
    def option_display_name(self, value: str) -> None: ...
    @property
    def label(self) -> str:
        """Text of the value. String, 1 to 255 characters."""

    @label.setter
    def label(self, value: str) -> None: ...
    @property
    def id(self) -> int:
        """Identifies the value. Integer."""

    @id.setter
    def id(self, value: int) -> None: ...
    @property
    def option_id(self) -> int:
        """The option. Integer."""

    @option_id.setter
    def option_id(self, value: int) -> None: ...

class ProductVariantFields(BaseRecord):
    """Fields of ProductVariant and AsyncProductVariant."""

    @property
    def id(self) -> int:
        """Identifies the variant. Integer, read-only."""

    @property
    def product_id(self) -> int:
        """Product of the variant. Integer, read-only."""

    @property
    def sku(self) -> str:
        """Stock code of the variant. String, 1 to 255 characters."""

    @sku.setter
    def sku(self, value: str) -> None: ...
    @property
    def sku_id(self) -> int | None:
        """Id of the SKU in V2; null if it has none. Integer, read-only, can be None."""

    @property
    def option_values(self) -> list[ProductVariantOptionValue]:
        """Values of the options that make up the variant. Array of object, create-only."""

    @property
    def cost_price(self) -> Decimal | None:
        """Cost for the merchant; null uses that of the product. Decimal, can be None, at least 0."""

    @cost_price.setter
    def cost_price(self, value: Decimal | float | str | None) -> None: ...
    @property
    def price(self) -> Decimal | None:
        """Price of the variant; null uses that of the product. Decimal, can be None, at least 0."""

    @price.setter
    def price(self, value: Decimal | float | str | None) -> None: ...
    @property
    def sale_price(self) -> Decimal | None:
        """Reduced price that replaces the price; null uses that of the product. Decimal, can be None, at least 0."""

    @sale_price.setter
    def sale_price(self, value: Decimal | float | str | None) -> None: ...
    @property
    def retail_price(self) -> Decimal | None:
        """Suggested retail price; null uses that of the product. Decimal, can be None, at least 0."""

    @retail_price.setter
    def retail_price(self, value: Decimal | float | str | None) -> None: ...
    @property
    def weight(self) -> Decimal | None:
        """Weight in the weight unit of the store; null uses that of the product. Decimal, can be None, at least 0."""

    @weight.setter
    def weight(self, value: Decimal | float | str | None) -> None: ...
    @property
    def width(self) -> Decimal | None:
        """Width in the length unit of the store; null uses that of the product. Decimal, can be None, at least 0."""

    @width.setter
    def width(self, value: Decimal | float | str | None) -> None: ...
    @property
    def height(self) -> Decimal | None:
        """Height in the length unit of the store; null uses that of the product. Decimal, can be None, at least 0."""

    @height.setter
    def height(self, value: Decimal | float | str | None) -> None: ...
    @property
    def depth(self) -> Decimal | None:
        """Depth in the length unit of the store; null uses that of the product. Decimal, can be None, at least 0."""

    @depth.setter
    def depth(self, value: Decimal | float | str | None) -> None: ...
    @property
    def is_free_shipping(self) -> bool:
        """Whether the variant ships free of charge. Boolean."""

    @is_free_shipping.setter
    def is_free_shipping(self, value: bool) -> None: ...
    @property
    def fixed_cost_shipping_price(self) -> Decimal | None:
        """Shipping price of one unit; null uses that of the product. Decimal, can be None, at least 0."""

    @fixed_cost_shipping_price.setter
    def fixed_cost_shipping_price(self, value: Decimal | float | str | None) -> None: ...
    @property
    def purchasing_disabled(self) -> bool:
        """Whether the variant cannot be bought. Boolean."""

    @purchasing_disabled.setter
    def purchasing_disabled(self, value: bool) -> None: ...
    @property
    def purchasing_disabled_message(self) -> str:
        """Text for shoppers when it cannot be bought. String, at most 255 characters."""

    @purchasing_disabled_message.setter
    def purchasing_disabled_message(self, value: str) -> None: ...
    @property
    def upc(self) -> str | None:
        """Universal product code (barcode number). String, can be None, at most 14 characters."""

    @upc.setter
    def upc(self, value: str | None) -> None: ...
    @property
    def image_url(self) -> str | None:
        """Web address of the picture of the variant. String, can be None, url."""

    @image_url.setter
    def image_url(self, value: str | None) -> None: ...
    @property
    def inventory_level(self) -> int | None:
        """Units in stock, where stock is tracked by variant. Integer, can be None, at most 2147483647."""

    @inventory_level.setter
    def inventory_level(self, value: int | None) -> None: ...
    @property
    def inventory_warning_level(self) -> int | None:
        """Stock level at which the store warns the merchant. Integer, can be None, at most 2147483647."""

    @inventory_warning_level.setter
    def inventory_warning_level(self, value: int | None) -> None: ...
    @property
    def bin_picking_number(self) -> str | None:
        """Where the variant is found in the warehouse. String, can be None, at most 255 characters."""

    @bin_picking_number.setter
    def bin_picking_number(self, value: str | None) -> None: ...
    @property
    def mpn(self) -> str | None:
        """Manufacturer part number. String, can be None."""

    @mpn.setter
    def mpn(self, value: str | None) -> None: ...
    @property
    def gtin(self) -> str | None:
        """Global trade item number. String, can be None, at most 14 characters."""

    @gtin.setter
    def gtin(self, value: str | None) -> None: ...
    @property
    def calculated_price(self) -> Decimal:
        """Price in the store, from price and sale price. Decimal, read-only."""

    @property
    def calculated_weight(self) -> Decimal:
        """Weight in the weight unit of the store, own or that of the product. Decimal, read-only."""

class ProductVariant(ProductVariantFields, SubResourceRecord):
    """One product variant. Variants of a product: combinations of option values that can be bought."""

    @property
    def product(self) -> Product | None:
        """The product of the variant. Leads to a record of Products, fetched when first used."""

    @property
    def metafields(self) -> BoundProductVariantMetafields:
        """Values that apps keep with the variant. Leads to a list of ProductVariantMetafields, fetched when first used."""

    def save(self) -> ProductVariant:
        """Send only the changed fields; does nothing without changes.

        API: PUT /catalog/products/{product_id}/variants/{id}
        """

    def update(
        self,
        *,
        sku: str = ...,
        cost_price: Decimal | float | str | None = ...,
        price: Decimal | float | str | None = ...,
        sale_price: Decimal | float | str | None = ...,
        retail_price: Decimal | float | str | None = ...,
        weight: Decimal | float | str | None = ...,
        width: Decimal | float | str | None = ...,
        height: Decimal | float | str | None = ...,
        depth: Decimal | float | str | None = ...,
        is_free_shipping: bool = ...,
        fixed_cost_shipping_price: Decimal | float | str | None = ...,
        purchasing_disabled: bool = ...,
        purchasing_disabled_message: str = ...,
        upc: str | None = ...,
        image_url: str | None = ...,
        inventory_level: int | None = ...,
        inventory_warning_level: int | None = ...,
        bin_picking_number: str | None = ...,
        mpn: str | None = ...,
        gtin: str | None = ...,
    ) -> ProductVariant:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            sku: Stock code of the variant.
            cost_price: Cost for the merchant; null uses that of the product.
            price: Price of the variant; null uses that of the product.
            sale_price: Reduced price that replaces the price; null uses that of the product.
            retail_price: Suggested retail price; null uses that of the product.
            weight: Weight in the weight unit of the store; null uses that of the product.
            width: Width in the length unit of the store; null uses that of the product.
            height: Height in the length unit of the store; null uses that of the product.
            depth: Depth in the length unit of the store; null uses that of the product.
            is_free_shipping: Whether the variant ships free of charge.
            fixed_cost_shipping_price: Shipping price of one unit; null uses that of the product.
            purchasing_disabled: Whether the variant cannot be bought.
            purchasing_disabled_message: Text for shoppers when it cannot be bought.
            upc: Universal product code (barcode number).
            image_url: Web address of the picture of the variant.
            inventory_level: Units in stock, where stock is tracked by variant.
            inventory_warning_level: Stock level at which the store warns the merchant.
            bin_picking_number: Where the variant is found in the warehouse.
            mpn: Manufacturer part number.
            gtin: Global trade item number.

        API: PUT /catalog/products/{product_id}/variants/{id}
        """

    def delete(self) -> None:
        """Delete this product variant from the store.

        API: DELETE /catalog/products/{product_id}/variants/{id}
        """

    def refresh(
        self,
        *,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
    ) -> ProductVariant:
        """Reload this product variant; unsaved changes are discarded.

        Args:
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.

        API: GET /catalog/products/{product_id}/variants/{id}
        """

    def upload_image(self, *, image_url: str = ...) -> ImageUrl | None:
        """Sets the picture of the variant from a web address.

        Args:
            image_url: Web address of the picture.

        API: POST /catalog/products/{product_id}/variants/{variant_id}/image
        """

class AsyncProductVariant(ProductVariantFields, AsyncSubResourceRecord):
    """One product variant. Variants of a product: combinations of option values that can be bought. For asynchronous clients."""

    @property
    def product(self) -> AsyncLink[AsyncProduct | None]:
        """The product of the variant. Leads to a record of Products, fetched when first awaited."""

    @property
    def metafields(self) -> AsyncBoundProductVariantMetafields:
        """Values that apps keep with the variant. Leads to a list of ProductVariantMetafields, fetched when first used."""

    async def save(self) -> AsyncProductVariant:
        """Send only the changed fields; does nothing without changes.

        API: PUT /catalog/products/{product_id}/variants/{id}
        """

    async def update(
        self,
        *,
        sku: str = ...,
        cost_price: Decimal | float | str | None = ...,
        price: Decimal | float | str | None = ...,
        sale_price: Decimal | float | str | None = ...,
        retail_price: Decimal | float | str | None = ...,
        weight: Decimal | float | str | None = ...,
        width: Decimal | float | str | None = ...,
        height: Decimal | float | str | None = ...,
        depth: Decimal | float | str | None = ...,
        is_free_shipping: bool = ...,
        fixed_cost_shipping_price: Decimal | float | str | None = ...,
        purchasing_disabled: bool = ...,
        purchasing_disabled_message: str = ...,
        upc: str | None = ...,
        image_url: str | None = ...,
        inventory_level: int | None = ...,
        inventory_warning_level: int | None = ...,
        bin_picking_number: str | None = ...,
        mpn: str | None = ...,
        gtin: str | None = ...,
    ) -> AsyncProductVariant:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            sku: Stock code of the variant.
            cost_price: Cost for the merchant; null uses that of the product.
            price: Price of the variant; null uses that of the product.
            sale_price: Reduced price that replaces the price; null uses that of the product.
            retail_price: Suggested retail price; null uses that of the product.
            weight: Weight in the weight unit of the store; null uses that of the product.
            width: Width in the length unit of the store; null uses that of the product.
            height: Height in the length unit of the store; null uses that of the product.
            depth: Depth in the length unit of the store; null uses that of the product.
            is_free_shipping: Whether the variant ships free of charge.
            fixed_cost_shipping_price: Shipping price of one unit; null uses that of the product.
            purchasing_disabled: Whether the variant cannot be bought.
            purchasing_disabled_message: Text for shoppers when it cannot be bought.
            upc: Universal product code (barcode number).
            image_url: Web address of the picture of the variant.
            inventory_level: Units in stock, where stock is tracked by variant.
            inventory_warning_level: Stock level at which the store warns the merchant.
            bin_picking_number: Where the variant is found in the warehouse.
            mpn: Manufacturer part number.
            gtin: Global trade item number.

        API: PUT /catalog/products/{product_id}/variants/{id}
        """

    async def delete(self) -> None:
        """Delete this product variant from the store.

        API: DELETE /catalog/products/{product_id}/variants/{id}
        """

    async def refresh(
        self,
        *,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
    ) -> AsyncProductVariant:
        """Reload this product variant; unsaved changes are discarded.

        Args:
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.

        API: GET /catalog/products/{product_id}/variants/{id}
        """

    async def upload_image(self, *, image_url: str = ...) -> ImageUrl | None:
        """Sets the picture of the variant from a web address.

        Args:
            image_url: Web address of the picture.

        API: POST /catalog/products/{product_id}/variants/{variant_id}/image
        """

class ProductVariantFilters(FilterSet):
    """Parameters of ProductVariants."""

    def __init__(
        self,
        *,
        id_: int | None = None,
        sku: str | None = None,
        upc: str | None = None,
        product_id__in: Sequence[int] | int | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
    ) -> None: ...
    @property
    def id_(self) -> Filter[int]:
        """The variant with this id."""

    @id_.setter
    def id_(self, value: int | None) -> None: ...
    @property
    def sku(self) -> Filter[str]:
        """Variants with this SKU."""

    @sku.setter
    def sku(self, value: str | None) -> None: ...
    @property
    def upc(self) -> Filter[str]:
        """Variants with this barcode number."""

    @upc.setter
    def upc(self, value: str | None) -> None: ...
    @property
    def product_id__in(self) -> Filter[Sequence[int] | int]:
        """Variants of these products."""

    @product_id__in.setter
    def product_id__in(self, value: Sequence[int] | int | None) -> None: ...
    @property
    def include_fields(self) -> Filter[Sequence[str] | str]:
        """Fields to return; the id always comes back."""

    @include_fields.setter
    def include_fields(self, value: Sequence[str] | str | None) -> None: ...
    @property
    def exclude_fields(self) -> Filter[Sequence[str] | str]:
        """Fields to leave out; the id always comes back."""

    @exclude_fields.setter
    def exclude_fields(self, value: Sequence[str] | str | None) -> None: ...

class ProductVariants(Resource[ProductVariant]):
    """Variants of a product: combinations of option values that can be bought. Supersedes api.ProductSkus of V2."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        product_id: int = ...,
        /,
        *,
        query: ProductVariantFilters | None = None,
        id_: int | None = None,
        sku: str | None = None,
        upc: str | None = None,
        product_id__in: Sequence[int] | int | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[ProductVariant]:
        """One page of product variants, as a list with has_more.

        Args:
            query: Filters made with filters().
            id_: The variant with this id.
            sku: Variants with this SKU.
            upc: Variants with this barcode number.
            product_id__in: Variants of these products.
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/variants
        """

    def iterall(
        self,
        product_id: int = ...,
        /,
        *,
        query: ProductVariantFilters | None = None,
        id_: int | None = None,
        sku: str | None = None,
        upc: str | None = None,
        product_id__in: Sequence[int] | int | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[ProductVariant]:
        """All product variants, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            id_: The variant with this id.
            sku: Variants with this SKU.
            upc: Variants with this barcode number.
            product_id__in: Variants of these products.
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            page_size: Rows of one request, up to 50 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/variants
        """

    def enumerate(
        self,
        product_id: int = ...,
        /,
        *,
        start: int = 0,
        limit: int | None = None,
        query: ProductVariantFilters | None = None,
        id_: int | None = None,
        sku: str | None = None,
        upc: str | None = None,
        product_id__in: Sequence[int] | int | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[ProductVariant]:
        """A range of product variants by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            id_: The variant with this id.
            sku: Variants with this SKU.
            upc: Variants with this barcode number.
            product_id__in: Variants of these products.
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/variants
        """

    def filters(self) -> ProductVariantFilters:
        """An empty filter set, to be passed as query=."""

    @overload
    def get(
        self, product_id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> RecordPage[ProductVariant]:
        """One page of the product variants of one parent.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/variants
        """

    @overload
    def get(
        self,
        product_id: int,
        id: int,
        /,
        *,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> ProductVariant:
        """One product variant by its id.

        Args:
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/variants/{id}
        """

    def create(
        self,
        product_id: int,
        /,
        *,
        sku: str = ...,
        option_values: Sequence[ProductVariantOptionValue | ProductVariantOptionValueDict] = ...,
        cost_price: Decimal | float | str | None = ...,
        price: Decimal | float | str | None = ...,
        sale_price: Decimal | float | str | None = ...,
        retail_price: Decimal | float | str | None = ...,
        weight: Decimal | float | str | None = ...,
        width: Decimal | float | str | None = ...,
        height: Decimal | float | str | None = ...,
        depth: Decimal | float | str | None = ...,
        is_free_shipping: bool = ...,
        fixed_cost_shipping_price: Decimal | float | str | None = ...,
        purchasing_disabled: bool = ...,
        purchasing_disabled_message: str = ...,
        upc: str | None = ...,
        image_url: str | None = ...,
        inventory_level: int | None = ...,
        inventory_warning_level: int | None = ...,
        bin_picking_number: str | None = ...,
        mpn: str | None = ...,
        gtin: str | None = ...,
    ) -> ProductVariant:
        """Create one product variant and return it as stored.

        Args:
            sku: Stock code of the variant.
            option_values: Values of the options that make up the variant.
            cost_price: Cost for the merchant; null uses that of the product.
            price: Price of the variant; null uses that of the product.
            sale_price: Reduced price that replaces the price; null uses that of the product.
            retail_price: Suggested retail price; null uses that of the product.
            weight: Weight in the weight unit of the store; null uses that of the product.
            width: Width in the length unit of the store; null uses that of the product.
            height: Height in the length unit of the store; null uses that of the product.
            depth: Depth in the length unit of the store; null uses that of the product.
            is_free_shipping: Whether the variant ships free of charge.
            fixed_cost_shipping_price: Shipping price of one unit; null uses that of the product.
            purchasing_disabled: Whether the variant cannot be bought.
            purchasing_disabled_message: Text for shoppers when it cannot be bought.
            upc: Universal product code (barcode number).
            image_url: Web address of the picture of the variant.
            inventory_level: Units in stock, where stock is tracked by variant.
            inventory_warning_level: Stock level at which the store warns the merchant.
            bin_picking_number: Where the variant is found in the warehouse.
            mpn: Manufacturer part number.
            gtin: Global trade item number.

        API: POST /catalog/products/{product_id}/variants
        """

    def update(
        self,
        product_id: int,
        id: int,
        /,
        *,
        sku: str = ...,
        cost_price: Decimal | float | str | None = ...,
        price: Decimal | float | str | None = ...,
        sale_price: Decimal | float | str | None = ...,
        retail_price: Decimal | float | str | None = ...,
        weight: Decimal | float | str | None = ...,
        width: Decimal | float | str | None = ...,
        height: Decimal | float | str | None = ...,
        depth: Decimal | float | str | None = ...,
        is_free_shipping: bool = ...,
        fixed_cost_shipping_price: Decimal | float | str | None = ...,
        purchasing_disabled: bool = ...,
        purchasing_disabled_message: str = ...,
        upc: str | None = ...,
        image_url: str | None = ...,
        inventory_level: int | None = ...,
        inventory_warning_level: int | None = ...,
        bin_picking_number: str | None = ...,
        mpn: str | None = ...,
        gtin: str | None = ...,
    ) -> ProductVariant:
        """Change one product variant; only the fields that are passed are sent.

        Args:
            sku: Stock code of the variant.
            cost_price: Cost for the merchant; null uses that of the product.
            price: Price of the variant; null uses that of the product.
            sale_price: Reduced price that replaces the price; null uses that of the product.
            retail_price: Suggested retail price; null uses that of the product.
            weight: Weight in the weight unit of the store; null uses that of the product.
            width: Width in the length unit of the store; null uses that of the product.
            height: Height in the length unit of the store; null uses that of the product.
            depth: Depth in the length unit of the store; null uses that of the product.
            is_free_shipping: Whether the variant ships free of charge.
            fixed_cost_shipping_price: Shipping price of one unit; null uses that of the product.
            purchasing_disabled: Whether the variant cannot be bought.
            purchasing_disabled_message: Text for shoppers when it cannot be bought.
            upc: Universal product code (barcode number).
            image_url: Web address of the picture of the variant.
            inventory_level: Units in stock, where stock is tracked by variant.
            inventory_warning_level: Stock level at which the store warns the merchant.
            bin_picking_number: Where the variant is found in the warehouse.
            mpn: Manufacturer part number.
            gtin: Global trade item number.

        API: PUT /catalog/products/{product_id}/variants/{id}
        """

    def delete(self, product_id: int, id: int, /) -> None:
        """Delete one product variant.

        API: DELETE /catalog/products/{product_id}/variants/{id}
        """

    def update_many(
        self,
        rows: Iterable[ProductVariantUpdateRow | ProductVariant | AsyncProductVariant],
        /,
        *,
        concurrency: int = 1,
    ) -> list[ProductVariant]:
        """Change product variants, many at once, and return them in the order of the rows.

        A row is a dict with the id, or a record, of which the changes are sent. Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: PUT /catalog/variants
        """

    def upload_image(
        self, product_id: int, variant_id: int, /, *, image_url: str = ...
    ) -> ImageUrl | None:
        """Sets the picture of the variant from a web address.

        Args:
            image_url: Web address of the picture.

        API: POST /catalog/products/{product_id}/variants/{variant_id}/image
        """

class BoundProductVariants(BoundResource[ProductVariant]):
    """ProductVariants of one product."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        *,
        query: ProductVariantFilters | None = None,
        id_: int | None = None,
        sku: str | None = None,
        upc: str | None = None,
        product_id__in: Sequence[int] | int | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[ProductVariant]:
        """One page of product variants, as a list with has_more.

        Args:
            query: Filters made with filters().
            id_: The variant with this id.
            sku: Variants with this SKU.
            upc: Variants with this barcode number.
            product_id__in: Variants of these products.
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/variants
        """

    def iterall(
        self,
        *,
        query: ProductVariantFilters | None = None,
        id_: int | None = None,
        sku: str | None = None,
        upc: str | None = None,
        product_id__in: Sequence[int] | int | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[ProductVariant]:
        """All product variants, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            id_: The variant with this id.
            sku: Variants with this SKU.
            upc: Variants with this barcode number.
            product_id__in: Variants of these products.
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            page_size: Rows of one request, up to 50 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/variants
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: ProductVariantFilters | None = None,
        id_: int | None = None,
        sku: str | None = None,
        upc: str | None = None,
        product_id__in: Sequence[int] | int | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[ProductVariant]:
        """A range of product variants by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            id_: The variant with this id.
            sku: Variants with this SKU.
            upc: Variants with this barcode number.
            product_id__in: Variants of these products.
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/variants
        """

    def filters(self) -> ProductVariantFilters:
        """An empty filter set, to be passed as query=."""

    @overload
    def __call__(
        self,
        *,
        query: ProductVariantFilters | None = None,
        id_: int | None = None,
        sku: str | None = None,
        upc: str | None = None,
        product_id__in: Sequence[int] | int | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[ProductVariant]:
        """All product variants, or one page with page= or limit=.

        Args:
            query: Filters made with filters().
            id_: The variant with this id.
            sku: Variants with this SKU.
            upc: Variants with this barcode number.
            product_id__in: Variants of these products.
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/variants
        """

    @overload
    def __call__(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> ProductVariant:
        """One product variant by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/variants/{id}
        """

    def get(
        self,
        id: int,
        /,
        *,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> ProductVariant:
        """One product variant by its id.

        Args:
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/variants/{id}
        """

    def create(
        self,
        *,
        sku: str = ...,
        option_values: Sequence[ProductVariantOptionValue | ProductVariantOptionValueDict] = ...,
        cost_price: Decimal | float | str | None = ...,
        price: Decimal | float | str | None = ...,
        sale_price: Decimal | float | str | None = ...,
        retail_price: Decimal | float | str | None = ...,
        weight: Decimal | float | str | None = ...,
        width: Decimal | float | str | None = ...,
        height: Decimal | float | str | None = ...,
        depth: Decimal | float | str | None = ...,
        is_free_shipping: bool = ...,
        fixed_cost_shipping_price: Decimal | float | str | None = ...,
        purchasing_disabled: bool = ...,
        purchasing_disabled_message: str = ...,
        upc: str | None = ...,
        image_url: str | None = ...,
        inventory_level: int | None = ...,
        inventory_warning_level: int | None = ...,
        bin_picking_number: str | None = ...,
        mpn: str | None = ...,
        gtin: str | None = ...,
    ) -> ProductVariant:
        """Create one product variant and return it as stored.

        Args:
            sku: Stock code of the variant.
            option_values: Values of the options that make up the variant.
            cost_price: Cost for the merchant; null uses that of the product.
            price: Price of the variant; null uses that of the product.
            sale_price: Reduced price that replaces the price; null uses that of the product.
            retail_price: Suggested retail price; null uses that of the product.
            weight: Weight in the weight unit of the store; null uses that of the product.
            width: Width in the length unit of the store; null uses that of the product.
            height: Height in the length unit of the store; null uses that of the product.
            depth: Depth in the length unit of the store; null uses that of the product.
            is_free_shipping: Whether the variant ships free of charge.
            fixed_cost_shipping_price: Shipping price of one unit; null uses that of the product.
            purchasing_disabled: Whether the variant cannot be bought.
            purchasing_disabled_message: Text for shoppers when it cannot be bought.
            upc: Universal product code (barcode number).
            image_url: Web address of the picture of the variant.
            inventory_level: Units in stock, where stock is tracked by variant.
            inventory_warning_level: Stock level at which the store warns the merchant.
            bin_picking_number: Where the variant is found in the warehouse.
            mpn: Manufacturer part number.
            gtin: Global trade item number.

        API: POST /catalog/products/{product_id}/variants
        """

    def update(
        self,
        id: int,
        /,
        *,
        sku: str = ...,
        cost_price: Decimal | float | str | None = ...,
        price: Decimal | float | str | None = ...,
        sale_price: Decimal | float | str | None = ...,
        retail_price: Decimal | float | str | None = ...,
        weight: Decimal | float | str | None = ...,
        width: Decimal | float | str | None = ...,
        height: Decimal | float | str | None = ...,
        depth: Decimal | float | str | None = ...,
        is_free_shipping: bool = ...,
        fixed_cost_shipping_price: Decimal | float | str | None = ...,
        purchasing_disabled: bool = ...,
        purchasing_disabled_message: str = ...,
        upc: str | None = ...,
        image_url: str | None = ...,
        inventory_level: int | None = ...,
        inventory_warning_level: int | None = ...,
        bin_picking_number: str | None = ...,
        mpn: str | None = ...,
        gtin: str | None = ...,
    ) -> ProductVariant:
        """Change one product variant; only the fields that are passed are sent.

        Args:
            sku: Stock code of the variant.
            cost_price: Cost for the merchant; null uses that of the product.
            price: Price of the variant; null uses that of the product.
            sale_price: Reduced price that replaces the price; null uses that of the product.
            retail_price: Suggested retail price; null uses that of the product.
            weight: Weight in the weight unit of the store; null uses that of the product.
            width: Width in the length unit of the store; null uses that of the product.
            height: Height in the length unit of the store; null uses that of the product.
            depth: Depth in the length unit of the store; null uses that of the product.
            is_free_shipping: Whether the variant ships free of charge.
            fixed_cost_shipping_price: Shipping price of one unit; null uses that of the product.
            purchasing_disabled: Whether the variant cannot be bought.
            purchasing_disabled_message: Text for shoppers when it cannot be bought.
            upc: Universal product code (barcode number).
            image_url: Web address of the picture of the variant.
            inventory_level: Units in stock, where stock is tracked by variant.
            inventory_warning_level: Stock level at which the store warns the merchant.
            bin_picking_number: Where the variant is found in the warehouse.
            mpn: Manufacturer part number.
            gtin: Global trade item number.

        API: PUT /catalog/products/{product_id}/variants/{id}
        """

    def delete(self, id: int, /) -> None:
        """Delete one product variant.

        API: DELETE /catalog/products/{product_id}/variants/{id}
        """

    def upload_image(self, variant_id: int, /, *, image_url: str = ...) -> ImageUrl | None:
        """Sets the picture of the variant from a web address.

        Args:
            image_url: Web address of the picture.

        API: POST /catalog/products/{product_id}/variants/{variant_id}/image
        """

class AsyncProductVariants(AsyncResource[AsyncProductVariant]):
    """Variants of a product: combinations of option values that can be bought. Supersedes api.ProductSkus of V2. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        product_id: int = ...,
        /,
        *,
        query: ProductVariantFilters | None = None,
        id_: int | None = None,
        sku: str | None = None,
        upc: str | None = None,
        product_id__in: Sequence[int] | int | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncProductVariant]:
        """One page of product variants, as a list with has_more.

        Args:
            query: Filters made with filters().
            id_: The variant with this id.
            sku: Variants with this SKU.
            upc: Variants with this barcode number.
            product_id__in: Variants of these products.
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/variants
        """

    def iterall(
        self,
        product_id: int = ...,
        /,
        *,
        query: ProductVariantFilters | None = None,
        id_: int | None = None,
        sku: str | None = None,
        upc: str | None = None,
        product_id__in: Sequence[int] | int | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncProductVariant]:
        """All product variants, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            id_: The variant with this id.
            sku: Variants with this SKU.
            upc: Variants with this barcode number.
            product_id__in: Variants of these products.
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            page_size: Rows of one request, up to 50 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/variants
        """

    def enumerate(
        self,
        product_id: int = ...,
        /,
        *,
        start: int = 0,
        limit: int | None = None,
        query: ProductVariantFilters | None = None,
        id_: int | None = None,
        sku: str | None = None,
        upc: str | None = None,
        product_id__in: Sequence[int] | int | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncProductVariant]:
        """A range of product variants by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            id_: The variant with this id.
            sku: Variants with this SKU.
            upc: Variants with this barcode number.
            product_id__in: Variants of these products.
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/variants
        """

    def filters(self) -> ProductVariantFilters:
        """An empty filter set, to be passed as query=."""

    @overload
    async def get(
        self, product_id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> RecordPage[AsyncProductVariant]:
        """One page of the product variants of one parent.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/variants
        """

    @overload
    async def get(
        self,
        product_id: int,
        id: int,
        /,
        *,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncProductVariant:
        """One product variant by its id.

        Args:
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/variants/{id}
        """

    async def create(
        self,
        product_id: int,
        /,
        *,
        sku: str = ...,
        option_values: Sequence[ProductVariantOptionValue | ProductVariantOptionValueDict] = ...,
        cost_price: Decimal | float | str | None = ...,
        price: Decimal | float | str | None = ...,
        sale_price: Decimal | float | str | None = ...,
        retail_price: Decimal | float | str | None = ...,
        weight: Decimal | float | str | None = ...,
        width: Decimal | float | str | None = ...,
        height: Decimal | float | str | None = ...,
        depth: Decimal | float | str | None = ...,
        is_free_shipping: bool = ...,
        fixed_cost_shipping_price: Decimal | float | str | None = ...,
        purchasing_disabled: bool = ...,
        purchasing_disabled_message: str = ...,
        upc: str | None = ...,
        image_url: str | None = ...,
        inventory_level: int | None = ...,
        inventory_warning_level: int | None = ...,
        bin_picking_number: str | None = ...,
        mpn: str | None = ...,
        gtin: str | None = ...,
    ) -> AsyncProductVariant:
        """Create one product variant and return it as stored.

        Args:
            sku: Stock code of the variant.
            option_values: Values of the options that make up the variant.
            cost_price: Cost for the merchant; null uses that of the product.
            price: Price of the variant; null uses that of the product.
            sale_price: Reduced price that replaces the price; null uses that of the product.
            retail_price: Suggested retail price; null uses that of the product.
            weight: Weight in the weight unit of the store; null uses that of the product.
            width: Width in the length unit of the store; null uses that of the product.
            height: Height in the length unit of the store; null uses that of the product.
            depth: Depth in the length unit of the store; null uses that of the product.
            is_free_shipping: Whether the variant ships free of charge.
            fixed_cost_shipping_price: Shipping price of one unit; null uses that of the product.
            purchasing_disabled: Whether the variant cannot be bought.
            purchasing_disabled_message: Text for shoppers when it cannot be bought.
            upc: Universal product code (barcode number).
            image_url: Web address of the picture of the variant.
            inventory_level: Units in stock, where stock is tracked by variant.
            inventory_warning_level: Stock level at which the store warns the merchant.
            bin_picking_number: Where the variant is found in the warehouse.
            mpn: Manufacturer part number.
            gtin: Global trade item number.

        API: POST /catalog/products/{product_id}/variants
        """

    async def update(
        self,
        product_id: int,
        id: int,
        /,
        *,
        sku: str = ...,
        cost_price: Decimal | float | str | None = ...,
        price: Decimal | float | str | None = ...,
        sale_price: Decimal | float | str | None = ...,
        retail_price: Decimal | float | str | None = ...,
        weight: Decimal | float | str | None = ...,
        width: Decimal | float | str | None = ...,
        height: Decimal | float | str | None = ...,
        depth: Decimal | float | str | None = ...,
        is_free_shipping: bool = ...,
        fixed_cost_shipping_price: Decimal | float | str | None = ...,
        purchasing_disabled: bool = ...,
        purchasing_disabled_message: str = ...,
        upc: str | None = ...,
        image_url: str | None = ...,
        inventory_level: int | None = ...,
        inventory_warning_level: int | None = ...,
        bin_picking_number: str | None = ...,
        mpn: str | None = ...,
        gtin: str | None = ...,
    ) -> AsyncProductVariant:
        """Change one product variant; only the fields that are passed are sent.

        Args:
            sku: Stock code of the variant.
            cost_price: Cost for the merchant; null uses that of the product.
            price: Price of the variant; null uses that of the product.
            sale_price: Reduced price that replaces the price; null uses that of the product.
            retail_price: Suggested retail price; null uses that of the product.
            weight: Weight in the weight unit of the store; null uses that of the product.
            width: Width in the length unit of the store; null uses that of the product.
            height: Height in the length unit of the store; null uses that of the product.
            depth: Depth in the length unit of the store; null uses that of the product.
            is_free_shipping: Whether the variant ships free of charge.
            fixed_cost_shipping_price: Shipping price of one unit; null uses that of the product.
            purchasing_disabled: Whether the variant cannot be bought.
            purchasing_disabled_message: Text for shoppers when it cannot be bought.
            upc: Universal product code (barcode number).
            image_url: Web address of the picture of the variant.
            inventory_level: Units in stock, where stock is tracked by variant.
            inventory_warning_level: Stock level at which the store warns the merchant.
            bin_picking_number: Where the variant is found in the warehouse.
            mpn: Manufacturer part number.
            gtin: Global trade item number.

        API: PUT /catalog/products/{product_id}/variants/{id}
        """

    async def delete(self, product_id: int, id: int, /) -> None:
        """Delete one product variant.

        API: DELETE /catalog/products/{product_id}/variants/{id}
        """

    async def update_many(
        self,
        rows: Iterable[ProductVariantUpdateRow | ProductVariant | AsyncProductVariant],
        /,
        *,
        concurrency: int = 1,
    ) -> list[AsyncProductVariant]:
        """Change product variants, many at once, and return them in the order of the rows.

        A row is a dict with the id, or a record, of which the changes are sent. Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: PUT /catalog/variants
        """

    async def upload_image(
        self, product_id: int, variant_id: int, /, *, image_url: str = ...
    ) -> ImageUrl | None:
        """Sets the picture of the variant from a web address.

        Args:
            image_url: Web address of the picture.

        API: POST /catalog/products/{product_id}/variants/{variant_id}/image
        """

class AsyncBoundProductVariants(AsyncBoundResource[AsyncProductVariant]):
    """ProductVariants of one product. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        *,
        query: ProductVariantFilters | None = None,
        id_: int | None = None,
        sku: str | None = None,
        upc: str | None = None,
        product_id__in: Sequence[int] | int | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncProductVariant]:
        """One page of product variants, as a list with has_more.

        Args:
            query: Filters made with filters().
            id_: The variant with this id.
            sku: Variants with this SKU.
            upc: Variants with this barcode number.
            product_id__in: Variants of these products.
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/variants
        """

    def iterall(
        self,
        *,
        query: ProductVariantFilters | None = None,
        id_: int | None = None,
        sku: str | None = None,
        upc: str | None = None,
        product_id__in: Sequence[int] | int | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncProductVariant]:
        """All product variants, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            id_: The variant with this id.
            sku: Variants with this SKU.
            upc: Variants with this barcode number.
            product_id__in: Variants of these products.
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            page_size: Rows of one request, up to 50 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/variants
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: ProductVariantFilters | None = None,
        id_: int | None = None,
        sku: str | None = None,
        upc: str | None = None,
        product_id__in: Sequence[int] | int | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncProductVariant]:
        """A range of product variants by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            id_: The variant with this id.
            sku: Variants with this SKU.
            upc: Variants with this barcode number.
            product_id__in: Variants of these products.
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/variants
        """

    def filters(self) -> ProductVariantFilters:
        """An empty filter set, to be passed as query=."""

    @overload
    async def __call__(
        self,
        *,
        query: ProductVariantFilters | None = None,
        id_: int | None = None,
        sku: str | None = None,
        upc: str | None = None,
        product_id__in: Sequence[int] | int | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncProductVariant]:
        """All product variants, or one page with page= or limit=.

        Args:
            query: Filters made with filters().
            id_: The variant with this id.
            sku: Variants with this SKU.
            upc: Variants with this barcode number.
            product_id__in: Variants of these products.
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/variants
        """

    @overload
    async def __call__(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncProductVariant:
        """One product variant by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/variants/{id}
        """

    async def get(
        self,
        id: int,
        /,
        *,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncProductVariant:
        """One product variant by its id.

        Args:
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/variants/{id}
        """

    async def create(
        self,
        *,
        sku: str = ...,
        option_values: Sequence[ProductVariantOptionValue | ProductVariantOptionValueDict] = ...,
        cost_price: Decimal | float | str | None = ...,
        price: Decimal | float | str | None = ...,
        sale_price: Decimal | float | str | None = ...,
        retail_price: Decimal | float | str | None = ...,
        weight: Decimal | float | str | None = ...,
        width: Decimal | float | str | None = ...,
        height: Decimal | float | str | None = ...,
        depth: Decimal | float | str | None = ...,
        is_free_shipping: bool = ...,
        fixed_cost_shipping_price: Decimal | float | str | None = ...,
        purchasing_disabled: bool = ...,
        purchasing_disabled_message: str = ...,
        upc: str | None = ...,
        image_url: str | None = ...,
        inventory_level: int | None = ...,
        inventory_warning_level: int | None = ...,
        bin_picking_number: str | None = ...,
        mpn: str | None = ...,
        gtin: str | None = ...,
    ) -> AsyncProductVariant:
        """Create one product variant and return it as stored.

        Args:
            sku: Stock code of the variant.
            option_values: Values of the options that make up the variant.
            cost_price: Cost for the merchant; null uses that of the product.
            price: Price of the variant; null uses that of the product.
            sale_price: Reduced price that replaces the price; null uses that of the product.
            retail_price: Suggested retail price; null uses that of the product.
            weight: Weight in the weight unit of the store; null uses that of the product.
            width: Width in the length unit of the store; null uses that of the product.
            height: Height in the length unit of the store; null uses that of the product.
            depth: Depth in the length unit of the store; null uses that of the product.
            is_free_shipping: Whether the variant ships free of charge.
            fixed_cost_shipping_price: Shipping price of one unit; null uses that of the product.
            purchasing_disabled: Whether the variant cannot be bought.
            purchasing_disabled_message: Text for shoppers when it cannot be bought.
            upc: Universal product code (barcode number).
            image_url: Web address of the picture of the variant.
            inventory_level: Units in stock, where stock is tracked by variant.
            inventory_warning_level: Stock level at which the store warns the merchant.
            bin_picking_number: Where the variant is found in the warehouse.
            mpn: Manufacturer part number.
            gtin: Global trade item number.

        API: POST /catalog/products/{product_id}/variants
        """

    async def update(
        self,
        id: int,
        /,
        *,
        sku: str = ...,
        cost_price: Decimal | float | str | None = ...,
        price: Decimal | float | str | None = ...,
        sale_price: Decimal | float | str | None = ...,
        retail_price: Decimal | float | str | None = ...,
        weight: Decimal | float | str | None = ...,
        width: Decimal | float | str | None = ...,
        height: Decimal | float | str | None = ...,
        depth: Decimal | float | str | None = ...,
        is_free_shipping: bool = ...,
        fixed_cost_shipping_price: Decimal | float | str | None = ...,
        purchasing_disabled: bool = ...,
        purchasing_disabled_message: str = ...,
        upc: str | None = ...,
        image_url: str | None = ...,
        inventory_level: int | None = ...,
        inventory_warning_level: int | None = ...,
        bin_picking_number: str | None = ...,
        mpn: str | None = ...,
        gtin: str | None = ...,
    ) -> AsyncProductVariant:
        """Change one product variant; only the fields that are passed are sent.

        Args:
            sku: Stock code of the variant.
            cost_price: Cost for the merchant; null uses that of the product.
            price: Price of the variant; null uses that of the product.
            sale_price: Reduced price that replaces the price; null uses that of the product.
            retail_price: Suggested retail price; null uses that of the product.
            weight: Weight in the weight unit of the store; null uses that of the product.
            width: Width in the length unit of the store; null uses that of the product.
            height: Height in the length unit of the store; null uses that of the product.
            depth: Depth in the length unit of the store; null uses that of the product.
            is_free_shipping: Whether the variant ships free of charge.
            fixed_cost_shipping_price: Shipping price of one unit; null uses that of the product.
            purchasing_disabled: Whether the variant cannot be bought.
            purchasing_disabled_message: Text for shoppers when it cannot be bought.
            upc: Universal product code (barcode number).
            image_url: Web address of the picture of the variant.
            inventory_level: Units in stock, where stock is tracked by variant.
            inventory_warning_level: Stock level at which the store warns the merchant.
            bin_picking_number: Where the variant is found in the warehouse.
            mpn: Manufacturer part number.
            gtin: Global trade item number.

        API: PUT /catalog/products/{product_id}/variants/{id}
        """

    async def delete(self, id: int, /) -> None:
        """Delete one product variant.

        API: DELETE /catalog/products/{product_id}/variants/{id}
        """

    async def upload_image(self, variant_id: int, /, *, image_url: str = ...) -> ImageUrl | None:
        """Sets the picture of the variant from a web address.

        Args:
            image_url: Web address of the picture.

        API: POST /catalog/products/{product_id}/variants/{variant_id}/image
        """
