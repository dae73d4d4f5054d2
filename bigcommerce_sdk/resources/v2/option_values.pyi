"""OptionValues: Values that shoppers can choose for an option.

Generated from schema/v2/options.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import AsyncIterator, Iterator, Mapping
from typing import Any, ClassVar, overload

from bigcommerce_sdk.endpoints.bound import AsyncBoundResource, BoundResource
from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.async_collection import AsyncCollection
from bigcommerce_sdk.paging.collection import Collection
from bigcommerce_sdk.paging.page import RecordPage
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.record import AsyncSubResourceRecord, SubResourceRecord

class OptionValueFields(BaseRecord):
    """Fields of OptionValue and AsyncOptionValue."""

    @property
    def id(self) -> int:
        """Number that identifies the value. Integer, read-only."""

    @property
    def option_id(self) -> int:
        """Option that the value belongs to. Integer, read-only."""

    @property
    def label(self) -> str:
        """Text shown to shoppers for this choice. String, required on create."""

    @label.setter
    def label(self, value: str) -> None: ...
    @property
    def sort_order(self) -> int:
        """Position among the values; lower numbers come first. Integer."""

    @sort_order.setter
    def sort_order(self, value: int) -> None: ...
    @property
    def value(self) -> str:
        """Content behind the label; a product id for product-list options. String, required on create."""

    @value.setter
    def value(self, value: str) -> None: ...
    @property
    def is_default(self) -> bool:
        """Whether it is chosen at first; setting it clears the other values. Boolean."""

    @is_default.setter
    def is_default(self, value: bool) -> None: ...

class OptionValue(OptionValueFields, SubResourceRecord):
    """One option value. Values that shoppers can choose for an option."""

    def save(self) -> OptionValue:
        """Send only the changed fields; does nothing without changes.

        API: PUT /options/{option_id}/values/{id}
        """

    def update(
        self, *, label: str = ..., sort_order: int = ..., value: str = ..., is_default: bool = ...
    ) -> OptionValue:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            label: Text shown to shoppers for this choice.
            sort_order: Position among the values; lower numbers come first.
            value: Content behind the label; a product id for product-list options.
            is_default: Whether it is chosen at first; setting it clears the other values.

        API: PUT /options/{option_id}/values/{id}
        """

    def delete(self) -> None:
        """Delete this option value from the store.

        API: DELETE /options/{option_id}/values/{id}
        """

    def refresh(self) -> OptionValue:
        """Reload this option value; unsaved changes are discarded.

        API: GET /options/{option_id}/values/{id}
        """

class AsyncOptionValue(OptionValueFields, AsyncSubResourceRecord):
    """One option value. Values that shoppers can choose for an option. For asynchronous clients."""

    async def save(self) -> AsyncOptionValue:
        """Send only the changed fields; does nothing without changes.

        API: PUT /options/{option_id}/values/{id}
        """

    async def update(
        self, *, label: str = ..., sort_order: int = ..., value: str = ..., is_default: bool = ...
    ) -> AsyncOptionValue:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            label: Text shown to shoppers for this choice.
            sort_order: Position among the values; lower numbers come first.
            value: Content behind the label; a product id for product-list options.
            is_default: Whether it is chosen at first; setting it clears the other values.

        API: PUT /options/{option_id}/values/{id}
        """

    async def delete(self) -> None:
        """Delete this option value from the store.

        API: DELETE /options/{option_id}/values/{id}
        """

    async def refresh(self) -> AsyncOptionValue:
        """Reload this option value; unsaved changes are discarded.

        API: GET /options/{option_id}/values/{id}
        """

class OptionValueFilters(FilterSet):
    """Parameters of OptionValues."""

    def __init__(self) -> None: ...

class OptionValues(Resource[OptionValue]):
    """Values that shoppers can choose for an option. Deprecated: The API recommends V3 variant options and modifiers of products. Superseded by api.v3.ProductOptionValues."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        option_id: int = ...,
        /,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[OptionValue]:
        """One page of option values, as a list with has_more.

        V3: api.v3.ProductOptionValues.all(product_id, option_id)

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /options/{option_id}/values
        """

    def iterall(
        self,
        option_id: int = ...,
        /,
        *,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[OptionValue]:
        """All option values, over every page, fetched as you iterate.

        V3: api.v3.ProductOptionValues.iterall(product_id, option_id)

        Args:
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /options/{option_id}/values
        """

    def enumerate(
        self,
        option_id: int = ...,
        /,
        *,
        start: int = 0,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[OptionValue]:
        """A range of option values by offset, across pages, with the fewest requests.

        V3: api.v3.ProductOptionValues.enumerate(product_id, option_id)

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /options/{option_id}/values
        """

    @overload
    def get(
        self, option_id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> RecordPage[OptionValue]:
        """One page of the option values of one parent.

        V3: api.v3.ProductOptionValues.get(product_id, option_id, id)

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /options/{option_id}/values
        """

    @overload
    def get(
        self, option_id: int, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> OptionValue:
        """One option value by its id.

        V3: api.v3.ProductOptionValues.get(product_id, option_id, id)

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /options/{option_id}/values/{id}
        """

    def create(
        self,
        option_id: int,
        /,
        *,
        label: str,
        value: str,
        sort_order: int = ...,
        is_default: bool = ...,
    ) -> OptionValue:
        """Create one option value and return it as stored.

        V3: api.v3.ProductOptionValues.create(product_id, option_id, ...)

        Args:
            label: Text shown to shoppers for this choice.
            value: Content behind the label; a product id for product-list options.
            sort_order: Position among the values; lower numbers come first.
            is_default: Whether it is chosen at first; setting it clears the other values.

        API: POST /options/{option_id}/values
        """

    def update(
        self,
        option_id: int,
        id: int,
        /,
        *,
        label: str = ...,
        sort_order: int = ...,
        value: str = ...,
        is_default: bool = ...,
    ) -> OptionValue:
        """Change one option value; only the fields that are passed are sent.

        V3: api.v3.ProductOptionValues.update(product_id, option_id, id, ...)

        Args:
            label: Text shown to shoppers for this choice.
            sort_order: Position among the values; lower numbers come first.
            value: Content behind the label; a product id for product-list options.
            is_default: Whether it is chosen at first; setting it clears the other values.

        API: PUT /options/{option_id}/values/{id}
        """

    def delete(self, option_id: int, id: int, /) -> None:
        """Delete one option value.

        V3: api.v3.ProductOptionValues.delete(product_id, option_id, id)

        API: DELETE /options/{option_id}/values/{id}
        """

    def delete_all(
        self, option_id: int, /, *, page: int | None = None, limit: int | None = None
    ) -> None:
        """Delete all option values.

        V3: api.v3.ProductOptionValues.delete(product_id, option_id, id)

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.

        API: DELETE /options/{option_id}/values
        """

class BoundOptionValues(BoundResource[OptionValue]):
    """OptionValues of one option."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[OptionValue]:
        """One page of option values, as a list with has_more.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /options/{option_id}/values
        """

    def iterall(
        self,
        *,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[OptionValue]:
        """All option values, over every page, fetched as you iterate.

        Args:
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /options/{option_id}/values
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[OptionValue]:
        """A range of option values by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /options/{option_id}/values
        """

    @overload
    def __call__(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[OptionValue]:
        """All option values, or one page with page= or limit=.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /options/{option_id}/values
        """

    @overload
    def __call__(self, id: int, /, *, extra_params: Mapping[str, Any] | None = None) -> OptionValue:
        """One option value by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /options/{option_id}/values/{id}
        """

    def get(self, id: int, /, *, extra_params: Mapping[str, Any] | None = None) -> OptionValue:
        """One option value by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /options/{option_id}/values/{id}
        """

    def create(
        self, *, label: str, value: str, sort_order: int = ..., is_default: bool = ...
    ) -> OptionValue:
        """Create one option value and return it as stored.

        Args:
            label: Text shown to shoppers for this choice.
            value: Content behind the label; a product id for product-list options.
            sort_order: Position among the values; lower numbers come first.
            is_default: Whether it is chosen at first; setting it clears the other values.

        API: POST /options/{option_id}/values
        """

    def update(
        self,
        id: int,
        /,
        *,
        label: str = ...,
        sort_order: int = ...,
        value: str = ...,
        is_default: bool = ...,
    ) -> OptionValue:
        """Change one option value; only the fields that are passed are sent.

        Args:
            label: Text shown to shoppers for this choice.
            sort_order: Position among the values; lower numbers come first.
            value: Content behind the label; a product id for product-list options.
            is_default: Whether it is chosen at first; setting it clears the other values.

        API: PUT /options/{option_id}/values/{id}
        """

    def delete(self, id: int, /) -> None:
        """Delete one option value.

        API: DELETE /options/{option_id}/values/{id}
        """

    def delete_all(self, *, page: int | None = None, limit: int | None = None) -> None:
        """Delete all option values.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.

        API: DELETE /options/{option_id}/values
        """

class AsyncOptionValues(AsyncResource[AsyncOptionValue]):
    """Values that shoppers can choose for an option. Deprecated: The API recommends V3 variant options and modifiers of products. Superseded by api.v3.ProductOptionValues. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        option_id: int = ...,
        /,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncOptionValue]:
        """One page of option values, as a list with has_more.

        V3: api.v3.ProductOptionValues.all(product_id, option_id)

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /options/{option_id}/values
        """

    def iterall(
        self,
        option_id: int = ...,
        /,
        *,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncOptionValue]:
        """All option values, over every page, fetched as you iterate.

        V3: api.v3.ProductOptionValues.iterall(product_id, option_id)

        Args:
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /options/{option_id}/values
        """

    def enumerate(
        self,
        option_id: int = ...,
        /,
        *,
        start: int = 0,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncOptionValue]:
        """A range of option values by offset, across pages, with the fewest requests.

        V3: api.v3.ProductOptionValues.enumerate(product_id, option_id)

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /options/{option_id}/values
        """

    @overload
    async def get(
        self, option_id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> RecordPage[AsyncOptionValue]:
        """One page of the option values of one parent.

        V3: api.v3.ProductOptionValues.get(product_id, option_id, id)

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /options/{option_id}/values
        """

    @overload
    async def get(
        self, option_id: int, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncOptionValue:
        """One option value by its id.

        V3: api.v3.ProductOptionValues.get(product_id, option_id, id)

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /options/{option_id}/values/{id}
        """

    async def create(
        self,
        option_id: int,
        /,
        *,
        label: str,
        value: str,
        sort_order: int = ...,
        is_default: bool = ...,
    ) -> AsyncOptionValue:
        """Create one option value and return it as stored.

        V3: api.v3.ProductOptionValues.create(product_id, option_id, ...)

        Args:
            label: Text shown to shoppers for this choice.
            value: Content behind the label; a product id for product-list options.
            sort_order: Position among the values; lower numbers come first.
            is_default: Whether it is chosen at first; setting it clears the other values.

        API: POST /options/{option_id}/values
        """

    async def update(
        self,
        option_id: int,
        id: int,
        /,
        *,
        label: str = ...,
        sort_order: int = ...,
        value: str = ...,
        is_default: bool = ...,
    ) -> AsyncOptionValue:
        """Change one option value; only the fields that are passed are sent.

        V3: api.v3.ProductOptionValues.update(product_id, option_id, id, ...)

        Args:
            label: Text shown to shoppers for this choice.
            sort_order: Position among the values; lower numbers come first.
            value: Content behind the label; a product id for product-list options.
            is_default: Whether it is chosen at first; setting it clears the other values.

        API: PUT /options/{option_id}/values/{id}
        """

    async def delete(self, option_id: int, id: int, /) -> None:
        """Delete one option value.

        V3: api.v3.ProductOptionValues.delete(product_id, option_id, id)

        API: DELETE /options/{option_id}/values/{id}
        """

    async def delete_all(
        self, option_id: int, /, *, page: int | None = None, limit: int | None = None
    ) -> None:
        """Delete all option values.

        V3: api.v3.ProductOptionValues.delete(product_id, option_id, id)

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.

        API: DELETE /options/{option_id}/values
        """

class AsyncBoundOptionValues(AsyncBoundResource[AsyncOptionValue]):
    """OptionValues of one option. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncOptionValue]:
        """One page of option values, as a list with has_more.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /options/{option_id}/values
        """

    def iterall(
        self,
        *,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncOptionValue]:
        """All option values, over every page, fetched as you iterate.

        Args:
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /options/{option_id}/values
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncOptionValue]:
        """A range of option values by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /options/{option_id}/values
        """

    @overload
    async def __call__(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncOptionValue]:
        """All option values, or one page with page= or limit=.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /options/{option_id}/values
        """

    @overload
    async def __call__(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncOptionValue:
        """One option value by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /options/{option_id}/values/{id}
        """

    async def get(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncOptionValue:
        """One option value by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /options/{option_id}/values/{id}
        """

    async def create(
        self, *, label: str, value: str, sort_order: int = ..., is_default: bool = ...
    ) -> AsyncOptionValue:
        """Create one option value and return it as stored.

        Args:
            label: Text shown to shoppers for this choice.
            value: Content behind the label; a product id for product-list options.
            sort_order: Position among the values; lower numbers come first.
            is_default: Whether it is chosen at first; setting it clears the other values.

        API: POST /options/{option_id}/values
        """

    async def update(
        self,
        id: int,
        /,
        *,
        label: str = ...,
        sort_order: int = ...,
        value: str = ...,
        is_default: bool = ...,
    ) -> AsyncOptionValue:
        """Change one option value; only the fields that are passed are sent.

        Args:
            label: Text shown to shoppers for this choice.
            sort_order: Position among the values; lower numbers come first.
            value: Content behind the label; a product id for product-list options.
            is_default: Whether it is chosen at first; setting it clears the other values.

        API: PUT /options/{option_id}/values/{id}
        """

    async def delete(self, id: int, /) -> None:
        """Delete one option value.

        API: DELETE /options/{option_id}/values/{id}
        """

    async def delete_all(self, *, page: int | None = None, limit: int | None = None) -> None:
        """Delete all option values.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.

        API: DELETE /options/{option_id}/values
        """
