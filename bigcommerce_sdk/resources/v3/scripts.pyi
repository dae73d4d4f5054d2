"""Scripts: Scripts that run on storefront pages; a token sees only those that it created.

Generated from schema/v3/scripts.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, ClassVar, Literal, TypeAlias

from bigcommerce_sdk.endpoints.filters import Filter, FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.async_collection import AsyncCollection
from bigcommerce_sdk.paging.collection import Collection
from bigcommerce_sdk.paging.page import RecordPage
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.record import AsyncLink, AsyncRecord, Record

from .channels import AsyncChannel, Channel

ScriptLoadMethod: TypeAlias = Literal["default", "async", "defer"]
"""How browsers load a script."""

ScriptLocation: TypeAlias = Literal["head", "footer"]
"""Where on a page a script stands."""

ScriptVisibility: TypeAlias = Literal["storefront", "all_pages", "checkout", "order_confirmation"]
"""Pages on which a script runs."""

ScriptKind: TypeAlias = Literal["src", "script_tag"]
"""Ways to give a script."""

ScriptConsentCategory: TypeAlias = Literal["essential", "functional", "analytics", "targeting"]
"""What shoppers agree to."""

ScriptsSort: TypeAlias = Literal["name", "description", "date_created", "date_modified"]
"""What Scripts can be ordered by."""

ScriptsDirection: TypeAlias = Literal["asc", "desc"]
"""Directions in which Scripts can be ordered."""

class ScriptFields(BaseRecord):
    """Fields of Script and AsyncScript."""

    @property
    def name(self) -> str:
        """Name that the merchant sees. String, required on create, 1 to 255 characters."""

    @name.setter
    def name(self, value: str) -> None: ...
    @property
    def uuid(self) -> str:
        """Identifies the script. String, read-only, uuid."""

    @property
    def date_created(self) -> datetime:
        """When the script was created. Datetime, read-only."""

    @property
    def date_modified(self) -> datetime:
        """When the script was last changed. Datetime, read-only."""

    @property
    def description(self) -> str:
        """Name that the merchant sees. String."""

    @description.setter
    def description(self, value: str) -> None: ...
    @property
    def html(self) -> str | None:
        """HTML with exactly one script tag; for the kind script_tag. String, can be None, at most 65536 characters."""

    @html.setter
    def html(self, value: str | None) -> None: ...
    @property
    def src(self) -> str | None:
        """Address of the script; for the kind src. String, can be None, url."""

    @src.setter
    def src(self, value: str | None) -> None: ...
    @property
    def auto_uninstall(self) -> bool:
        """Whether the script is removed when its app is uninstalled. Boolean."""

    @auto_uninstall.setter
    def auto_uninstall(self, value: bool) -> None: ...
    @property
    def load_method(self) -> ScriptLoadMethod | None:
        """How browsers load the script; for the kind src. Enum, can be None."""

    @load_method.setter
    def load_method(self, value: ScriptLoadMethod | None) -> None: ...
    @property
    def location(self) -> ScriptLocation:
        """Where on the page the script stands. Enum."""

    @location.setter
    def location(self, value: ScriptLocation) -> None: ...
    @property
    def visibility(self) -> ScriptVisibility:
        """On which pages the script runs. Enum."""

    @visibility.setter
    def visibility(self, value: ScriptVisibility) -> None: ...
    @property
    def kind(self) -> ScriptKind:
        """Whether it is an address (src) or HTML (script_tag). Enum."""

    @kind.setter
    def kind(self, value: ScriptKind) -> None: ...
    @property
    def api_client_id(self) -> str:
        """API client that created it; empty if none did. String, read-only."""

    @property
    def consent_category(self) -> ScriptConsentCategory | str:
        """Consent that the script needs; where shoppers are asked, scripts without one do not run. Enum."""

    @consent_category.setter
    def consent_category(self, value: ScriptConsentCategory | str) -> None: ...
    @property
    def enabled(self) -> bool:
        """Whether the script runs. Boolean."""

    @enabled.setter
    def enabled(self, value: bool) -> None: ...
    @property
    def channel_id(self) -> int:
        """Channel whose storefront runs the script. Integer, at least 1."""

    @channel_id.setter
    def channel_id(self, value: int) -> None: ...
    @property
    def integrity_hashes(self) -> list[str]:
        """Subresource integrity hashes by which browsers check an external script. Array of string."""

    @integrity_hashes.setter
    def integrity_hashes(self, value: Sequence[str]) -> None: ...

class Script(ScriptFields, Record):
    """One script. Scripts that run on storefront pages; a token sees only those that it created."""

    @property
    def channel(self) -> Channel | None:
        """The channel whose storefront runs the script. Leads to a record of Channels, fetched when first used."""

    def save(self) -> Script:
        """Send only the changed fields; does nothing without changes.

        API: PUT /content/scripts/{id}
        """

    def update(
        self,
        *,
        name: str = ...,
        description: str = ...,
        html: str | None = ...,
        src: str | None = ...,
        auto_uninstall: bool = ...,
        load_method: ScriptLoadMethod | None = ...,
        location: ScriptLocation = ...,
        visibility: ScriptVisibility = ...,
        kind: ScriptKind = ...,
        consent_category: ScriptConsentCategory | str = ...,
        enabled: bool = ...,
        channel_id: int = ...,
        integrity_hashes: Sequence[str] = ...,
    ) -> Script:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            name: Name that the merchant sees.
            description: Name that the merchant sees.
            html: HTML with exactly one script tag; for the kind script_tag.
            src: Address of the script; for the kind src.
            auto_uninstall: Whether the script is removed when its app is uninstalled.
            load_method: How browsers load the script; for the kind src.
            location: Where on the page the script stands.
            visibility: On which pages the script runs.
            kind: Whether it is an address (src) or HTML (script_tag).
            consent_category: Consent that the script needs; where shoppers are asked, scripts without one do not run.
            enabled: Whether the script runs.
            channel_id: Channel whose storefront runs the script.
            integrity_hashes: Subresource integrity hashes by which browsers check an external script.

        API: PUT /content/scripts/{id}
        """

    def delete(self) -> None:
        """Delete this script from the store.

        API: DELETE /content/scripts/{id}
        """

    def refresh(self) -> Script:
        """Reload this script; unsaved changes are discarded.

        API: GET /content/scripts/{id}
        """

class AsyncScript(ScriptFields, AsyncRecord):
    """One script. Scripts that run on storefront pages; a token sees only those that it created. For asynchronous clients."""

    @property
    def channel(self) -> AsyncLink[AsyncChannel | None]:
        """The channel whose storefront runs the script. Leads to a record of Channels, fetched when first awaited."""

    async def save(self) -> AsyncScript:
        """Send only the changed fields; does nothing without changes.

        API: PUT /content/scripts/{id}
        """

    async def update(
        self,
        *,
        name: str = ...,
        description: str = ...,
        html: str | None = ...,
        src: str | None = ...,
        auto_uninstall: bool = ...,
        load_method: ScriptLoadMethod | None = ...,
        location: ScriptLocation = ...,
        visibility: ScriptVisibility = ...,
        kind: ScriptKind = ...,
        consent_category: ScriptConsentCategory | str = ...,
        enabled: bool = ...,
        channel_id: int = ...,
        integrity_hashes: Sequence[str] = ...,
    ) -> AsyncScript:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            name: Name that the merchant sees.
            description: Name that the merchant sees.
            html: HTML with exactly one script tag; for the kind script_tag.
            src: Address of the script; for the kind src.
            auto_uninstall: Whether the script is removed when its app is uninstalled.
            load_method: How browsers load the script; for the kind src.
            location: Where on the page the script stands.
            visibility: On which pages the script runs.
            kind: Whether it is an address (src) or HTML (script_tag).
            consent_category: Consent that the script needs; where shoppers are asked, scripts without one do not run.
            enabled: Whether the script runs.
            channel_id: Channel whose storefront runs the script.
            integrity_hashes: Subresource integrity hashes by which browsers check an external script.

        API: PUT /content/scripts/{id}
        """

    async def delete(self) -> None:
        """Delete this script from the store.

        API: DELETE /content/scripts/{id}
        """

    async def refresh(self) -> AsyncScript:
        """Reload this script; unsaved changes are discarded.

        API: GET /content/scripts/{id}
        """

class ScriptFilters(FilterSet):
    """Parameters of Scripts."""

    def __init__(
        self,
        *,
        channel_id__in: Sequence[int] | int | None = None,
        sort: ScriptsSort | None = None,
        direction: ScriptsDirection | None = None,
    ) -> None: ...
    @property
    def channel_id__in(self) -> Filter[Sequence[int] | int]:
        """Scripts of these channels."""

    @channel_id__in.setter
    def channel_id__in(self, value: Sequence[int] | int | None) -> None: ...
    @property
    def sort(self) -> Filter[ScriptsSort]:
        """What to order by."""

    @sort.setter
    def sort(self, value: ScriptsSort | None) -> None: ...
    @property
    def direction(self) -> Filter[ScriptsDirection]:
        """Ascending or descending."""

    @direction.setter
    def direction(self, value: ScriptsDirection | None) -> None: ...

class Scripts(Resource[Script]):
    """Scripts that run on storefront pages; a token sees only those that it created."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        *,
        query: ScriptFilters | None = None,
        channel_id__in: Sequence[int] | int | None = None,
        sort: ScriptsSort | None = None,
        direction: ScriptsDirection | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[Script]:
        """One page of scripts, as a list with has_more.

        Args:
            query: Filters made with filters().
            channel_id__in: Scripts of these channels.
            sort: What to order by.
            direction: Ascending or descending.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /content/scripts
        """

    def iterall(
        self,
        *,
        query: ScriptFilters | None = None,
        channel_id__in: Sequence[int] | int | None = None,
        sort: ScriptsSort | None = None,
        direction: ScriptsDirection | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[Script]:
        """All scripts, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            channel_id__in: Scripts of these channels.
            sort: What to order by.
            direction: Ascending or descending.
            page_size: Rows of one request, up to 50 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /content/scripts
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: ScriptFilters | None = None,
        channel_id__in: Sequence[int] | int | None = None,
        sort: ScriptsSort | None = None,
        direction: ScriptsDirection | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Script]:
        """A range of scripts by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            channel_id__in: Scripts of these channels.
            sort: What to order by.
            direction: Ascending or descending.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /content/scripts
        """

    def filters(self) -> ScriptFilters:
        """An empty filter set, to be passed as query=."""

    def get(self, id: str, /, *, extra_params: Mapping[str, Any] | None = None) -> Script:
        """One script by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /content/scripts/{id}
        """

    def create(
        self,
        *,
        name: str,
        description: str = ...,
        html: str | None = ...,
        src: str | None = ...,
        auto_uninstall: bool = ...,
        load_method: ScriptLoadMethod | None = ...,
        location: ScriptLocation = ...,
        visibility: ScriptVisibility = ...,
        kind: ScriptKind = ...,
        consent_category: ScriptConsentCategory | str = ...,
        enabled: bool = ...,
        channel_id: int = ...,
        integrity_hashes: Sequence[str] = ...,
    ) -> Script:
        """Create one script and return it as stored.

        Args:
            name: Name that the merchant sees.
            description: Name that the merchant sees.
            html: HTML with exactly one script tag; for the kind script_tag.
            src: Address of the script; for the kind src.
            auto_uninstall: Whether the script is removed when its app is uninstalled.
            load_method: How browsers load the script; for the kind src.
            location: Where on the page the script stands.
            visibility: On which pages the script runs.
            kind: Whether it is an address (src) or HTML (script_tag).
            consent_category: Consent that the script needs; where shoppers are asked, scripts without one do not run.
            enabled: Whether the script runs.
            channel_id: Channel whose storefront runs the script.
            integrity_hashes: Subresource integrity hashes by which browsers check an external script.

        API: POST /content/scripts
        """

    def update(
        self,
        id: str,
        /,
        *,
        name: str = ...,
        description: str = ...,
        html: str | None = ...,
        src: str | None = ...,
        auto_uninstall: bool = ...,
        load_method: ScriptLoadMethod | None = ...,
        location: ScriptLocation = ...,
        visibility: ScriptVisibility = ...,
        kind: ScriptKind = ...,
        consent_category: ScriptConsentCategory | str = ...,
        enabled: bool = ...,
        channel_id: int = ...,
        integrity_hashes: Sequence[str] = ...,
    ) -> Script:
        """Change one script; only the fields that are passed are sent.

        Args:
            name: Name that the merchant sees.
            description: Name that the merchant sees.
            html: HTML with exactly one script tag; for the kind script_tag.
            src: Address of the script; for the kind src.
            auto_uninstall: Whether the script is removed when its app is uninstalled.
            load_method: How browsers load the script; for the kind src.
            location: Where on the page the script stands.
            visibility: On which pages the script runs.
            kind: Whether it is an address (src) or HTML (script_tag).
            consent_category: Consent that the script needs; where shoppers are asked, scripts without one do not run.
            enabled: Whether the script runs.
            channel_id: Channel whose storefront runs the script.
            integrity_hashes: Subresource integrity hashes by which browsers check an external script.

        API: PUT /content/scripts/{id}
        """

    def delete(self, id: str, /) -> None:
        """Delete one script.

        API: DELETE /content/scripts/{id}
        """

class AsyncScripts(AsyncResource[AsyncScript]):
    """Scripts that run on storefront pages; a token sees only those that it created. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        *,
        query: ScriptFilters | None = None,
        channel_id__in: Sequence[int] | int | None = None,
        sort: ScriptsSort | None = None,
        direction: ScriptsDirection | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncScript]:
        """One page of scripts, as a list with has_more.

        Args:
            query: Filters made with filters().
            channel_id__in: Scripts of these channels.
            sort: What to order by.
            direction: Ascending or descending.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /content/scripts
        """

    def iterall(
        self,
        *,
        query: ScriptFilters | None = None,
        channel_id__in: Sequence[int] | int | None = None,
        sort: ScriptsSort | None = None,
        direction: ScriptsDirection | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncScript]:
        """All scripts, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            channel_id__in: Scripts of these channels.
            sort: What to order by.
            direction: Ascending or descending.
            page_size: Rows of one request, up to 50 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /content/scripts
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: ScriptFilters | None = None,
        channel_id__in: Sequence[int] | int | None = None,
        sort: ScriptsSort | None = None,
        direction: ScriptsDirection | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncScript]:
        """A range of scripts by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            channel_id__in: Scripts of these channels.
            sort: What to order by.
            direction: Ascending or descending.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /content/scripts
        """

    def filters(self) -> ScriptFilters:
        """An empty filter set, to be passed as query=."""

    async def get(
        self, id: str, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncScript:
        """One script by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /content/scripts/{id}
        """

    async def create(
        self,
        *,
        name: str,
        description: str = ...,
        html: str | None = ...,
        src: str | None = ...,
        auto_uninstall: bool = ...,
        load_method: ScriptLoadMethod | None = ...,
        location: ScriptLocation = ...,
        visibility: ScriptVisibility = ...,
        kind: ScriptKind = ...,
        consent_category: ScriptConsentCategory | str = ...,
        enabled: bool = ...,
        channel_id: int = ...,
        integrity_hashes: Sequence[str] = ...,
    ) -> AsyncScript:
        """Create one script and return it as stored.

        Args:
            name: Name that the merchant sees.
            description: Name that the merchant sees.
            html: HTML with exactly one script tag; for the kind script_tag.
            src: Address of the script; for the kind src.
            auto_uninstall: Whether the script is removed when its app is uninstalled.
            load_method: How browsers load the script; for the kind src.
            location: Where on the page the script stands.
            visibility: On which pages the script runs.
            kind: Whether it is an address (src) or HTML (script_tag).
            consent_category: Consent that the script needs; where shoppers are asked, scripts without one do not run.
            enabled: Whether the script runs.
            channel_id: Channel whose storefront runs the script.
            integrity_hashes: Subresource integrity hashes by which browsers check an external script.

        API: POST /content/scripts
        """

    async def update(
        self,
        id: str,
        /,
        *,
        name: str = ...,
        description: str = ...,
        html: str | None = ...,
        src: str | None = ...,
        auto_uninstall: bool = ...,
        load_method: ScriptLoadMethod | None = ...,
        location: ScriptLocation = ...,
        visibility: ScriptVisibility = ...,
        kind: ScriptKind = ...,
        consent_category: ScriptConsentCategory | str = ...,
        enabled: bool = ...,
        channel_id: int = ...,
        integrity_hashes: Sequence[str] = ...,
    ) -> AsyncScript:
        """Change one script; only the fields that are passed are sent.

        Args:
            name: Name that the merchant sees.
            description: Name that the merchant sees.
            html: HTML with exactly one script tag; for the kind script_tag.
            src: Address of the script; for the kind src.
            auto_uninstall: Whether the script is removed when its app is uninstalled.
            load_method: How browsers load the script; for the kind src.
            location: Where on the page the script stands.
            visibility: On which pages the script runs.
            kind: Whether it is an address (src) or HTML (script_tag).
            consent_category: Consent that the script needs; where shoppers are asked, scripts without one do not run.
            enabled: Whether the script runs.
            channel_id: Channel whose storefront runs the script.
            integrity_hashes: Subresource integrity hashes by which browsers check an external script.

        API: PUT /content/scripts/{id}
        """

    async def delete(self, id: str, /) -> None:
        """Delete one script.

        API: DELETE /content/scripts/{id}
        """
