"""Customers: Shoppers with an account.

Generated from schema/v3/customers.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from typing import Literal, Union

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

CustomerNestedAddressType = Union[Literal["residential"], Literal["commercial"]]
"""Values of CustomerNestedAddress.address_type."""

CustomerInclude = Union[
    Literal["addresses"],
    Literal["storecredit"],
    Literal["attributes"],
    Literal["formfields"],
    Literal["shopper_profile_id"],
    Literal["segment_ids"],
]
"""Values of the option include."""

CustomersSort = Union[
    Literal["date_created"],
    Literal["date_created:asc"],
    Literal["date_created:desc"],
    Literal["last_name"],
    Literal["last_name:asc"],
    Literal["last_name:desc"],
    Literal["date_modified"],
    Literal["date_modified:asc"],
    Literal["date_modified:desc"],
]
"""What Customers can be ordered by."""


class CustomerAuthentication(NestedRecord):
    """Password settings of a customer."""

    __slots__ = ()

    force_password_reset = Field(
        codecs.BOOLEAN, "Whether the customer must choose a new password at the next login."
    )
    new_password = Field(codecs.STRING, "Password to set, in plain text.", access="write_only")


class CustomerNestedAddressField(NestedRecord):
    """A custom form field of an address."""

    __slots__ = ()

    name = Field(codecs.STRING, "Name of the form field.", required=("create",))
    value = Field(
        codecs.ANY,
        "Value; text, a number, or a list of texts for checkboxes.",
        required=("create",),
    )


class CustomerNestedAddress(NestedRecord):
    """An address of a customer."""

    __slots__ = ()

    first_name = Field(
        codecs.STRING,
        "First name of the recipient.",
        required=("create",),
        limits={"min_length": 1, "max_length": 255},
    )
    last_name = Field(
        codecs.STRING,
        "Last name of the recipient.",
        required=("create",),
        limits={"min_length": 1, "max_length": 255},
    )
    company = Field(
        codecs.STRING, "Company of the recipient; empty if none.", limits={"max_length": 255}
    )
    address1 = Field(codecs.STRING, "Street and number.", required=("create",))
    address2 = Field(codecs.STRING, "Second address line; empty if none.")
    city = Field(codecs.STRING, "City or town.", required=("create",), limits={"max_length": 100})
    state_or_province = Field(
        codecs.STRING, "Full name of the state or province.", limits={"max_length": 100}
    )
    postal_code = Field(codecs.STRING, "Postal or ZIP code.", limits={"max_length": 30})
    country_code = Field(
        codecs.STRING,
        "Two-letter ISO code of the country.",
        required=("create",),
        limits={"min_length": 2, "max_length": 2},
    )
    phone = Field(codecs.STRING, "Phone number; empty if none.", limits={"max_length": 50})
    address_type = Field(
        codecs.text_enum(CustomerNestedAddressType), "Whether it is a home or a business."
    )
    customer_id = Field(codecs.INTEGER, "Id of the customer.", access="read_only")
    id = Field(codecs.INTEGER, "Identifies the address.", access="read_only")
    country = Field(codecs.STRING, "Name of the country, from country_code.", access="read_only")
    form_fields = Field(
        codecs.array(codecs.nested(CustomerNestedAddressField)), "Values of custom form fields."
    )


class CustomerNestedAttribute(NestedRecord):
    """An attribute value of a customer."""

    __slots__ = ()

    attribute_id = Field(codecs.INTEGER, "Id of the attribute.")
    attribute_value = Field(codecs.STRING, "Value, as text.", limits={"max_length": 255})
    customer_id = Field(codecs.INTEGER, "Id of the customer.", access="read_only")
    date_created = Field(codecs.ISO8601, "When the value was created.", access="read_only")
    date_modified = Field(codecs.ISO8601, "When the value was last changed.", access="read_only")
    id = Field(codecs.INTEGER, "Identifies the attribute value.", access="read_only")


class CustomerFormField(NestedRecord):
    """A custom form field of a customer."""

    __slots__ = ()

    name = Field(codecs.STRING, "Name of the form field.", required=("create", "update"))
    value = Field(
        codecs.ANY,
        "Value; text, a number, or a list of texts for checkboxes.",
        required=("create", "update"),
    )
    customer_id = Field(codecs.INTEGER, "Id of the customer.", access="read_only")


class CustomerStoreCreditAmount(NestedRecord):
    """An amount of store credit."""

    __slots__ = ()

    amount = Field(codecs.DECIMAL_NUMBER, "Amount of money in the default currency of the store.")


class CustomerCredentials(NestedRecord):
    """Credentials to check."""

    __slots__ = ()

    email = Field(codecs.STRING, "E-mail address of the customer.", required=("create",))
    password = Field(codecs.STRING, "Password in plain text.", required=("create",))
    channel_id = Field(
        codecs.INTEGER, "Id of the channel of the login; needed if logins are not global."
    )


class CustomerCredentialsCheck(NestedRecord):
    """Result of checking credentials."""

    __slots__ = ()

    customer_id = Field(
        codecs.INTEGER, "Id of the customer; null if the credentials are wrong.", nullable=True
    )
    is_valid = Field(codecs.BOOLEAN, "Whether the credentials are right.")


class CustomerFields(BaseRecord):
    """Fields of Customer and AsyncCustomer."""

    __slots__ = ()

    email = Field(
        codecs.STRING,
        "E-mail address, with which the customer logs in.",
        required=("create",),
        limits={"min_length": 3, "max_length": 250},
    )
    first_name = Field(
        codecs.STRING,
        "Given name.",
        required=("create",),
        limits={"min_length": 1, "max_length": 100},
    )
    last_name = Field(
        codecs.STRING,
        "Family name.",
        required=("create",),
        limits={"min_length": 1, "max_length": 100},
    )
    company = Field(codecs.STRING, "Company; empty if none.", limits={"max_length": 255})
    phone = Field(codecs.STRING, "Phone number; empty if none.", limits={"max_length": 50})
    registration_ip_address = Field(
        codecs.STRING,
        "IP address from which the customer registered; empty if unknown.",
        access="update_only",
        limits={"max_length": 30},
    )
    notes = Field(codecs.STRING, "Remarks of the merchant; not shown to the customer.")
    tax_exempt_category = Field(
        codecs.STRING, "Tax exemption code; empty if taxes apply.", limits={"max_length": 255}
    )
    customer_group_id = Field(codecs.INTEGER, "Customer group, a resource of V2; 0 for none.")
    id = Field(codecs.INTEGER, "Identifies the customer.", access="read_only")
    date_modified = Field(codecs.ISO8601, "When the customer was last changed.", access="read_only")
    date_created = Field(codecs.ISO8601, "When the customer was created.", access="read_only")
    address_count = Field(codecs.INTEGER, "Number of addresses.", access="read_only")
    attribute_count = Field(codecs.INTEGER, "Number of attribute values.", access="read_only")
    authentication = Field(
        codecs.nested(CustomerAuthentication), "Password to set, and whether it must be changed."
    )
    addresses = Field(
        codecs.array(codecs.nested(CustomerNestedAddress)),
        "Addresses; returned with include=addresses.",
        access="create_only",
        limits={"max_items": 10},
        changed_by="CustomerAddresses",
    )
    attributes = Field(
        codecs.array(codecs.nested(CustomerNestedAttribute)),
        "Attribute values; returned with include=attributes.",
        access="create_only",
        limits={"max_items": 10},
        changed_by="CustomerAttributeValues",
    )
    form_fields = Field(
        codecs.array(codecs.nested(CustomerFormField)),
        "Values of custom form fields; returned with include=formfields.",
        included_as="formfields",
    )
    store_credit_amounts = Field(
        codecs.array(codecs.nested(CustomerStoreCreditAmount)),
        "Store credit, as a list of one amount; returned with include=storecredit.",
        included_as="storecredit",
    )
    accepts_product_review_abandoned_cart_emails = Field(
        codecs.BOOLEAN, "Whether the customer agreed to e-mails about reviews and abandoned carts."
    )
    origin_channel_id = Field(codecs.INTEGER, "Id of the channel where the account was created.")
    channel_ids = Field(
        codecs.array(codecs.INTEGER),
        "Ids of the channels where the customer can log in; null for all.",
        nullable=True,
    )
    trigger_account_created_notification = Field(
        codecs.BOOLEAN, "Whether the store sends the welcome e-mail.", access="create_only"
    )
    shopper_profile_id = Field(
        codecs.STRING,
        "Id of the shopper profile; returned with include=shopper_profile_id.",
        access="read_only",
        nullable=True,
    )
    segment_ids = Field(
        codecs.array(codecs.STRING),
        "Ids of the segments of the customer; returned with include=segment_ids.",
        access="read_only",
    )


class Customer(CustomerFields, Record):
    """One customer. Shoppers with an account."""

    __slots__ = ()

    consent = Link(
        "The consent of the customer to cookies and tracking.", "CustomerConsent", virtual=True
    )
    stored_instruments = Link(
        "The stored payment instruments of the customer.",
        "CustomerStoredInstruments",
        many=True,
        virtual=True,
    )
    metafields = Link(
        "The metafields of the customer.", "CustomerMetafields", many=True, virtual=True
    )
    origin_channel = Link(
        "The channel where the account was created.",
        "Channels",
        via="origin_channel_id",
        virtual=True,
    )


class AsyncCustomer(CustomerFields, AsyncRecord):
    """One customer. Shoppers with an account. For asynchronous clients."""

    __slots__ = ()

    consent = Customer.consent.awaited()
    stored_instruments = Customer.stored_instruments.awaited()
    metafields = Customer.metafields.awaited()
    origin_channel = Customer.origin_channel.awaited()


class CustomerFilters(FilterSet):
    """Parameters of Customers."""

    id__in = Parameter(
        codecs.csv(codecs.INTEGER),
        "Customers with one of these ids.",
        wire="id:in",
        field="id",
        op="in",
    )
    company__in = Parameter(
        codecs.csv(codecs.STRING),
        "Customers of one of these companies.",
        wire="company:in",
        field="company",
        op="in",
    )
    customer_group_id__in = Parameter(
        codecs.csv(codecs.INTEGER),
        "Customers in one of these customer groups.",
        wire="customer_group_id:in",
        field="customer_group_id",
        op="in",
    )
    date_created = Parameter(codecs.ISO8601, "Customers created at this time.")
    date_created__max = Parameter(
        codecs.ISO8601,
        "Customers created at or before this time.",
        wire="date_created:max",
        field="date_created",
        op="max",
    )
    date_created__min = Parameter(
        codecs.ISO8601,
        "Customers created at or after this time.",
        wire="date_created:min",
        field="date_created",
        op="min",
    )
    date_modified = Parameter(codecs.ISO8601, "Customers last changed at this time.")
    date_modified__min = Parameter(
        codecs.ISO8601,
        "Customers last changed at or after this time.",
        wire="date_modified:min",
        field="date_modified",
        op="min",
    )
    date_modified__max = Parameter(
        codecs.ISO8601,
        "Customers last changed at or before this time.",
        wire="date_modified:max",
        field="date_modified",
        op="max",
    )
    email__in = Parameter(
        codecs.csv(codecs.STRING),
        "Customers with one of these e-mail addresses.",
        wire="email:in",
        field="email",
        op="in",
    )
    name__in = Parameter(
        codecs.csv(codecs.STRING),
        "Customers with one of these full names.",
        wire="name:in",
        op="none",
    )
    name__like = Parameter(
        codecs.csv(codecs.STRING),
        "Customers whose name contains one of these texts.",
        wire="name:like",
        op="none",
    )
    phone__in = Parameter(
        codecs.csv(codecs.STRING),
        "Customers with one of these phone numbers.",
        wire="phone:in",
        field="phone",
        op="in",
    )
    registration_ip_address__in = Parameter(
        codecs.csv(codecs.STRING),
        "Customers who registered from one of these IP addresses.",
        wire="registration_ip_address:in",
        field="registration_ip_address",
        op="in",
    )
    include = Parameter(
        codecs.csv(codecs.text_enum(CustomerInclude)),
        "Parts to return as well, such as addresses or store credit.",
        group="option",
    )
    after = Parameter(
        codecs.STRING, "Returns the rows after this cursor of a previous response.", group="option"
    )
    before = Parameter(
        codecs.STRING, "Returns the rows before this cursor of a previous response.", group="option"
    )
    sort = Parameter(
        codecs.text_enum(CustomersSort),
        "What to order by; the direction follows a colon.",
        group="sort",
    )


class Customers(Resource[Customer]):
    """Shoppers with an account. Supersedes api.Customers of V2."""

    meta = ResourceMeta(
        name="Customers",
        path="/customers",
        api="v3",
        record=Customer,
        operations={
            "list": Operation(
                "list",
                "GET",
                "/customers",
                accepts=("filters", "options", "sort", "paging"),
                envelope="data",
            ),
            "get": Operation(
                "get", "GET", "/customers", accepts=("options",), envelope="data", by="id__in"
            ),
            "create_many": Operation(
                "create_many", "POST", "/customers", envelope="data", max_rows=10
            ),
            "update_many": Operation(
                "update_many", "PUT", "/customers", envelope="data", max_rows=10, concurrent=3
            ),
            "delete_many": Operation(
                "delete_many",
                "DELETE",
                "/customers",
                status=204,
                envelope="data",
                max_rows=10,
                ids="id:in",
            ),
            "create": Operation(
                "create", "POST", "/customers", envelope="data", through="create_many"
            ),
            "update": Operation(
                "update", "PUT", "/customers", envelope="data", through="update_many"
            ),
            "delete": Operation(
                "delete", "DELETE", "/customers", status=204, envelope="data", through="delete_many"
            ),
        },
        filters=CustomerFilters,
        actions=(
            Action(
                "validate_credentials",
                "POST",
                "/customers/validate-credentials",
                body=CustomerCredentials,
                required=("email", "password"),
                returns=CustomerCredentialsCheck,
                doc="Checks an e-mail address and password; the API limits the rate of attempts.",
            ),
        ),
        paging=Paging(50, 50, by="page"),
        scopes=("store_v2_customers_read_only", "store_v2_customers"),
        columns=(
            "id",
            "email",
            "first_name",
            "last_name",
            "company",
            "customer_group_id",
            "date_created",
        ),
    )


class AsyncCustomers(AsyncResource[AsyncCustomer]):
    """Shoppers with an account. Supersedes api.Customers of V2. For asynchronous clients."""

    meta = Customers.meta._replace(record=AsyncCustomer)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def CustomerFields() -> None: ...

    def CustomerFilters() -> None: ...

    def Customer() -> None: ...

    def Customers() -> None: ...

    def AsyncCustomer() -> None: ...

    def AsyncCustomers() -> None: ...
