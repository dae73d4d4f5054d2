"""CustomerAttributes: Additional fields of customers, whose values CustomerAttributeValues has.

Generated from schema/v3/customer_attributes.yaml by `bigcommerce-generate build`. Edit that, not this file.
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
from bigcommerce_sdk.records.record import AsyncRecord, Record

CustomerAttributeType = Union[Literal["string"], Literal["number"], Literal["date"]]
"""Values of CustomerAttribute.type."""


class CustomerAttributeFields(BaseRecord):
    """Fields of CustomerAttribute and AsyncCustomerAttribute."""

    __slots__ = ()

    name = Field(
        codecs.STRING,
        "Name of the attribute.",
        required=("create", "update"),
        limits={"min_length": 1, "max_length": 255},
    )
    type = Field(
        codecs.text_enum(CustomerAttributeType),
        "Type of its values.",
        access="create_only",
        required=("create",),
    )
    id = Field(codecs.INTEGER, "Identifies the attribute.", access="read_only")
    date_modified = Field(
        codecs.ISO8601, "When the attribute was last changed.", access="read_only"
    )
    date_created = Field(codecs.ISO8601, "When the attribute was created.", access="read_only")


class CustomerAttribute(CustomerAttributeFields, Record):
    """One customer attribute. Additional fields of customers, whose values CustomerAttributeValues has."""

    __slots__ = ()


class AsyncCustomerAttribute(CustomerAttributeFields, AsyncRecord):
    """One customer attribute. Additional fields of customers, whose values CustomerAttributeValues has. For asynchronous clients."""

    __slots__ = ()


class CustomerAttributeFilters(FilterSet):
    """Parameters of CustomerAttributes."""

    name = Parameter(codecs.STRING, "The attribute with this name.")
    name__like = Parameter(
        codecs.STRING,
        "Attributes whose name contains this text.",
        wire="name:like",
        field="name",
        op="like",
    )
    type = Parameter(codecs.STRING, "Attributes of this type: string, number or date.")
    date_created = Parameter(codecs.ISO8601, "Attributes created at this time.")
    date_created__max = Parameter(
        codecs.ISO8601,
        "Attributes created at or before this time.",
        wire="date_created:max",
        field="date_created",
        op="max",
    )
    date_created__min = Parameter(
        codecs.ISO8601,
        "Attributes created at or after this time.",
        wire="date_created:min",
        field="date_created",
        op="min",
    )
    date_modified = Parameter(codecs.ISO8601, "Attributes last changed at this time.")
    date_modified__max = Parameter(
        codecs.ISO8601,
        "Attributes last changed at or before this time.",
        wire="date_modified:max",
        field="date_modified",
        op="max",
    )
    date_modified__min = Parameter(
        codecs.ISO8601,
        "Attributes last changed at or after this time.",
        wire="date_modified:min",
        field="date_modified",
        op="min",
    )


class CustomerAttributes(Resource[CustomerAttribute]):
    """Additional fields of customers, whose values CustomerAttributeValues has."""

    meta = ResourceMeta(
        name="CustomerAttributes",
        path="/customers/attributes",
        api="v3",
        record=CustomerAttribute,
        operations={
            "list": Operation(
                "list",
                "GET",
                "/customers/attributes",
                accepts=("filters", "paging"),
                envelope="data",
            ),
            "create_many": Operation(
                "create_many",
                "POST",
                "/customers/attributes",
                envelope="data",
                max_rows=10,
                concurrent=3,
            ),
            "update_many": Operation(
                "update_many",
                "PUT",
                "/customers/attributes",
                envelope="data",
                max_rows=10,
                concurrent=3,
            ),
            "delete_many": Operation(
                "delete_many",
                "DELETE",
                "/customers/attributes",
                status=204,
                envelope="data",
                max_rows=10,
                ids="id:in",
            ),
            "create": Operation(
                "create", "POST", "/customers/attributes", envelope="data", through="create_many"
            ),
            "update": Operation(
                "update", "PUT", "/customers/attributes", envelope="data", through="update_many"
            ),
            "delete": Operation(
                "delete",
                "DELETE",
                "/customers/attributes",
                status=204,
                envelope="data",
                through="delete_many",
            ),
        },
        filters=CustomerAttributeFilters,
        paging=Paging(50, 50, by="page"),
        scopes=("store_v2_customers_read_only", "store_v2_customers"),
        columns=("id", "name", "type", "date_created", "date_modified"),
    )


class AsyncCustomerAttributes(AsyncResource[AsyncCustomerAttribute]):
    """Additional fields of customers, whose values CustomerAttributeValues has. For asynchronous clients."""

    meta = CustomerAttributes.meta._replace(record=AsyncCustomerAttribute)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def CustomerAttributeFields() -> None: ...

    def CustomerAttributeFilters() -> None: ...

    def CustomerAttribute() -> None: ...

    def CustomerAttributes() -> None: ...

    def AsyncCustomerAttribute() -> None: ...

    def AsyncCustomerAttributes() -> None: ...
