"""Wishlists: Lists of products that customers want.

Generated from schema/v3/wishlists.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from typing import Any, ClassVar

from bigcommerce_sdk.endpoints.filters import Filter, FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.async_collection import AsyncCollection
from bigcommerce_sdk.paging.collection import Collection
from bigcommerce_sdk.paging.page import RecordPage
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncLink, AsyncRecord, Record

from .customers import AsyncCustomer, Customer
from .inputs import WishlistItemDict, WishlistItemInputDict

class WishlistItem(NestedRecord):
    """A product of a wishlist."""

    def __init__(
        self, *, id: int = ..., product_id: int = ..., variant_id: int | None = ...
    ) -> None: ...
    @property
    def id(self) -> int:
        """Identifies the item; an update sends it for items to keep. Integer, update-only."""

    @id.setter
    def id(self, value: int) -> None: ...
    @property
    def product_id(self) -> int:
        """The product that the customer wants. Integer."""

    @product_id.setter
    def product_id(self, value: int) -> None: ...
    @property
    def variant_id(self) -> int | None:
        """The variant; null if none was chosen. Integer, can be None."""

    @variant_id.setter
    def variant_id(self, value: int | None) -> None: ...

class WishlistItemInput(NestedRecord):
    """A product to add to a wishlist."""

    def __init__(self, *, product_id: int = ..., variant_id: int = ...) -> None: ...
    @property
    def product_id(self) -> int:
        """The product that the customer wants. Integer."""

    @product_id.setter
    def product_id(self, value: int) -> None: ...
    @property
    def variant_id(self) -> int:
        """The variant, if one was chosen. Integer."""

    @variant_id.setter
    def variant_id(self, value: int) -> None: ...

class WishlistItemsInput(NestedRecord):
    """Products to add to a wishlist."""

    def __init__(
        self, *, items: Sequence[WishlistItemInput | WishlistItemInputDict] = ...
    ) -> None: ...
    @property
    def items(self) -> list[WishlistItemInput]:
        """The products. Array of object."""

    @items.setter
    def items(self, value: Sequence[WishlistItemInput | WishlistItemInputDict]) -> None: ...

class WishlistFields(BaseRecord):
    """Fields of Wishlist and AsyncWishlist."""

    @property
    def id(self) -> int:
        """Identifies the wishlist. Integer, read-only."""

    @property
    def customer_id(self) -> int:
        """The customer whose wishlist it is. Integer, required on create and update."""

    @customer_id.setter
    def customer_id(self, value: int) -> None: ...
    @property
    def name(self) -> str | None:
        """Title that the customer sees. String, can be None."""

    @name.setter
    def name(self, value: str | None) -> None: ...
    @property
    def is_public(self) -> bool:
        """Whether everyone with the link can see it. Boolean."""

    @is_public.setter
    def is_public(self, value: bool) -> None: ...
    @property
    def token(self) -> str:
        """Identifies the wishlist in its public link. String, read-only, uuid."""

    @property
    def items(self) -> list[WishlistItem]:
        """The products; an update sends all of them. Array of object, required on update."""

    @items.setter
    def items(self, value: Sequence[WishlistItem | WishlistItemDict]) -> None: ...

class Wishlist(WishlistFields, Record):
    """One wishlist. Lists of products that customers want."""

    @property
    def customer(self) -> Customer | None:
        """The customer whose wishlist it is. Leads to a record of Customers, fetched when first used."""

    def save(self) -> Wishlist:
        """Send only the changed fields; does nothing without changes.

        API: PUT /wishlists/{id}
        """

    def update(
        self,
        *,
        customer_id: int = ...,
        items: Sequence[WishlistItem | WishlistItemDict] = ...,
        name: str | None = ...,
        is_public: bool = ...,
    ) -> Wishlist:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            customer_id: The customer whose wishlist it is.
            items: The products; an update sends all of them.
            name: Title that the customer sees.
            is_public: Whether everyone with the link can see it.

        API: PUT /wishlists/{id}
        """

    def delete(self) -> None:
        """Delete this wishlist from the store.

        API: DELETE /wishlists/{id}
        """

    def refresh(self) -> Wishlist:
        """Reload this wishlist; unsaved changes are discarded.

        API: GET /wishlists/{id}
        """

    def add_items(
        self, *, items: Sequence[WishlistItemInput | WishlistItemInputDict] = ...
    ) -> Wishlist | None:
        """Adds products.

        Args:
            items: The products.

        API: POST /wishlists/{wishlist_id}/items
        """

class AsyncWishlist(WishlistFields, AsyncRecord):
    """One wishlist. Lists of products that customers want. For asynchronous clients."""

    @property
    def customer(self) -> AsyncLink[AsyncCustomer | None]:
        """The customer whose wishlist it is. Leads to a record of Customers, fetched when first awaited."""

    async def save(self) -> AsyncWishlist:
        """Send only the changed fields; does nothing without changes.

        API: PUT /wishlists/{id}
        """

    async def update(
        self,
        *,
        customer_id: int = ...,
        items: Sequence[WishlistItem | WishlistItemDict] = ...,
        name: str | None = ...,
        is_public: bool = ...,
    ) -> AsyncWishlist:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            customer_id: The customer whose wishlist it is.
            items: The products; an update sends all of them.
            name: Title that the customer sees.
            is_public: Whether everyone with the link can see it.

        API: PUT /wishlists/{id}
        """

    async def delete(self) -> None:
        """Delete this wishlist from the store.

        API: DELETE /wishlists/{id}
        """

    async def refresh(self) -> AsyncWishlist:
        """Reload this wishlist; unsaved changes are discarded.

        API: GET /wishlists/{id}
        """

    async def add_items(
        self, *, items: Sequence[WishlistItemInput | WishlistItemInputDict] = ...
    ) -> AsyncWishlist | None:
        """Adds products.

        Args:
            items: The products.

        API: POST /wishlists/{wishlist_id}/items
        """

class WishlistFilters(FilterSet):
    """Parameters of Wishlists."""

    def __init__(self, *, customer_id: int | None = None) -> None: ...
    @property
    def customer_id(self) -> Filter[int]:
        """Wishlists of this customer."""

    @customer_id.setter
    def customer_id(self, value: int | None) -> None: ...

class Wishlists(Resource[Wishlist]):
    """Lists of products that customers want."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        *,
        query: WishlistFilters | None = None,
        customer_id: int | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[Wishlist]:
        """One page of wishlists, as a list with has_more.

        Args:
            query: Filters made with filters().
            customer_id: Wishlists of this customer.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /wishlists
        """

    def iterall(
        self,
        *,
        query: WishlistFilters | None = None,
        customer_id: int | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[Wishlist]:
        """All wishlists, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            customer_id: Wishlists of this customer.
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /wishlists
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: WishlistFilters | None = None,
        customer_id: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Wishlist]:
        """A range of wishlists by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            customer_id: Wishlists of this customer.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /wishlists
        """

    def filters(self) -> WishlistFilters:
        """An empty filter set, to be passed as query=."""

    def get(self, id: int, /, *, extra_params: Mapping[str, Any] | None = None) -> Wishlist:
        """One wishlist by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /wishlists/{id}
        """

    def create(
        self,
        *,
        customer_id: int,
        name: str | None = ...,
        is_public: bool = ...,
        items: Sequence[WishlistItem | WishlistItemDict] = ...,
    ) -> Wishlist:
        """Create one wishlist and return it as stored.

        Args:
            customer_id: The customer whose wishlist it is.
            name: Title that the customer sees.
            is_public: Whether everyone with the link can see it.
            items: The products; an update sends all of them.

        API: POST /wishlists
        """

    def update(
        self,
        id: int,
        /,
        *,
        customer_id: int,
        items: Sequence[WishlistItem | WishlistItemDict],
        name: str | None = ...,
        is_public: bool = ...,
    ) -> Wishlist:
        """Change one wishlist; only the fields that are passed are sent.

        Args:
            customer_id: The customer whose wishlist it is.
            items: The products; an update sends all of them.
            name: Title that the customer sees.
            is_public: Whether everyone with the link can see it.

        API: PUT /wishlists/{id}
        """

    def delete(self, id: int, /) -> None:
        """Delete one wishlist.

        API: DELETE /wishlists/{id}
        """

    def add_items(
        self,
        wishlist_id: int,
        /,
        *,
        items: Sequence[WishlistItemInput | WishlistItemInputDict] = ...,
    ) -> Wishlist | None:
        """Adds products.

        Args:
            items: The products.

        API: POST /wishlists/{wishlist_id}/items
        """

    def delete_item(self, wishlist_id: int, item_id: int, /) -> Wishlist | None:
        """Removes a product.

        API: DELETE /wishlists/{wishlist_id}/items/{item_id}
        """

class AsyncWishlists(AsyncResource[AsyncWishlist]):
    """Lists of products that customers want. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        *,
        query: WishlistFilters | None = None,
        customer_id: int | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncWishlist]:
        """One page of wishlists, as a list with has_more.

        Args:
            query: Filters made with filters().
            customer_id: Wishlists of this customer.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /wishlists
        """

    def iterall(
        self,
        *,
        query: WishlistFilters | None = None,
        customer_id: int | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncWishlist]:
        """All wishlists, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            customer_id: Wishlists of this customer.
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /wishlists
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: WishlistFilters | None = None,
        customer_id: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncWishlist]:
        """A range of wishlists by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            customer_id: Wishlists of this customer.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /wishlists
        """

    def filters(self) -> WishlistFilters:
        """An empty filter set, to be passed as query=."""

    async def get(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncWishlist:
        """One wishlist by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /wishlists/{id}
        """

    async def create(
        self,
        *,
        customer_id: int,
        name: str | None = ...,
        is_public: bool = ...,
        items: Sequence[WishlistItem | WishlistItemDict] = ...,
    ) -> AsyncWishlist:
        """Create one wishlist and return it as stored.

        Args:
            customer_id: The customer whose wishlist it is.
            name: Title that the customer sees.
            is_public: Whether everyone with the link can see it.
            items: The products; an update sends all of them.

        API: POST /wishlists
        """

    async def update(
        self,
        id: int,
        /,
        *,
        customer_id: int,
        items: Sequence[WishlistItem | WishlistItemDict],
        name: str | None = ...,
        is_public: bool = ...,
    ) -> AsyncWishlist:
        """Change one wishlist; only the fields that are passed are sent.

        Args:
            customer_id: The customer whose wishlist it is.
            items: The products; an update sends all of them.
            name: Title that the customer sees.
            is_public: Whether everyone with the link can see it.

        API: PUT /wishlists/{id}
        """

    async def delete(self, id: int, /) -> None:
        """Delete one wishlist.

        API: DELETE /wishlists/{id}
        """

    async def add_items(
        self,
        wishlist_id: int,
        /,
        *,
        items: Sequence[WishlistItemInput | WishlistItemInputDict] = ...,
    ) -> AsyncWishlist | None:
        """Adds products.

        Args:
            items: The products.

        API: POST /wishlists/{wishlist_id}/items
        """

    async def delete_item(self, wishlist_id: int, item_id: int, /) -> AsyncWishlist | None:
        """Removes a product.

        API: DELETE /wishlists/{wishlist_id}/items/{item_id}
        """
