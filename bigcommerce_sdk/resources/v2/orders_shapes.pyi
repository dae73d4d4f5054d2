"""Shapes and enums of Orders.

Generated from schema/v2/orders.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import Sequence
from typing import Literal, Never, TypeAlias

from bigcommerce_sdk.records.nested import NestedRecord

from .inputs import FormFieldDict
from .shared import FormField

OrderInclude: TypeAlias = Literal["consignments", "consignments.line_items", "fees"]
"""Values of Order.include."""

OrderConsignmentStructure: TypeAlias = Literal["object"] | Never
"""Values of Order.consignment_structure."""

OrderPaymentStatus: TypeAlias = Literal[
    "authorized",
    "captured",
    "capture pending",
    "declined",
    "held for review",
    "paid",
    "partially refunded",
    "pending",
    "refunded",
    "void",
    "void pending",
    "",
]
"""Values of Order.payment_status."""

OrderSource: TypeAlias = Literal[
    "www",
    "iphone",
    "ipad",
    "android",
    "mobile",
    "manual",
    "external",
    "checkout_api",
    "buybutton",
    "amazon",
    "ebay",
    "facebookshop",
    "facebookcheckout",
    "facebookmarketplace",
    "pinterest",
    "socialshop",
]
"""Values of Order.order_source."""

OrderTaxProviderId: TypeAlias = Literal["BasicTaxProvider", "AvaTaxProvider", ""]
"""Values of Order.tax_provider_id."""

OrdersSort: TypeAlias = Literal[
    "id",
    "id:asc",
    "id:desc",
    "customer_id",
    "customer_id:asc",
    "customer_id:desc",
    "date_created",
    "date_created:asc",
    "date_created:desc",
    "date_modified",
    "date_modified:asc",
    "date_modified:desc",
    "status_id",
    "status_id:asc",
    "status_id:desc",
    "channel_id",
    "channel_id:asc",
    "channel_id:desc",
    "external_id",
    "external_id:asc",
    "external_id:desc",
]
"""What Orders can be ordered by."""

class OrderStatusCount(NestedRecord):
    """Number of orders in one status."""

    def __init__(
        self,
        *,
        id: int = ...,
        name: str = ...,
        system_label: str = ...,
        custom_label: str = ...,
        system_description: str = ...,
        count: int = ...,
        sort_order: int = ...,
    ) -> None: ...
    @property
    def id(self) -> int:
        """Number of the status; 0 is Incomplete. Integer."""

    @id.setter
    def id(self, value: int) -> None: ...
    @property
    def name(self) -> str:
        """Name of the status. String."""

    @name.setter
    def name(self, value: str) -> None: ...
    @property
    def system_label(self) -> str:
        """Name that BigCommerce gives the status. String."""

    @system_label.setter
    def system_label(self, value: str) -> None: ...
    @property
    def custom_label(self) -> str:
        """Name that the store gives the status. String."""

    @custom_label.setter
    def custom_label(self, value: str) -> None: ...
    @property
    def system_description(self) -> str:
        """What the status means. String."""

    @system_description.setter
    def system_description(self, value: str) -> None: ...
    @property
    def count(self) -> int:
        """Number of orders with the status. Integer."""

    @count.setter
    def count(self, value: int) -> None: ...
    @property
    def sort_order(self) -> int:
        """Place of the status in lists. Integer."""

    @sort_order.setter
    def sort_order(self, value: int) -> None: ...

class OrderBillingAddress(NestedRecord):
    """Address of the person who pays for the order."""

    def __init__(
        self,
        *,
        first_name: str = ...,
        last_name: str = ...,
        company: str = ...,
        street_1: str = ...,
        street_2: str = ...,
        city: str = ...,
        state: str = ...,
        zip: str = ...,
        country: str = ...,
        country_iso2: str = ...,
        phone: str = ...,
        email: str = ...,
        form_fields: Sequence[FormField | FormFieldDict] = ...,
    ) -> None: ...
    @property
    def first_name(self) -> str:
        """Given name of the person at this address. String."""

    @first_name.setter
    def first_name(self, value: str) -> None: ...
    @property
    def last_name(self) -> str:
        """Family name of the person at this address. String."""

    @last_name.setter
    def last_name(self, value: str) -> None: ...
    @property
    def company(self) -> str:
        """Business name at this address. String."""

    @company.setter
    def company(self, value: str) -> None: ...
    @property
    def street_1(self) -> str:
        """First line of the street address. String."""

    @street_1.setter
    def street_1(self, value: str) -> None: ...
    @property
    def street_2(self) -> str:
        """Second line of the street address, such as a unit or floor. String."""

    @street_2.setter
    def street_2(self, value: str) -> None: ...
    @property
    def city(self) -> str:
        """City or town of the address. String."""

    @city.setter
    def city(self, value: str) -> None: ...
    @property
    def state(self) -> str:
        """State or province of the address, spelled out. String."""

    @state.setter
    def state(self, value: str) -> None: ...
    @property
    def zip(self) -> str:
        """Postal or ZIP code of the address. String, required on create."""

    @zip.setter
    def zip(self, value: str) -> None: ...
    @property
    def country(self) -> str:
        """Country of the address, spelled out. String."""

    @country.setter
    def country(self, value: str) -> None: ...
    @property
    def country_iso2(self) -> str:
        """Two-letter ISO code of the country. String."""

    @country_iso2.setter
    def country_iso2(self, value: str) -> None: ...
    @property
    def phone(self) -> str:
        """Phone number to call about this address. String."""

    @phone.setter
    def phone(self, value: str) -> None: ...
    @property
    def email(self) -> str:
        """E-mail address of the person at this address. String."""

    @email.setter
    def email(self, value: str) -> None: ...
    @property
    def form_fields(self) -> list[FormField]:
        """Answers to the store's custom address form fields. Array of object."""

    @form_fields.setter
    def form_fields(self, value: Sequence[FormField | FormFieldDict]) -> None: ...
