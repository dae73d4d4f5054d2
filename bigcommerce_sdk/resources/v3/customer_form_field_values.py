"""CustomerFormFieldValues: Values of custom form fields, of customers and of their addresses.

Generated from schema/v3/customer_form_field_values.yaml by `bigcommerce-generate build`. Edit that, not this file.
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
from bigcommerce_sdk.records.links import Link
from bigcommerce_sdk.records.record import AsyncRecord, Record

CustomerFormFieldType = Union[
    Literal["checkboxes"],
    Literal["date"],
    Literal["multiline"],
    Literal["numbers"],
    Literal["password"],
    Literal["radiobuttons"],
    Literal["text"],
    Literal["picklist"],
]
"""Values of the filter field_type."""


class CustomerFormFieldValueFields(BaseRecord):
    """Fields of CustomerFormFieldValue and AsyncCustomerFormFieldValue."""

    __slots__ = ()

    name = Field(
        codecs.STRING, "Name of the form field.", access="create_only", required=("create",)
    )
    value = Field(
        codecs.ANY,
        "Value; text, a number, or a list of texts for checkboxes.",
        required=("create", "update"),
    )
    customer_id = Field(
        codecs.INTEGER,
        "Id of the customer; null for a value of an address.",
        access="create_only",
        nullable=True,
    )
    address_id = Field(
        codecs.INTEGER,
        "Id of the address; null for a value of a customer.",
        access="create_only",
        nullable=True,
    )


class CustomerFormFieldValue(CustomerFormFieldValueFields, Record):
    """One customer form field value. Values of custom form fields, of customers and of their addresses."""

    __slots__ = ()

    customer = Link("The customer who has the value.", "Customers", via="customer_id", virtual=True)
    address = Link(
        "The address, or None for a value of a customer.",
        "CustomerAddresses",
        via="address_id",
        virtual=True,
    )


class AsyncCustomerFormFieldValue(CustomerFormFieldValueFields, AsyncRecord):
    """One customer form field value. Values of custom form fields, of customers and of their addresses. For asynchronous clients."""

    __slots__ = ()

    customer = CustomerFormFieldValue.customer.awaited()
    address = CustomerFormFieldValue.address.awaited()


class CustomerFormFieldValueFilters(FilterSet):
    """Parameters of CustomerFormFieldValues."""

    customer_id = Parameter(codecs.INTEGER, "Values of this customer.")
    address_id = Parameter(codecs.INTEGER, "Values of this address.")
    field_name = Parameter(
        codecs.STRING, "Values of the form field with this name.", field="name", op="equals"
    )
    field_type = Parameter(
        codecs.text_enum(CustomerFormFieldType), "Values of form fields of this type.", op="none"
    )
    after = Parameter(
        codecs.STRING, "Returns the rows after this cursor of a previous response.", group="option"
    )
    before = Parameter(
        codecs.STRING, "Returns the rows before this cursor of a previous response.", group="option"
    )


class CustomerFormFieldValues(Resource[CustomerFormFieldValue]):
    """Values of custom form fields, of customers and of their addresses."""

    meta = ResourceMeta(
        name="CustomerFormFieldValues",
        path="/customers/form-field-values",
        api="v3",
        record=CustomerFormFieldValue,
        operations={
            "list": Operation(
                "list",
                "GET",
                "/customers/form-field-values",
                accepts=("filters", "options", "paging"),
                envelope="data",
            ),
            "upsert_many": Operation(
                "upsert_many",
                "PUT",
                "/customers/form-field-values",
                envelope="data",
                max_rows=10,
                concurrent=10,
            ),
            "create": Operation(
                "create",
                "PUT",
                "/customers/form-field-values",
                envelope="data",
                through="upsert_many",
            ),
            "update": Operation(
                "update",
                "PUT",
                "/customers/form-field-values",
                envelope="data",
                through="upsert_many",
            ),
        },
        filters=CustomerFormFieldValueFilters,
        paging=Paging(50, 50, by="page"),
        key="customer_id",
        composite=("customer_id", "address_id", "name"),
        any_of=(("customer_id", "address_id"),),
        scopes=("store_v2_customers_read_only", "store_v2_customers"),
        columns=("customer_id", "address_id", "name", "value"),
    )


class AsyncCustomerFormFieldValues(AsyncResource[AsyncCustomerFormFieldValue]):
    """Values of custom form fields, of customers and of their addresses. For asynchronous clients."""

    meta = CustomerFormFieldValues.meta._replace(record=AsyncCustomerFormFieldValue)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def CustomerFormFieldValueFields() -> None: ...

    def CustomerFormFieldValueFilters() -> None: ...

    def CustomerFormFieldValue() -> None: ...

    def CustomerFormFieldValues() -> None: ...

    def AsyncCustomerFormFieldValue() -> None: ...

    def AsyncCustomerFormFieldValues() -> None: ...
