"""Redirects: Rules that send visitors from an old storefront path to a new place.

Generated from schema/v2/redirects.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import AsyncIterator, Iterator, Mapping
from typing import Any, ClassVar, Literal, TypeAlias
from typing_extensions import deprecated

from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.async_collection import AsyncCollection
from bigcommerce_sdk.paging.collection import Collection
from bigcommerce_sdk.paging.page import RecordPage
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record

from .inputs import RedirectForwardDict

RedirectForwardType: TypeAlias = Literal["manual", "product", "category"]
"""Values of RedirectForward.type."""

class RedirectForward(NestedRecord):
    """Target the visitor is sent to."""

    def __init__(self, *, type: RedirectForwardType | str = ..., ref: str | int = ...) -> None: ...
    @property
    def type(self) -> RedirectForwardType | str:
        """Whether the target is a typed-in address or an item such as a product. Enum."""

    @type.setter
    def type(self, value: RedirectForwardType | str) -> None: ...
    @property
    def ref(self) -> str | int:
        """Address when the type is manual; otherwise the id of the target item. String_or_integer."""

    @ref.setter
    def ref(self, value: str | int) -> None: ...

class RedirectFields(BaseRecord):
    """Fields of Redirect and AsyncRedirect."""

    @property
    def id(self) -> int:
        """Number that identifies the redirect, assigned by BigCommerce. Integer, read-only."""

    @property
    def path(self) -> str:
        """Old storefront path that visitors ask for. String, required on create and update."""

    @path.setter
    def path(self, value: str) -> None: ...
    @property
    def forward(self) -> RedirectForward:
        """Target the visitor is sent to. Object, required on create and update."""

    @forward.setter
    def forward(self, value: RedirectForward | RedirectForwardDict) -> None: ...
    @property
    def url(self) -> str:
        """Full target address that results from the rule. String, read-only."""

class Redirect(RedirectFields, Record):
    """One redirect. Rules that send visitors from an old storefront path to a new place."""

    @deprecated("The API recommends its V3 successor.")
    def save(self) -> Redirect:
        """Send only the changed fields; does nothing without changes.

        API: PUT /redirects/{id}
        """

    @deprecated("The API recommends its V3 successor.")
    def update(
        self, *, path: str = ..., forward: RedirectForward | RedirectForwardDict = ...
    ) -> Redirect:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            path: Old storefront path that visitors ask for.
            forward: Target the visitor is sent to.

        API: PUT /redirects/{id}
        """

    @deprecated("The API recommends its V3 successor.")
    def delete(self) -> None:
        """Delete this redirect from the store.

        API: DELETE /redirects/{id}
        """

    def refresh(self) -> Redirect:
        """Reload this redirect; unsaved changes are discarded.

        API: GET /redirects/{id}
        """

class AsyncRedirect(RedirectFields, AsyncRecord):
    """One redirect. Rules that send visitors from an old storefront path to a new place. For asynchronous clients."""

    @deprecated("The API recommends its V3 successor.")
    async def save(self) -> AsyncRedirect:
        """Send only the changed fields; does nothing without changes.

        API: PUT /redirects/{id}
        """

    @deprecated("The API recommends its V3 successor.")
    async def update(
        self, *, path: str = ..., forward: RedirectForward | RedirectForwardDict = ...
    ) -> AsyncRedirect:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            path: Old storefront path that visitors ask for.
            forward: Target the visitor is sent to.

        API: PUT /redirects/{id}
        """

    @deprecated("The API recommends its V3 successor.")
    async def delete(self) -> None:
        """Delete this redirect from the store.

        API: DELETE /redirects/{id}
        """

    async def refresh(self) -> AsyncRedirect:
        """Reload this redirect; unsaved changes are discarded.

        API: GET /redirects/{id}
        """

class RedirectFilters(FilterSet):
    """Parameters of Redirects."""

    def __init__(self) -> None: ...

class Redirects(Resource[Redirect]):
    """Rules that send visitors from an old storefront path to a new place. Superseded by api.v3.Redirects."""

    meta: ClassVar[ResourceMeta]
    @deprecated("The API recommends its V3 successor.")
    def all(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[Redirect]:
        """One page of redirects, as a list with has_more.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /redirects
        """

    @deprecated("The API recommends its V3 successor.")
    def iterall(
        self,
        *,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[Redirect]:
        """All redirects, over every page, fetched as you iterate.

        Args:
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /redirects
        """

    @deprecated("The API recommends its V3 successor.")
    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Redirect]:
        """A range of redirects by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /redirects
        """

    @deprecated("The API recommends its V3 successor.")
    def get(self, id: int, /, *, extra_params: Mapping[str, Any] | None = None) -> Redirect:
        """One redirect by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /redirects/{id}
        """

    @deprecated("The API recommends its V3 successor.")
    def create(self, *, path: str, forward: RedirectForward | RedirectForwardDict) -> Redirect:
        """Create one redirect and return it as stored.

        Args:
            path: Old storefront path that visitors ask for.
            forward: Target the visitor is sent to.

        API: POST /redirects
        """

    @deprecated("The API recommends its V3 successor.")
    def update(
        self, id: int, /, *, path: str, forward: RedirectForward | RedirectForwardDict
    ) -> Redirect:
        """Change one redirect; only the fields that are passed are sent.

        Args:
            path: Old storefront path that visitors ask for.
            forward: Target the visitor is sent to.

        API: PUT /redirects/{id}
        """

    @deprecated("The API recommends its V3 successor.")
    def delete(self, id: int, /) -> None:
        """Delete one redirect.

        API: DELETE /redirects/{id}
        """

    @deprecated("The API recommends its V3 successor.")
    def delete_all(self) -> None:
        """Delete all redirects.

        V3: api.v3.Redirects.delete_many(ids)

        API: DELETE /redirects
        """

    @deprecated("The API recommends its V3 successor.")
    def count(self, *, extra_params: Mapping[str, Any] | None = None) -> int:
        """How many redirects there are.

        V3: api.v3.Redirects.all(limit=1).total

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /redirects/count
        """

class AsyncRedirects(AsyncResource[AsyncRedirect]):
    """Rules that send visitors from an old storefront path to a new place. Superseded by api.v3.Redirects. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    @deprecated("The API recommends its V3 successor.")
    async def all(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncRedirect]:
        """One page of redirects, as a list with has_more.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /redirects
        """

    @deprecated("The API recommends its V3 successor.")
    def iterall(
        self,
        *,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncRedirect]:
        """All redirects, over every page, fetched as you iterate.

        Args:
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /redirects
        """

    @deprecated("The API recommends its V3 successor.")
    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncRedirect]:
        """A range of redirects by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /redirects
        """

    @deprecated("The API recommends its V3 successor.")
    async def get(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncRedirect:
        """One redirect by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /redirects/{id}
        """

    @deprecated("The API recommends its V3 successor.")
    async def create(
        self, *, path: str, forward: RedirectForward | RedirectForwardDict
    ) -> AsyncRedirect:
        """Create one redirect and return it as stored.

        Args:
            path: Old storefront path that visitors ask for.
            forward: Target the visitor is sent to.

        API: POST /redirects
        """

    @deprecated("The API recommends its V3 successor.")
    async def update(
        self, id: int, /, *, path: str, forward: RedirectForward | RedirectForwardDict
    ) -> AsyncRedirect:
        """Change one redirect; only the fields that are passed are sent.

        Args:
            path: Old storefront path that visitors ask for.
            forward: Target the visitor is sent to.

        API: PUT /redirects/{id}
        """

    @deprecated("The API recommends its V3 successor.")
    async def delete(self, id: int, /) -> None:
        """Delete one redirect.

        API: DELETE /redirects/{id}
        """

    @deprecated("The API recommends its V3 successor.")
    async def delete_all(self) -> None:
        """Delete all redirects.

        V3: api.v3.Redirects.delete_many(ids)

        API: DELETE /redirects
        """

    @deprecated("The API recommends its V3 successor.")
    async def count(self, *, extra_params: Mapping[str, Any] | None = None) -> int:
        """How many redirects there are.

        V3: api.v3.Redirects.all(limit=1).total

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /redirects/count
        """
