"""PromotionCodes: Coupon codes of one promotion.

Generated from schema/v3/promotions.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import AsyncIterator, Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import Any, ClassVar

from bigcommerce_sdk.endpoints.bound import AsyncBoundResource, BoundResource
from bigcommerce_sdk.endpoints.filters import Filter, FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.async_collection import AsyncCollection
from bigcommerce_sdk.paging.collection import Collection
from bigcommerce_sdk.paging.page import RecordPage
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncSubResourceRecord, SubResourceRecord

from .inputs import PromotionBatchCodeDict

class PromotionCodeBatchRequest(NestedRecord):
    """How many codes to generate, and how they look."""

    def __init__(
        self,
        *,
        batch_size: int = ...,
        max_uses: int = ...,
        max_uses_per_customer: int = ...,
        prefix: str = ...,
        suffix: str = ...,
        delimiter: str = ...,
        exclude_characters: Sequence[str] = ...,
        code_length: int = ...,
    ) -> None: ...
    @property
    def batch_size(self) -> int:
        """Number of codes. Integer, required on create, 1 to 250."""

    @batch_size.setter
    def batch_size(self, value: int) -> None: ...
    @property
    def max_uses(self) -> int:
        """Number of uses of each code; 0 for no limit. Integer, 0 to 100000."""

    @max_uses.setter
    def max_uses(self, value: int) -> None: ...
    @property
    def max_uses_per_customer(self) -> int:
        """Number of uses of each code by one customer; 0 for no limit. Integer, 0 to 100000."""

    @max_uses_per_customer.setter
    def max_uses_per_customer(self, value: int) -> None: ...
    @property
    def prefix(self) -> str:
        """Start of each code: A-Z, 0-9, _ and -. String, at most 20 characters."""

    @prefix.setter
    def prefix(self, value: str) -> None: ...
    @property
    def suffix(self) -> str:
        """End of each code: A-Z, 0-9, _ and -. String, at most 20 characters."""

    @suffix.setter
    def suffix(self, value: str) -> None: ...
    @property
    def delimiter(self) -> str:
        """Character between the parts of a code: _ or -. String, at most 1 character."""

    @delimiter.setter
    def delimiter(self, value: str) -> None: ...
    @property
    def exclude_characters(self) -> list[str]:
        """Characters that codes must not contain: A-Z or 0-9. Array of string."""

    @exclude_characters.setter
    def exclude_characters(self, value: Sequence[str]) -> None: ...
    @property
    def code_length(self) -> int:
        """Number of generated characters of each code. Integer, 6 to 16."""

    @code_length.setter
    def code_length(self, value: int) -> None: ...

class PromotionBatchCode(NestedRecord):
    """A generated code."""

    def __init__(self, *, code: str = ...) -> None: ...
    @property
    def code(self) -> str:
        """Text that shoppers enter. String."""

    @code.setter
    def code(self, value: str) -> None: ...

class PromotionCodeBatch(NestedRecord):
    """Generated codes."""

    def __init__(
        self,
        *,
        created: datetime | date | str = ...,
        max_uses: int | None = ...,
        max_uses_per_customer: int | None = ...,
        batch_size: int = ...,
        codes: Sequence[PromotionBatchCode | PromotionBatchCodeDict] = ...,
    ) -> None: ...
    @property
    def created(self) -> datetime:
        """When the codes were generated. Datetime."""

    @created.setter
    def created(self, value: datetime | date | str) -> None: ...
    @property
    def max_uses(self) -> int | None:
        """Number of uses of each code; null or 0 for no limit. Integer, can be None."""

    @max_uses.setter
    def max_uses(self, value: int | None) -> None: ...
    @property
    def max_uses_per_customer(self) -> int | None:
        """Number of uses of each code by one customer; null or 0 for no limit. Integer, can be None."""

    @max_uses_per_customer.setter
    def max_uses_per_customer(self, value: int | None) -> None: ...
    @property
    def batch_size(self) -> int:
        """Number of codes. Integer."""

    @batch_size.setter
    def batch_size(self, value: int) -> None: ...
    @property
    def codes(self) -> list[PromotionBatchCode]:
        """The generated codes. Array of object."""

    @codes.setter
    def codes(self, value: Sequence[PromotionBatchCode | PromotionBatchCodeDict]) -> None: ...

class PromotionCodeFields(BaseRecord):
    """Fields of PromotionCode and AsyncPromotionCode."""

    @property
    def id(self) -> int:
        """Identifies the code. Integer, read-only."""

    @property
    def code(self) -> str:
        """Text that shoppers enter; letters, digits, spaces, _ and - are allowed. String, create-only, required on create, at most 50 characters."""

    @property
    def current_uses(self) -> int:
        """Number of uses so far. Integer, read-only."""

    @property
    def max_uses(self) -> int | None:
        """Number of uses after which it stops; null or 0 for no limit. Integer, create-only, can be None."""

    @property
    def max_uses_per_customer(self) -> int | None:
        """Number of uses that each customer has; null or 0 for no limit. Integer, create-only, can be None."""

    @property
    def created(self) -> datetime:
        """When the code was created. Datetime, read-only."""

class PromotionCode(PromotionCodeFields, SubResourceRecord):
    """One promotion code. Coupon codes of one promotion."""

    def delete(self) -> None:
        """Delete this promotion code from the store.

        API: DELETE /promotions/{promotion_id}/codes/{id}
        """

class AsyncPromotionCode(PromotionCodeFields, AsyncSubResourceRecord):
    """One promotion code. Coupon codes of one promotion. For asynchronous clients."""

    async def delete(self) -> None:
        """Delete this promotion code from the store.

        API: DELETE /promotions/{promotion_id}/codes/{id}
        """

class PromotionCodeFilters(FilterSet):
    """Parameters of PromotionCodes."""

    def __init__(self, *, code: str | None = None) -> None: ...
    @property
    def code(self) -> Filter[str]:
        """The code with this text."""

    @code.setter
    def code(self, value: str | None) -> None: ...

class PromotionCodes(Resource[PromotionCode]):
    """Coupon codes of one promotion."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        promotion_id: int,
        /,
        *,
        query: PromotionCodeFilters | None = None,
        code: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[PromotionCode]:
        """One page of promotion codes, as a list with has_more.

        Args:
            query: Filters made with filters().
            code: The code with this text.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /promotions/{promotion_id}/codes
        """

    def iterall(
        self,
        promotion_id: int,
        /,
        *,
        query: PromotionCodeFilters | None = None,
        code: str | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[PromotionCode]:
        """All promotion codes, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            code: The code with this text.
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /promotions/{promotion_id}/codes
        """

    def enumerate(
        self,
        promotion_id: int,
        /,
        *,
        start: int = 0,
        limit: int | None = None,
        query: PromotionCodeFilters | None = None,
        code: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[PromotionCode]:
        """A range of promotion codes by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            code: The code with this text.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /promotions/{promotion_id}/codes
        """

    def filters(self) -> PromotionCodeFilters:
        """An empty filter set, to be passed as query=."""

    def create(
        self,
        promotion_id: int,
        /,
        *,
        code: str,
        max_uses: int | None = ...,
        max_uses_per_customer: int | None = ...,
    ) -> PromotionCode:
        """Create one promotion code and return it as stored.

        Args:
            code: Text that shoppers enter; letters, digits, spaces, _ and - are allowed.
            max_uses: Number of uses after which it stops; null or 0 for no limit.
            max_uses_per_customer: Number of uses that each customer has; null or 0 for no limit.

        API: POST /promotions/{promotion_id}/codes
        """

    def delete(self, promotion_id: int, id: int, /) -> None:
        """Delete one promotion code.

        API: DELETE /promotions/{promotion_id}/codes/{id}
        """

    def delete_many(
        self,
        promotion_id: int,
        ids: Iterable[int],
        /,
        *,
        concurrency: int = 1,
        code: str | None = None,
    ) -> None:
        """Delete promotion codes by their ids, many at once; without ids, it sends nothing.

        BatchException tells which rows are done if a request fails.

        Args:
            ids: The ids; all are checked before the first request.
            concurrency: Maximum number of requests at once; limits that the API states are kept.
            code: Text of a code to delete.

        API: DELETE /promotions/{promotion_id}/codes
        """

    def generate(
        self,
        promotion_id: int,
        /,
        *,
        batch_size: int,
        max_uses: int = ...,
        max_uses_per_customer: int = ...,
        prefix: str = ...,
        suffix: str = ...,
        delimiter: str = ...,
        exclude_characters: Sequence[str] = ...,
        code_length: int = ...,
    ) -> PromotionCodeBatch | None:
        """Generates up to 250 codes; the promotion needs the coupon_type BULK.

        Args:
            batch_size: Number of codes.
            max_uses: Number of uses of each code; 0 for no limit.
            max_uses_per_customer: Number of uses of each code by one customer; 0 for no limit.
            prefix: Start of each code: A-Z, 0-9, _ and -.
            suffix: End of each code: A-Z, 0-9, _ and -.
            delimiter: Character between the parts of a code: _ or -.
            exclude_characters: Characters that codes must not contain: A-Z or 0-9.
            code_length: Number of generated characters of each code.

        API: POST /promotions/{promotion_id}/codegen
        """

    def by_code(self, *, code: str) -> list[PromotionCode]:
        """Finds a code by its text, without the id of its promotion.

        Args:
            code: The code to find.

        API: GET /promotions/codes
        """

    def delete_by_code(self, *, code: str) -> Any:
        """Deletes a code by its text, without the id of its promotion.

        Args:
            code: The code to delete.

        API: DELETE /promotions/codes
        """

class BoundPromotionCodes(BoundResource[PromotionCode]):
    """PromotionCodes of one promotion."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        *,
        query: PromotionCodeFilters | None = None,
        code: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[PromotionCode]:
        """One page of promotion codes, as a list with has_more.

        Args:
            query: Filters made with filters().
            code: The code with this text.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /promotions/{promotion_id}/codes
        """

    def iterall(
        self,
        *,
        query: PromotionCodeFilters | None = None,
        code: str | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[PromotionCode]:
        """All promotion codes, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            code: The code with this text.
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /promotions/{promotion_id}/codes
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: PromotionCodeFilters | None = None,
        code: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[PromotionCode]:
        """A range of promotion codes by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            code: The code with this text.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /promotions/{promotion_id}/codes
        """

    def filters(self) -> PromotionCodeFilters:
        """An empty filter set, to be passed as query=."""

    def __call__(
        self,
        *,
        query: PromotionCodeFilters | None = None,
        code: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[PromotionCode]:
        """All promotion codes, or one page with page= or limit=.

        Args:
            query: Filters made with filters().
            code: The code with this text.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /promotions/{promotion_id}/codes
        """

    def create(
        self, *, code: str, max_uses: int | None = ..., max_uses_per_customer: int | None = ...
    ) -> PromotionCode:
        """Create one promotion code and return it as stored.

        Args:
            code: Text that shoppers enter; letters, digits, spaces, _ and - are allowed.
            max_uses: Number of uses after which it stops; null or 0 for no limit.
            max_uses_per_customer: Number of uses that each customer has; null or 0 for no limit.

        API: POST /promotions/{promotion_id}/codes
        """

    def delete(self, id: int, /) -> None:
        """Delete one promotion code.

        API: DELETE /promotions/{promotion_id}/codes/{id}
        """

    def delete_many(
        self, ids: Iterable[int], /, *, concurrency: int = 1, code: str | None = None
    ) -> None:
        """Delete promotion codes by their ids, many at once; without ids, it sends nothing.

        BatchException tells which rows are done if a request fails.

        Args:
            ids: The ids; all are checked before the first request.
            concurrency: Maximum number of requests at once; limits that the API states are kept.
            code: Text of a code to delete.

        API: DELETE /promotions/{promotion_id}/codes
        """

    def generate(
        self,
        *,
        batch_size: int,
        max_uses: int = ...,
        max_uses_per_customer: int = ...,
        prefix: str = ...,
        suffix: str = ...,
        delimiter: str = ...,
        exclude_characters: Sequence[str] = ...,
        code_length: int = ...,
    ) -> PromotionCodeBatch | None:
        """Generates up to 250 codes; the promotion needs the coupon_type BULK.

        Args:
            batch_size: Number of codes.
            max_uses: Number of uses of each code; 0 for no limit.
            max_uses_per_customer: Number of uses of each code by one customer; 0 for no limit.
            prefix: Start of each code: A-Z, 0-9, _ and -.
            suffix: End of each code: A-Z, 0-9, _ and -.
            delimiter: Character between the parts of a code: _ or -.
            exclude_characters: Characters that codes must not contain: A-Z or 0-9.
            code_length: Number of generated characters of each code.

        API: POST /promotions/{promotion_id}/codegen
        """

class AsyncPromotionCodes(AsyncResource[AsyncPromotionCode]):
    """Coupon codes of one promotion. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        promotion_id: int,
        /,
        *,
        query: PromotionCodeFilters | None = None,
        code: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncPromotionCode]:
        """One page of promotion codes, as a list with has_more.

        Args:
            query: Filters made with filters().
            code: The code with this text.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /promotions/{promotion_id}/codes
        """

    def iterall(
        self,
        promotion_id: int,
        /,
        *,
        query: PromotionCodeFilters | None = None,
        code: str | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncPromotionCode]:
        """All promotion codes, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            code: The code with this text.
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /promotions/{promotion_id}/codes
        """

    def enumerate(
        self,
        promotion_id: int,
        /,
        *,
        start: int = 0,
        limit: int | None = None,
        query: PromotionCodeFilters | None = None,
        code: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPromotionCode]:
        """A range of promotion codes by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            code: The code with this text.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /promotions/{promotion_id}/codes
        """

    def filters(self) -> PromotionCodeFilters:
        """An empty filter set, to be passed as query=."""

    async def create(
        self,
        promotion_id: int,
        /,
        *,
        code: str,
        max_uses: int | None = ...,
        max_uses_per_customer: int | None = ...,
    ) -> AsyncPromotionCode:
        """Create one promotion code and return it as stored.

        Args:
            code: Text that shoppers enter; letters, digits, spaces, _ and - are allowed.
            max_uses: Number of uses after which it stops; null or 0 for no limit.
            max_uses_per_customer: Number of uses that each customer has; null or 0 for no limit.

        API: POST /promotions/{promotion_id}/codes
        """

    async def delete(self, promotion_id: int, id: int, /) -> None:
        """Delete one promotion code.

        API: DELETE /promotions/{promotion_id}/codes/{id}
        """

    async def delete_many(
        self,
        promotion_id: int,
        ids: Iterable[int],
        /,
        *,
        concurrency: int = 1,
        code: str | None = None,
    ) -> None:
        """Delete promotion codes by their ids, many at once; without ids, it sends nothing.

        BatchException tells which rows are done if a request fails.

        Args:
            ids: The ids; all are checked before the first request.
            concurrency: Maximum number of requests at once; limits that the API states are kept.
            code: Text of a code to delete.

        API: DELETE /promotions/{promotion_id}/codes
        """

    async def generate(
        self,
        promotion_id: int,
        /,
        *,
        batch_size: int,
        max_uses: int = ...,
        max_uses_per_customer: int = ...,
        prefix: str = ...,
        suffix: str = ...,
        delimiter: str = ...,
        exclude_characters: Sequence[str] = ...,
        code_length: int = ...,
    ) -> PromotionCodeBatch | None:
        """Generates up to 250 codes; the promotion needs the coupon_type BULK.

        Args:
            batch_size: Number of codes.
            max_uses: Number of uses of each code; 0 for no limit.
            max_uses_per_customer: Number of uses of each code by one customer; 0 for no limit.
            prefix: Start of each code: A-Z, 0-9, _ and -.
            suffix: End of each code: A-Z, 0-9, _ and -.
            delimiter: Character between the parts of a code: _ or -.
            exclude_characters: Characters that codes must not contain: A-Z or 0-9.
            code_length: Number of generated characters of each code.

        API: POST /promotions/{promotion_id}/codegen
        """

    async def by_code(self, *, code: str) -> list[AsyncPromotionCode]:
        """Finds a code by its text, without the id of its promotion.

        Args:
            code: The code to find.

        API: GET /promotions/codes
        """

    async def delete_by_code(self, *, code: str) -> Any:
        """Deletes a code by its text, without the id of its promotion.

        Args:
            code: The code to delete.

        API: DELETE /promotions/codes
        """

class AsyncBoundPromotionCodes(AsyncBoundResource[AsyncPromotionCode]):
    """PromotionCodes of one promotion. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        *,
        query: PromotionCodeFilters | None = None,
        code: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncPromotionCode]:
        """One page of promotion codes, as a list with has_more.

        Args:
            query: Filters made with filters().
            code: The code with this text.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /promotions/{promotion_id}/codes
        """

    def iterall(
        self,
        *,
        query: PromotionCodeFilters | None = None,
        code: str | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncPromotionCode]:
        """All promotion codes, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            code: The code with this text.
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /promotions/{promotion_id}/codes
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: PromotionCodeFilters | None = None,
        code: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPromotionCode]:
        """A range of promotion codes by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            code: The code with this text.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /promotions/{promotion_id}/codes
        """

    def filters(self) -> PromotionCodeFilters:
        """An empty filter set, to be passed as query=."""

    async def __call__(
        self,
        *,
        query: PromotionCodeFilters | None = None,
        code: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncPromotionCode]:
        """All promotion codes, or one page with page= or limit=.

        Args:
            query: Filters made with filters().
            code: The code with this text.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /promotions/{promotion_id}/codes
        """

    async def create(
        self, *, code: str, max_uses: int | None = ..., max_uses_per_customer: int | None = ...
    ) -> AsyncPromotionCode:
        """Create one promotion code and return it as stored.

        Args:
            code: Text that shoppers enter; letters, digits, spaces, _ and - are allowed.
            max_uses: Number of uses after which it stops; null or 0 for no limit.
            max_uses_per_customer: Number of uses that each customer has; null or 0 for no limit.

        API: POST /promotions/{promotion_id}/codes
        """

    async def delete(self, id: int, /) -> None:
        """Delete one promotion code.

        API: DELETE /promotions/{promotion_id}/codes/{id}
        """

    async def delete_many(
        self, ids: Iterable[int], /, *, concurrency: int = 1, code: str | None = None
    ) -> None:
        """Delete promotion codes by their ids, many at once; without ids, it sends nothing.

        BatchException tells which rows are done if a request fails.

        Args:
            ids: The ids; all are checked before the first request.
            concurrency: Maximum number of requests at once; limits that the API states are kept.
            code: Text of a code to delete.

        API: DELETE /promotions/{promotion_id}/codes
        """

    async def generate(
        self,
        *,
        batch_size: int,
        max_uses: int = ...,
        max_uses_per_customer: int = ...,
        prefix: str = ...,
        suffix: str = ...,
        delimiter: str = ...,
        exclude_characters: Sequence[str] = ...,
        code_length: int = ...,
    ) -> PromotionCodeBatch | None:
        """Generates up to 250 codes; the promotion needs the coupon_type BULK.

        Args:
            batch_size: Number of codes.
            max_uses: Number of uses of each code; 0 for no limit.
            max_uses_per_customer: Number of uses of each code by one customer; 0 for no limit.
            prefix: Start of each code: A-Z, 0-9, _ and -.
            suffix: End of each code: A-Z, 0-9, _ and -.
            delimiter: Character between the parts of a code: _ or -.
            exclude_characters: Characters that codes must not contain: A-Z or 0-9.
            code_length: Number of generated characters of each code.

        API: POST /promotions/{promotion_id}/codegen
        """
