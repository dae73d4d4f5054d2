"""ChannelSite: The site of a storefront: its domain and its other addresses.

Generated from schema/v3/channels.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any, ClassVar, Literal, TypeAlias

from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncSubResourceRecord, SubResourceRecord

ChannelSiteSslStatus: TypeAlias = Literal["dedicated", "shared"]
"""Values of ChannelSiteRecord.ssl_status."""

ChannelSiteUrlType: TypeAlias = Literal["checkout", "primary", "canonical"]
"""Values of ChannelSiteUrl.type."""

class ChannelSiteUrl(NestedRecord):
    """An address of the site."""

    def __init__(
        self,
        *,
        url: str = ...,
        type: ChannelSiteUrlType = ...,
        created_at: datetime | date | str = ...,
        updated_at: datetime | date | str = ...,
    ) -> None: ...
    @property
    def url(self) -> str:
        """The address. String."""

    @url.setter
    def url(self, value: str) -> None: ...
    @property
    def type(self) -> ChannelSiteUrlType:
        """What the address is used for. Enum."""

    @type.setter
    def type(self, value: ChannelSiteUrlType) -> None: ...
    @property
    def created_at(self) -> datetime:
        """When the address was added. Datetime."""

    @created_at.setter
    def created_at(self, value: datetime | date | str) -> None: ...
    @property
    def updated_at(self) -> datetime:
        """When the address was last changed. Datetime."""

    @updated_at.setter
    def updated_at(self, value: datetime | date | str) -> None: ...

class ChannelSiteCheckoutUrl(NestedRecord):
    """An address for the checkout."""

    def __init__(self, *, url: str = ...) -> None: ...
    @property
    def url(self) -> str:
        """The address; it must share the domain of the site. String, url."""

    @url.setter
    def url(self, value: str) -> None: ...

class ChannelSiteRecordFields(BaseRecord):
    """Fields of ChannelSiteRecord and AsyncChannelSiteRecord."""

    @property
    def id(self) -> int:
        """Identifies the site. Integer, read-only."""

    @property
    def url(self) -> str:
        """Address of the storefront. String, url."""

    @url.setter
    def url(self, value: str) -> None: ...
    @property
    def channel_id(self) -> int:
        """Id of the channel. Integer, create-only."""

    @property
    def created_at(self) -> datetime:
        """When the site was created. Datetime, read-only."""

    @property
    def updated_at(self) -> datetime:
        """When the site was last changed. Datetime, read-only."""

    @property
    def ssl_status(self) -> ChannelSiteSslStatus | None:
        """Whether the certificate is its own or shared; null if unknown. Enum, read-only, can be None."""

    @property
    def urls(self) -> list[ChannelSiteUrl]:
        """All addresses of the site, by use. Array of object, read-only."""

    @property
    def is_checkout_url_customized(self) -> bool:
        """Whether the checkout has an address of its own. Boolean, read-only."""

class ChannelSiteRecord(ChannelSiteRecordFields, SubResourceRecord):
    """One channel site record. The site of a storefront: its domain and its other addresses."""

    def save(self) -> ChannelSiteRecord:
        """Send only the changed fields; does nothing without changes.

        API: PUT /channels/{channel_id}/site
        """

    def update(self, *, url: str = ...) -> ChannelSiteRecord:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            url: Address of the storefront.

        API: PUT /channels/{channel_id}/site
        """

    def delete(self) -> None:
        """Delete this channel site record from the store.

        API: DELETE /channels/{channel_id}/site
        """

    def refresh(self) -> ChannelSiteRecord:
        """Reload this channel site record; unsaved changes are discarded.

        API: GET /channels/{channel_id}/site
        """

class AsyncChannelSiteRecord(ChannelSiteRecordFields, AsyncSubResourceRecord):
    """One channel site record. The site of a storefront: its domain and its other addresses. For asynchronous clients."""

    async def save(self) -> AsyncChannelSiteRecord:
        """Send only the changed fields; does nothing without changes.

        API: PUT /channels/{channel_id}/site
        """

    async def update(self, *, url: str = ...) -> AsyncChannelSiteRecord:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            url: Address of the storefront.

        API: PUT /channels/{channel_id}/site
        """

    async def delete(self) -> None:
        """Delete this channel site record from the store.

        API: DELETE /channels/{channel_id}/site
        """

    async def refresh(self) -> AsyncChannelSiteRecord:
        """Reload this channel site record; unsaved changes are discarded.

        API: GET /channels/{channel_id}/site
        """

class ChannelSiteRecordFilters(FilterSet):
    """Parameters of ChannelSite."""

    def __init__(self) -> None: ...

class ChannelSite(Resource[ChannelSiteRecord]):
    """The site of a storefront: its domain and its other addresses."""

    meta: ClassVar[ResourceMeta]
    def get(
        self, channel_id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> ChannelSiteRecord | None:
        """The channel site record.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /channels/{channel_id}/site
        """

    def all(
        self, channel_id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> ChannelSiteRecord | None:
        """The channel site record: another name of get().

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /channels/{channel_id}/site
        """

    def create(self, channel_id: int, /, *, url: str = ...) -> ChannelSiteRecord:
        """Create one channel site record and return it as stored.

        Args:
            url: Address of the storefront.
            channel_id: Id of the channel.

        API: POST /channels/{channel_id}/site
        """

    def update(self, channel_id: int, /, *, url: str = ...) -> ChannelSiteRecord:
        """Change one channel site record; only the fields that are passed are sent.

        Args:
            url: Address of the storefront.

        API: PUT /channels/{channel_id}/site
        """

    def delete(self, channel_id: int, /) -> None:
        """Delete one channel site record.

        API: DELETE /channels/{channel_id}/site
        """

    def set_checkout_url(self, channel_id: int, /, *, url: str = ...) -> ChannelSiteRecord | None:
        """Gives the checkout an address of its own.

        Args:
            url: The address; it must share the domain of the site.

        API: PUT /channels/{channel_id}/site/checkout-url
        """

    def delete_checkout_url(self, channel_id: int, /) -> Any:
        """Removes the address of the checkout, which then uses that of the site.

        API: DELETE /channels/{channel_id}/site/checkout-url
        """

class AsyncChannelSite(AsyncResource[AsyncChannelSiteRecord]):
    """The site of a storefront: its domain and its other addresses. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def get(
        self, channel_id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncChannelSiteRecord | None:
        """The channel site record.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /channels/{channel_id}/site
        """

    async def all(
        self, channel_id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncChannelSiteRecord | None:
        """The channel site record: another name of get().

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /channels/{channel_id}/site
        """

    async def create(self, channel_id: int, /, *, url: str = ...) -> AsyncChannelSiteRecord:
        """Create one channel site record and return it as stored.

        Args:
            url: Address of the storefront.
            channel_id: Id of the channel.

        API: POST /channels/{channel_id}/site
        """

    async def update(self, channel_id: int, /, *, url: str = ...) -> AsyncChannelSiteRecord:
        """Change one channel site record; only the fields that are passed are sent.

        Args:
            url: Address of the storefront.

        API: PUT /channels/{channel_id}/site
        """

    async def delete(self, channel_id: int, /) -> None:
        """Delete one channel site record.

        API: DELETE /channels/{channel_id}/site
        """

    async def set_checkout_url(
        self, channel_id: int, /, *, url: str = ...
    ) -> AsyncChannelSiteRecord | None:
        """Gives the checkout an address of its own.

        Args:
            url: The address; it must share the domain of the site.

        API: PUT /channels/{channel_id}/site/checkout-url
        """

    async def delete_checkout_url(self, channel_id: int, /) -> Any:
        """Removes the address of the checkout, which then uses that of the site.

        API: DELETE /channels/{channel_id}/site/checkout-url
        """
