"""StorefrontRobotsTxt: The file robots.txt of the storefront.

Generated from schema/v3/storefront_robots_txt.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import Mapping
from typing import Any, ClassVar

from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record

class StorefrontRobotsTxtRecordFields(BaseRecord):
    """Fields of StorefrontRobotsTxtRecord and AsyncStorefrontRobotsTxtRecord."""

    @property
    def robots_txt_ssl(self) -> str | None:
        """Text of robots.txt, as served over HTTPS. String, update-only, can be None."""

    @robots_txt_ssl.setter
    def robots_txt_ssl(self, value: str | None) -> None: ...

class StorefrontRobotsTxtRecord(StorefrontRobotsTxtRecordFields, Record):
    """One storefront robots txt record. The file robots.txt of the storefront."""

    def save(self, *, channel_id: int | None = None) -> StorefrontRobotsTxtRecord:
        """Send only the changed fields; does nothing without changes.

        For a channel, send every field; null returns it to the value of the store.

        Args:
            channel_id: Channel to change; without it, the settings of the store.

        API: PUT /settings/storefront/robotstxt
        """

    def update(
        self, *, channel_id: int | None = None, robots_txt_ssl: str | None = ...
    ) -> StorefrontRobotsTxtRecord:
        """Set fields and save them, with earlier assignments, in one call.

        For a channel, send every field; null returns it to the value of the store.

        Args:
            channel_id: Channel to change; without it, the settings of the store.
            robots_txt_ssl: Text of robots.txt, as served over HTTPS.

        API: PUT /settings/storefront/robotstxt
        """

    def refresh(self, *, channel_id: int | None = None) -> StorefrontRobotsTxtRecord:
        """Reload this storefront robots txt record; unsaved changes are discarded.

        For a channel, null means that it has the value of the store.

        Args:
            channel_id: Channel to read; without it, the settings of the store.

        API: GET /settings/storefront/robotstxt
        """

class AsyncStorefrontRobotsTxtRecord(StorefrontRobotsTxtRecordFields, AsyncRecord):
    """One storefront robots txt record. The file robots.txt of the storefront. For asynchronous clients."""

    async def save(self, *, channel_id: int | None = None) -> AsyncStorefrontRobotsTxtRecord:
        """Send only the changed fields; does nothing without changes.

        For a channel, send every field; null returns it to the value of the store.

        Args:
            channel_id: Channel to change; without it, the settings of the store.

        API: PUT /settings/storefront/robotstxt
        """

    async def update(
        self, *, channel_id: int | None = None, robots_txt_ssl: str | None = ...
    ) -> AsyncStorefrontRobotsTxtRecord:
        """Set fields and save them, with earlier assignments, in one call.

        For a channel, send every field; null returns it to the value of the store.

        Args:
            channel_id: Channel to change; without it, the settings of the store.
            robots_txt_ssl: Text of robots.txt, as served over HTTPS.

        API: PUT /settings/storefront/robotstxt
        """

    async def refresh(self, *, channel_id: int | None = None) -> AsyncStorefrontRobotsTxtRecord:
        """Reload this storefront robots txt record; unsaved changes are discarded.

        For a channel, null means that it has the value of the store.

        Args:
            channel_id: Channel to read; without it, the settings of the store.

        API: GET /settings/storefront/robotstxt
        """

class StorefrontRobotsTxtRecordFilters(FilterSet):
    """Parameters of StorefrontRobotsTxt."""

    def __init__(self) -> None: ...

class StorefrontRobotsTxt(Resource[StorefrontRobotsTxtRecord]):
    """The file robots.txt of the storefront."""

    meta: ClassVar[ResourceMeta]
    def get(
        self, *, channel_id: int | None = None, extra_params: Mapping[str, Any] | None = None
    ) -> StorefrontRobotsTxtRecord:
        """The storefront robots txt record.

        For a channel, null means that it has the value of the store.

        Args:
            channel_id: Channel to read; without it, the settings of the store.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /settings/storefront/robotstxt
        """

    def all(
        self, *, channel_id: int | None = None, extra_params: Mapping[str, Any] | None = None
    ) -> StorefrontRobotsTxtRecord:
        """The storefront robots txt record: another name of get().

        For a channel, null means that it has the value of the store.

        Args:
            channel_id: Channel to read; without it, the settings of the store.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /settings/storefront/robotstxt
        """

    def update(
        self, *, channel_id: int | None = None, robots_txt_ssl: str | None = ...
    ) -> StorefrontRobotsTxtRecord:
        """Change one storefront robots txt record; only the fields that are passed are sent.

        For a channel, send every field; null returns it to the value of the store.

        Args:
            channel_id: Channel to change; without it, the settings of the store.
            robots_txt_ssl: Text of robots.txt, as served over HTTPS.

        API: PUT /settings/storefront/robotstxt
        """

class AsyncStorefrontRobotsTxt(AsyncResource[AsyncStorefrontRobotsTxtRecord]):
    """The file robots.txt of the storefront. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def get(
        self, *, channel_id: int | None = None, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncStorefrontRobotsTxtRecord:
        """The storefront robots txt record.

        For a channel, null means that it has the value of the store.

        Args:
            channel_id: Channel to read; without it, the settings of the store.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /settings/storefront/robotstxt
        """

    async def all(
        self, *, channel_id: int | None = None, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncStorefrontRobotsTxtRecord:
        """The storefront robots txt record: another name of get().

        For a channel, null means that it has the value of the store.

        Args:
            channel_id: Channel to read; without it, the settings of the store.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /settings/storefront/robotstxt
        """

    async def update(
        self, *, channel_id: int | None = None, robots_txt_ssl: str | None = ...
    ) -> AsyncStorefrontRobotsTxtRecord:
        """Change one storefront robots txt record; only the fields that are passed are sent.

        For a channel, send every field; null returns it to the value of the store.

        Args:
            channel_id: Channel to change; without it, the settings of the store.
            robots_txt_ssl: Text of robots.txt, as served over HTTPS.

        API: PUT /settings/storefront/robotstxt
        """
