"""OptionSetOptions: Options placed in an option set, with their order and label.

Generated from schema/v2/option_sets.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.bound import AsyncBoundResource, BoundResource
from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import Action, Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.plan import Paging
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.links import Link
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncSubResourceRecord, SubResourceRecord


class OptionSetOptionValue(NestedRecord):
    """Values of the option, copied here for reading."""

    __slots__ = ()

    option_value_id = Field(codecs.INTEGER, "Number that identifies the value.")
    label = Field(codecs.STRING, "Text shown to shoppers for this choice.")
    sort_order = Field(codecs.INTEGER, "Position among the values; lower numbers come first.")
    value = Field(codecs.STRING, "Content behind the label; a product id for product-list options.")
    is_default = Field(codecs.BOOLEAN, "Whether the value is chosen at first.")


class OptionSetOptionFields(BaseRecord):
    """Fields of OptionSetOption and AsyncOptionSetOption."""

    __slots__ = ()

    id = Field(
        codecs.INTEGER, "Number of the entry in the set, not of the option.", access="read_only"
    )
    option_id = Field(
        codecs.INTEGER,
        "Shared option that is placed in the set.",
        access="create_only",
        required=("create",),
    )
    option_set_id = Field(
        codecs.INTEGER, "Option set that the entry belongs to.", access="read_only"
    )
    display_name = Field(codecs.STRING, "Name of the option shown to shoppers.")
    sort_order = Field(codecs.INTEGER, "Position among the options; lower numbers come first.")
    is_required = Field(codecs.BOOLEAN, "Whether shoppers have to choose a value before buying.")
    values = Field(
        codecs.array(codecs.nested(OptionSetOptionValue)),
        "Values of the option, copied here for reading.",
        access="read_only",
    )


class OptionSetOption(OptionSetOptionFields, SubResourceRecord):
    """One option set option. Options placed in an option set, with their order and label."""

    __slots__ = ()

    option = Link("The shared option.", "Options", via="option_id")


class AsyncOptionSetOption(OptionSetOptionFields, AsyncSubResourceRecord):
    """One option set option. Options placed in an option set, with their order and label. For asynchronous clients."""

    __slots__ = ()

    option = OptionSetOption.option.awaited()


class OptionSetOptionFilters(FilterSet):
    """Parameters of OptionSetOptions."""


class OptionSetOptions(Resource[OptionSetOption]):
    """Options placed in an option set, with their order and label. Deprecated: The API recommends V3 variant options and modifiers of products; V3 has no option sets."""

    meta = ResourceMeta(
        name="OptionSetOptions",
        path="/option_sets/{option_set_id}/options",
        record=OptionSetOption,
        operations={
            "list": Operation(
                "list", "GET", "/option_sets/{option_set_id}/options", accepts=("paging",)
            ),
            "get": Operation("get", "GET", "/option_sets/{option_set_id}/options/{id}"),
            "create": Operation(
                "create", "POST", "/option_sets/{option_set_id}/options", status=201
            ),
            "update": Operation("update", "PUT", "/option_sets/{option_set_id}/options/{id}"),
            "delete": Operation(
                "delete", "DELETE", "/option_sets/{option_set_id}/options/{id}", status=204
            ),
            "delete_all": Operation(
                "delete_all",
                "DELETE",
                "/option_sets/{option_set_id}/options",
                status=204,
                accepts=("paging",),
            ),
            "list_all": Operation("list_all", "GET", "/optionsets/options", accepts=("paging",)),
        },
        filters=OptionSetOptionFilters,
        actions=(
            Action(
                "get_without_parent",
                "GET",
                "/optionsets/options/{id}",
                doc="Fetches one entry without naming the option set in the path.",
            ),
            Action(
                "create_without_parent",
                "POST",
                "/optionsets/options",
                body="create",
                returns="record",
                doc="Adds an option without naming the option set in the path.",
            ),
            Action(
                "update_without_parent",
                "PUT",
                "/optionsets/options/{id}",
                body="update",
                returns="record",
                doc="Changes an entry without naming the option set in the path.",
            ),
        ),
        paging=Paging(50, 250),
        parents=("option_set_id",),
        columns=("id", "option_id", "display_name", "is_required", "sort_order"),
    )


class BoundOptionSetOptions(BoundResource[OptionSetOption]):
    """OptionSetOptions of one option set."""

    meta = OptionSetOptions.meta


class AsyncOptionSetOptions(AsyncResource[AsyncOptionSetOption]):
    """Options placed in an option set, with their order and label. Deprecated: The API recommends V3 variant options and modifiers of products; V3 has no option sets. For asynchronous clients."""

    meta = OptionSetOptions.meta._replace(record=AsyncOptionSetOption)


class AsyncBoundOptionSetOptions(AsyncBoundResource[AsyncOptionSetOption]):
    """OptionSetOptions of one option set. For asynchronous clients."""

    meta = AsyncOptionSetOptions.meta


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def OptionSetOptionFields() -> None: ...

    def OptionSetOptionFilters() -> None: ...

    def OptionSetOption() -> None: ...

    def OptionSetOptions() -> None: ...

    def BoundOptionSetOptions() -> None: ...

    def AsyncOptionSetOption() -> None: ...

    def AsyncOptionSetOptions() -> None: ...

    def AsyncBoundOptionSetOptions() -> None: ...
