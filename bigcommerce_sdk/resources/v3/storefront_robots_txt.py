"""StorefrontRobotsTxt: The file robots.txt of the storefront.

Generated from schema/v3/storefront_robots_txt.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.filters import FilterSet, Parameter
from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.record import AsyncRecord, Record


class StorefrontRobotsTxtRecordFields(BaseRecord):
    """Fields of StorefrontRobotsTxtRecord and AsyncStorefrontRobotsTxtRecord."""

    __slots__ = ()

    robots_txt_ssl = Field(
        codecs.STRING,
        "Text of robots.txt, as served over HTTPS.",
        access="update_only",
        nullable=True,
    )


class StorefrontRobotsTxtRecord(StorefrontRobotsTxtRecordFields, Record):
    """One storefront robots txt record. The file robots.txt of the storefront."""

    __slots__ = ()


class AsyncStorefrontRobotsTxtRecord(StorefrontRobotsTxtRecordFields, AsyncRecord):
    """One storefront robots txt record. The file robots.txt of the storefront. For asynchronous clients."""

    __slots__ = ()


class StorefrontRobotsTxtRecordFilters(FilterSet):
    """Parameters of StorefrontRobotsTxt."""


class StorefrontRobotsTxt(Resource[StorefrontRobotsTxtRecord]):
    """The file robots.txt of the storefront."""

    meta = ResourceMeta(
        name="StorefrontRobotsTxt",
        path="/settings/storefront/robotstxt",
        api="v3",
        record=StorefrontRobotsTxtRecord,
        operations={
            "get": Operation(
                "get",
                "GET",
                "/settings/storefront/robotstxt",
                parameters=(
                    Parameter(
                        codecs.INTEGER,
                        "Channel to read; without it, the settings of the store.",
                        name="channel_id",
                        op="none",
                    ),
                ),
                envelope="data",
                doc="For a channel, null means that it has the value of the store.",
            ),
            "update": Operation(
                "update",
                "PUT",
                "/settings/storefront/robotstxt",
                parameters=(
                    Parameter(
                        codecs.INTEGER,
                        "Channel to change; without it, the settings of the store.",
                        name="channel_id",
                        op="none",
                    ),
                ),
                envelope="data",
                doc="For a channel, send every field; null returns it to the value of the store.",
            ),
        },
        filters=StorefrontRobotsTxtRecordFilters,
        single=True,
        scopes=("store_v2_content_read_only", "store_v2_content"),
        columns=("robots_txt_ssl",),
    )


class AsyncStorefrontRobotsTxt(AsyncResource[AsyncStorefrontRobotsTxtRecord]):
    """The file robots.txt of the storefront. For asynchronous clients."""

    meta = StorefrontRobotsTxt.meta._replace(record=AsyncStorefrontRobotsTxtRecord)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def StorefrontRobotsTxtRecordFields() -> None: ...

    def StorefrontRobotsTxtRecordFilters() -> None: ...

    def StorefrontRobotsTxtRecord() -> None: ...

    def StorefrontRobotsTxt() -> None: ...

    def AsyncStorefrontRobotsTxtRecord() -> None: ...

    def AsyncStorefrontRobotsTxt() -> None: ...
