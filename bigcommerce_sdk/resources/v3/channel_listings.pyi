"""ChannelListings: Products that are listed in a channel, and their state there.

Generated from schema/v3/channels.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import AsyncIterator, Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import Any, ClassVar, Literal, TypeAlias, overload

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

from .inputs import ChannelListingCreate, ChannelListingUpdateRow, ChannelListingVariantDict
from .products import AsyncProduct, Product

ChannelListingState: TypeAlias = Literal[
    "active",
    "disabled",
    "error",
    "pending",
    "pending_disable",
    "pending_delete",
    "partially_rejected",
    "queued",
    "rejected",
    "submitted",
    "deleted",
]
"""Values of ChannelListing.state."""

ChannelListingVariantState: TypeAlias = Literal[
    "active",
    "disabled",
    "error",
    "pending",
    "pending_disable",
    "pending_delete",
    "queued",
    "rejected",
    "submitted",
    "deleted",
]
"""Values of ChannelListingVariant.state."""

class ChannelListingVariant(NestedRecord):
    """A variant that is listed in a channel."""

    def __init__(
        self,
        *,
        product_id: int = ...,
        variant_id: int = ...,
        external_id: str | None = ...,
        state: ChannelListingVariantState = ...,
        name: str | None = ...,
        description: str | None = ...,
    ) -> None: ...
    @property
    def channel_id(self) -> int:
        """Id of the channel. Integer, read-only."""

    @property
    def product_id(self) -> int:
        """Id of the product. Integer, required on create and update."""

    @product_id.setter
    def product_id(self, value: int) -> None: ...
    @property
    def variant_id(self) -> int:
        """Id of the variant. Integer, required on create and update."""

    @variant_id.setter
    def variant_id(self, value: int) -> None: ...
    @property
    def external_id(self) -> str | None:
        """Id of the variant in the channel; null if none. String, can be None."""

    @external_id.setter
    def external_id(self, value: str | None) -> None: ...
    @property
    def state(self) -> ChannelListingVariantState:
        """State of the variant in the channel. Enum, required on create and update."""

    @state.setter
    def state(self, value: ChannelListingVariantState) -> None: ...
    @property
    def name(self) -> str | None:
        """Name in the channel; null for that of the catalog. String, can be None."""

    @name.setter
    def name(self, value: str | None) -> None: ...
    @property
    def description(self) -> str | None:
        """Description in the channel; null for that of the catalog. String, can be None."""

    @description.setter
    def description(self, value: str | None) -> None: ...
    @property
    def date_created(self) -> datetime:
        """When the variant was listed. Datetime, read-only."""

    @property
    def date_modified(self) -> datetime:
        """When the listed variant was last changed. Datetime, read-only."""

class ChannelListingFields(BaseRecord):
    """Fields of ChannelListing and AsyncChannelListing."""

    @property
    def channel_id(self) -> int:
        """Id of the channel. Integer, read-only."""

    @property
    def listing_id(self) -> int:
        """Identifies the listing. Integer, read-only, at least 1."""

    @property
    def external_id(self) -> str | None:
        """Id of the listing in the channel; null if none. String, can be None."""

    @external_id.setter
    def external_id(self, value: str | None) -> None: ...
    @property
    def product_id(self) -> int:
        """Id of the product. Integer, required on create and update."""

    @product_id.setter
    def product_id(self, value: int) -> None: ...
    @property
    def state(self) -> ChannelListingState:
        """State of the listing in the channel. Enum, required on create and update."""

    @state.setter
    def state(self, value: ChannelListingState) -> None: ...
    @property
    def name(self) -> str | None:
        """Name in the channel; null for that of the catalog. String, can be None."""

    @name.setter
    def name(self, value: str | None) -> None: ...
    @property
    def description(self) -> str | None:
        """Description in the channel; null for that of the catalog. String, can be None."""

    @description.setter
    def description(self, value: str | None) -> None: ...
    @property
    def date_created(self) -> datetime:
        """When the listing was created. Datetime, read-only."""

    @property
    def date_modified(self) -> datetime:
        """When the listing was last changed. Datetime, read-only."""

    @property
    def variants(self) -> list[ChannelListingVariant]:
        """The variants of the product in the channel. Array of object, required on create and update."""

    @variants.setter
    def variants(
        self, value: Sequence[ChannelListingVariant | ChannelListingVariantDict]
    ) -> None: ...

class ChannelListing(ChannelListingFields, SubResourceRecord):
    """One channel listing. Products that are listed in a channel, and their state there."""

    @property
    def product(self) -> Product | None:
        """The product that is listed. Leads to a record of Products, fetched when first used."""

    def save(self) -> ChannelListing:
        """Send only the changed fields; does nothing without changes.

        API: PUT /channels/{channel_id}/listings
        """

    def update(
        self,
        *,
        product_id: int = ...,
        state: ChannelListingState = ...,
        variants: Sequence[ChannelListingVariant | ChannelListingVariantDict] = ...,
        external_id: str | None = ...,
        name: str | None = ...,
        description: str | None = ...,
    ) -> ChannelListing:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            product_id: Id of the product.
            state: State of the listing in the channel.
            variants: The variants of the product in the channel.
            external_id: Id of the listing in the channel; null if none.
            name: Name in the channel; null for that of the catalog.
            description: Description in the channel; null for that of the catalog.

        API: PUT /channels/{channel_id}/listings
        """

    def refresh(self) -> ChannelListing:
        """Reload this channel listing; unsaved changes are discarded.

        API: GET /channels/{channel_id}/listings/{id}
        """

class AsyncChannelListing(ChannelListingFields, AsyncSubResourceRecord):
    """One channel listing. Products that are listed in a channel, and their state there. For asynchronous clients."""

    @property
    def product(self) -> AsyncLink[AsyncProduct | None]:
        """The product that is listed. Leads to a record of Products, fetched when first awaited."""

    async def save(self) -> AsyncChannelListing:
        """Send only the changed fields; does nothing without changes.

        API: PUT /channels/{channel_id}/listings
        """

    async def update(
        self,
        *,
        product_id: int = ...,
        state: ChannelListingState = ...,
        variants: Sequence[ChannelListingVariant | ChannelListingVariantDict] = ...,
        external_id: str | None = ...,
        name: str | None = ...,
        description: str | None = ...,
    ) -> AsyncChannelListing:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            product_id: Id of the product.
            state: State of the listing in the channel.
            variants: The variants of the product in the channel.
            external_id: Id of the listing in the channel; null if none.
            name: Name in the channel; null for that of the catalog.
            description: Description in the channel; null for that of the catalog.

        API: PUT /channels/{channel_id}/listings
        """

    async def refresh(self) -> AsyncChannelListing:
        """Reload this channel listing; unsaved changes are discarded.

        API: GET /channels/{channel_id}/listings/{id}
        """

class ChannelListingFilters(FilterSet):
    """Parameters of ChannelListings."""

    def __init__(
        self,
        *,
        product_id__in: Sequence[int] | int | None = None,
        date_created: datetime | date | str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_created__max: datetime | date | str | None = None,
        date_modified: datetime | date | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
    ) -> None: ...
    @property
    def product_id__in(self) -> Filter[Sequence[int] | int]:
        """Listings of these products."""

    @product_id__in.setter
    def product_id__in(self, value: Sequence[int] | int | None) -> None: ...
    @property
    def date_created(self) -> Filter[datetime | date | str]:
        """Listings created at this time."""

    @date_created.setter
    def date_created(self, value: datetime | date | str | None) -> None: ...
    @property
    def date_created__min(self) -> Filter[datetime | date | str]:
        """Listings created at or after this time."""

    @date_created__min.setter
    def date_created__min(self, value: datetime | date | str | None) -> None: ...
    @property
    def date_created__max(self) -> Filter[datetime | date | str]:
        """Listings created at or before this time."""

    @date_created__max.setter
    def date_created__max(self, value: datetime | date | str | None) -> None: ...
    @property
    def date_modified(self) -> Filter[datetime | date | str]:
        """Listings last changed at this time."""

    @date_modified.setter
    def date_modified(self, value: datetime | date | str | None) -> None: ...
    @property
    def date_modified__min(self) -> Filter[datetime | date | str]:
        """Listings last changed at or after this time."""

    @date_modified__min.setter
    def date_modified__min(self, value: datetime | date | str | None) -> None: ...
    @property
    def date_modified__max(self) -> Filter[datetime | date | str]:
        """Listings last changed at or before this time."""

    @date_modified__max.setter
    def date_modified__max(self, value: datetime | date | str | None) -> None: ...

class ChannelListings(Resource[ChannelListing]):
    """Products that are listed in a channel, and their state there."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        channel_id: int,
        /,
        *,
        query: ChannelListingFilters | None = None,
        product_id__in: Sequence[int] | int | None = None,
        date_created: datetime | date | str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_created__max: datetime | date | str | None = None,
        date_modified: datetime | date | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[ChannelListing]:
        """One page of channel listings, as a list with has_more.

        Args:
            query: Filters made with filters().
            product_id__in: Listings of these products.
            date_created: Listings created at this time.
            date_created__min: Listings created at or after this time.
            date_created__max: Listings created at or before this time.
            date_modified: Listings last changed at this time.
            date_modified__min: Listings last changed at or after this time.
            date_modified__max: Listings last changed at or before this time.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /channels/{channel_id}/listings
        """

    def iterall(
        self,
        channel_id: int,
        /,
        *,
        query: ChannelListingFilters | None = None,
        product_id__in: Sequence[int] | int | None = None,
        date_created: datetime | date | str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_created__max: datetime | date | str | None = None,
        date_modified: datetime | date | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[ChannelListing]:
        """All channel listings, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            product_id__in: Listings of these products.
            date_created: Listings created at this time.
            date_created__min: Listings created at or after this time.
            date_created__max: Listings created at or before this time.
            date_modified: Listings last changed at this time.
            date_modified__min: Listings last changed at or after this time.
            date_modified__max: Listings last changed at or before this time.
            page_size: Rows of one request, up to 50 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /channels/{channel_id}/listings
        """

    def enumerate(
        self,
        channel_id: int,
        /,
        *,
        start: int = 0,
        limit: int | None = None,
        query: ChannelListingFilters | None = None,
        product_id__in: Sequence[int] | int | None = None,
        date_created: datetime | date | str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_created__max: datetime | date | str | None = None,
        date_modified: datetime | date | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[ChannelListing]:
        """A range of channel listings by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            product_id__in: Listings of these products.
            date_created: Listings created at this time.
            date_created__min: Listings created at or after this time.
            date_created__max: Listings created at or before this time.
            date_modified: Listings last changed at this time.
            date_modified__min: Listings last changed at or after this time.
            date_modified__max: Listings last changed at or before this time.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /channels/{channel_id}/listings
        """

    def filters(self) -> ChannelListingFilters:
        """An empty filter set, to be passed as query=."""

    @overload
    def get(
        self, channel_id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> RecordPage[ChannelListing]:
        """One page of the channel listings of one parent.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /channels/{channel_id}/listings
        """

    @overload
    def get(
        self, channel_id: int, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> ChannelListing:
        """One channel listing by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /channels/{channel_id}/listings/{id}
        """

    def create(
        self,
        channel_id: int,
        /,
        *,
        product_id: int,
        state: ChannelListingState,
        variants: Sequence[ChannelListingVariant | ChannelListingVariantDict],
        external_id: str | None = ...,
        name: str | None = ...,
        description: str | None = ...,
    ) -> ChannelListing:
        """Create one channel listing and return it as stored.

        Args:
            product_id: Id of the product.
            state: State of the listing in the channel.
            variants: The variants of the product in the channel.
            external_id: Id of the listing in the channel; null if none.
            name: Name in the channel; null for that of the catalog.
            description: Description in the channel; null for that of the catalog.

        API: POST /channels/{channel_id}/listings
        """

    def update(
        self,
        channel_id: int,
        id: int,
        /,
        *,
        product_id: int,
        state: ChannelListingState,
        variants: Sequence[ChannelListingVariant | ChannelListingVariantDict],
        external_id: str | None = ...,
        name: str | None = ...,
        description: str | None = ...,
    ) -> ChannelListing:
        """Change one channel listing; only the fields that are passed are sent.

        Args:
            product_id: Id of the product.
            state: State of the listing in the channel.
            variants: The variants of the product in the channel.
            external_id: Id of the listing in the channel; null if none.
            name: Name in the channel; null for that of the catalog.
            description: Description in the channel; null for that of the catalog.

        API: PUT /channels/{channel_id}/listings
        """

    def create_many(
        self,
        channel_id: int,
        rows: Iterable[ChannelListingCreate | ChannelListing | AsyncChannelListing],
        /,
        *,
        concurrency: int = 1,
    ) -> list[ChannelListing]:
        """Create channel listings, many at once, and return them in the order of the rows.

        Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: POST /channels/{channel_id}/listings
        """

    def update_many(
        self,
        channel_id: int,
        rows: Iterable[ChannelListingUpdateRow | ChannelListing | AsyncChannelListing],
        /,
        *,
        concurrency: int = 1,
    ) -> list[ChannelListing]:
        """Change channel listings, many at once, and return them in the order of the rows.

        A row is a dict with the id, or a record, of which the changes are sent. Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: PUT /channels/{channel_id}/listings
        """

class BoundChannelListings(BoundResource[ChannelListing]):
    """ChannelListings of one channel."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        *,
        query: ChannelListingFilters | None = None,
        product_id__in: Sequence[int] | int | None = None,
        date_created: datetime | date | str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_created__max: datetime | date | str | None = None,
        date_modified: datetime | date | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[ChannelListing]:
        """One page of channel listings, as a list with has_more.

        Args:
            query: Filters made with filters().
            product_id__in: Listings of these products.
            date_created: Listings created at this time.
            date_created__min: Listings created at or after this time.
            date_created__max: Listings created at or before this time.
            date_modified: Listings last changed at this time.
            date_modified__min: Listings last changed at or after this time.
            date_modified__max: Listings last changed at or before this time.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /channels/{channel_id}/listings
        """

    def iterall(
        self,
        *,
        query: ChannelListingFilters | None = None,
        product_id__in: Sequence[int] | int | None = None,
        date_created: datetime | date | str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_created__max: datetime | date | str | None = None,
        date_modified: datetime | date | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[ChannelListing]:
        """All channel listings, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            product_id__in: Listings of these products.
            date_created: Listings created at this time.
            date_created__min: Listings created at or after this time.
            date_created__max: Listings created at or before this time.
            date_modified: Listings last changed at this time.
            date_modified__min: Listings last changed at or after this time.
            date_modified__max: Listings last changed at or before this time.
            page_size: Rows of one request, up to 50 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /channels/{channel_id}/listings
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: ChannelListingFilters | None = None,
        product_id__in: Sequence[int] | int | None = None,
        date_created: datetime | date | str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_created__max: datetime | date | str | None = None,
        date_modified: datetime | date | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[ChannelListing]:
        """A range of channel listings by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            product_id__in: Listings of these products.
            date_created: Listings created at this time.
            date_created__min: Listings created at or after this time.
            date_created__max: Listings created at or before this time.
            date_modified: Listings last changed at this time.
            date_modified__min: Listings last changed at or after this time.
            date_modified__max: Listings last changed at or before this time.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /channels/{channel_id}/listings
        """

    def filters(self) -> ChannelListingFilters:
        """An empty filter set, to be passed as query=."""

    @overload
    def __call__(
        self,
        *,
        query: ChannelListingFilters | None = None,
        product_id__in: Sequence[int] | int | None = None,
        date_created: datetime | date | str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_created__max: datetime | date | str | None = None,
        date_modified: datetime | date | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[ChannelListing]:
        """All channel listings, or one page with page= or limit=.

        Args:
            query: Filters made with filters().
            product_id__in: Listings of these products.
            date_created: Listings created at this time.
            date_created__min: Listings created at or after this time.
            date_created__max: Listings created at or before this time.
            date_modified: Listings last changed at this time.
            date_modified__min: Listings last changed at or after this time.
            date_modified__max: Listings last changed at or before this time.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /channels/{channel_id}/listings
        """

    @overload
    def __call__(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> ChannelListing:
        """One channel listing by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /channels/{channel_id}/listings/{id}
        """

    def get(self, id: int, /, *, extra_params: Mapping[str, Any] | None = None) -> ChannelListing:
        """One channel listing by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /channels/{channel_id}/listings/{id}
        """

    def create(
        self,
        *,
        product_id: int,
        state: ChannelListingState,
        variants: Sequence[ChannelListingVariant | ChannelListingVariantDict],
        external_id: str | None = ...,
        name: str | None = ...,
        description: str | None = ...,
    ) -> ChannelListing:
        """Create one channel listing and return it as stored.

        Args:
            product_id: Id of the product.
            state: State of the listing in the channel.
            variants: The variants of the product in the channel.
            external_id: Id of the listing in the channel; null if none.
            name: Name in the channel; null for that of the catalog.
            description: Description in the channel; null for that of the catalog.

        API: POST /channels/{channel_id}/listings
        """

    def update(
        self,
        id: int,
        /,
        *,
        product_id: int,
        state: ChannelListingState,
        variants: Sequence[ChannelListingVariant | ChannelListingVariantDict],
        external_id: str | None = ...,
        name: str | None = ...,
        description: str | None = ...,
    ) -> ChannelListing:
        """Change one channel listing; only the fields that are passed are sent.

        Args:
            product_id: Id of the product.
            state: State of the listing in the channel.
            variants: The variants of the product in the channel.
            external_id: Id of the listing in the channel; null if none.
            name: Name in the channel; null for that of the catalog.
            description: Description in the channel; null for that of the catalog.

        API: PUT /channels/{channel_id}/listings
        """

    def create_many(
        self,
        rows: Iterable[ChannelListingCreate | ChannelListing | AsyncChannelListing],
        /,
        *,
        concurrency: int = 1,
    ) -> list[ChannelListing]:
        """Create channel listings, many at once, and return them in the order of the rows.

        Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: POST /channels/{channel_id}/listings
        """

    def update_many(
        self,
        rows: Iterable[ChannelListingUpdateRow | ChannelListing | AsyncChannelListing],
        /,
        *,
        concurrency: int = 1,
    ) -> list[ChannelListing]:
        """Change channel listings, many at once, and return them in the order of the rows.

        A row is a dict with the id, or a record, of which the changes are sent. Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: PUT /channels/{channel_id}/listings
        """

class AsyncChannelListings(AsyncResource[AsyncChannelListing]):
    """Products that are listed in a channel, and their state there. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        channel_id: int,
        /,
        *,
        query: ChannelListingFilters | None = None,
        product_id__in: Sequence[int] | int | None = None,
        date_created: datetime | date | str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_created__max: datetime | date | str | None = None,
        date_modified: datetime | date | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncChannelListing]:
        """One page of channel listings, as a list with has_more.

        Args:
            query: Filters made with filters().
            product_id__in: Listings of these products.
            date_created: Listings created at this time.
            date_created__min: Listings created at or after this time.
            date_created__max: Listings created at or before this time.
            date_modified: Listings last changed at this time.
            date_modified__min: Listings last changed at or after this time.
            date_modified__max: Listings last changed at or before this time.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /channels/{channel_id}/listings
        """

    def iterall(
        self,
        channel_id: int,
        /,
        *,
        query: ChannelListingFilters | None = None,
        product_id__in: Sequence[int] | int | None = None,
        date_created: datetime | date | str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_created__max: datetime | date | str | None = None,
        date_modified: datetime | date | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncChannelListing]:
        """All channel listings, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            product_id__in: Listings of these products.
            date_created: Listings created at this time.
            date_created__min: Listings created at or after this time.
            date_created__max: Listings created at or before this time.
            date_modified: Listings last changed at this time.
            date_modified__min: Listings last changed at or after this time.
            date_modified__max: Listings last changed at or before this time.
            page_size: Rows of one request, up to 50 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /channels/{channel_id}/listings
        """

    def enumerate(
        self,
        channel_id: int,
        /,
        *,
        start: int = 0,
        limit: int | None = None,
        query: ChannelListingFilters | None = None,
        product_id__in: Sequence[int] | int | None = None,
        date_created: datetime | date | str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_created__max: datetime | date | str | None = None,
        date_modified: datetime | date | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncChannelListing]:
        """A range of channel listings by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            product_id__in: Listings of these products.
            date_created: Listings created at this time.
            date_created__min: Listings created at or after this time.
            date_created__max: Listings created at or before this time.
            date_modified: Listings last changed at this time.
            date_modified__min: Listings last changed at or after this time.
            date_modified__max: Listings last changed at or before this time.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /channels/{channel_id}/listings
        """

    def filters(self) -> ChannelListingFilters:
        """An empty filter set, to be passed as query=."""

    @overload
    async def get(
        self, channel_id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> RecordPage[AsyncChannelListing]:
        """One page of the channel listings of one parent.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /channels/{channel_id}/listings
        """

    @overload
    async def get(
        self, channel_id: int, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncChannelListing:
        """One channel listing by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /channels/{channel_id}/listings/{id}
        """

    async def create(
        self,
        channel_id: int,
        /,
        *,
        product_id: int,
        state: ChannelListingState,
        variants: Sequence[ChannelListingVariant | ChannelListingVariantDict],
        external_id: str | None = ...,
        name: str | None = ...,
        description: str | None = ...,
    ) -> AsyncChannelListing:
        """Create one channel listing and return it as stored.

        Args:
            product_id: Id of the product.
            state: State of the listing in the channel.
            variants: The variants of the product in the channel.
            external_id: Id of the listing in the channel; null if none.
            name: Name in the channel; null for that of the catalog.
            description: Description in the channel; null for that of the catalog.

        API: POST /channels/{channel_id}/listings
        """

    async def update(
        self,
        channel_id: int,
        id: int,
        /,
        *,
        product_id: int,
        state: ChannelListingState,
        variants: Sequence[ChannelListingVariant | ChannelListingVariantDict],
        external_id: str | None = ...,
        name: str | None = ...,
        description: str | None = ...,
    ) -> AsyncChannelListing:
        """Change one channel listing; only the fields that are passed are sent.

        Args:
            product_id: Id of the product.
            state: State of the listing in the channel.
            variants: The variants of the product in the channel.
            external_id: Id of the listing in the channel; null if none.
            name: Name in the channel; null for that of the catalog.
            description: Description in the channel; null for that of the catalog.

        API: PUT /channels/{channel_id}/listings
        """

    async def create_many(
        self,
        channel_id: int,
        rows: Iterable[ChannelListingCreate | ChannelListing | AsyncChannelListing],
        /,
        *,
        concurrency: int = 1,
    ) -> list[AsyncChannelListing]:
        """Create channel listings, many at once, and return them in the order of the rows.

        Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: POST /channels/{channel_id}/listings
        """

    async def update_many(
        self,
        channel_id: int,
        rows: Iterable[ChannelListingUpdateRow | ChannelListing | AsyncChannelListing],
        /,
        *,
        concurrency: int = 1,
    ) -> list[AsyncChannelListing]:
        """Change channel listings, many at once, and return them in the order of the rows.

        A row is a dict with the id, or a record, of which the changes are sent. Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: PUT /channels/{channel_id}/listings
        """

class AsyncBoundChannelListings(AsyncBoundResource[AsyncChannelListing]):
    """ChannelListings of one channel. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        *,
        query: ChannelListingFilters | None = None,
        product_id__in: Sequence[int] | int | None = None,
        date_created: datetime | date | str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_created__max: datetime | date | str | None = None,
        date_modified: datetime | date | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncChannelListing]:
        """One page of channel listings, as a list with has_more.

        Args:
            query: Filters made with filters().
            product_id__in: Listings of these products.
            date_created: Listings created at this time.
            date_created__min: Listings created at or after this time.
            date_created__max: Listings created at or before this time.
            date_modified: Listings last changed at this time.
            date_modified__min: Listings last changed at or after this time.
            date_modified__max: Listings last changed at or before this time.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /channels/{channel_id}/listings
        """

    def iterall(
        self,
        *,
        query: ChannelListingFilters | None = None,
        product_id__in: Sequence[int] | int | None = None,
        date_created: datetime | date | str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_created__max: datetime | date | str | None = None,
        date_modified: datetime | date | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncChannelListing]:
        """All channel listings, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            product_id__in: Listings of these products.
            date_created: Listings created at this time.
            date_created__min: Listings created at or after this time.
            date_created__max: Listings created at or before this time.
            date_modified: Listings last changed at this time.
            date_modified__min: Listings last changed at or after this time.
            date_modified__max: Listings last changed at or before this time.
            page_size: Rows of one request, up to 50 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /channels/{channel_id}/listings
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: ChannelListingFilters | None = None,
        product_id__in: Sequence[int] | int | None = None,
        date_created: datetime | date | str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_created__max: datetime | date | str | None = None,
        date_modified: datetime | date | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncChannelListing]:
        """A range of channel listings by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            product_id__in: Listings of these products.
            date_created: Listings created at this time.
            date_created__min: Listings created at or after this time.
            date_created__max: Listings created at or before this time.
            date_modified: Listings last changed at this time.
            date_modified__min: Listings last changed at or after this time.
            date_modified__max: Listings last changed at or before this time.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /channels/{channel_id}/listings
        """

    def filters(self) -> ChannelListingFilters:
        """An empty filter set, to be passed as query=."""

    @overload
    async def __call__(
        self,
        *,
        query: ChannelListingFilters | None = None,
        product_id__in: Sequence[int] | int | None = None,
        date_created: datetime | date | str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_created__max: datetime | date | str | None = None,
        date_modified: datetime | date | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncChannelListing]:
        """All channel listings, or one page with page= or limit=.

        Args:
            query: Filters made with filters().
            product_id__in: Listings of these products.
            date_created: Listings created at this time.
            date_created__min: Listings created at or after this time.
            date_created__max: Listings created at or before this time.
            date_modified: Listings last changed at this time.
            date_modified__min: Listings last changed at or after this time.
            date_modified__max: Listings last changed at or before this time.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /channels/{channel_id}/listings
        """

    @overload
    async def __call__(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncChannelListing:
        """One channel listing by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /channels/{channel_id}/listings/{id}
        """

    async def get(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncChannelListing:
        """One channel listing by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /channels/{channel_id}/listings/{id}
        """

    async def create(
        self,
        *,
        product_id: int,
        state: ChannelListingState,
        variants: Sequence[ChannelListingVariant | ChannelListingVariantDict],
        external_id: str | None = ...,
        name: str | None = ...,
        description: str | None = ...,
    ) -> AsyncChannelListing:
        """Create one channel listing and return it as stored.

        Args:
            product_id: Id of the product.
            state: State of the listing in the channel.
            variants: The variants of the product in the channel.
            external_id: Id of the listing in the channel; null if none.
            name: Name in the channel; null for that of the catalog.
            description: Description in the channel; null for that of the catalog.

        API: POST /channels/{channel_id}/listings
        """

    async def update(
        self,
        id: int,
        /,
        *,
        product_id: int,
        state: ChannelListingState,
        variants: Sequence[ChannelListingVariant | ChannelListingVariantDict],
        external_id: str | None = ...,
        name: str | None = ...,
        description: str | None = ...,
    ) -> AsyncChannelListing:
        """Change one channel listing; only the fields that are passed are sent.

        Args:
            product_id: Id of the product.
            state: State of the listing in the channel.
            variants: The variants of the product in the channel.
            external_id: Id of the listing in the channel; null if none.
            name: Name in the channel; null for that of the catalog.
            description: Description in the channel; null for that of the catalog.

        API: PUT /channels/{channel_id}/listings
        """

    async def create_many(
        self,
        rows: Iterable[ChannelListingCreate | ChannelListing | AsyncChannelListing],
        /,
        *,
        concurrency: int = 1,
    ) -> list[AsyncChannelListing]:
        """Create channel listings, many at once, and return them in the order of the rows.

        Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: POST /channels/{channel_id}/listings
        """

    async def update_many(
        self,
        rows: Iterable[ChannelListingUpdateRow | ChannelListing | AsyncChannelListing],
        /,
        *,
        concurrency: int = 1,
    ) -> list[AsyncChannelListing]:
        """Change channel listings, many at once, and return them in the order of the rows.

        A row is a dict with the id, or a record, of which the changes are sent. Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: PUT /channels/{channel_id}/listings
        """
