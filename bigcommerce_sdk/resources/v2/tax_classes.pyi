"""TaxClasses: Groups of products that are taxed at the same rates.

Generated from schema/v2/tax_classes.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import AsyncIterator, Iterator, Mapping
from datetime import datetime
from typing import Any, ClassVar

from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.async_collection import AsyncCollection
from bigcommerce_sdk.paging.collection import Collection
from bigcommerce_sdk.paging.page import RecordPage
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record

class TaxClassFields(BaseRecord):
    """Fields of TaxClass and AsyncTaxClass."""

    @property
    def id(self) -> int:
        """Number that identifies the tax class; products refer to it. Integer, read-only."""

    @property
    def name(self) -> str:
        """Name of the tax class as the merchant sees it. String, read-only."""

    @property
    def created_at(self) -> datetime:
        """When the tax class was created. Datetime, read-only."""

    @property
    def updated_at(self) -> datetime:
        """When the tax class was last changed. Datetime, read-only."""

class TaxClass(TaxClassFields, Record):
    """One tax class. Groups of products that are taxed at the same rates."""

    def refresh(self) -> TaxClass:
        """Reload this tax class; unsaved changes are discarded.

        API: GET /tax_classes/{id}
        """

class AsyncTaxClass(TaxClassFields, AsyncRecord):
    """One tax class. Groups of products that are taxed at the same rates. For asynchronous clients."""

    async def refresh(self) -> AsyncTaxClass:
        """Reload this tax class; unsaved changes are discarded.

        API: GET /tax_classes/{id}
        """

class TaxClassFilters(FilterSet):
    """Parameters of TaxClasses."""

    def __init__(self) -> None: ...

class TaxClasses(Resource[TaxClass]):
    """Groups of products that are taxed at the same rates."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[TaxClass]:
        """One page of tax classes, as a list with has_more.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /tax_classes
        """

    def iterall(
        self,
        *,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[TaxClass]:
        """All tax classes, over every page, fetched as you iterate.

        Args:
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /tax_classes
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[TaxClass]:
        """A range of tax classes by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /tax_classes
        """

    def get(self, id: int, /, *, extra_params: Mapping[str, Any] | None = None) -> TaxClass:
        """One tax class by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /tax_classes/{id}
        """

class AsyncTaxClasses(AsyncResource[AsyncTaxClass]):
    """Groups of products that are taxed at the same rates. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncTaxClass]:
        """One page of tax classes, as a list with has_more.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /tax_classes
        """

    def iterall(
        self,
        *,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncTaxClass]:
        """All tax classes, over every page, fetched as you iterate.

        Args:
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /tax_classes
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncTaxClass]:
        """A range of tax classes by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /tax_classes
        """

    async def get(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncTaxClass:
        """One tax class by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /tax_classes/{id}
        """
