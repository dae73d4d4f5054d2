"""CustomerAddresses: Address book entries of one customer.

Generated from schema/v2/customers.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from typing import Literal, Union

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.bound import AsyncBoundResource, BoundResource
from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.plan import Paging
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.record import AsyncSubResourceRecord, SubResourceRecord

from .shared import FormField

CustomerAddressAddressType = Union[Literal["residential"], Literal["commercial"]]
"""Values of CustomerAddress.address_type."""


class CustomerAddressFields(BaseRecord):
    """Fields of CustomerAddress and AsyncCustomerAddress."""

    __slots__ = ()

    id = Field(
        codecs.INTEGER,
        "Number that identifies the address, assigned by BigCommerce.",
        access="read_only",
    )
    customer_id = Field(codecs.INTEGER, "Customer whose address book holds the address.")
    country_iso2 = Field(codecs.STRING, "Two-letter ISO code of the country.", access="read_only")
    first_name = Field(
        codecs.STRING, "Given name of the person at this address.", required=("create",)
    )
    last_name = Field(
        codecs.STRING, "Family name of the person at this address.", required=("create",)
    )
    company = Field(codecs.STRING, "Business name at this address.")
    street_1 = Field(codecs.STRING, "First line of the street address.", required=("create",))
    street_2 = Field(codecs.STRING, "Second line of the street address, such as a unit or floor.")
    city = Field(codecs.STRING, "City or town of the address.", required=("create",))
    state = Field(
        codecs.STRING,
        "State or province of the address, spelled out; a single space for none.",
        required=("create",),
    )
    zip = Field(codecs.STRING, "Postal or ZIP code of the address.", required=("create",))
    country = Field(codecs.STRING, "Country of the address, spelled out.", required=("create",))
    phone = Field(codecs.STRING, "Phone number to call about this address.", required=("create",))
    address_type = Field(
        codecs.text_enum(CustomerAddressAddressType), "Whether the place is a home or a business."
    )
    form_fields = Field(
        codecs.array(codecs.nested(FormField)),
        "Answers to the store's custom address form fields.",
        nullable=True,
    )


class CustomerAddress(CustomerAddressFields, SubResourceRecord):
    """One customer address. Address book entries of one customer."""

    __slots__ = ()


class AsyncCustomerAddress(CustomerAddressFields, AsyncSubResourceRecord):
    """One customer address. Address book entries of one customer. For asynchronous clients."""

    __slots__ = ()


class CustomerAddressFilters(FilterSet):
    """Parameters of CustomerAddresses."""


class CustomerAddresses(Resource[CustomerAddress]):
    """Address book entries of one customer. Superseded by api.v3.CustomerAddresses."""

    meta = ResourceMeta(
        name="CustomerAddresses",
        path="/customers/{customer_id}/addresses",
        record=CustomerAddress,
        operations={
            "list": Operation(
                "list",
                "GET",
                "/customers/{customer_id}/addresses",
                accepts=("paging",),
                deprecated="The API recommends its V3 successor.",
            ),
            "get": Operation(
                "get",
                "GET",
                "/customers/{customer_id}/addresses/{id}",
                deprecated="The API recommends its V3 successor.",
            ),
            "create": Operation(
                "create",
                "POST",
                "/customers/{customer_id}/addresses",
                deprecated="The API recommends its V3 successor.",
            ),
            "update": Operation(
                "update",
                "PUT",
                "/customers/{customer_id}/addresses/{id}",
                deprecated="The API recommends its V3 successor.",
            ),
            "delete": Operation(
                "delete",
                "DELETE",
                "/customers/{customer_id}/addresses/{id}",
                status=204,
                deprecated="The API recommends its V3 successor.",
            ),
            "delete_all": Operation(
                "delete_all",
                "DELETE",
                "/customers/{customer_id}/addresses",
                status=204,
                accepts=("paging",),
                deprecated="The API recommends its V3 successor.",
            ),
            "count": Operation(
                "count",
                "GET",
                "/customers/{customer_id}/addresses/count",
                deprecated="The API recommends its V3 successor.",
            ),
            "count_all": Operation(
                "count_all",
                "GET",
                "/customers/addresses/count",
                deprecated="The API recommends its V3 successor.",
            ),
        },
        filters=CustomerAddressFilters,
        paging=Paging(50, 250),
        parents=("customer_id",),
        scopes=("store_v2_customers_read_only", "store_v2_customers"),
        columns=("id", "first_name", "last_name", "street_1", "city", "zip", "country"),
        superseded_by="api.v3.CustomerAddresses",
        successor_calls={
            "all": "all(customer_id__in=[customer_id])",
            "iterall": "iterall(customer_id__in=[customer_id])",
            "enumerate": "enumerate(customer_id__in=[customer_id])",
            "get": "get(id)",
            "create": "create(customer_id=customer_id, ...)",
            "delete_all": "delete_many(ids)",
            "count": "all(customer_id__in=[customer_id], limit=1).total",
            "update": "update(id, ...)",
            "delete": "delete(id)",
        },
    )


class BoundCustomerAddresses(BoundResource[CustomerAddress]):
    """CustomerAddresses of one customer."""

    meta = CustomerAddresses.meta


class AsyncCustomerAddresses(AsyncResource[AsyncCustomerAddress]):
    """Address book entries of one customer. Superseded by api.v3.CustomerAddresses. For asynchronous clients."""

    meta = CustomerAddresses.meta._replace(record=AsyncCustomerAddress)


class AsyncBoundCustomerAddresses(AsyncBoundResource[AsyncCustomerAddress]):
    """CustomerAddresses of one customer. For asynchronous clients."""

    meta = AsyncCustomerAddresses.meta


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def CustomerAddressFields() -> None: ...

    def CustomerAddressFilters() -> None: ...

    def CustomerAddress() -> None: ...

    def CustomerAddresses() -> None: ...

    def BoundCustomerAddresses() -> None: ...

    def AsyncCustomerAddress() -> None: ...

    def AsyncCustomerAddresses() -> None: ...

    def AsyncBoundCustomerAddresses() -> None: ...
