"""ChannelMetafields: Values that apps keep with a channel.

Generated from schema/v3/channels.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.bound import AsyncBoundResource, BoundResource
from bigcommerce_sdk.endpoints.filters import FilterSet, Parameter
from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.plan import Paging
from bigcommerce_sdk.records.record import AsyncSubResourceRecord, SubResourceRecord

from .shared import Metafield, MetafieldDirection, MetafieldIncludeField


class ChannelMetafieldFields(Metafield):
    """Fields of ChannelMetafield and AsyncChannelMetafield."""

    __slots__ = ()


class ChannelMetafield(ChannelMetafieldFields, SubResourceRecord):
    """One channel metafield. Values that apps keep with a channel."""

    __slots__ = ()


class AsyncChannelMetafield(ChannelMetafieldFields, AsyncSubResourceRecord):
    """One channel metafield. Values that apps keep with a channel. For asynchronous clients."""

    __slots__ = ()


class ChannelMetafieldFilters(FilterSet):
    """Parameters of ChannelMetafields."""

    key = Parameter(codecs.STRING, "Metafields with this key.")
    key__in = Parameter(
        codecs.csv(codecs.STRING),
        "Metafields with one of these keys.",
        wire="key:in",
        field="key",
        op="in",
    )
    namespace = Parameter(codecs.STRING, "Metafields in this namespace.")
    namespace__in = Parameter(
        codecs.csv(codecs.STRING),
        "Metafields in one of these namespaces.",
        wire="namespace:in",
        field="namespace",
        op="in",
    )
    date_modified__min = Parameter(
        codecs.ISO8601,
        "Metafields last changed at or after this time.",
        wire="date_modified:min",
        field="date_modified",
        op="min",
    )
    date_modified__max = Parameter(
        codecs.ISO8601,
        "Metafields last changed at or before this time.",
        wire="date_modified:max",
        field="date_modified",
        op="max",
    )
    date_created__min = Parameter(
        codecs.ISO8601,
        "Metafields created at or after this time.",
        wire="date_created:min",
        field="date_created",
        op="min",
    )
    date_created__max = Parameter(
        codecs.ISO8601,
        "Metafields created at or before this time.",
        wire="date_created:max",
        field="date_created",
        op="max",
    )
    date_created = Parameter(codecs.ISO8601, "Metafields created at this time.")
    date_modified = Parameter(codecs.ISO8601, "Metafields last changed at this time.")
    direction = Parameter(
        codecs.text_enum(MetafieldDirection),
        "Whether the rows are sorted in ascending or descending order.",
        group="option",
    )
    include_fields = Parameter(
        codecs.csv(codecs.text_enum(MetafieldIncludeField)),
        "Fields to return; the id always comes back.",
        group="option",
    )
    before = Parameter(
        codecs.STRING, "Returns the rows before this cursor of a previous response.", group="option"
    )
    after = Parameter(
        codecs.STRING, "Returns the rows after this cursor of a previous response.", group="option"
    )


class ChannelMetafields(Resource[ChannelMetafield]):
    """Values that apps keep with a channel."""

    meta = ResourceMeta(
        name="ChannelMetafields",
        path="/channels/{channel_id}/metafields",
        api="v3",
        record=ChannelMetafield,
        operations={
            "list": Operation(
                "list",
                "GET",
                "/channels/{channel_id}/metafields",
                accepts=("filters", "options", "paging"),
                envelope="data",
            ),
            "list_all": Operation(
                "list_all",
                "GET",
                "/channels/metafields",
                accepts=("filters", "options", "paging"),
                envelope="data",
            ),
            "get": Operation(
                "get", "GET", "/channels/{channel_id}/metafields/{id}", envelope="data"
            ),
            "create": Operation(
                "create", "POST", "/channels/{channel_id}/metafields", envelope="data"
            ),
            "update": Operation(
                "update", "PUT", "/channels/{channel_id}/metafields/{id}", envelope="data"
            ),
            "delete": Operation(
                "delete",
                "DELETE",
                "/channels/{channel_id}/metafields/{id}",
                status=204,
                envelope="data",
            ),
            "create_many": Operation(
                "create_many", "POST", "/channels/metafields", envelope="data", max_rows=10
            ),
            "update_many": Operation(
                "update_many", "PUT", "/channels/metafields", envelope="data", max_rows=10
            ),
            "delete_many": Operation(
                "delete_many",
                "DELETE",
                "/channels/metafields",
                envelope="data",
                max_rows=10,
                ids="body",
            ),
        },
        filters=ChannelMetafieldFilters,
        paging=Paging(50, 50, by="page"),
        parents=("channel_id",),
        parent_field="resource_id",
        scopes=("store_channel_settings_read_only", "store_channel_settings"),
        columns=("id", "resource_id", "namespace", "key", "value", "permission_set"),
    )


class BoundChannelMetafields(BoundResource[ChannelMetafield]):
    """ChannelMetafields of one channel."""

    meta = ChannelMetafields.meta


class AsyncChannelMetafields(AsyncResource[AsyncChannelMetafield]):
    """Values that apps keep with a channel. For asynchronous clients."""

    meta = ChannelMetafields.meta._replace(record=AsyncChannelMetafield)


class AsyncBoundChannelMetafields(AsyncBoundResource[AsyncChannelMetafield]):
    """ChannelMetafields of one channel. For asynchronous clients."""

    meta = AsyncChannelMetafields.meta


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def ChannelMetafieldFields() -> None: ...

    def ChannelMetafieldFilters() -> None: ...

    def ChannelMetafield() -> None: ...

    def ChannelMetafields() -> None: ...

    def BoundChannelMetafields() -> None: ...

    def AsyncChannelMetafield() -> None: ...

    def AsyncChannelMetafields() -> None: ...

    def AsyncBoundChannelMetafields() -> None: ...
