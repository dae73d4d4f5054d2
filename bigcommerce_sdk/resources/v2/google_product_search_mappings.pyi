"""GoogleProductSearchMappings: How a product is described to Google product search.

Generated from schema/v2/products.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import Mapping
from typing import Any, ClassVar

from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.record import AsyncSubResourceRecord, SubResourceRecord

class GoogleProductSearchMappingFields(BaseRecord):
    """Fields of GoogleProductSearchMapping and AsyncGoogleProductSearchMapping."""

    @property
    def enabled(self) -> Any:
        """Whether the product takes part in Google product search. Boolean, read-only."""

    @property
    def product_id(self) -> Any:
        """Product that this entry belongs to. Integer, read-only."""

    @property
    def category_id(self) -> Any:
        """Google category the product is filed under. Integer, read-only."""

    @property
    def custom_item(self) -> Any:
        """Whether the product is custom made, without trade numbers. Boolean, read-only."""

    @property
    def age_group(self) -> Any:
        """Age group the product is meant for. String, read-only."""

    @property
    def gender(self) -> Any:
        """Gender the product is meant for. String, read-only."""

    @property
    def size(self) -> Any:
        """Size given to Google. String, read-only."""

    @property
    def color(self) -> Any:
        """Color given to Google. String, read-only."""

    @property
    def pattern(self) -> Any:
        """Pattern given to Google. String, read-only."""

    @property
    def material(self) -> Any:
        """Material given to Google. String, read-only."""

    @property
    def global_trade_item_number(self) -> Any:
        """Global trade item number (GTIN). String, read-only."""

    @property
    def manufacturer_part_number(self) -> Any:
        """Part number given by the manufacturer (MPN). String, read-only."""

    @property
    def google_shopping_product_category_path(self) -> Any:
        """Path of the product category in the Google taxonomy. String, read-only."""

class GoogleProductSearchMapping(GoogleProductSearchMappingFields, SubResourceRecord):
    """One google product search mapping. How a product is described to Google product search."""

    def refresh(self) -> GoogleProductSearchMapping:
        """Reload this google product search mapping; unsaved changes are discarded.

        API: GET /products/{product_id}/googleproductsearch
        """

class AsyncGoogleProductSearchMapping(GoogleProductSearchMappingFields, AsyncSubResourceRecord):
    """One google product search mapping. How a product is described to Google product search. For asynchronous clients."""

    async def refresh(self) -> AsyncGoogleProductSearchMapping:
        """Reload this google product search mapping; unsaved changes are discarded.

        API: GET /products/{product_id}/googleproductsearch
        """

class GoogleProductSearchMappingFilters(FilterSet):
    """Parameters of GoogleProductSearchMappings."""

    def __init__(self) -> None: ...

class GoogleProductSearchMappings(Resource[GoogleProductSearchMapping]):
    """How a product is described to Google product search. Deprecated: The API recommends V3 catalog products."""

    meta: ClassVar[ResourceMeta]
    def get(
        self, product_id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> GoogleProductSearchMapping | None:
        """The google product search mapping.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/googleproductsearch
        """

    def all(
        self, product_id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> GoogleProductSearchMapping | None:
        """The google product search mapping: another name of get().

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/googleproductsearch
        """

class AsyncGoogleProductSearchMappings(AsyncResource[AsyncGoogleProductSearchMapping]):
    """How a product is described to Google product search. Deprecated: The API recommends V3 catalog products. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def get(
        self, product_id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncGoogleProductSearchMapping | None:
        """The google product search mapping.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/googleproductsearch
        """

    async def all(
        self, product_id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncGoogleProductSearchMapping | None:
        """The google product search mapping: another name of get().

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/googleproductsearch
        """
