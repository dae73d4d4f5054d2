"""ShopperProfiles: Profiles of customers, which put them into segments.

Generated from schema/v3/shopper_profiles.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import AsyncIterator, Iterable, Iterator, Mapping
from datetime import datetime
from typing import Any, ClassVar

from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.async_collection import AsyncCollection
from bigcommerce_sdk.paging.collection import Collection
from bigcommerce_sdk.paging.page import RecordPage
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.record import AsyncLink, AsyncRecord, Record

from .customers import AsyncCustomer, Customer
from .inputs import ShopperProfileCreate
from .shopper_profile_segments import AsyncBoundShopperProfileSegments, BoundShopperProfileSegments

class ShopperProfileFields(BaseRecord):
    """Fields of ShopperProfile and AsyncShopperProfile."""

    @property
    def id(self) -> str:
        """Identifies the shopper profile. String, read-only, uuid."""

    @property
    def customer_id(self) -> int:
        """Id of the customer. Integer, create-only."""

    @property
    def created_at(self) -> datetime:
        """When the shopper profile was created. Datetime, read-only."""

    @property
    def updated_at(self) -> datetime:
        """When the shopper profile was last changed. Datetime, read-only."""

class ShopperProfile(ShopperProfileFields, Record):
    """One shopper profile. Profiles of customers, which put them into segments."""

    @property
    def segments(self) -> BoundShopperProfileSegments:
        """The segments of the profile. Leads to a list of ShopperProfileSegments, fetched when first used."""

    @property
    def customer(self) -> Customer | None:
        """The customer of the profile. Leads to a record of Customers, fetched when first used."""

    def delete(self) -> None:
        """Delete this shopper profile from the store.

        API: DELETE /shopper-profiles
        """

class AsyncShopperProfile(ShopperProfileFields, AsyncRecord):
    """One shopper profile. Profiles of customers, which put them into segments. For asynchronous clients."""

    @property
    def segments(self) -> AsyncBoundShopperProfileSegments:
        """The segments of the profile. Leads to a list of ShopperProfileSegments, fetched when first used."""

    @property
    def customer(self) -> AsyncLink[AsyncCustomer | None]:
        """The customer of the profile. Leads to a record of Customers, fetched when first awaited."""

    async def delete(self) -> None:
        """Delete this shopper profile from the store.

        API: DELETE /shopper-profiles
        """

class ShopperProfileFilters(FilterSet):
    """Parameters of ShopperProfiles."""

    def __init__(self) -> None: ...

class ShopperProfiles(Resource[ShopperProfile]):
    """Profiles of customers, which put them into segments."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[ShopperProfile]:
        """One page of shopper profiles, as a list with has_more.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /shopper-profiles
        """

    def iterall(
        self,
        *,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[ShopperProfile]:
        """All shopper profiles, over every page, fetched as you iterate.

        Args:
            page_size: Rows of one request, up to 50 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /shopper-profiles
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[ShopperProfile]:
        """A range of shopper profiles by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /shopper-profiles
        """

    def create(self, *, customer_id: int = ...) -> ShopperProfile:
        """Create one shopper profile and return it as stored.

        Args:
            customer_id: Id of the customer.

        API: POST /shopper-profiles
        """

    def delete(self, id: str, /) -> None:
        """Delete one shopper profile.

        API: DELETE /shopper-profiles
        """

    def create_many(
        self,
        rows: Iterable[ShopperProfileCreate | ShopperProfile | AsyncShopperProfile],
        /,
        *,
        concurrency: int = 1,
    ) -> list[ShopperProfile]:
        """Create shopper profiles, many at once, and return them in the order of the rows.

        Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: POST /shopper-profiles
        """

    def delete_many(self, ids: Iterable[str], /, *, concurrency: int = 1) -> None:
        """Delete shopper profiles by their ids, many at once; without ids, it sends nothing.

        BatchException tells which rows are done if a request fails.

        Args:
            ids: The ids; all are checked before the first request.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: DELETE /shopper-profiles
        """

class AsyncShopperProfiles(AsyncResource[AsyncShopperProfile]):
    """Profiles of customers, which put them into segments. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncShopperProfile]:
        """One page of shopper profiles, as a list with has_more.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /shopper-profiles
        """

    def iterall(
        self,
        *,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncShopperProfile]:
        """All shopper profiles, over every page, fetched as you iterate.

        Args:
            page_size: Rows of one request, up to 50 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /shopper-profiles
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncShopperProfile]:
        """A range of shopper profiles by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /shopper-profiles
        """

    async def create(self, *, customer_id: int = ...) -> AsyncShopperProfile:
        """Create one shopper profile and return it as stored.

        Args:
            customer_id: Id of the customer.

        API: POST /shopper-profiles
        """

    async def delete(self, id: str, /) -> None:
        """Delete one shopper profile.

        API: DELETE /shopper-profiles
        """

    async def create_many(
        self,
        rows: Iterable[ShopperProfileCreate | ShopperProfile | AsyncShopperProfile],
        /,
        *,
        concurrency: int = 1,
    ) -> list[AsyncShopperProfile]:
        """Create shopper profiles, many at once, and return them in the order of the rows.

        Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: POST /shopper-profiles
        """

    async def delete_many(self, ids: Iterable[str], /, *, concurrency: int = 1) -> None:
        """Delete shopper profiles by their ids, many at once; without ids, it sends nothing.

        BatchException tells which rows are done if a request fails.

        Args:
            ids: The ids; all are checked before the first request.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: DELETE /shopper-profiles
        """
