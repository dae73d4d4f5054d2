"""CustomerAttributeValues: Values that customers have for customer attributes.

Generated from schema/v3/customer_attribute_values.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.filters import FilterSet, Parameter
from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.plan import Paging
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.links import Link
from bigcommerce_sdk.records.record import AsyncRecord, Record


class CustomerAttributeValueFields(BaseRecord):
    """Fields of CustomerAttributeValue and AsyncCustomerAttributeValue."""

    __slots__ = ()

    attribute_id = Field(codecs.INTEGER, "Id of the attribute.", required=("create", "update"))
    attribute_value = Field(
        codecs.STRING, "Value, as text; a write has it in value.", access="read_only"
    )
    id = Field(codecs.INTEGER, "Identifies the attribute value.", access="read_only")
    customer_id = Field(codecs.INTEGER, "Id of the customer.", required=("create", "update"))
    date_modified = Field(codecs.ISO8601, "When the value was last changed.", access="read_only")
    date_created = Field(codecs.ISO8601, "When the value was created.", access="read_only")
    value = Field(
        codecs.STRING,
        "Value to set, as text of the type of the attribute.",
        access="write_only",
        required=("create", "update"),
        limits={"max_length": 255},
    )


class CustomerAttributeValue(CustomerAttributeValueFields, Record):
    """One customer attribute value. Values that customers have for customer attributes."""

    __slots__ = ()

    customer = Link("The customer who has the value.", "Customers", via="customer_id", virtual=True)


class AsyncCustomerAttributeValue(CustomerAttributeValueFields, AsyncRecord):
    """One customer attribute value. Values that customers have for customer attributes. For asynchronous clients."""

    __slots__ = ()

    customer = CustomerAttributeValue.customer.awaited()


class CustomerAttributeValueFilters(FilterSet):
    """Parameters of CustomerAttributeValues."""

    customer_id__in = Parameter(
        codecs.csv(codecs.INTEGER),
        "Values of these customers.",
        wire="customer_id:in",
        field="customer_id",
        op="in",
    )
    attribute_id__in = Parameter(
        codecs.csv(codecs.INTEGER),
        "Values of these attributes.",
        wire="attribute_id:in",
        field="attribute_id",
        op="in",
    )
    name = Parameter(codecs.STRING, "Values of the attribute with this name.", op="none")
    date_created = Parameter(codecs.ISO8601, "Values created at this time.")
    date_created__max = Parameter(
        codecs.ISO8601,
        "Values created at or before this time.",
        wire="date_created:max",
        field="date_created",
        op="max",
    )
    date_created__min = Parameter(
        codecs.ISO8601,
        "Values created at or after this time.",
        wire="date_created:min",
        field="date_created",
        op="min",
    )
    date_modified = Parameter(codecs.ISO8601, "Values last changed at this time.")
    date_modified__max = Parameter(
        codecs.ISO8601,
        "Values last changed at or before this time.",
        wire="date_modified:max",
        field="date_modified",
        op="max",
    )
    date_modified__min = Parameter(
        codecs.ISO8601,
        "Values last changed at or after this time.",
        wire="date_modified:min",
        field="date_modified",
        op="min",
    )


class CustomerAttributeValues(Resource[CustomerAttributeValue]):
    """Values that customers have for customer attributes."""

    meta = ResourceMeta(
        name="CustomerAttributeValues",
        path="/customers/attribute-values",
        api="v3",
        record=CustomerAttributeValue,
        operations={
            "list": Operation(
                "list",
                "GET",
                "/customers/attribute-values",
                accepts=("filters", "paging"),
                envelope="data",
            ),
            "upsert_many": Operation(
                "upsert_many",
                "PUT",
                "/customers/attribute-values",
                envelope="data",
                max_rows=10,
                concurrent=3,
            ),
            "delete_many": Operation(
                "delete_many",
                "DELETE",
                "/customers/attribute-values",
                status=204,
                envelope="data",
                max_rows=10,
                ids="id:in",
            ),
            "create": Operation(
                "create",
                "PUT",
                "/customers/attribute-values",
                envelope="data",
                through="upsert_many",
            ),
            "update": Operation(
                "update",
                "PUT",
                "/customers/attribute-values",
                envelope="data",
                through="upsert_many",
            ),
            "delete": Operation(
                "delete",
                "DELETE",
                "/customers/attribute-values",
                status=204,
                envelope="data",
                through="delete_many",
            ),
        },
        filters=CustomerAttributeValueFilters,
        paging=Paging(50, 50, by="page"),
        scopes=("store_v2_customers_read_only", "store_v2_customers"),
        columns=(
            "id",
            "customer_id",
            "attribute_id",
            "attribute_value",
            "date_created",
            "date_modified",
        ),
        nested_rows=("CustomerNestedAttribute",),
    )


class AsyncCustomerAttributeValues(AsyncResource[AsyncCustomerAttributeValue]):
    """Values that customers have for customer attributes. For asynchronous clients."""

    meta = CustomerAttributeValues.meta._replace(record=AsyncCustomerAttributeValue)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def CustomerAttributeValueFields() -> None: ...

    def CustomerAttributeValueFilters() -> None: ...

    def CustomerAttributeValue() -> None: ...

    def CustomerAttributeValues() -> None: ...

    def AsyncCustomerAttributeValue() -> None: ...

    def AsyncCustomerAttributeValues() -> None: ...
