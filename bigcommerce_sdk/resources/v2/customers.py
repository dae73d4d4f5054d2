"""Customers: Registered shopper accounts of the store.

Generated from schema/v2/customers.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.filters import FilterSet, Parameter
from bigcommerce_sdk.endpoints.metadata import Action, Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.plan import Paging
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.links import Link
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record

from .shared import FormField


class PasswordCheck(NestedRecord):
    """A password to be checked."""

    __slots__ = ()

    password = Field(codecs.STRING, "Plain-text password to test.", required=("create",))


class PasswordCheckResult(NestedRecord):
    """Whether a password was right."""

    __slots__ = ()

    success = Field(
        codecs.BOOLEAN, "True when the password belongs to the customer.", access="read_only"
    )


class CustomerAuthentication(NestedRecord):
    """Password settings to send when writing; never part of a reply."""

    __slots__ = ()

    force_reset = Field(
        codecs.BOOLEAN,
        "Makes the customer choose a new password at the next login.",
        access="write_only",
    )
    password = Field(
        codecs.STRING, "New password for the account, in plain text.", access="write_only"
    )
    password_confirmation = Field(
        codecs.STRING, "Confirmation of the new password.", access="write_only"
    )


class CustomerFields(BaseRecord):
    """Fields of Customer and AsyncCustomer."""

    __slots__ = ()

    id = Field(
        codecs.INTEGER,
        "Number that identifies the customer, assigned by BigCommerce.",
        access="read_only",
    )
    date_created = Field(codecs.RFC2822, "When the account was created.", access="read_only")
    date_modified = Field(codecs.RFC2822, "When the account was last changed.", access="read_only")
    authentication = Field(
        codecs.nested(CustomerAuthentication),
        "Password settings to send when writing; never part of a reply.",
        wire="_authentication",
        access="write_only",
    )
    company = Field(codecs.STRING, "Business the customer shops for, empty for private persons.")
    first_name = Field(codecs.STRING, "Given name of the customer.", required=("create",))
    last_name = Field(codecs.STRING, "Family name of the customer.", required=("create",))
    email = Field(
        codecs.STRING,
        "Address the customer logs in with and gets store mail at.",
        required=("create",),
    )
    phone = Field(codecs.STRING, "Phone number of the customer.")
    store_credit = Field(
        codecs.DECIMAL, "Credit the customer can spend in the store, as an amount of money."
    )
    registration_ip_address = Field(codecs.STRING, "IP address the customer signed up from.")
    customer_group_id = Field(
        codecs.INTEGER,
        "Group that sets the prices and category access of the customer; 0 for none.",
    )
    notes = Field(codecs.STRING, "Remarks of the merchant about the customer.")
    tax_exempt_category = Field(
        codecs.STRING, "Tax exemption code of the customer, empty when tax applies as usual."
    )
    accepts_marketing = Field(
        codecs.BOOLEAN, "Whether the customer agreed to receive marketing mail.", access="read_only"
    )
    form_fields = Field(
        codecs.array(codecs.nested(FormField)),
        "Answers to the custom account fields of the sign-up form, or null.",
        access="read_only",
        nullable=True,
    )
    reset_pass_on_login = Field(
        codecs.BOOLEAN,
        "Whether a new password is asked for at the next login; cannot be sent on create.",
        access="update_only",
    )


class Customer(CustomerFields, Record):
    """One customer. Registered shopper accounts of the store."""

    __slots__ = ()

    addresses = Link("The address book of the customer.", "CustomerAddresses", many=True)
    customer_group = Link(
        "The group the customer belongs to, or None.",
        "CustomerGroups",
        via="customer_group_id",
        virtual=True,
        none_when=0,
    )


class AsyncCustomer(CustomerFields, AsyncRecord):
    """One customer. Registered shopper accounts of the store. For asynchronous clients."""

    __slots__ = ()

    addresses = Customer.addresses.awaited()
    customer_group = Customer.customer_group.awaited()


class CustomerFilters(FilterSet):
    """Parameters of Customers."""

    first_name = Parameter(codecs.STRING, "Customers with this given name.")
    last_name = Parameter(codecs.STRING, "Customers with this family name.")
    company = Parameter(codecs.STRING, "Customers with this business name.")
    email = Parameter(codecs.STRING, "Customers with this e-mail address.")
    phone = Parameter(codecs.STRING, "Customers with this phone number.")
    store_credit = Parameter(codecs.DECIMAL, "Customers who hold this amount of store credit.")
    customer_group_id = Parameter(codecs.INTEGER, "Customers who belong to the group with this id.")
    min_id = Parameter(codecs.INTEGER, "Lowest customer id to return.", field="id", op="min")
    max_id = Parameter(codecs.INTEGER, "Highest customer id to return.", field="id", op="max")
    min_date_created = Parameter(
        codecs.ISO8601, "Created at or after this time.", field="date_created", op="min"
    )
    max_date_created = Parameter(
        codecs.ISO8601, "Created at or before this time.", field="date_created", op="max"
    )
    min_date_modified = Parameter(
        codecs.ISO8601, "Last changed at or after this time.", field="date_modified", op="min"
    )
    max_date_modified = Parameter(
        codecs.ISO8601, "Last changed at or before this time.", field="date_modified", op="max"
    )
    tax_exempt_category = Parameter(codecs.STRING, "Customers with this tax exemption code.")


class Customers(Resource[Customer]):
    """Registered shopper accounts of the store. Superseded by api.v3.Customers."""

    meta = ResourceMeta(
        name="Customers",
        path="/customers",
        record=Customer,
        operations={
            "list": Operation(
                "list",
                "GET",
                "/customers",
                accepts=("filters", "paging"),
                deprecated="The API recommends its V3 successor.",
            ),
            "get": Operation(
                "get", "GET", "/customers/{id}", deprecated="The API recommends its V3 successor."
            ),
            "create": Operation(
                "create", "POST", "/customers", deprecated="The API recommends its V3 successor."
            ),
            "update": Operation(
                "update",
                "PUT",
                "/customers/{id}",
                deprecated="The API recommends its V3 successor.",
            ),
            "delete": Operation(
                "delete",
                "DELETE",
                "/customers/{id}",
                status=204,
                deprecated="The API recommends its V3 successor.",
            ),
            "delete_all": Operation(
                "delete_all",
                "DELETE",
                "/customers",
                status=204,
                doc="Deletes customers of the whole store, at most 100 per call; announced as withdrawn.",
                deprecated="The API recommends its V3 successor.",
                sunset="The API lists this call as removed.",
            ),
            "count": Operation(
                "count",
                "GET",
                "/customers/count",
                deprecated="The API recommends its V3 successor.",
            ),
        },
        filters=CustomerFilters,
        actions=(
            Action(
                "validate",
                "POST",
                "/customers/{customer_id}/validate",
                body=PasswordCheck,
                required=("password",),
                returns=PasswordCheckResult,
                on_record=True,
                doc="Checks a plain-text password against the one stored for the customer.",
                deprecated="The API recommends its V3 successor.",
            ),
        ),
        paging=Paging(50, 250, keyset="min_id"),
        scopes=("store_v2_customers_read_only", "store_v2_customers"),
        columns=("id", "first_name", "last_name", "email", "company", "date_created"),
        superseded_by="api.v3.Customers",
        successor_calls={
            "delete_all": "delete_many(ids)",
            "count": "all(limit=1).total",
            "validate": "validate_credentials(...)",
        },
    )


class AsyncCustomers(AsyncResource[AsyncCustomer]):
    """Registered shopper accounts of the store. Superseded by api.v3.Customers. For asynchronous clients."""

    meta = Customers.meta._replace(record=AsyncCustomer)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def CustomerFields() -> None: ...

    def CustomerFilters() -> None: ...

    def Customer() -> None: ...

    def Customers() -> None: ...

    def AsyncCustomer() -> None: ...

    def AsyncCustomers() -> None: ...
