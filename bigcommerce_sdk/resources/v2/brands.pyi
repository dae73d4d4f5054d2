"""Brands: Brands that products can be assigned to.

Generated from schema/v2/brands.yaml by `bigcommerce-generate build`. Edit that, not this file.
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

class BrandFields(BaseRecord):
    """Fields of Brand and AsyncBrand."""

    @property
    def id(self) -> int:
        """Number that identifies the brand. Integer, read-only, at least 1."""

    @property
    def name(self) -> str:
        """Name of the brand shown to shoppers. String, required on create, 1 to 255 characters."""

    @name.setter
    def name(self, value: str) -> None: ...
    @property
    def page_title(self) -> str:
        """Title tag of the storefront page. String, at most 250 characters."""

    @page_title.setter
    def page_title(self, value: str) -> None: ...
    @property
    def meta_keywords(self) -> str | None:
        """Keywords for the meta tag of the storefront page. String, can be None, at most 65535 characters."""

    @meta_keywords.setter
    def meta_keywords(self, value: str | None) -> None: ...
    @property
    def meta_description(self) -> str | None:
        """Description for the meta tag of the storefront page. String, can be None, at most 65535 characters."""

    @meta_description.setter
    def meta_description(self, value: str | None) -> None: ...
    @property
    def image_file(self) -> str:
        """Main picture of the brand. String."""

    @image_file.setter
    def image_file(self, value: str) -> None: ...
    @property
    def search_keywords(self) -> str:
        """Extra words by which the store search finds the brand, comma-separated. String, at most 65535 characters."""

    @search_keywords.setter
    def search_keywords(self, value: str) -> None: ...

class Brand(BrandFields, Record):
    """One brand. Brands that products can be assigned to."""

    def save(self) -> Brand:
        """Send only the changed fields; does nothing without changes.

        API: PUT /brands/{id}
        """

    def update(
        self,
        *,
        name: str = ...,
        page_title: str = ...,
        meta_keywords: str | None = ...,
        meta_description: str | None = ...,
        image_file: str = ...,
        search_keywords: str = ...,
    ) -> Brand:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            name: Name of the brand shown to shoppers.
            page_title: Title tag of the storefront page.
            meta_keywords: Keywords for the meta tag of the storefront page.
            meta_description: Description for the meta tag of the storefront page.
            image_file: Main picture of the brand.
            search_keywords: Extra words by which the store search finds the brand, comma-separated.

        API: PUT /brands/{id}
        """

    def delete(self) -> None:
        """Delete this brand from the store.

        API: DELETE /brands/{id}
        """

    def refresh(self) -> Brand:
        """Reload this brand; unsaved changes are discarded.

        API: GET /brands/{id}
        """

class AsyncBrand(BrandFields, AsyncRecord):
    """One brand. Brands that products can be assigned to. For asynchronous clients."""

    async def save(self) -> AsyncBrand:
        """Send only the changed fields; does nothing without changes.

        API: PUT /brands/{id}
        """

    async def update(
        self,
        *,
        name: str = ...,
        page_title: str = ...,
        meta_keywords: str | None = ...,
        meta_description: str | None = ...,
        image_file: str = ...,
        search_keywords: str = ...,
    ) -> AsyncBrand:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            name: Name of the brand shown to shoppers.
            page_title: Title tag of the storefront page.
            meta_keywords: Keywords for the meta tag of the storefront page.
            meta_description: Description for the meta tag of the storefront page.
            image_file: Main picture of the brand.
            search_keywords: Extra words by which the store search finds the brand, comma-separated.

        API: PUT /brands/{id}
        """

    async def delete(self) -> None:
        """Delete this brand from the store.

        API: DELETE /brands/{id}
        """

    async def refresh(self) -> AsyncBrand:
        """Reload this brand; unsaved changes are discarded.

        API: GET /brands/{id}
        """

class BrandFilters(FilterSet):
    """Parameters of Brands."""

    def __init__(
        self, *, name: str | None = None, min_id: int | None = None, max_id: int | None = None
    ) -> None: ...
    @property
    def name(self) -> Filter[str]:
        """Brands with this name."""

    @name.setter
    def name(self, value: str | None) -> None: ...
    @property
    def min_id(self) -> Filter[int]:
        """Lowest brand id to return."""

    @min_id.setter
    def min_id(self, value: int | None) -> None: ...
    @property
    def max_id(self) -> Filter[int]:
        """Highest brand id to return."""

    @max_id.setter
    def max_id(self, value: int | None) -> None: ...

class Brands(Resource[Brand]):
    """Brands that products can be assigned to. Deprecated: The API recommends V3 catalog brands. Superseded by api.v3.Brands."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        *,
        query: BrandFilters | None = None,
        name: str | None = None,
        min_id: int | None = None,
        max_id: int | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[Brand]:
        """One page of brands, as a list with has_more.

        Args:
            query: Filters made with filters().
            name: Brands with this name.
            min_id: Lowest brand id to return.
            max_id: Highest brand id to return.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /brands
        """

    def iterall(
        self,
        *,
        query: BrandFilters | None = None,
        name: str | None = None,
        min_id: int | None = None,
        max_id: int | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[Brand]:
        """All brands, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            name: Brands with this name.
            min_id: Lowest brand id to return.
            max_id: Highest brand id to return.
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /brands
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: BrandFilters | None = None,
        name: str | None = None,
        min_id: int | None = None,
        max_id: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Brand]:
        """A range of brands by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            name: Brands with this name.
            min_id: Lowest brand id to return.
            max_id: Highest brand id to return.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /brands
        """

    def filters(self) -> BrandFilters:
        """An empty filter set, to be passed as query=."""

    def get(self, id: int, /, *, extra_params: Mapping[str, Any] | None = None) -> Brand:
        """One brand by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /brands/{id}
        """

    def create(
        self,
        *,
        name: str,
        page_title: str = ...,
        meta_keywords: str | None = ...,
        meta_description: str | None = ...,
        image_file: str = ...,
        search_keywords: str = ...,
    ) -> Brand:
        """Create one brand and return it as stored.

        Args:
            name: Name of the brand shown to shoppers.
            page_title: Title tag of the storefront page.
            meta_keywords: Keywords for the meta tag of the storefront page.
            meta_description: Description for the meta tag of the storefront page.
            image_file: Main picture of the brand.
            search_keywords: Extra words by which the store search finds the brand, comma-separated.

        API: POST /brands
        """

    def update(
        self,
        id: int,
        /,
        *,
        name: str = ...,
        page_title: str = ...,
        meta_keywords: str | None = ...,
        meta_description: str | None = ...,
        image_file: str = ...,
        search_keywords: str = ...,
    ) -> Brand:
        """Change one brand; only the fields that are passed are sent.

        Args:
            name: Name of the brand shown to shoppers.
            page_title: Title tag of the storefront page.
            meta_keywords: Keywords for the meta tag of the storefront page.
            meta_description: Description for the meta tag of the storefront page.
            image_file: Main picture of the brand.
            search_keywords: Extra words by which the store search finds the brand, comma-separated.

        API: PUT /brands/{id}
        """

    def delete(self, id: int, /) -> None:
        """Delete one brand.

        API: DELETE /brands/{id}
        """

    def delete_all(self) -> None:
        """Delete all brands.

        V3: api.v3.Brands.delete_all(...)

        API: DELETE /brands
        """

    def count(self, *, extra_params: Mapping[str, Any] | None = None) -> int:
        """How many brands there are.

        V3: api.v3.Brands.all(limit=1).total

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /brands/count
        """

class AsyncBrands(AsyncResource[AsyncBrand]):
    """Brands that products can be assigned to. Deprecated: The API recommends V3 catalog brands. Superseded by api.v3.Brands. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        *,
        query: BrandFilters | None = None,
        name: str | None = None,
        min_id: int | None = None,
        max_id: int | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncBrand]:
        """One page of brands, as a list with has_more.

        Args:
            query: Filters made with filters().
            name: Brands with this name.
            min_id: Lowest brand id to return.
            max_id: Highest brand id to return.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /brands
        """

    def iterall(
        self,
        *,
        query: BrandFilters | None = None,
        name: str | None = None,
        min_id: int | None = None,
        max_id: int | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncBrand]:
        """All brands, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            name: Brands with this name.
            min_id: Lowest brand id to return.
            max_id: Highest brand id to return.
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /brands
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: BrandFilters | None = None,
        name: str | None = None,
        min_id: int | None = None,
        max_id: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncBrand]:
        """A range of brands by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            name: Brands with this name.
            min_id: Lowest brand id to return.
            max_id: Highest brand id to return.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /brands
        """

    def filters(self) -> BrandFilters:
        """An empty filter set, to be passed as query=."""

    async def get(self, id: int, /, *, extra_params: Mapping[str, Any] | None = None) -> AsyncBrand:
        """One brand by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /brands/{id}
        """

    async def create(
        self,
        *,
        name: str,
        page_title: str = ...,
        meta_keywords: str | None = ...,
        meta_description: str | None = ...,
        image_file: str = ...,
        search_keywords: str = ...,
    ) -> AsyncBrand:
        """Create one brand and return it as stored.

        Args:
            name: Name of the brand shown to shoppers.
            page_title: Title tag of the storefront page.
            meta_keywords: Keywords for the meta tag of the storefront page.
            meta_description: Description for the meta tag of the storefront page.
            image_file: Main picture of the brand.
            search_keywords: Extra words by which the store search finds the brand, comma-separated.

        API: POST /brands
        """

    async def update(
        self,
        id: int,
        /,
        *,
        name: str = ...,
        page_title: str = ...,
        meta_keywords: str | None = ...,
        meta_description: str | None = ...,
        image_file: str = ...,
        search_keywords: str = ...,
    ) -> AsyncBrand:
        """Change one brand; only the fields that are passed are sent.

        Args:
            name: Name of the brand shown to shoppers.
            page_title: Title tag of the storefront page.
            meta_keywords: Keywords for the meta tag of the storefront page.
            meta_description: Description for the meta tag of the storefront page.
            image_file: Main picture of the brand.
            search_keywords: Extra words by which the store search finds the brand, comma-separated.

        API: PUT /brands/{id}
        """

    async def delete(self, id: int, /) -> None:
        """Delete one brand.

        API: DELETE /brands/{id}
        """

    async def delete_all(self) -> None:
        """Delete all brands.

        V3: api.v3.Brands.delete_all(...)

        API: DELETE /brands
        """

    async def count(self, *, extra_params: Mapping[str, Any] | None = None) -> int:
        """How many brands there are.

        V3: api.v3.Brands.all(limit=1).total

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /brands/count
        """
