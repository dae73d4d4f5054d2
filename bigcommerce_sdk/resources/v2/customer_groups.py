"""CustomerGroups: Groups of customers that share discounts and category access.

Generated from schema/v2/customer_groups.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from typing import Literal, Union

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.filters import FilterSet, Parameter
from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.plan import Paging
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record

CustomerGroupCategoryAccessType = Union[Literal["all"], Literal["specific"], Literal["none"]]
"""Values of CustomerGroupCategoryAccess.type."""

CustomerGroupDiscountRuleType = Union[
    Literal["price_list"], Literal["all"], Literal["category"], Literal["product"]
]
"""Values of CustomerGroupDiscountRule.type."""

CustomerGroupDiscountRuleMethod = Union[Literal["percent"], Literal["fixed"], Literal["price"]]
"""Values of CustomerGroupDiscountRule.method."""


class CustomerGroupCategoryAccess(NestedRecord):
    """Which categories the members of the group may browse."""

    __slots__ = ()

    type = Field(
        codecs.text_enum(CustomerGroupCategoryAccessType),
        "Whether all, only specific or no categories are open to the group.",
    )
    categories = Field(
        codecs.array(codecs.INTEGER), "Ids of the open categories when the access type is specific."
    )


class CustomerGroupDiscountRule(NestedRecord):
    """Discounts of the group; an update replaces the whole list."""

    __slots__ = ()

    type = Field(
        codecs.text_enum(CustomerGroupDiscountRuleType),
        "What the rule covers; a price_list rule must be the only rule of the group.",
        required=("create", "update"),
    )
    method = Field(
        codecs.text_enum(CustomerGroupDiscountRuleMethod),
        "Whether the amount is a percentage, a sum taken off or the new price.",
    )
    amount = Field(
        codecs.DECIMAL, "Size of the discount: a percentage or money, depending on the method."
    )
    price_list_id = Field(
        codecs.INTEGER, "Price list that sets the prices, for rules of type price_list."
    )
    category_id = Field(codecs.INTEGER, "Category that is discounted, for rules of type category.")
    product_id = Field(codecs.INTEGER, "Product that is discounted, for rules of type product.")


class CustomerGroupFields(BaseRecord):
    """Fields of CustomerGroup and AsyncCustomerGroup."""

    __slots__ = ()

    id = Field(
        codecs.INTEGER,
        "Number that identifies the group, assigned by BigCommerce.",
        access="read_only",
    )
    name = Field(codecs.STRING, "Name of the group as the merchant sees it.", required=("create",))
    is_default = Field(codecs.BOOLEAN, "Whether new customers join this group on sign-up.")
    category_access = Field(
        codecs.nested(CustomerGroupCategoryAccess),
        "Which categories the members of the group may browse.",
    )
    discount_rules = Field(
        codecs.array(codecs.nested(CustomerGroupDiscountRule)),
        "Discounts of the group; an update replaces the whole list.",
    )
    date_created = Field(codecs.SQL_DATETIME, "When the group was created.", access="read_only")
    date_modified = Field(
        codecs.SQL_DATETIME, "When the group was last changed.", access="read_only"
    )
    is_group_for_guests = Field(
        codecs.BOOLEAN, "Whether the group applies to shoppers who are not logged in."
    )


class CustomerGroup(CustomerGroupFields, Record):
    """One customer group. Groups of customers that share discounts and category access."""

    __slots__ = ()


class AsyncCustomerGroup(CustomerGroupFields, AsyncRecord):
    """One customer group. Groups of customers that share discounts and category access. For asynchronous clients."""

    __slots__ = ()


class CustomerGroupFilters(FilterSet):
    """Parameters of CustomerGroups."""

    name = Parameter(codecs.STRING, "Groups with this name.")
    name__like = Parameter(
        codecs.STRING,
        "Groups whose name matches this text in part.",
        wire="name:like",
        field="name",
        op="like",
    )
    is_default = Parameter(
        codecs.BOOLEAN, "Groups that are, or are not, the default for new customers."
    )
    date_created = Parameter(codecs.ISO8601, "Created at this time or on this date.")
    date_created__max = Parameter(
        codecs.ISO8601,
        "Created at or before this time.",
        wire="date_created:max",
        field="date_created",
        op="max",
    )
    date_created__min = Parameter(
        codecs.ISO8601,
        "Created at or after this time.",
        wire="date_created:min",
        field="date_created",
        op="min",
    )
    date_modified = Parameter(codecs.ISO8601, "Last changed at this time or on this date.")
    date_modified__min = Parameter(
        codecs.ISO8601,
        "Last changed at or after this time.",
        wire="date_modified:min",
        field="date_modified",
        op="min",
    )
    date_modified__max = Parameter(
        codecs.ISO8601,
        "Last changed at or before this time.",
        wire="date_modified:max",
        field="date_modified",
        op="max",
    )
    is_group_for_guests = Parameter(
        codecs.BOOLEAN, "Groups that do, or do not, apply to guest shoppers."
    )


class CustomerGroups(Resource[CustomerGroup]):
    """Groups of customers that share discounts and category access."""

    meta = ResourceMeta(
        name="CustomerGroups",
        path="/customer_groups",
        record=CustomerGroup,
        operations={
            "list": Operation("list", "GET", "/customer_groups", accepts=("filters", "paging")),
            "get": Operation("get", "GET", "/customer_groups/{id}"),
            "create": Operation("create", "POST", "/customer_groups", partial=True),
            "update": Operation("update", "PUT", "/customer_groups/{id}", partial=True),
            "delete": Operation("delete", "DELETE", "/customer_groups/{id}", status=204),
            "delete_all": Operation(
                "delete_all",
                "DELETE",
                "/customer_groups",
                status=204,
                doc="Deletes every customer group of the store; withdrawn by BigCommerce.",
                sunset="The API lists this call as removed.",
            ),
            "count": Operation("count", "GET", "/customer_groups/count"),
        },
        filters=CustomerGroupFilters,
        paging=Paging(50, 250),
        scopes=("store_v2_customers_read_only", "store_v2_customers"),
        columns=("id", "name", "is_default", "date_modified"),
    )


class AsyncCustomerGroups(AsyncResource[AsyncCustomerGroup]):
    """Groups of customers that share discounts and category access. For asynchronous clients."""

    meta = CustomerGroups.meta._replace(record=AsyncCustomerGroup)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def CustomerGroupFields() -> None: ...

    def CustomerGroupFilters() -> None: ...

    def CustomerGroup() -> None: ...

    def CustomerGroups() -> None: ...

    def AsyncCustomerGroup() -> None: ...

    def AsyncCustomerGroups() -> None: ...
