"""OrderConsignments: How the items of one order are handed over: pickup, shipping, download or e-mail.

Generated from schema/v2/orders.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, ClassVar, Literal, Never, TypeAlias

from bigcommerce_sdk.endpoints.filters import Filter, FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncSubResourceRecord, SubResourceRecord

from .inputs import (
    FormFieldDict,
    OrderConsignmentEmailGiftCertificateDict,
    OrderConsignmentInputPickupDict,
    OrderConsignmentInputPickupLocationDict,
    OrderConsignmentPickupLocationDict,
    OrderProductInputDict,
)
from .order_products import OrderProduct, OrderProductInput
from .shared import FormField

OrderConsignmentInclude: TypeAlias = Literal["consignments.line_items"] | Never
"""Values of OrderConsignment.include."""

class OrderConsignmentPickupLocation(NestedRecord):
    """Place where the shopper collects the items."""

    def __init__(
        self,
        *,
        id: int = ...,
        name: str = ...,
        code: str = ...,
        address_line_1: str = ...,
        address_line_2: str = ...,
        city: str = ...,
        state: str = ...,
        postal_code: str = ...,
        country_alpha2: str = ...,
        email: str = ...,
        phone: str = ...,
    ) -> None: ...
    @property
    def id(self) -> int:
        """Identifies the pickup location. Integer."""

    @id.setter
    def id(self, value: int) -> None: ...
    @property
    def name(self) -> str:
        """What the pickup location is called. String, at most 255 characters."""

    @name.setter
    def name(self, value: str) -> None: ...
    @property
    def code(self) -> str:
        """Store's own short code for the pickup location. String, at most 50 characters."""

    @code.setter
    def code(self, value: str) -> None: ...
    @property
    def address_line_1(self) -> str:
        """First line of the location's street address. String, at most 255 characters."""

    @address_line_1.setter
    def address_line_1(self, value: str) -> None: ...
    @property
    def address_line_2(self) -> str:
        """Second line of the location's street address. String, at most 255 characters."""

    @address_line_2.setter
    def address_line_2(self, value: str) -> None: ...
    @property
    def city(self) -> str:
        """City or town of the location. String, at most 255 characters."""

    @city.setter
    def city(self, value: str) -> None: ...
    @property
    def state(self) -> str:
        """State or province of the location. String, at most 255 characters."""

    @state.setter
    def state(self, value: str) -> None: ...
    @property
    def postal_code(self) -> str:
        """Postal or ZIP code of the location. String, at most 50 characters."""

    @postal_code.setter
    def postal_code(self, value: str) -> None: ...
    @property
    def country_alpha2(self) -> str:
        """Two-letter ISO code of the location's country. String, 2 to 2 characters."""

    @country_alpha2.setter
    def country_alpha2(self, value: str) -> None: ...
    @property
    def email(self) -> str:
        """E-mail address for reaching the location. String, at most 255 characters."""

    @email.setter
    def email(self, value: str) -> None: ...
    @property
    def phone(self) -> str:
        """Phone number for reaching the location. String, at most 125 characters."""

    @phone.setter
    def phone(self, value: str) -> None: ...

class OrderConsignmentPickup(NestedRecord):
    """Parts of the order that the shopper collects at a location."""

    def __init__(
        self,
        *,
        id: int = ...,
        pickup_method_id: int = ...,
        pickup_method_display_name: str = ...,
        collection_instructions: str = ...,
        collection_time_description: str = ...,
        location: OrderConsignmentPickupLocation | OrderConsignmentPickupLocationDict = ...,
        line_items: Sequence[OrderProduct] = ...,
    ) -> None: ...
    @property
    def id(self) -> int:
        """Identifies this pickup on the order. Integer."""

    @id.setter
    def id(self, value: int) -> None: ...
    @property
    def pickup_method_id(self) -> int:
        """Pickup method that the shopper chose. Integer."""

    @pickup_method_id.setter
    def pickup_method_id(self, value: int) -> None: ...
    @property
    def pickup_method_display_name(self) -> str:
        """Pickup method's name as shown to the shopper. String, at most 250 characters."""

    @pickup_method_display_name.setter
    def pickup_method_display_name(self, value: str) -> None: ...
    @property
    def collection_instructions(self) -> str:
        """What the shopper has to do to collect the items. String."""

    @collection_instructions.setter
    def collection_instructions(self, value: str) -> None: ...
    @property
    def collection_time_description(self) -> str:
        """When the items can be collected, in words. String, at most 250 characters."""

    @collection_time_description.setter
    def collection_time_description(self, value: str) -> None: ...
    @property
    def location(self) -> OrderConsignmentPickupLocation:
        """Place where the shopper collects the items. Object."""

    @location.setter
    def location(
        self, value: OrderConsignmentPickupLocation | OrderConsignmentPickupLocationDict
    ) -> None: ...
    @property
    def line_items(self) -> list[OrderProduct]:
        """Order lines to be collected; links unless line items are included. Array of record."""

    @line_items.setter
    def line_items(self, value: Sequence[OrderProduct]) -> None: ...

class OrderConsignmentShipping(NestedRecord):
    """Parts of the order that are shipped, one entry per address."""

    def __init__(
        self,
        *,
        id: int = ...,
        first_name: str = ...,
        last_name: str = ...,
        company: str = ...,
        street_1: str = ...,
        street_2: str = ...,
        city: str = ...,
        zip: str = ...,
        country: str = ...,
        country_iso2: str = ...,
        state: str = ...,
        email: str = ...,
        phone: str = ...,
        form_fields: Sequence[FormField | FormFieldDict] = ...,
        line_items: Sequence[OrderProduct] = ...,
        items_total: int = ...,
        items_shipped: int = ...,
        shipping_method: str = ...,
        base_cost: Decimal | float | str = ...,
        cost_ex_tax: Decimal | float | str = ...,
        cost_inc_tax: Decimal | float | str = ...,
        cost_tax: Decimal | float | str = ...,
        cost_tax_class_id: int = ...,
        base_handling_cost: Decimal | float | str = ...,
        handling_cost_ex_tax: Decimal | float | str = ...,
        handling_cost_inc_tax: Decimal | float | str = ...,
        handling_cost_tax: Decimal | float | str = ...,
        handling_cost_tax_class_id: int = ...,
        shipping_zone_id: int = ...,
        shipping_zone_name: str = ...,
    ) -> None: ...
    @property
    def id(self) -> int:
        """Identifies this shipping consignment. Integer."""

    @id.setter
    def id(self, value: int) -> None: ...
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
    def zip(self) -> str:
        """Postal or ZIP code of the address. String."""

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
    def state(self) -> str:
        """State or province of the address, spelled out. String."""

    @state.setter
    def state(self, value: str) -> None: ...
    @property
    def email(self) -> str:
        """E-mail address of the person at this address. String."""

    @email.setter
    def email(self, value: str) -> None: ...
    @property
    def phone(self) -> str:
        """Phone number to call about this address. String."""

    @phone.setter
    def phone(self, value: str) -> None: ...
    @property
    def form_fields(self) -> list[FormField]:
        """Answers to the store's custom address form fields. Array of object."""

    @form_fields.setter
    def form_fields(self, value: Sequence[FormField | FormFieldDict]) -> None: ...
    @property
    def line_items(self) -> list[OrderProduct]:
        """Order lines to be shipped; links unless line items are included. Array of record."""

    @line_items.setter
    def line_items(self, value: Sequence[OrderProduct]) -> None: ...
    @property
    def items_total(self) -> int:
        """Number of items bound for this address. Integer."""

    @items_total.setter
    def items_total(self, value: int) -> None: ...
    @property
    def items_shipped(self) -> int:
        """Number of items already shipped to this address. Integer."""

    @items_shipped.setter
    def items_shipped(self, value: int) -> None: ...
    @property
    def shipping_method(self) -> str:
        """Name of the delivery method used for this address. String."""

    @shipping_method.setter
    def shipping_method(self, value: str) -> None: ...
    @property
    def base_cost(self) -> Decimal:
        """Base shipping cost for this address; see the ex-tax and inc-tax values. Decimal."""

    @base_cost.setter
    def base_cost(self, value: Decimal | float | str) -> None: ...
    @property
    def cost_ex_tax(self) -> Decimal:
        """Shipping cost for this address, tax excluded. Decimal."""

    @cost_ex_tax.setter
    def cost_ex_tax(self, value: Decimal | float | str) -> None: ...
    @property
    def cost_inc_tax(self) -> Decimal:
        """Shipping cost for this address, tax included. Decimal."""

    @cost_inc_tax.setter
    def cost_inc_tax(self, value: Decimal | float | str) -> None: ...
    @property
    def cost_tax(self) -> Decimal:
        """Tax on the shipping cost for this address. Decimal."""

    @cost_tax.setter
    def cost_tax(self, value: Decimal | float | str) -> None: ...
    @property
    def cost_tax_class_id(self) -> int:
        """Tax class applied to the shipping cost. Integer."""

    @cost_tax_class_id.setter
    def cost_tax_class_id(self, value: int) -> None: ...
    @property
    def base_handling_cost(self) -> Decimal:
        """Base handling cost for this address; see the ex-tax and inc-tax values. Decimal."""

    @base_handling_cost.setter
    def base_handling_cost(self, value: Decimal | float | str) -> None: ...
    @property
    def handling_cost_ex_tax(self) -> Decimal:
        """Handling cost for this address, tax excluded. Decimal."""

    @handling_cost_ex_tax.setter
    def handling_cost_ex_tax(self, value: Decimal | float | str) -> None: ...
    @property
    def handling_cost_inc_tax(self) -> Decimal:
        """Handling cost for this address, tax included. Decimal."""

    @handling_cost_inc_tax.setter
    def handling_cost_inc_tax(self, value: Decimal | float | str) -> None: ...
    @property
    def handling_cost_tax(self) -> Decimal:
        """Tax on the handling cost for this address. Decimal."""

    @handling_cost_tax.setter
    def handling_cost_tax(self, value: Decimal | float | str) -> None: ...
    @property
    def handling_cost_tax_class_id(self) -> int:
        """Tax class applied to the handling cost. Integer."""

    @handling_cost_tax_class_id.setter
    def handling_cost_tax_class_id(self, value: int) -> None: ...
    @property
    def shipping_zone_id(self) -> int:
        """Shipping zone that the address falls in. Integer."""

    @shipping_zone_id.setter
    def shipping_zone_id(self, value: int) -> None: ...
    @property
    def shipping_zone_name(self) -> str:
        """What the store calls the shipping zone of this address. String."""

    @shipping_zone_name.setter
    def shipping_zone_name(self, value: str) -> None: ...
    @property
    def shipping_quotes(self) -> Any:
        """The shipping quote behind this address; it may lead to an empty reply. Any, read-only."""

class OrderConsignmentDownload(NestedRecord):
    """Digital items of the order; at most one entry."""

    def __init__(
        self, *, recipient_email: str = ..., line_items: Sequence[OrderProduct] = ...
    ) -> None: ...
    @property
    def recipient_email(self) -> str:
        """E-mail address of the person who gets the downloads. String."""

    @recipient_email.setter
    def recipient_email(self, value: str) -> None: ...
    @property
    def line_items(self) -> list[OrderProduct]:
        """Order lines to be downloaded; links unless line items are included. Array of record."""

    @line_items.setter
    def line_items(self, value: Sequence[OrderProduct]) -> None: ...

class OrderConsignmentEmailGiftCertificate(NestedRecord):
    """Gift certificates of the order, grouped by recipient."""

    def __init__(
        self, *, recipient_email: str = ..., line_items: Sequence[OrderProduct] = ...
    ) -> None: ...
    @property
    def recipient_email(self) -> str:
        """E-mail address that the gift certificate is sent to. String."""

    @recipient_email.setter
    def recipient_email(self, value: str) -> None: ...
    @property
    def line_items(self) -> list[OrderProduct]:
        """Order lines of the certificates; links unless line items are included. Array of record."""

    @line_items.setter
    def line_items(self, value: Sequence[OrderProduct]) -> None: ...

class OrderConsignmentEmail(NestedRecord):
    """Parts of the order that are sent by e-mail."""

    def __init__(
        self,
        *,
        gift_certificates: Sequence[
            OrderConsignmentEmailGiftCertificate | OrderConsignmentEmailGiftCertificateDict
        ] = ...,
    ) -> None: ...
    @property
    def gift_certificates(self) -> list[OrderConsignmentEmailGiftCertificate]:
        """Gift certificates of the order, grouped by recipient. Array of object."""

    @gift_certificates.setter
    def gift_certificates(
        self,
        value: Sequence[
            OrderConsignmentEmailGiftCertificate | OrderConsignmentEmailGiftCertificateDict
        ],
    ) -> None: ...

class OrderConsignmentInputPickupLocation(NestedRecord):
    """Place where the shopper collects the items."""

    def __init__(
        self,
        *,
        name: str = ...,
        code: str = ...,
        address_line_1: str = ...,
        address_line_2: str = ...,
        city: str = ...,
        state: str = ...,
        postal_code: str = ...,
        country_alpha2: str = ...,
        email: str = ...,
        phone: str = ...,
    ) -> None: ...
    @property
    def name(self) -> str:
        """What the pickup location is called. String, at most 255 characters."""

    @name.setter
    def name(self, value: str) -> None: ...
    @property
    def code(self) -> str:
        """Store's own short code for the pickup location. String, at most 50 characters."""

    @code.setter
    def code(self, value: str) -> None: ...
    @property
    def address_line_1(self) -> str:
        """First line of the location's street address. String, at most 255 characters."""

    @address_line_1.setter
    def address_line_1(self, value: str) -> None: ...
    @property
    def address_line_2(self) -> str:
        """Second line of the location's street address. String, at most 255 characters."""

    @address_line_2.setter
    def address_line_2(self, value: str) -> None: ...
    @property
    def city(self) -> str:
        """City or town of the location. String, at most 255 characters."""

    @city.setter
    def city(self, value: str) -> None: ...
    @property
    def state(self) -> str:
        """State or province of the location. String, at most 255 characters."""

    @state.setter
    def state(self, value: str) -> None: ...
    @property
    def postal_code(self) -> str:
        """Postal or ZIP code of the location. String, at most 50 characters."""

    @postal_code.setter
    def postal_code(self, value: str) -> None: ...
    @property
    def country_alpha2(self) -> str:
        """Two-letter ISO code of the location's country. String, 2 to 2 characters."""

    @country_alpha2.setter
    def country_alpha2(self, value: str) -> None: ...
    @property
    def email(self) -> str:
        """E-mail address for reaching the location. String, at most 255 characters."""

    @email.setter
    def email(self, value: str) -> None: ...
    @property
    def phone(self) -> str:
        """Phone number for reaching the location. String, at most 125 characters."""

    @phone.setter
    def phone(self, value: str) -> None: ...

class OrderConsignmentInputPickup(NestedRecord):
    """Parts of the order that the shopper collects at a location."""

    def __init__(
        self,
        *,
        id: int = ...,
        pickup_method_id: int = ...,
        pickup_method_display_name: str = ...,
        collection_instructions: str = ...,
        collection_time_description: str = ...,
        location: (
            OrderConsignmentInputPickupLocation | OrderConsignmentInputPickupLocationDict
        ) = ...,
        line_items: Sequence[OrderProductInput | OrderProductInputDict] = ...,
    ) -> None: ...
    @property
    def id(self) -> int:
        """Identifies the pickup of the order that is updated. Integer, update-only, required on update."""

    @id.setter
    def id(self, value: int) -> None: ...
    @property
    def pickup_method_id(self) -> int:
        """Pickup method that the shopper chose. Integer, required on create."""

    @pickup_method_id.setter
    def pickup_method_id(self, value: int) -> None: ...
    @property
    def pickup_method_display_name(self) -> str:
        """Pickup method's name as shown to the shopper. String, at most 250 characters."""

    @pickup_method_display_name.setter
    def pickup_method_display_name(self, value: str) -> None: ...
    @property
    def collection_instructions(self) -> str:
        """What the shopper has to do to collect the items. String."""

    @collection_instructions.setter
    def collection_instructions(self, value: str) -> None: ...
    @property
    def collection_time_description(self) -> str:
        """When the items can be collected, in words. String, at most 250 characters."""

    @collection_time_description.setter
    def collection_time_description(self, value: str) -> None: ...
    @property
    def location(self) -> OrderConsignmentInputPickupLocation:
        """Place where the shopper collects the items. Object."""

    @location.setter
    def location(
        self, value: OrderConsignmentInputPickupLocation | OrderConsignmentInputPickupLocationDict
    ) -> None: ...
    @property
    def line_items(self) -> list[OrderProductInput]:
        """Order lines to be collected; links unless line items are included. Array of object, required on create."""

    @line_items.setter
    def line_items(self, value: Sequence[OrderProductInput | OrderProductInputDict]) -> None: ...

class OrderConsignmentInput(NestedRecord):
    """Deliveries and pickups of the order: a link unless included; may replace products."""

    def __init__(
        self,
        *,
        pickups: Sequence[OrderConsignmentInputPickup | OrderConsignmentInputPickupDict] = ...,
    ) -> None: ...
    @property
    def pickups(self) -> list[OrderConsignmentInputPickup]:
        """Parts of the order that the shopper collects at a location. Array of object, required on create."""

    @pickups.setter
    def pickups(
        self, value: Sequence[OrderConsignmentInputPickup | OrderConsignmentInputPickupDict]
    ) -> None: ...

class OrderConsignmentFields(BaseRecord):
    """Fields of OrderConsignment and AsyncOrderConsignment."""

    @property
    def pickups(self) -> list[OrderConsignmentPickup]:
        """Parts of the order that the shopper collects at a location. Array of object, read-only."""

    @property
    def shipping(self) -> list[OrderConsignmentShipping]:
        """Parts of the order that are shipped, one entry per address. Array of object, read-only."""

    @property
    def downloads(self) -> list[OrderConsignmentDownload]:
        """Digital items of the order; at most one entry. Array of object, read-only, at most 1 item."""

    @property
    def email(self) -> OrderConsignmentEmail:
        """Parts of the order that are sent by e-mail. Object, read-only."""

class OrderConsignment(OrderConsignmentFields, SubResourceRecord):
    """One order consignment. How the items of one order are handed over: pickup, shipping, download or e-mail."""

    def refresh(
        self, *, include: Sequence[OrderConsignmentInclude] | OrderConsignmentInclude | None = None
    ) -> OrderConsignment:
        """Reload this order consignment; unsaved changes are discarded.

        Args:
            include: Embeds whole line items in the reply in place of links.

        API: GET /orders/{order_id}/consignments
        """

class AsyncOrderConsignment(OrderConsignmentFields, AsyncSubResourceRecord):
    """One order consignment. How the items of one order are handed over: pickup, shipping, download or e-mail. For asynchronous clients."""

    async def refresh(
        self, *, include: Sequence[OrderConsignmentInclude] | OrderConsignmentInclude | None = None
    ) -> AsyncOrderConsignment:
        """Reload this order consignment; unsaved changes are discarded.

        Args:
            include: Embeds whole line items in the reply in place of links.

        API: GET /orders/{order_id}/consignments
        """

class OrderConsignmentFilters(FilterSet):
    """Parameters of OrderConsignments."""

    def __init__(
        self, *, include: Sequence[OrderConsignmentInclude] | OrderConsignmentInclude | None = None
    ) -> None: ...
    @property
    def include(self) -> Filter[Sequence[OrderConsignmentInclude] | OrderConsignmentInclude]:
        """Embeds whole line items in the reply in place of links."""

    @include.setter
    def include(
        self, value: Sequence[OrderConsignmentInclude] | OrderConsignmentInclude | None
    ) -> None: ...

class OrderConsignments(Resource[OrderConsignment]):
    """How the items of one order are handed over: pickup, shipping, download or e-mail."""

    meta: ClassVar[ResourceMeta]
    def get(
        self,
        order_id: int,
        /,
        *,
        include: Sequence[OrderConsignmentInclude] | OrderConsignmentInclude | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> OrderConsignment | None:
        """The order consignment.

        Args:
            include: Embeds whole line items in the reply in place of links.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/consignments
        """

    def all(
        self,
        order_id: int,
        /,
        *,
        include: Sequence[OrderConsignmentInclude] | OrderConsignmentInclude | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> OrderConsignment | None:
        """The order consignment: another name of get().

        Args:
            include: Embeds whole line items in the reply in place of links.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/consignments
        """

class AsyncOrderConsignments(AsyncResource[AsyncOrderConsignment]):
    """How the items of one order are handed over: pickup, shipping, download or e-mail. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def get(
        self,
        order_id: int,
        /,
        *,
        include: Sequence[OrderConsignmentInclude] | OrderConsignmentInclude | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncOrderConsignment | None:
        """The order consignment.

        Args:
            include: Embeds whole line items in the reply in place of links.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/consignments
        """

    async def all(
        self,
        order_id: int,
        /,
        *,
        include: Sequence[OrderConsignmentInclude] | OrderConsignmentInclude | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncOrderConsignment | None:
        """The order consignment: another name of get().

        Args:
            include: Embeds whole line items in the reply in place of links.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/consignments
        """
