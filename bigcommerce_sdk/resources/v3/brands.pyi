"""Brands: Brands that products can be assigned to.

Generated from schema/v3/brands.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from typing import Any, ClassVar, Literal, Never, TypeAlias

from bigcommerce_sdk.endpoints.filters import Filter, FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.files import FileSource
from bigcommerce_sdk.paging.async_collection import AsyncCollection
from bigcommerce_sdk.paging.collection import Collection
from bigcommerce_sdk.paging.page import RecordPage
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record

from .brand_metafields import AsyncBoundBrandMetafields, BoundBrandMetafields
from .inputs import BrandCustomUrlDict
from .shared import ImageUrl

BrandsSort: TypeAlias = Literal["name"] | Never
"""What Brands can be ordered by."""

BrandsDirection: TypeAlias = Literal["asc", "desc"]
"""Directions in which Brands can be ordered."""

class BrandCustomUrl(NestedRecord):
    """Storefront path of the brand page."""

    def __init__(self, *, url: str = ..., is_customized: bool = ...) -> None: ...
    @property
    def url(self) -> str:
        """Path such as /acme/; made from the name if left out. String, 1 to 1024 characters."""

    @url.setter
    def url(self, value: str) -> None: ...
    @property
    def is_customized(self) -> bool:
        """Whether the path differs from the one that the store made. Boolean."""

    @is_customized.setter
    def is_customized(self, value: bool) -> None: ...

class BrandFields(BaseRecord):
    """Fields of Brand and AsyncBrand."""

    @property
    def id(self) -> int:
        """Identifies the brand. Integer, read-only."""

    @property
    def name(self) -> str:
        """Name that shoppers see; unique in the store. String, required on create and update, 1 to 255 characters."""

    @name.setter
    def name(self, value: str) -> None: ...
    @property
    def page_title(self) -> str:
        """Title tag of the storefront page. String, at most 255 characters."""

    @page_title.setter
    def page_title(self, value: str) -> None: ...
    @property
    def meta_keywords(self) -> list[str]:
        """Keywords for the meta tag of the storefront page. Array of string."""

    @meta_keywords.setter
    def meta_keywords(self, value: Sequence[str]) -> None: ...
    @property
    def meta_description(self) -> str:
        """Description for the meta tag of the storefront page. String, at most 65535 characters."""

    @meta_description.setter
    def meta_description(self, value: str) -> None: ...
    @property
    def search_keywords(self) -> str:
        """Extra words by which the store search finds the brand, comma-separated. String, at most 65535 characters."""

    @search_keywords.setter
    def search_keywords(self, value: str) -> None: ...
    @property
    def image_url(self) -> str:
        """Picture of the brand; a write takes any public address, '' means none. String, url."""

    @image_url.setter
    def image_url(self, value: str) -> None: ...
    @property
    def custom_url(self) -> BrandCustomUrl:
        """Storefront path of the brand page. Object."""

    @custom_url.setter
    def custom_url(self, value: BrandCustomUrl | BrandCustomUrlDict) -> None: ...

class Brand(BrandFields, Record):
    """One brand. Brands that products can be assigned to."""

    @property
    def metafields(self) -> BoundBrandMetafields:
        """Values that apps keep with the brand. Leads to a list of BrandMetafields, fetched when first used."""

    def save(self) -> Brand:
        """Send only the changed fields; does nothing without changes.

        API: PUT /catalog/brands/{id}
        """

    def update(
        self,
        *,
        name: str = ...,
        page_title: str = ...,
        meta_keywords: Sequence[str] = ...,
        meta_description: str = ...,
        search_keywords: str = ...,
        image_url: str = ...,
        custom_url: BrandCustomUrl | BrandCustomUrlDict = ...,
    ) -> Brand:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            name: Name that shoppers see; unique in the store.
            page_title: Title tag of the storefront page.
            meta_keywords: Keywords for the meta tag of the storefront page.
            meta_description: Description for the meta tag of the storefront page.
            search_keywords: Extra words by which the store search finds the brand, comma-separated.
            image_url: Picture of the brand; a write takes any public address, '' means none.
            custom_url: Storefront path of the brand page.

        API: PUT /catalog/brands/{id}
        """

    def delete(self) -> None:
        """Delete this brand from the store.

        API: DELETE /catalog/brands/{id}
        """

    def refresh(
        self,
        *,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
    ) -> Brand:
        """Reload this brand; unsaved changes are discarded.

        Args:
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.

        API: GET /catalog/brands/{id}
        """

    def upload_image(self, *, image_file: FileSource) -> ImageUrl | None:
        """Uploads the picture of the brand; it replaces the one before.

        Args:
            image_file: The image file: its path, its bytes or an open file.

        API: POST /catalog/brands/{brand_id}/image
        """

    def delete_image(self) -> Any:
        """Removes the picture of the brand.

        API: DELETE /catalog/brands/{brand_id}/image
        """

class AsyncBrand(BrandFields, AsyncRecord):
    """One brand. Brands that products can be assigned to. For asynchronous clients."""

    @property
    def metafields(self) -> AsyncBoundBrandMetafields:
        """Values that apps keep with the brand. Leads to a list of BrandMetafields, fetched when first used."""

    async def save(self) -> AsyncBrand:
        """Send only the changed fields; does nothing without changes.

        API: PUT /catalog/brands/{id}
        """

    async def update(
        self,
        *,
        name: str = ...,
        page_title: str = ...,
        meta_keywords: Sequence[str] = ...,
        meta_description: str = ...,
        search_keywords: str = ...,
        image_url: str = ...,
        custom_url: BrandCustomUrl | BrandCustomUrlDict = ...,
    ) -> AsyncBrand:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            name: Name that shoppers see; unique in the store.
            page_title: Title tag of the storefront page.
            meta_keywords: Keywords for the meta tag of the storefront page.
            meta_description: Description for the meta tag of the storefront page.
            search_keywords: Extra words by which the store search finds the brand, comma-separated.
            image_url: Picture of the brand; a write takes any public address, '' means none.
            custom_url: Storefront path of the brand page.

        API: PUT /catalog/brands/{id}
        """

    async def delete(self) -> None:
        """Delete this brand from the store.

        API: DELETE /catalog/brands/{id}
        """

    async def refresh(
        self,
        *,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
    ) -> AsyncBrand:
        """Reload this brand; unsaved changes are discarded.

        Args:
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.

        API: GET /catalog/brands/{id}
        """

    async def upload_image(self, *, image_file: FileSource) -> ImageUrl | None:
        """Uploads the picture of the brand; it replaces the one before.

        Args:
            image_file: The image file: its path, its bytes or an open file.

        API: POST /catalog/brands/{brand_id}/image
        """

    async def delete_image(self) -> Any:
        """Removes the picture of the brand.

        API: DELETE /catalog/brands/{brand_id}/image
        """

class BrandFilters(FilterSet):
    """Parameters of Brands."""

    def __init__(
        self,
        *,
        id: int | None = None,
        id__in: Sequence[int] | int | None = None,
        id__not_in: Sequence[int] | int | None = None,
        id__min: int | None = None,
        id__max: int | None = None,
        id__greater: int | None = None,
        id__less: int | None = None,
        name: str | None = None,
        name__like: str | None = None,
        page_title: str | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        sort: BrandsSort | None = None,
        direction: BrandsDirection | None = None,
    ) -> None: ...
    @property
    def id(self) -> Filter[int]:
        """Brands with this id."""

    @id.setter
    def id(self, value: int | None) -> None: ...
    @property
    def id__in(self) -> Filter[Sequence[int] | int]:
        """Brands with one of these ids."""

    @id__in.setter
    def id__in(self, value: Sequence[int] | int | None) -> None: ...
    @property
    def id__not_in(self) -> Filter[Sequence[int] | int]:
        """Brands with none of these ids."""

    @id__not_in.setter
    def id__not_in(self, value: Sequence[int] | int | None) -> None: ...
    @property
    def id__min(self) -> Filter[int]:
        """Brands whose id is at least this."""

    @id__min.setter
    def id__min(self, value: int | None) -> None: ...
    @property
    def id__max(self) -> Filter[int]:
        """Brands whose id is at most this."""

    @id__max.setter
    def id__max(self, value: int | None) -> None: ...
    @property
    def id__greater(self) -> Filter[int]:
        """Brands whose id is above this."""

    @id__greater.setter
    def id__greater(self, value: int | None) -> None: ...
    @property
    def id__less(self) -> Filter[int]:
        """Brands whose id is below this."""

    @id__less.setter
    def id__less(self, value: int | None) -> None: ...
    @property
    def name(self) -> Filter[str]:
        """Brands with this name."""

    @name.setter
    def name(self, value: str | None) -> None: ...
    @property
    def name__like(self) -> Filter[str]:
        """Brands whose name contains this text."""

    @name__like.setter
    def name__like(self, value: str | None) -> None: ...
    @property
    def page_title(self) -> Filter[str]:
        """Brands with this page title."""

    @page_title.setter
    def page_title(self, value: str | None) -> None: ...
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
    @property
    def sort(self) -> Filter[BrandsSort]:
        """What to order by."""

    @sort.setter
    def sort(self, value: BrandsSort | None) -> None: ...
    @property
    def direction(self) -> Filter[BrandsDirection]:
        """Ascending or descending."""

    @direction.setter
    def direction(self, value: BrandsDirection | None) -> None: ...

class Brands(Resource[Brand]):
    """Brands that products can be assigned to. Supersedes api.Brands of V2."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        *,
        query: BrandFilters | None = None,
        id: int | None = None,
        id__in: Sequence[int] | int | None = None,
        id__not_in: Sequence[int] | int | None = None,
        id__min: int | None = None,
        id__max: int | None = None,
        id__greater: int | None = None,
        id__less: int | None = None,
        name: str | None = None,
        name__like: str | None = None,
        page_title: str | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        sort: BrandsSort | None = None,
        direction: BrandsDirection | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[Brand]:
        """One page of brands, as a list with has_more.

        Args:
            query: Filters made with filters().
            id: Brands with this id.
            id__in: Brands with one of these ids.
            id__not_in: Brands with none of these ids.
            id__min: Brands whose id is at least this.
            id__max: Brands whose id is at most this.
            id__greater: Brands whose id is above this.
            id__less: Brands whose id is below this.
            name: Brands with this name.
            name__like: Brands whose name contains this text.
            page_title: Brands with this page title.
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            sort: What to order by.
            direction: Ascending or descending.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/brands
        """

    def iterall(
        self,
        *,
        query: BrandFilters | None = None,
        id: int | None = None,
        id__in: Sequence[int] | int | None = None,
        id__not_in: Sequence[int] | int | None = None,
        id__min: int | None = None,
        id__max: int | None = None,
        id__greater: int | None = None,
        id__less: int | None = None,
        name: str | None = None,
        name__like: str | None = None,
        page_title: str | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        sort: BrandsSort | None = None,
        direction: BrandsDirection | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[Brand]:
        """All brands, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            id: Brands with this id.
            id__in: Brands with one of these ids.
            id__not_in: Brands with none of these ids.
            id__min: Brands whose id is at least this.
            id__max: Brands whose id is at most this.
            id__greater: Brands whose id is above this.
            id__less: Brands whose id is below this.
            name: Brands with this name.
            name__like: Brands whose name contains this text.
            page_title: Brands with this page title.
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            sort: What to order by.
            direction: Ascending or descending.
            page_size: Rows of one request, up to 50 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/brands
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: BrandFilters | None = None,
        id: int | None = None,
        id__in: Sequence[int] | int | None = None,
        id__not_in: Sequence[int] | int | None = None,
        id__min: int | None = None,
        id__max: int | None = None,
        id__greater: int | None = None,
        id__less: int | None = None,
        name: str | None = None,
        name__like: str | None = None,
        page_title: str | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        sort: BrandsSort | None = None,
        direction: BrandsDirection | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Brand]:
        """A range of brands by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            id: Brands with this id.
            id__in: Brands with one of these ids.
            id__not_in: Brands with none of these ids.
            id__min: Brands whose id is at least this.
            id__max: Brands whose id is at most this.
            id__greater: Brands whose id is above this.
            id__less: Brands whose id is below this.
            name: Brands with this name.
            name__like: Brands whose name contains this text.
            page_title: Brands with this page title.
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            sort: What to order by.
            direction: Ascending or descending.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/brands
        """

    def filters(self) -> BrandFilters:
        """An empty filter set, to be passed as query=."""

    def get(
        self,
        id: int,
        /,
        *,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Brand:
        """One brand by its id.

        Args:
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/brands/{id}
        """

    def create(
        self,
        *,
        name: str,
        page_title: str = ...,
        meta_keywords: Sequence[str] = ...,
        meta_description: str = ...,
        search_keywords: str = ...,
        image_url: str = ...,
        custom_url: BrandCustomUrl | BrandCustomUrlDict = ...,
    ) -> Brand:
        """Create one brand and return it as stored.

        Args:
            name: Name that shoppers see; unique in the store.
            page_title: Title tag of the storefront page.
            meta_keywords: Keywords for the meta tag of the storefront page.
            meta_description: Description for the meta tag of the storefront page.
            search_keywords: Extra words by which the store search finds the brand, comma-separated.
            image_url: Picture of the brand; a write takes any public address, '' means none.
            custom_url: Storefront path of the brand page.

        API: POST /catalog/brands
        """

    def update(
        self,
        id: int,
        /,
        *,
        name: str,
        page_title: str = ...,
        meta_keywords: Sequence[str] = ...,
        meta_description: str = ...,
        search_keywords: str = ...,
        image_url: str = ...,
        custom_url: BrandCustomUrl | BrandCustomUrlDict = ...,
    ) -> Brand:
        """Change one brand; only the fields that are passed are sent.

        Args:
            name: Name that shoppers see; unique in the store.
            page_title: Title tag of the storefront page.
            meta_keywords: Keywords for the meta tag of the storefront page.
            meta_description: Description for the meta tag of the storefront page.
            search_keywords: Extra words by which the store search finds the brand, comma-separated.
            image_url: Picture of the brand; a write takes any public address, '' means none.
            custom_url: Storefront path of the brand page.

        API: PUT /catalog/brands/{id}
        """

    def delete(self, id: int, /) -> None:
        """Delete one brand.

        API: DELETE /catalog/brands/{id}
        """

    def delete_all(self, *, name: str, page_title: str | None = None) -> None:
        """Delete all brands.

        Deletes the brands with this name.

        Args:
            name: Name of the brands to delete.
            page_title: Page title of the brands to delete.

        API: DELETE /catalog/brands
        """

    def upload_image(self, brand_id: int, /, *, image_file: FileSource) -> ImageUrl | None:
        """Uploads the picture of the brand; it replaces the one before.

        Args:
            image_file: The image file: its path, its bytes or an open file.

        API: POST /catalog/brands/{brand_id}/image
        """

    def delete_image(self, brand_id: int, /) -> Any:
        """Removes the picture of the brand.

        API: DELETE /catalog/brands/{brand_id}/image
        """

class AsyncBrands(AsyncResource[AsyncBrand]):
    """Brands that products can be assigned to. Supersedes api.Brands of V2. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        *,
        query: BrandFilters | None = None,
        id: int | None = None,
        id__in: Sequence[int] | int | None = None,
        id__not_in: Sequence[int] | int | None = None,
        id__min: int | None = None,
        id__max: int | None = None,
        id__greater: int | None = None,
        id__less: int | None = None,
        name: str | None = None,
        name__like: str | None = None,
        page_title: str | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        sort: BrandsSort | None = None,
        direction: BrandsDirection | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncBrand]:
        """One page of brands, as a list with has_more.

        Args:
            query: Filters made with filters().
            id: Brands with this id.
            id__in: Brands with one of these ids.
            id__not_in: Brands with none of these ids.
            id__min: Brands whose id is at least this.
            id__max: Brands whose id is at most this.
            id__greater: Brands whose id is above this.
            id__less: Brands whose id is below this.
            name: Brands with this name.
            name__like: Brands whose name contains this text.
            page_title: Brands with this page title.
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            sort: What to order by.
            direction: Ascending or descending.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/brands
        """

    def iterall(
        self,
        *,
        query: BrandFilters | None = None,
        id: int | None = None,
        id__in: Sequence[int] | int | None = None,
        id__not_in: Sequence[int] | int | None = None,
        id__min: int | None = None,
        id__max: int | None = None,
        id__greater: int | None = None,
        id__less: int | None = None,
        name: str | None = None,
        name__like: str | None = None,
        page_title: str | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        sort: BrandsSort | None = None,
        direction: BrandsDirection | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncBrand]:
        """All brands, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            id: Brands with this id.
            id__in: Brands with one of these ids.
            id__not_in: Brands with none of these ids.
            id__min: Brands whose id is at least this.
            id__max: Brands whose id is at most this.
            id__greater: Brands whose id is above this.
            id__less: Brands whose id is below this.
            name: Brands with this name.
            name__like: Brands whose name contains this text.
            page_title: Brands with this page title.
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            sort: What to order by.
            direction: Ascending or descending.
            page_size: Rows of one request, up to 50 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/brands
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: BrandFilters | None = None,
        id: int | None = None,
        id__in: Sequence[int] | int | None = None,
        id__not_in: Sequence[int] | int | None = None,
        id__min: int | None = None,
        id__max: int | None = None,
        id__greater: int | None = None,
        id__less: int | None = None,
        name: str | None = None,
        name__like: str | None = None,
        page_title: str | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        sort: BrandsSort | None = None,
        direction: BrandsDirection | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncBrand]:
        """A range of brands by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            id: Brands with this id.
            id__in: Brands with one of these ids.
            id__not_in: Brands with none of these ids.
            id__min: Brands whose id is at least this.
            id__max: Brands whose id is at most this.
            id__greater: Brands whose id is above this.
            id__less: Brands whose id is below this.
            name: Brands with this name.
            name__like: Brands whose name contains this text.
            page_title: Brands with this page title.
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            sort: What to order by.
            direction: Ascending or descending.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/brands
        """

    def filters(self) -> BrandFilters:
        """An empty filter set, to be passed as query=."""

    async def get(
        self,
        id: int,
        /,
        *,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncBrand:
        """One brand by its id.

        Args:
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/brands/{id}
        """

    async def create(
        self,
        *,
        name: str,
        page_title: str = ...,
        meta_keywords: Sequence[str] = ...,
        meta_description: str = ...,
        search_keywords: str = ...,
        image_url: str = ...,
        custom_url: BrandCustomUrl | BrandCustomUrlDict = ...,
    ) -> AsyncBrand:
        """Create one brand and return it as stored.

        Args:
            name: Name that shoppers see; unique in the store.
            page_title: Title tag of the storefront page.
            meta_keywords: Keywords for the meta tag of the storefront page.
            meta_description: Description for the meta tag of the storefront page.
            search_keywords: Extra words by which the store search finds the brand, comma-separated.
            image_url: Picture of the brand; a write takes any public address, '' means none.
            custom_url: Storefront path of the brand page.

        API: POST /catalog/brands
        """

    async def update(
        self,
        id: int,
        /,
        *,
        name: str,
        page_title: str = ...,
        meta_keywords: Sequence[str] = ...,
        meta_description: str = ...,
        search_keywords: str = ...,
        image_url: str = ...,
        custom_url: BrandCustomUrl | BrandCustomUrlDict = ...,
    ) -> AsyncBrand:
        """Change one brand; only the fields that are passed are sent.

        Args:
            name: Name that shoppers see; unique in the store.
            page_title: Title tag of the storefront page.
            meta_keywords: Keywords for the meta tag of the storefront page.
            meta_description: Description for the meta tag of the storefront page.
            search_keywords: Extra words by which the store search finds the brand, comma-separated.
            image_url: Picture of the brand; a write takes any public address, '' means none.
            custom_url: Storefront path of the brand page.

        API: PUT /catalog/brands/{id}
        """

    async def delete(self, id: int, /) -> None:
        """Delete one brand.

        API: DELETE /catalog/brands/{id}
        """

    async def delete_all(self, *, name: str, page_title: str | None = None) -> None:
        """Delete all brands.

        Deletes the brands with this name.

        Args:
            name: Name of the brands to delete.
            page_title: Page title of the brands to delete.

        API: DELETE /catalog/brands
        """

    async def upload_image(self, brand_id: int, /, *, image_file: FileSource) -> ImageUrl | None:
        """Uploads the picture of the brand; it replaces the one before.

        Args:
            image_file: The image file: its path, its bytes or an open file.

        API: POST /catalog/brands/{brand_id}/image
        """

    async def delete_image(self, brand_id: int, /) -> Any:
        """Removes the picture of the brand.

        API: DELETE /catalog/brands/{brand_id}/image
        """
