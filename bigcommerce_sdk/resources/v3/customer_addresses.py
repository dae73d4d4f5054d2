"""CustomerAddresses: Addresses of customers, across all customers.

Generated from schema/v3/customer_addresses.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from typing import Literal, Never, Union

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.filters import FilterSet, Parameter
from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.plan import Paging
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.links import Link
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record

CustomerAddressType = Union[Literal["residential"], Literal["commercial"]]
"""Values of CustomerAddress.address_type."""

CustomerAddressInclude = Union[Literal["formfields"], Never]
"""Values of the option include."""


class CustomerAddressFormField(NestedRecord):
    """A custom form field of an address."""

    __slots__ = ()

    name = Field(codecs.STRING, "Name of the form field.", required=("create", "update"))
    value = Field(
        codecs.ANY,
        "Value; text, a number, or a list of texts for checkboxes.",
        required=("create", "update"),
    )
    address_id = Field(codecs.INTEGER, "Id of the address.", access="read_only")


class CustomerAddressFields(BaseRecord):
    """Fields of CustomerAddress and AsyncCustomerAddress."""

    __slots__ = ()

    address1 = Field(codecs.STRING, "Street and number.", required=("create",))
    address2 = Field(codecs.STRING, "Second address line; empty if none.")
    address_type = Field(
        codecs.text_enum(CustomerAddressType), "Whether the address is a home or a business."
    )
    city = Field(codecs.STRING, "City or town.", required=("create",), limits={"max_length": 100})
    company = Field(
        codecs.STRING, "Company of the recipient; empty if none.", limits={"max_length": 255}
    )
    country = Field(codecs.STRING, "Name of the country, from country_code.", access="read_only")
    country_code = Field(
        codecs.STRING,
        "Two-letter ISO code of the country.",
        required=("create",),
        limits={"min_length": 2, "max_length": 2},
    )
    customer_id = Field(
        codecs.INTEGER, "Id of the customer.", access="create_only", required=("create",)
    )
    first_name = Field(
        codecs.STRING,
        "First name of the recipient.",
        required=("create",),
        limits={"min_length": 1, "max_length": 255},
    )
    id = Field(codecs.INTEGER, "Identifies the address.", access="read_only")
    last_name = Field(
        codecs.STRING,
        "Last name of the recipient.",
        required=("create",),
        limits={"min_length": 1, "max_length": 255},
    )
    phone = Field(codecs.STRING, "Phone number; empty if none.", limits={"max_length": 50})
    postal_code = Field(
        codecs.STRING, "Postal or ZIP code.", required=("create",), limits={"max_length": 30}
    )
    state_or_province = Field(
        codecs.STRING,
        "Full name of the state or province.",
        required=("create",),
        limits={"max_length": 100},
    )
    form_fields = Field(
        codecs.array(codecs.nested(CustomerAddressFormField)),
        "Values of custom form fields; returned with include=formfields.",
        included_as="formfields",
    )


class CustomerAddress(CustomerAddressFields, Record):
    """One customer address. Addresses of customers, across all customers."""

    __slots__ = ()

    customer = Link(
        "The customer who has the address.", "Customers", via="customer_id", virtual=True
    )


class AsyncCustomerAddress(CustomerAddressFields, AsyncRecord):
    """One customer address. Addresses of customers, across all customers. For asynchronous clients."""

    __slots__ = ()

    customer = CustomerAddress.customer.awaited()


class CustomerAddressFilters(FilterSet):
    """Parameters of CustomerAddresses."""

    company__in = Parameter(
        codecs.csv(codecs.STRING),
        "Addresses of one of these companies.",
        wire="company:in",
        field="company",
        op="in",
    )
    name__in = Parameter(
        codecs.csv(codecs.STRING),
        "Addresses of recipients with one of these names.",
        wire="name:in",
        op="none",
    )
    customer_id__in = Parameter(
        codecs.csv(codecs.INTEGER),
        "Addresses of these customers.",
        wire="customer_id:in",
        field="customer_id",
        op="in",
    )
    id__in = Parameter(
        codecs.csv(codecs.INTEGER),
        "Addresses with one of these ids.",
        wire="id:in",
        field="id",
        op="in",
    )
    include = Parameter(
        codecs.csv(codecs.text_enum(CustomerAddressInclude)),
        "Parts to return as well: formfields.",
        group="option",
    )


class CustomerAddresses(Resource[CustomerAddress]):
    """Addresses of customers, across all customers. Supersedes api.CustomerAddresses of V2."""

    meta = ResourceMeta(
        name="CustomerAddresses",
        path="/customers/addresses",
        api="v3",
        record=CustomerAddress,
        operations={
            "list": Operation(
                "list",
                "GET",
                "/customers/addresses",
                accepts=("filters", "options", "paging"),
                envelope="data",
            ),
            "get": Operation(
                "get",
                "GET",
                "/customers/addresses",
                accepts=("options",),
                envelope="data",
                by="id__in",
            ),
            "create_many": Operation(
                "create_many",
                "POST",
                "/customers/addresses",
                envelope="data",
                max_rows=10,
                concurrent=10,
            ),
            "update_many": Operation(
                "update_many",
                "PUT",
                "/customers/addresses",
                envelope="data",
                max_rows=10,
                concurrent=3,
            ),
            "delete_many": Operation(
                "delete_many",
                "DELETE",
                "/customers/addresses",
                status=204,
                envelope="data",
                max_rows=10,
                ids="id:in",
            ),
            "create": Operation(
                "create", "POST", "/customers/addresses", envelope="data", through="create_many"
            ),
            "update": Operation(
                "update", "PUT", "/customers/addresses", envelope="data", through="update_many"
            ),
            "delete": Operation(
                "delete",
                "DELETE",
                "/customers/addresses",
                status=204,
                envelope="data",
                through="delete_many",
            ),
        },
        filters=CustomerAddressFilters,
        paging=Paging(50, 50, by="page"),
        scopes=("store_v2_customers_read_only", "store_v2_customers"),
        columns=(
            "id",
            "customer_id",
            "first_name",
            "last_name",
            "address1",
            "city",
            "postal_code",
            "country_code",
        ),
        nested_rows=("CustomerNestedAddress",),
    )


class AsyncCustomerAddresses(AsyncResource[AsyncCustomerAddress]):
    """Addresses of customers, across all customers. Supersedes api.CustomerAddresses of V2. For asynchronous clients."""

    meta = CustomerAddresses.meta._replace(record=AsyncCustomerAddress)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def CustomerAddressFields() -> None: ...

    def CustomerAddressFilters() -> None: ...

    def CustomerAddress() -> None: ...

    def CustomerAddresses() -> None: ...

    def AsyncCustomerAddress() -> None: ...

    def AsyncCustomerAddresses() -> None: ...
