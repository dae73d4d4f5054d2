"""OptionSetOptions: Options placed in an option set, with their order and label.

Generated from schema/v2/option_sets.yaml by `bigcommerce-generate build`. Edit that, not this file.
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
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncLink, AsyncSubResourceRecord, SubResourceRecord

from .options import AsyncOption, Option

class OptionSetOptionValue(NestedRecord):
    """Values of the option, copied here for reading."""

    def __init__(
        self,
        *,
        option_value_id: int = ...,
        label: str = ...,
        sort_order: int = ...,
        value: str = ...,
        is_default: bool = ...,
    ) -> None: ...
    @property
    def option_value_id(self) -> int:
        """Number that identifies the value. Integer."""

    @option_value_id.setter
    def option_value_id(self, value: int) -> None: ...
    @property
    def label(self) -> str:
        """Text shown to shoppers for this choice. String."""

    @label.setter
    def label(self, value: str) -> None: ...
    @property
    def sort_order(self) -> int:
        """Position among the values; lower numbers come first. Integer."""

    @sort_order.setter
    def sort_order(self, value: int) -> None: ...
    @property
    def value(self) -> str:
        """Content behind the label; a product id for product-list options. String."""

    @value.setter
    def value(self, value: str) -> None: ...
    @property
    def is_default(self) -> bool:
        """Whether the value is chosen at first. Boolean."""

    @is_default.setter
    def is_default(self, value: bool) -> None: ...

class OptionSetOptionFields(BaseRecord):
    """Fields of OptionSetOption and AsyncOptionSetOption."""

    @property
    def id(self) -> int:
        """Number of the entry in the set, not of the option. Integer, read-only."""

    @property
    def option_id(self) -> int:
        """Shared option that is placed in the set. Integer, create-only, required on create."""

    @property
    def option_set_id(self) -> int:
        """Option set that the entry belongs to. Integer, read-only."""

    @property
    def display_name(self) -> str:
        """Name of the option shown to shoppers. String."""

    @display_name.setter
    def display_name(self, value: str) -> None: ...
    @property
    def sort_order(self) -> int:
        """Position among the options; lower numbers come first. Integer."""

    @sort_order.setter
    def sort_order(self, value: int) -> None: ...
    @property
    def is_required(self) -> bool:
        """Whether shoppers have to choose a value before buying. Boolean."""

    @is_required.setter
    def is_required(self, value: bool) -> None: ...
    @property
    def values(self) -> list[OptionSetOptionValue]:
        """Values of the option, copied here for reading. Array of object, read-only."""

class OptionSetOption(OptionSetOptionFields, SubResourceRecord):
    """One option set option. Options placed in an option set, with their order and label."""

    @property
    def option(self) -> Option | None:
        """The shared option. Leads to a record of Options, fetched when first used."""

    def save(self) -> OptionSetOption:
        """Send only the changed fields; does nothing without changes.

        API: PUT /option_sets/{option_set_id}/options/{id}
        """

    def update(
        self, *, display_name: str = ..., sort_order: int = ..., is_required: bool = ...
    ) -> OptionSetOption:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            display_name: Name of the option shown to shoppers.
            sort_order: Position among the options; lower numbers come first.
            is_required: Whether shoppers have to choose a value before buying.

        API: PUT /option_sets/{option_set_id}/options/{id}
        """

    def delete(self) -> None:
        """Delete this option set option from the store.

        API: DELETE /option_sets/{option_set_id}/options/{id}
        """

    def refresh(self) -> OptionSetOption:
        """Reload this option set option; unsaved changes are discarded.

        API: GET /option_sets/{option_set_id}/options/{id}
        """

class AsyncOptionSetOption(OptionSetOptionFields, AsyncSubResourceRecord):
    """One option set option. Options placed in an option set, with their order and label. For asynchronous clients."""

    @property
    def option(self) -> AsyncLink[AsyncOption | None]:
        """The shared option. Leads to a record of Options, fetched when first awaited."""

    async def save(self) -> AsyncOptionSetOption:
        """Send only the changed fields; does nothing without changes.

        API: PUT /option_sets/{option_set_id}/options/{id}
        """

    async def update(
        self, *, display_name: str = ..., sort_order: int = ..., is_required: bool = ...
    ) -> AsyncOptionSetOption:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            display_name: Name of the option shown to shoppers.
            sort_order: Position among the options; lower numbers come first.
            is_required: Whether shoppers have to choose a value before buying.

        API: PUT /option_sets/{option_set_id}/options/{id}
        """

    async def delete(self) -> None:
        """Delete this option set option from the store.

        API: DELETE /option_sets/{option_set_id}/options/{id}
        """

    async def refresh(self) -> AsyncOptionSetOption:
        """Reload this option set option; unsaved changes are discarded.

        API: GET /option_sets/{option_set_id}/options/{id}
        """

class OptionSetOptionFilters(FilterSet):
    """Parameters of OptionSetOptions."""

    def __init__(self) -> None: ...

class OptionSetOptions(Resource[OptionSetOption]):
    """Options placed in an option set, with their order and label. Deprecated: The API recommends V3 variant options and modifiers of products; V3 has no option sets."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        option_set_id: int = ...,
        /,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[OptionSetOption]:
        """One page of option set options, as a list with has_more.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /option_sets/{option_set_id}/options
        """

    def iterall(
        self,
        option_set_id: int = ...,
        /,
        *,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[OptionSetOption]:
        """All option set options, over every page, fetched as you iterate.

        Args:
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /option_sets/{option_set_id}/options
        """

    def enumerate(
        self,
        option_set_id: int = ...,
        /,
        *,
        start: int = 0,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[OptionSetOption]:
        """A range of option set options by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /option_sets/{option_set_id}/options
        """

    @overload
    def get(
        self, option_set_id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> RecordPage[OptionSetOption]:
        """One page of the option set options of one parent.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /option_sets/{option_set_id}/options
        """

    @overload
    def get(
        self, option_set_id: int, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> OptionSetOption:
        """One option set option by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /option_sets/{option_set_id}/options/{id}
        """

    def create(
        self,
        option_set_id: int,
        /,
        *,
        option_id: int,
        display_name: str = ...,
        sort_order: int = ...,
        is_required: bool = ...,
    ) -> OptionSetOption:
        """Create one option set option and return it as stored.

        Args:
            option_id: Shared option that is placed in the set.
            display_name: Name of the option shown to shoppers.
            sort_order: Position among the options; lower numbers come first.
            is_required: Whether shoppers have to choose a value before buying.

        API: POST /option_sets/{option_set_id}/options
        """

    def update(
        self,
        option_set_id: int,
        id: int,
        /,
        *,
        display_name: str = ...,
        sort_order: int = ...,
        is_required: bool = ...,
    ) -> OptionSetOption:
        """Change one option set option; only the fields that are passed are sent.

        Args:
            display_name: Name of the option shown to shoppers.
            sort_order: Position among the options; lower numbers come first.
            is_required: Whether shoppers have to choose a value before buying.

        API: PUT /option_sets/{option_set_id}/options/{id}
        """

    def delete(self, option_set_id: int, id: int, /) -> None:
        """Delete one option set option.

        API: DELETE /option_sets/{option_set_id}/options/{id}
        """

    def delete_all(
        self, option_set_id: int, /, *, page: int | None = None, limit: int | None = None
    ) -> None:
        """Delete all option set options.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.

        API: DELETE /option_sets/{option_set_id}/options
        """

    def get_without_parent(self, id: int, /) -> Any:
        """Fetches one entry without naming the option set in the path.

        API: GET /optionsets/options/{id}
        """

    def create_without_parent(
        self,
        *,
        option_set_id: int,
        option_id: int,
        display_name: str = ...,
        sort_order: int = ...,
        is_required: bool = ...,
    ) -> OptionSetOption | None:
        """Adds an option without naming the option set in the path.

        Args:
            option_id: Shared option that is placed in the set.
            display_name: Name of the option shown to shoppers.
            sort_order: Position among the options; lower numbers come first.
            is_required: Whether shoppers have to choose a value before buying.

        API: POST /optionsets/options
        """

    def update_without_parent(
        self, id: int, /, *, display_name: str = ..., sort_order: int = ..., is_required: bool = ...
    ) -> OptionSetOption | None:
        """Changes an entry without naming the option set in the path.

        Args:
            display_name: Name of the option shown to shoppers.
            sort_order: Position among the options; lower numbers come first.
            is_required: Whether shoppers have to choose a value before buying.

        API: PUT /optionsets/options/{id}
        """

class BoundOptionSetOptions(BoundResource[OptionSetOption]):
    """OptionSetOptions of one option set."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[OptionSetOption]:
        """One page of option set options, as a list with has_more.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /option_sets/{option_set_id}/options
        """

    def iterall(
        self,
        *,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[OptionSetOption]:
        """All option set options, over every page, fetched as you iterate.

        Args:
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /option_sets/{option_set_id}/options
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[OptionSetOption]:
        """A range of option set options by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /option_sets/{option_set_id}/options
        """

    @overload
    def __call__(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[OptionSetOption]:
        """All option set options, or one page with page= or limit=.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /option_sets/{option_set_id}/options
        """

    @overload
    def __call__(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> OptionSetOption:
        """One option set option by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /option_sets/{option_set_id}/options/{id}
        """

    def get(self, id: int, /, *, extra_params: Mapping[str, Any] | None = None) -> OptionSetOption:
        """One option set option by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /option_sets/{option_set_id}/options/{id}
        """

    def create(
        self,
        *,
        option_id: int,
        display_name: str = ...,
        sort_order: int = ...,
        is_required: bool = ...,
    ) -> OptionSetOption:
        """Create one option set option and return it as stored.

        Args:
            option_id: Shared option that is placed in the set.
            display_name: Name of the option shown to shoppers.
            sort_order: Position among the options; lower numbers come first.
            is_required: Whether shoppers have to choose a value before buying.

        API: POST /option_sets/{option_set_id}/options
        """

    def update(
        self, id: int, /, *, display_name: str = ..., sort_order: int = ..., is_required: bool = ...
    ) -> OptionSetOption:
        """Change one option set option; only the fields that are passed are sent.

        Args:
            display_name: Name of the option shown to shoppers.
            sort_order: Position among the options; lower numbers come first.
            is_required: Whether shoppers have to choose a value before buying.

        API: PUT /option_sets/{option_set_id}/options/{id}
        """

    def delete(self, id: int, /) -> None:
        """Delete one option set option.

        API: DELETE /option_sets/{option_set_id}/options/{id}
        """

    def delete_all(self, *, page: int | None = None, limit: int | None = None) -> None:
        """Delete all option set options.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.

        API: DELETE /option_sets/{option_set_id}/options
        """

class AsyncOptionSetOptions(AsyncResource[AsyncOptionSetOption]):
    """Options placed in an option set, with their order and label. Deprecated: The API recommends V3 variant options and modifiers of products; V3 has no option sets. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        option_set_id: int = ...,
        /,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncOptionSetOption]:
        """One page of option set options, as a list with has_more.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /option_sets/{option_set_id}/options
        """

    def iterall(
        self,
        option_set_id: int = ...,
        /,
        *,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncOptionSetOption]:
        """All option set options, over every page, fetched as you iterate.

        Args:
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /option_sets/{option_set_id}/options
        """

    def enumerate(
        self,
        option_set_id: int = ...,
        /,
        *,
        start: int = 0,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncOptionSetOption]:
        """A range of option set options by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /option_sets/{option_set_id}/options
        """

    @overload
    async def get(
        self, option_set_id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> RecordPage[AsyncOptionSetOption]:
        """One page of the option set options of one parent.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /option_sets/{option_set_id}/options
        """

    @overload
    async def get(
        self, option_set_id: int, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncOptionSetOption:
        """One option set option by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /option_sets/{option_set_id}/options/{id}
        """

    async def create(
        self,
        option_set_id: int,
        /,
        *,
        option_id: int,
        display_name: str = ...,
        sort_order: int = ...,
        is_required: bool = ...,
    ) -> AsyncOptionSetOption:
        """Create one option set option and return it as stored.

        Args:
            option_id: Shared option that is placed in the set.
            display_name: Name of the option shown to shoppers.
            sort_order: Position among the options; lower numbers come first.
            is_required: Whether shoppers have to choose a value before buying.

        API: POST /option_sets/{option_set_id}/options
        """

    async def update(
        self,
        option_set_id: int,
        id: int,
        /,
        *,
        display_name: str = ...,
        sort_order: int = ...,
        is_required: bool = ...,
    ) -> AsyncOptionSetOption:
        """Change one option set option; only the fields that are passed are sent.

        Args:
            display_name: Name of the option shown to shoppers.
            sort_order: Position among the options; lower numbers come first.
            is_required: Whether shoppers have to choose a value before buying.

        API: PUT /option_sets/{option_set_id}/options/{id}
        """

    async def delete(self, option_set_id: int, id: int, /) -> None:
        """Delete one option set option.

        API: DELETE /option_sets/{option_set_id}/options/{id}
        """

    async def delete_all(
        self, option_set_id: int, /, *, page: int | None = None, limit: int | None = None
    ) -> None:
        """Delete all option set options.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.

        API: DELETE /option_sets/{option_set_id}/options
        """

    async def get_without_parent(self, id: int, /) -> Any:
        """Fetches one entry without naming the option set in the path.

        API: GET /optionsets/options/{id}
        """

    async def create_without_parent(
        self,
        *,
        option_set_id: int,
        option_id: int,
        display_name: str = ...,
        sort_order: int = ...,
        is_required: bool = ...,
    ) -> AsyncOptionSetOption | None:
        """Adds an option without naming the option set in the path.

        Args:
            option_id: Shared option that is placed in the set.
            display_name: Name of the option shown to shoppers.
            sort_order: Position among the options; lower numbers come first.
            is_required: Whether shoppers have to choose a value before buying.

        API: POST /optionsets/options
        """

    async def update_without_parent(
        self, id: int, /, *, display_name: str = ..., sort_order: int = ..., is_required: bool = ...
    ) -> AsyncOptionSetOption | None:
        """Changes an entry without naming the option set in the path.

        Args:
            display_name: Name of the option shown to shoppers.
            sort_order: Position among the options; lower numbers come first.
            is_required: Whether shoppers have to choose a value before buying.

        API: PUT /optionsets/options/{id}
        """

class AsyncBoundOptionSetOptions(AsyncBoundResource[AsyncOptionSetOption]):
    """OptionSetOptions of one option set. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncOptionSetOption]:
        """One page of option set options, as a list with has_more.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /option_sets/{option_set_id}/options
        """

    def iterall(
        self,
        *,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncOptionSetOption]:
        """All option set options, over every page, fetched as you iterate.

        Args:
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /option_sets/{option_set_id}/options
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncOptionSetOption]:
        """A range of option set options by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /option_sets/{option_set_id}/options
        """

    @overload
    async def __call__(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncOptionSetOption]:
        """All option set options, or one page with page= or limit=.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /option_sets/{option_set_id}/options
        """

    @overload
    async def __call__(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncOptionSetOption:
        """One option set option by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /option_sets/{option_set_id}/options/{id}
        """

    async def get(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncOptionSetOption:
        """One option set option by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /option_sets/{option_set_id}/options/{id}
        """

    async def create(
        self,
        *,
        option_id: int,
        display_name: str = ...,
        sort_order: int = ...,
        is_required: bool = ...,
    ) -> AsyncOptionSetOption:
        """Create one option set option and return it as stored.

        Args:
            option_id: Shared option that is placed in the set.
            display_name: Name of the option shown to shoppers.
            sort_order: Position among the options; lower numbers come first.
            is_required: Whether shoppers have to choose a value before buying.

        API: POST /option_sets/{option_set_id}/options
        """

    async def update(
        self, id: int, /, *, display_name: str = ..., sort_order: int = ..., is_required: bool = ...
    ) -> AsyncOptionSetOption:
        """Change one option set option; only the fields that are passed are sent.

        Args:
            display_name: Name of the option shown to shoppers.
            sort_order: Position among the options; lower numbers come first.
            is_required: Whether shoppers have to choose a value before buying.

        API: PUT /option_sets/{option_set_id}/options/{id}
        """

    async def delete(self, id: int, /) -> None:
        """Delete one option set option.

        API: DELETE /option_sets/{option_set_id}/options/{id}
        """

    async def delete_all(self, *, page: int | None = None, limit: int | None = None) -> None:
        """Delete all option set options.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.

        API: DELETE /option_sets/{option_set_id}/options
        """
