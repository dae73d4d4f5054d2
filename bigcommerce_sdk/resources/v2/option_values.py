"""OptionValues: Values that shoppers can choose for an option.

Generated from schema/v2/options.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.bound import AsyncBoundResource, BoundResource
from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.plan import Paging
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.record import AsyncSubResourceRecord, SubResourceRecord


class OptionValueFields(BaseRecord):
    """Fields of OptionValue and AsyncOptionValue."""

    __slots__ = ()

    id = Field(codecs.INTEGER, "Number that identifies the value.", access="read_only")
    option_id = Field(codecs.INTEGER, "Option that the value belongs to.", access="read_only")
    label = Field(codecs.STRING, "Text shown to shoppers for this choice.", required=("create",))
    sort_order = Field(codecs.INTEGER, "Position among the values; lower numbers come first.")
    value = Field(
        codecs.STRING,
        "Content behind the label; a product id for product-list options.",
        required=("create",),
    )
    is_default = Field(
        codecs.BOOLEAN, "Whether it is chosen at first; setting it clears the other values."
    )


class OptionValue(OptionValueFields, SubResourceRecord):
    """One option value. Values that shoppers can choose for an option."""

    __slots__ = ()


class AsyncOptionValue(OptionValueFields, AsyncSubResourceRecord):
    """One option value. Values that shoppers can choose for an option. For asynchronous clients."""

    __slots__ = ()


class OptionValueFilters(FilterSet):
    """Parameters of OptionValues."""


class OptionValues(Resource[OptionValue]):
    """Values that shoppers can choose for an option. Deprecated: The API recommends V3 variant options and modifiers of products. Superseded by api.v3.ProductOptionValues."""

    meta = ResourceMeta(
        name="OptionValues",
        path="/options/{option_id}/values",
        record=OptionValue,
        operations={
            "list": Operation("list", "GET", "/options/{option_id}/values", accepts=("paging",)),
            "get": Operation("get", "GET", "/options/{option_id}/values/{id}"),
            "create": Operation("create", "POST", "/options/{option_id}/values", status=201),
            "update": Operation("update", "PUT", "/options/{option_id}/values/{id}"),
            "delete": Operation("delete", "DELETE", "/options/{option_id}/values/{id}", status=204),
            "delete_all": Operation(
                "delete_all",
                "DELETE",
                "/options/{option_id}/values",
                status=204,
                accepts=("paging",),
            ),
            "list_all": Operation("list_all", "GET", "/options/values", accepts=("paging",)),
        },
        filters=OptionValueFilters,
        paging=Paging(50, 250),
        parents=("option_id",),
        columns=("id", "label", "value", "sort_order", "is_default"),
        superseded_by="api.v3.ProductOptionValues",
        successor_calls={
            "all": "all(product_id, option_id)",
            "iterall": "iterall(product_id, option_id)",
            "enumerate": "enumerate(product_id, option_id)",
            "get": "get(product_id, option_id, id)",
            "create": "create(product_id, option_id, ...)",
            "delete_all": "delete(product_id, option_id, id)",
            "update": "update(product_id, option_id, id, ...)",
            "delete": "delete(product_id, option_id, id)",
        },
    )


class BoundOptionValues(BoundResource[OptionValue]):
    """OptionValues of one option."""

    meta = OptionValues.meta


class AsyncOptionValues(AsyncResource[AsyncOptionValue]):
    """Values that shoppers can choose for an option. Deprecated: The API recommends V3 variant options and modifiers of products. Superseded by api.v3.ProductOptionValues. For asynchronous clients."""

    meta = OptionValues.meta._replace(record=AsyncOptionValue)


class AsyncBoundOptionValues(AsyncBoundResource[AsyncOptionValue]):
    """OptionValues of one option. For asynchronous clients."""

    meta = AsyncOptionValues.meta


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def OptionValueFields() -> None: ...

    def OptionValueFilters() -> None: ...

    def OptionValue() -> None: ...

    def OptionValues() -> None: ...

    def BoundOptionValues() -> None: ...

    def AsyncOptionValue() -> None: ...

    def AsyncOptionValues() -> None: ...

    def AsyncBoundOptionValues() -> None: ...
