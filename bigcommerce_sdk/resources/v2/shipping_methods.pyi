"""ShippingMethods: Shipping methods enabled anywhere in the store, not those of one zone.

Generated from schema/v2/shipping_methods.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import AsyncIterator, Iterator, Mapping
from typing import Any, ClassVar

from bigcommerce_sdk.endpoints.filters import Filter, FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.async_collection import AsyncCollection
from bigcommerce_sdk.paging.collection import Collection
from bigcommerce_sdk.paging.page import RecordPage
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record

class ShippingMethodFields(BaseRecord):
    """Fields of ShippingMethod and AsyncShippingMethod."""

    @property
    def id(self) -> int:
        """Number that identifies the shipping method. Integer, read-only."""

    @property
    def name(self) -> Any:
        """Name under which the store lists the method. String, read-only."""

    @property
    def method_name(self) -> Any:
        """Name of the kind of method or service behind it. String, read-only."""

class ShippingMethod(ShippingMethodFields, Record):
    """One shipping method. Shipping methods enabled anywhere in the store, not those of one zone."""

    def refresh(self) -> ShippingMethod:
        """Reload this shipping method; unsaved changes are discarded.

        API: GET /shipping/methods/{id}
        """

class AsyncShippingMethod(ShippingMethodFields, AsyncRecord):
    """One shipping method. Shipping methods enabled anywhere in the store, not those of one zone. For asynchronous clients."""

    async def refresh(self) -> AsyncShippingMethod:
        """Reload this shipping method; unsaved changes are discarded.

        API: GET /shipping/methods/{id}
        """

class ShippingMethodFilters(FilterSet):
    """Parameters of ShippingMethods."""

    def __init__(
        self, *, id: str | int | None = None, min_id: int | None = None, max_id: int | None = None
    ) -> None: ...
    @property
    def id(self) -> Filter[str | int]:
        """The shipping method with this id."""

    @id.setter
    def id(self, value: str | int | None) -> None: ...
    @property
    def min_id(self) -> Filter[int]:
        """Lowest shipping method id to return."""

    @min_id.setter
    def min_id(self, value: int | None) -> None: ...
    @property
    def max_id(self) -> Filter[int]:
        """Highest shipping method id to return."""

    @max_id.setter
    def max_id(self, value: int | None) -> None: ...

class ShippingMethods(Resource[ShippingMethod]):
    """Shipping methods enabled anywhere in the store, not those of one zone."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        *,
        query: ShippingMethodFilters | None = None,
        id: str | int | None = None,
        min_id: int | None = None,
        max_id: int | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[ShippingMethod]:
        """One page of shipping methods, as a list with has_more.

        Args:
            query: Filters made with filters().
            id: The shipping method with this id.
            min_id: Lowest shipping method id to return.
            max_id: Highest shipping method id to return.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /shipping/methods
        """

    def iterall(
        self,
        *,
        query: ShippingMethodFilters | None = None,
        id: str | int | None = None,
        min_id: int | None = None,
        max_id: int | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[ShippingMethod]:
        """All shipping methods, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            id: The shipping method with this id.
            min_id: Lowest shipping method id to return.
            max_id: Highest shipping method id to return.
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /shipping/methods
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: ShippingMethodFilters | None = None,
        id: str | int | None = None,
        min_id: int | None = None,
        max_id: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[ShippingMethod]:
        """A range of shipping methods by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            id: The shipping method with this id.
            min_id: Lowest shipping method id to return.
            max_id: Highest shipping method id to return.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /shipping/methods
        """

    def filters(self) -> ShippingMethodFilters:
        """An empty filter set, to be passed as query=."""

    def get(self, id: int, /, *, extra_params: Mapping[str, Any] | None = None) -> ShippingMethod:
        """One shipping method by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /shipping/methods/{id}
        """

class AsyncShippingMethods(AsyncResource[AsyncShippingMethod]):
    """Shipping methods enabled anywhere in the store, not those of one zone. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        *,
        query: ShippingMethodFilters | None = None,
        id: str | int | None = None,
        min_id: int | None = None,
        max_id: int | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncShippingMethod]:
        """One page of shipping methods, as a list with has_more.

        Args:
            query: Filters made with filters().
            id: The shipping method with this id.
            min_id: Lowest shipping method id to return.
            max_id: Highest shipping method id to return.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /shipping/methods
        """

    def iterall(
        self,
        *,
        query: ShippingMethodFilters | None = None,
        id: str | int | None = None,
        min_id: int | None = None,
        max_id: int | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncShippingMethod]:
        """All shipping methods, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            id: The shipping method with this id.
            min_id: Lowest shipping method id to return.
            max_id: Highest shipping method id to return.
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /shipping/methods
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: ShippingMethodFilters | None = None,
        id: str | int | None = None,
        min_id: int | None = None,
        max_id: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncShippingMethod]:
        """A range of shipping methods by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            id: The shipping method with this id.
            min_id: Lowest shipping method id to return.
            max_id: Highest shipping method id to return.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /shipping/methods
        """

    def filters(self) -> ShippingMethodFilters:
        """An empty filter set, to be passed as query=."""

    async def get(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncShippingMethod:
        """One shipping method by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /shipping/methods/{id}
        """
