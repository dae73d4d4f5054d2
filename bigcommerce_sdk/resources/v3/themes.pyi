"""Themes: Themes of the storefronts; a theme has variations, and each has a configuration.

Generated from schema/v3/themes.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import AsyncIterator, Iterator, Mapping
from datetime import datetime
from typing import Any, ClassVar, Literal, TypeAlias

from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.files import File, FileSource
from bigcommerce_sdk.paging.async_collection import AsyncCollection
from bigcommerce_sdk.paging.collection import Collection
from bigcommerce_sdk.paging.page import RecordPage
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record

from .theme_configurations import AsyncBoundThemeConfigurations, BoundThemeConfigurations

ThemeRevision: TypeAlias = Literal["original", "last_activated", "last_created"]
"""Revisions of a theme or its configuration."""

class ThemeVariation(NestedRecord):
    """A variation of a theme."""

    def __init__(
        self,
        *,
        description: str | None = ...,
        external_id: str | None = ...,
        name: str = ...,
        uuid: str = ...,
    ) -> None: ...
    @property
    def description(self) -> str | None:
        """Description of the variation. String, can be None."""

    @description.setter
    def description(self, value: str | None) -> None: ...
    @property
    def external_id(self) -> str | None:
        """Id in the marketplace. String, can be None."""

    @external_id.setter
    def external_id(self, value: str | None) -> None: ...
    @property
    def name(self) -> str:
        """Name that the merchant sees. String."""

    @name.setter
    def name(self, value: str) -> None: ...
    @property
    def uuid(self) -> str:
        """Identifies the variation; activate takes it. String."""

    @uuid.setter
    def uuid(self, value: str) -> None: ...

class ThemeUpload(NestedRecord):
    """The theme to upload."""

    def __init__(self, *, file: FileSource = ...) -> None: ...
    @property
    def file(self) -> File:
        """The ZIP file of the theme: its path, its bytes or an open file. File, required on create."""

    @file.setter
    def file(self, value: FileSource) -> None: ...

class ThemeJobReference(NestedRecord):
    """The job that was started."""

    def __init__(self, *, job_id: str = ...) -> None: ...
    @property
    def job_id(self) -> str:
        """Identifies the job; ThemeJobs returns its progress. String."""

    @job_id.setter
    def job_id(self, value: str) -> None: ...

class ThemeDownloadOptions(NestedRecord):
    """What to download."""

    def __init__(self, *, which: ThemeRevision = ...) -> None: ...
    @property
    def which(self) -> ThemeRevision:
        """Revision to download. Enum."""

    @which.setter
    def which(self, value: ThemeRevision) -> None: ...

class ThemeActivation(NestedRecord):
    """What to activate."""

    def __init__(self, *, variation_id: str = ..., which: ThemeRevision = ...) -> None: ...
    @property
    def variation_id(self) -> str:
        """UUID of the variation. String, required on create, uuid."""

    @variation_id.setter
    def variation_id(self, value: str) -> None: ...
    @property
    def which(self) -> ThemeRevision:
        """Configuration to activate it with. Enum."""

    @which.setter
    def which(self, value: ThemeRevision) -> None: ...

class ThemeFields(BaseRecord):
    """Fields of Theme and AsyncTheme."""

    @property
    def variations(self) -> list[ThemeVariation]:
        """Variations of the theme; a get leaves them out. Array of object, read-only."""

    @property
    def uuid(self) -> str:
        """Identifies the theme. String, read-only."""

    @property
    def name(self) -> str:
        """Name that the merchant sees. String, read-only."""

    @property
    def is_private(self) -> bool:
        """Whether the theme is private to the store. Boolean, read-only."""

    @property
    def is_active(self) -> bool:
        """Whether a storefront shows it. Boolean, read-only."""

    @property
    def updated_at(self) -> datetime:
        """When the theme was last changed. Datetime, read-only."""

class Theme(ThemeFields, Record):
    """One theme. Themes of the storefronts; a theme has variations, and each has a configuration."""

    @property
    def configurations(self) -> BoundThemeConfigurations:
        """The settings of the theme and its variations. Leads to a list of ThemeConfigurations, fetched when first used."""

    def delete(self) -> None:
        """Delete this theme from the store.

        API: DELETE /themes/{id}
        """

    def refresh(self) -> Theme:
        """Reload this theme; unsaved changes are discarded.

        API: GET /themes/{id}
        """

    def download(self, *, which: ThemeRevision = ...) -> ThemeJobReference | None:
        """Starts a download; the result of the job has a link that works for a minute.

        Args:
            which: Revision to download.

        API: POST /themes/{uuid}/actions/download
        """

class AsyncTheme(ThemeFields, AsyncRecord):
    """One theme. Themes of the storefronts; a theme has variations, and each has a configuration. For asynchronous clients."""

    @property
    def configurations(self) -> AsyncBoundThemeConfigurations:
        """The settings of the theme and its variations. Leads to a list of ThemeConfigurations, fetched when first used."""

    async def delete(self) -> None:
        """Delete this theme from the store.

        API: DELETE /themes/{id}
        """

    async def refresh(self) -> AsyncTheme:
        """Reload this theme; unsaved changes are discarded.

        API: GET /themes/{id}
        """

    async def download(self, *, which: ThemeRevision = ...) -> ThemeJobReference | None:
        """Starts a download; the result of the job has a link that works for a minute.

        Args:
            which: Revision to download.

        API: POST /themes/{uuid}/actions/download
        """

class ThemeFilters(FilterSet):
    """Parameters of Themes."""

    def __init__(self) -> None: ...

class Themes(Resource[Theme]):
    """Themes of the storefronts; a theme has variations, and each has a configuration."""

    meta: ClassVar[ResourceMeta]
    def all(self, *, extra_params: Mapping[str, Any] | None = None) -> RecordPage[Theme]:
        """One page of themes, as a list with has_more.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /themes
        """

    def iterall(
        self,
        *,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[Theme]:
        """All themes, over every page, fetched as you iterate.

        Args:
            page_size: Rows of one request, up to 0 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /themes
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Theme]:
        """A range of themes by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /themes
        """

    def get(self, id: str, /, *, extra_params: Mapping[str, Any] | None = None) -> Theme:
        """One theme by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /themes/{id}
        """

    def delete(self, id: str, /) -> None:
        """Delete one theme.

        API: DELETE /themes/{id}
        """

    def upload(self, *, file: FileSource) -> ThemeJobReference | None:
        """Uploads a theme; ThemeJobs has the progress of the job that is returned.

        Args:
            file: The ZIP file of the theme: its path, its bytes or an open file.

        API: POST /themes
        """

    def download(self, uuid: str, /, *, which: ThemeRevision = ...) -> ThemeJobReference | None:
        """Starts a download; the result of the job has a link that works for a minute.

        Args:
            which: Revision to download.

        API: POST /themes/{uuid}/actions/download
        """

    def activate(
        self, *, channel_id: int | None = None, variation_id: str, which: ThemeRevision = ...
    ) -> Any:
        """Shows a variation of a theme on a storefront.

        Args:
            channel_id: Channel whose storefront gets the theme.
            variation_id: UUID of the variation.
            which: Configuration to activate it with.

        API: POST /themes/actions/activate
        """

class AsyncThemes(AsyncResource[AsyncTheme]):
    """Themes of the storefronts; a theme has variations, and each has a configuration. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(self, *, extra_params: Mapping[str, Any] | None = None) -> RecordPage[AsyncTheme]:
        """One page of themes, as a list with has_more.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /themes
        """

    def iterall(
        self,
        *,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncTheme]:
        """All themes, over every page, fetched as you iterate.

        Args:
            page_size: Rows of one request, up to 0 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /themes
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncTheme]:
        """A range of themes by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /themes
        """

    async def get(self, id: str, /, *, extra_params: Mapping[str, Any] | None = None) -> AsyncTheme:
        """One theme by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /themes/{id}
        """

    async def delete(self, id: str, /) -> None:
        """Delete one theme.

        API: DELETE /themes/{id}
        """

    async def upload(self, *, file: FileSource) -> ThemeJobReference | None:
        """Uploads a theme; ThemeJobs has the progress of the job that is returned.

        Args:
            file: The ZIP file of the theme: its path, its bytes or an open file.

        API: POST /themes
        """

    async def download(
        self, uuid: str, /, *, which: ThemeRevision = ...
    ) -> ThemeJobReference | None:
        """Starts a download; the result of the job has a link that works for a minute.

        Args:
            which: Revision to download.

        API: POST /themes/{uuid}/actions/download
        """

    async def activate(
        self, *, channel_id: int | None = None, variation_id: str, which: ThemeRevision = ...
    ) -> Any:
        """Shows a variation of a theme on a storefront.

        Args:
            channel_id: Channel whose storefront gets the theme.
            variation_id: UUID of the variation.
            which: Configuration to activate it with.

        API: POST /themes/actions/activate
        """
