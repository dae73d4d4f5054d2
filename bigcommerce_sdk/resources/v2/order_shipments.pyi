"""OrderShipments: Parcels sent for one order; deleting one leaves the order status alone.

Generated from schema/v2/orders.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, ClassVar, Literal, TypeAlias, overload

from bigcommerce_sdk.endpoints.bound import AsyncBoundResource, BoundResource
from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.async_collection import AsyncCollection
from bigcommerce_sdk.paging.collection import Collection
from bigcommerce_sdk.paging.page import RecordPage
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncLink, AsyncSubResourceRecord, SubResourceRecord

from .customers import AsyncCustomer, Customer
from .inputs import OrderShipmentItemInputDict

OrderShipmentShippingProvider: TypeAlias = Literal[
    "auspost",
    "canadapost",
    "endicia",
    "usps",
    "fedex",
    "ups",
    "upsready",
    "upsonline",
    "shipperhq",
    "royalmail",
    "",
]
"""Values of OrderShipment.shipping_provider."""

class OrderShipmentBillingAddress(NestedRecord):
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

class OrderShipmentShippingAddress(NestedRecord):
    """Address that the shipment goes to."""

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
    def phone(self) -> str:
        """Phone number to call about this address. String."""

    @phone.setter
    def phone(self, value: str) -> None: ...
    @property
    def email(self) -> str:
        """E-mail address of the person at this address. String."""

    @email.setter
    def email(self, value: str) -> None: ...

class OrderShipmentItem(NestedRecord):
    """Order lines and quantities packed in the shipment; fixed once it is created."""

    def __init__(self, *, order_product_id: int = ..., quantity: int = ...) -> None: ...
    @property
    def order_product_id(self) -> int:
        """Order line that is shipped, not a catalog product. Integer, required on create."""

    @order_product_id.setter
    def order_product_id(self, value: int) -> None: ...
    @property
    def product_id(self) -> int:
        """Catalog product that is shipped. Integer, read-only."""

    @property
    def quantity(self) -> int:
        """Units of the order line in this shipment. Integer, required on create."""

    @quantity.setter
    def quantity(self, value: int) -> None: ...

class OrderShipmentItemInput(NestedRecord):
    """Order lines and quantities packed in the shipment; fixed once it is created."""

    def __init__(self, *, order_product_id: int = ..., quantity: int = ...) -> None: ...
    @property
    def order_product_id(self) -> int:
        """Order line that is shipped, not a catalog product. Integer."""

    @order_product_id.setter
    def order_product_id(self, value: int) -> None: ...
    @property
    def quantity(self) -> int:
        """Units of the order line in this shipment. Integer."""

    @quantity.setter
    def quantity(self, value: int) -> None: ...

class OrderShipmentFields(BaseRecord):
    """Fields of OrderShipment and AsyncOrderShipment."""

    @property
    def id(self) -> int:
        """Identifies the shipment. Integer, read-only."""

    @property
    def order_id(self) -> int:
        """Order that the shipment belongs to. Integer, read-only."""

    @property
    def customer_id(self) -> int:
        """Customer who placed the order. Integer, read-only."""

    @property
    def order_address_id(self) -> int:
        """Shipping address of the order that the parcel goes to. Integer, required on create."""

    @order_address_id.setter
    def order_address_id(self, value: int) -> None: ...
    @property
    def date_created(self) -> datetime:
        """Time the shipment was recorded, in UTC. Datetime, read-only."""

    @property
    def tracking_number(self) -> str:
        """Carrier's tracking number; at most 50 characters when created. String."""

    @tracking_number.setter
    def tracking_number(self, value: str) -> None: ...
    @property
    def merchant_shipping_cost(self) -> Decimal:
        """What the shipment costs the store itself. Decimal."""

    @merchant_shipping_cost.setter
    def merchant_shipping_cost(self, value: Decimal | float | str) -> None: ...
    @property
    def shipping_method(self) -> str:
        """Name of the delivery method used for the shipment. String."""

    @shipping_method.setter
    def shipping_method(self, value: str) -> None: ...
    @property
    def shipping_provider(self) -> OrderShipmentShippingProvider | str:
        """Carrier code such as ups or fedex, carrier_ plus an id, or empty. Enum."""

    @shipping_provider.setter
    def shipping_provider(self, value: OrderShipmentShippingProvider | str) -> None: ...
    @property
    def tracking_carrier(self) -> str:
        """Code of the carrier that tracks the parcel. String."""

    @tracking_carrier.setter
    def tracking_carrier(self, value: str) -> None: ...
    @property
    def tracking_link(self) -> str:
        """Web address for tracking the parcel; at most 500 characters. String."""

    @tracking_link.setter
    def tracking_link(self, value: str) -> None: ...
    @property
    def comments(self) -> str | None:
        """Remarks about the shipment, or null; at most 65535 characters. String, can be None, at most 65535 characters."""

    @comments.setter
    def comments(self, value: str | None) -> None: ...
    @property
    def billing_address(self) -> OrderShipmentBillingAddress:
        """Address of the person who pays for the order. Object, read-only."""

    @property
    def shipping_address(self) -> OrderShipmentShippingAddress:
        """Address that the shipment goes to. Object, read-only."""

    @property
    def items(self) -> list[OrderShipmentItem]:
        """Order lines and quantities packed in the shipment; fixed once it is created. Array of object, create-only, required on create."""

    @property
    def shipping_provider_display_name(self) -> str:
        """Carrier's name as shown to people. String, read-only."""

    @property
    def generated_tracking_link(self) -> str:
        """Web address for tracking that the platform generated. String, read-only."""

class OrderShipment(OrderShipmentFields, SubResourceRecord):
    """One order shipment. Parcels sent for one order; deleting one leaves the order status alone."""

    @property
    def customer(self) -> Customer | None:
        """The customer who placed it, or None for a guest. Leads to a record of Customers, fetched when first used."""

    def save(self) -> OrderShipment:
        """Send only the changed fields; does nothing without changes.

        API: PUT /orders/{order_id}/shipments/{id}
        """

    def update(
        self,
        *,
        order_address_id: int = ...,
        tracking_number: str = ...,
        merchant_shipping_cost: Decimal | float | str = ...,
        shipping_method: str = ...,
        shipping_provider: OrderShipmentShippingProvider | str = ...,
        tracking_carrier: str = ...,
        tracking_link: str = ...,
        comments: str | None = ...,
    ) -> OrderShipment:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            order_address_id: Shipping address of the order that the parcel goes to.
            tracking_number: Carrier's tracking number; at most 50 characters when created.
            merchant_shipping_cost: What the shipment costs the store itself.
            shipping_method: Name of the delivery method used for the shipment.
            shipping_provider: Carrier code such as ups or fedex, carrier_ plus an id, or empty.
            tracking_carrier: Code of the carrier that tracks the parcel.
            tracking_link: Web address for tracking the parcel; at most 500 characters.
            comments: Remarks about the shipment, or null; at most 65535 characters.

        API: PUT /orders/{order_id}/shipments/{id}
        """

    def delete(self) -> None:
        """Delete this order shipment from the store.

        API: DELETE /orders/{order_id}/shipments/{id}
        """

    def refresh(self) -> OrderShipment:
        """Reload this order shipment; unsaved changes are discarded.

        API: GET /orders/{order_id}/shipments/{id}
        """

class AsyncOrderShipment(OrderShipmentFields, AsyncSubResourceRecord):
    """One order shipment. Parcels sent for one order; deleting one leaves the order status alone. For asynchronous clients."""

    @property
    def customer(self) -> AsyncLink[AsyncCustomer | None]:
        """The customer who placed it, or None for a guest. Leads to a record of Customers, fetched when first awaited."""

    async def save(self) -> AsyncOrderShipment:
        """Send only the changed fields; does nothing without changes.

        API: PUT /orders/{order_id}/shipments/{id}
        """

    async def update(
        self,
        *,
        order_address_id: int = ...,
        tracking_number: str = ...,
        merchant_shipping_cost: Decimal | float | str = ...,
        shipping_method: str = ...,
        shipping_provider: OrderShipmentShippingProvider | str = ...,
        tracking_carrier: str = ...,
        tracking_link: str = ...,
        comments: str | None = ...,
    ) -> AsyncOrderShipment:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            order_address_id: Shipping address of the order that the parcel goes to.
            tracking_number: Carrier's tracking number; at most 50 characters when created.
            merchant_shipping_cost: What the shipment costs the store itself.
            shipping_method: Name of the delivery method used for the shipment.
            shipping_provider: Carrier code such as ups or fedex, carrier_ plus an id, or empty.
            tracking_carrier: Code of the carrier that tracks the parcel.
            tracking_link: Web address for tracking the parcel; at most 500 characters.
            comments: Remarks about the shipment, or null; at most 65535 characters.

        API: PUT /orders/{order_id}/shipments/{id}
        """

    async def delete(self) -> None:
        """Delete this order shipment from the store.

        API: DELETE /orders/{order_id}/shipments/{id}
        """

    async def refresh(self) -> AsyncOrderShipment:
        """Reload this order shipment; unsaved changes are discarded.

        API: GET /orders/{order_id}/shipments/{id}
        """

class OrderShipmentFilters(FilterSet):
    """Parameters of OrderShipments."""

    def __init__(self) -> None: ...

class OrderShipments(Resource[OrderShipment]):
    """Parcels sent for one order; deleting one leaves the order status alone."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        order_id: int,
        /,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[OrderShipment]:
        """One page of order shipments, as a list with has_more.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/shipments
        """

    def iterall(
        self,
        order_id: int,
        /,
        *,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[OrderShipment]:
        """All order shipments, over every page, fetched as you iterate.

        Args:
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/shipments
        """

    def enumerate(
        self,
        order_id: int,
        /,
        *,
        start: int = 0,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[OrderShipment]:
        """A range of order shipments by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/shipments
        """

    @overload
    def get(
        self, order_id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> RecordPage[OrderShipment]:
        """One page of the order shipments of one parent.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/shipments
        """

    @overload
    def get(
        self, order_id: int, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> OrderShipment:
        """One order shipment by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/shipments/{id}
        """

    def create(
        self,
        order_id: int,
        /,
        *,
        order_address_id: int,
        items: Sequence[OrderShipmentItem | OrderShipmentItemInput | OrderShipmentItemInputDict],
        tracking_number: str = ...,
        merchant_shipping_cost: Decimal | float | str = ...,
        shipping_method: str = ...,
        shipping_provider: OrderShipmentShippingProvider | str = ...,
        tracking_carrier: str = ...,
        tracking_link: str = ...,
        comments: str | None = ...,
    ) -> OrderShipment:
        """Create one order shipment and return it as stored.

        Args:
            order_address_id: Shipping address of the order that the parcel goes to.
            items: Order lines and quantities packed in the shipment; fixed once it is created.
            tracking_number: Carrier's tracking number; at most 50 characters when created.
            merchant_shipping_cost: What the shipment costs the store itself.
            shipping_method: Name of the delivery method used for the shipment.
            shipping_provider: Carrier code such as ups or fedex, carrier_ plus an id, or empty.
            tracking_carrier: Code of the carrier that tracks the parcel.
            tracking_link: Web address for tracking the parcel; at most 500 characters.
            comments: Remarks about the shipment, or null; at most 65535 characters.

        API: POST /orders/{order_id}/shipments
        """

    def update(
        self,
        order_id: int,
        id: int,
        /,
        *,
        order_address_id: int = ...,
        tracking_number: str = ...,
        merchant_shipping_cost: Decimal | float | str = ...,
        shipping_method: str = ...,
        shipping_provider: OrderShipmentShippingProvider | str = ...,
        tracking_carrier: str = ...,
        tracking_link: str = ...,
        comments: str | None = ...,
    ) -> OrderShipment:
        """Change one order shipment; only the fields that are passed are sent.

        Args:
            order_address_id: Shipping address of the order that the parcel goes to.
            tracking_number: Carrier's tracking number; at most 50 characters when created.
            merchant_shipping_cost: What the shipment costs the store itself.
            shipping_method: Name of the delivery method used for the shipment.
            shipping_provider: Carrier code such as ups or fedex, carrier_ plus an id, or empty.
            tracking_carrier: Code of the carrier that tracks the parcel.
            tracking_link: Web address for tracking the parcel; at most 500 characters.
            comments: Remarks about the shipment, or null; at most 65535 characters.

        API: PUT /orders/{order_id}/shipments/{id}
        """

    def delete(self, order_id: int, id: int, /) -> None:
        """Delete one order shipment.

        API: DELETE /orders/{order_id}/shipments/{id}
        """

    def delete_all(self, order_id: int, /) -> None:
        """Delete all order shipments.

        API: DELETE /orders/{order_id}/shipments
        """

    def count(
        self, order_id: int = ..., /, *, extra_params: Mapping[str, Any] | None = None
    ) -> int:
        """How many order shipments there are.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/shipments/count
        """

class BoundOrderShipments(BoundResource[OrderShipment]):
    """OrderShipments of one order."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[OrderShipment]:
        """One page of order shipments, as a list with has_more.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/shipments
        """

    def iterall(
        self,
        *,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[OrderShipment]:
        """All order shipments, over every page, fetched as you iterate.

        Args:
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/shipments
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[OrderShipment]:
        """A range of order shipments by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/shipments
        """

    @overload
    def __call__(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[OrderShipment]:
        """All order shipments, or one page with page= or limit=.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/shipments
        """

    @overload
    def __call__(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> OrderShipment:
        """One order shipment by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/shipments/{id}
        """

    def get(self, id: int, /, *, extra_params: Mapping[str, Any] | None = None) -> OrderShipment:
        """One order shipment by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/shipments/{id}
        """

    def create(
        self,
        *,
        order_address_id: int,
        items: Sequence[OrderShipmentItem | OrderShipmentItemInput | OrderShipmentItemInputDict],
        tracking_number: str = ...,
        merchant_shipping_cost: Decimal | float | str = ...,
        shipping_method: str = ...,
        shipping_provider: OrderShipmentShippingProvider | str = ...,
        tracking_carrier: str = ...,
        tracking_link: str = ...,
        comments: str | None = ...,
    ) -> OrderShipment:
        """Create one order shipment and return it as stored.

        Args:
            order_address_id: Shipping address of the order that the parcel goes to.
            items: Order lines and quantities packed in the shipment; fixed once it is created.
            tracking_number: Carrier's tracking number; at most 50 characters when created.
            merchant_shipping_cost: What the shipment costs the store itself.
            shipping_method: Name of the delivery method used for the shipment.
            shipping_provider: Carrier code such as ups or fedex, carrier_ plus an id, or empty.
            tracking_carrier: Code of the carrier that tracks the parcel.
            tracking_link: Web address for tracking the parcel; at most 500 characters.
            comments: Remarks about the shipment, or null; at most 65535 characters.

        API: POST /orders/{order_id}/shipments
        """

    def update(
        self,
        id: int,
        /,
        *,
        order_address_id: int = ...,
        tracking_number: str = ...,
        merchant_shipping_cost: Decimal | float | str = ...,
        shipping_method: str = ...,
        shipping_provider: OrderShipmentShippingProvider | str = ...,
        tracking_carrier: str = ...,
        tracking_link: str = ...,
        comments: str | None = ...,
    ) -> OrderShipment:
        """Change one order shipment; only the fields that are passed are sent.

        Args:
            order_address_id: Shipping address of the order that the parcel goes to.
            tracking_number: Carrier's tracking number; at most 50 characters when created.
            merchant_shipping_cost: What the shipment costs the store itself.
            shipping_method: Name of the delivery method used for the shipment.
            shipping_provider: Carrier code such as ups or fedex, carrier_ plus an id, or empty.
            tracking_carrier: Code of the carrier that tracks the parcel.
            tracking_link: Web address for tracking the parcel; at most 500 characters.
            comments: Remarks about the shipment, or null; at most 65535 characters.

        API: PUT /orders/{order_id}/shipments/{id}
        """

    def delete(self, id: int, /) -> None:
        """Delete one order shipment.

        API: DELETE /orders/{order_id}/shipments/{id}
        """

    def delete_all(self) -> None:
        """Delete all order shipments.

        API: DELETE /orders/{order_id}/shipments
        """

    def count(self, *, extra_params: Mapping[str, Any] | None = None) -> int:
        """How many order shipments there are.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/shipments/count
        """

class AsyncOrderShipments(AsyncResource[AsyncOrderShipment]):
    """Parcels sent for one order; deleting one leaves the order status alone. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        order_id: int,
        /,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncOrderShipment]:
        """One page of order shipments, as a list with has_more.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/shipments
        """

    def iterall(
        self,
        order_id: int,
        /,
        *,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncOrderShipment]:
        """All order shipments, over every page, fetched as you iterate.

        Args:
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/shipments
        """

    def enumerate(
        self,
        order_id: int,
        /,
        *,
        start: int = 0,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncOrderShipment]:
        """A range of order shipments by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/shipments
        """

    @overload
    async def get(
        self, order_id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> RecordPage[AsyncOrderShipment]:
        """One page of the order shipments of one parent.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/shipments
        """

    @overload
    async def get(
        self, order_id: int, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncOrderShipment:
        """One order shipment by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/shipments/{id}
        """

    async def create(
        self,
        order_id: int,
        /,
        *,
        order_address_id: int,
        items: Sequence[OrderShipmentItem | OrderShipmentItemInput | OrderShipmentItemInputDict],
        tracking_number: str = ...,
        merchant_shipping_cost: Decimal | float | str = ...,
        shipping_method: str = ...,
        shipping_provider: OrderShipmentShippingProvider | str = ...,
        tracking_carrier: str = ...,
        tracking_link: str = ...,
        comments: str | None = ...,
    ) -> AsyncOrderShipment:
        """Create one order shipment and return it as stored.

        Args:
            order_address_id: Shipping address of the order that the parcel goes to.
            items: Order lines and quantities packed in the shipment; fixed once it is created.
            tracking_number: Carrier's tracking number; at most 50 characters when created.
            merchant_shipping_cost: What the shipment costs the store itself.
            shipping_method: Name of the delivery method used for the shipment.
            shipping_provider: Carrier code such as ups or fedex, carrier_ plus an id, or empty.
            tracking_carrier: Code of the carrier that tracks the parcel.
            tracking_link: Web address for tracking the parcel; at most 500 characters.
            comments: Remarks about the shipment, or null; at most 65535 characters.

        API: POST /orders/{order_id}/shipments
        """

    async def update(
        self,
        order_id: int,
        id: int,
        /,
        *,
        order_address_id: int = ...,
        tracking_number: str = ...,
        merchant_shipping_cost: Decimal | float | str = ...,
        shipping_method: str = ...,
        shipping_provider: OrderShipmentShippingProvider | str = ...,
        tracking_carrier: str = ...,
        tracking_link: str = ...,
        comments: str | None = ...,
    ) -> AsyncOrderShipment:
        """Change one order shipment; only the fields that are passed are sent.

        Args:
            order_address_id: Shipping address of the order that the parcel goes to.
            tracking_number: Carrier's tracking number; at most 50 characters when created.
            merchant_shipping_cost: What the shipment costs the store itself.
            shipping_method: Name of the delivery method used for the shipment.
            shipping_provider: Carrier code such as ups or fedex, carrier_ plus an id, or empty.
            tracking_carrier: Code of the carrier that tracks the parcel.
            tracking_link: Web address for tracking the parcel; at most 500 characters.
            comments: Remarks about the shipment, or null; at most 65535 characters.

        API: PUT /orders/{order_id}/shipments/{id}
        """

    async def delete(self, order_id: int, id: int, /) -> None:
        """Delete one order shipment.

        API: DELETE /orders/{order_id}/shipments/{id}
        """

    async def delete_all(self, order_id: int, /) -> None:
        """Delete all order shipments.

        API: DELETE /orders/{order_id}/shipments
        """

    async def count(
        self, order_id: int = ..., /, *, extra_params: Mapping[str, Any] | None = None
    ) -> int:
        """How many order shipments there are.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/shipments/count
        """

class AsyncBoundOrderShipments(AsyncBoundResource[AsyncOrderShipment]):
    """OrderShipments of one order. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncOrderShipment]:
        """One page of order shipments, as a list with has_more.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/shipments
        """

    def iterall(
        self,
        *,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncOrderShipment]:
        """All order shipments, over every page, fetched as you iterate.

        Args:
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/shipments
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncOrderShipment]:
        """A range of order shipments by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/shipments
        """

    @overload
    async def __call__(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncOrderShipment]:
        """All order shipments, or one page with page= or limit=.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/shipments
        """

    @overload
    async def __call__(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncOrderShipment:
        """One order shipment by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/shipments/{id}
        """

    async def get(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncOrderShipment:
        """One order shipment by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/shipments/{id}
        """

    async def create(
        self,
        *,
        order_address_id: int,
        items: Sequence[OrderShipmentItem | OrderShipmentItemInput | OrderShipmentItemInputDict],
        tracking_number: str = ...,
        merchant_shipping_cost: Decimal | float | str = ...,
        shipping_method: str = ...,
        shipping_provider: OrderShipmentShippingProvider | str = ...,
        tracking_carrier: str = ...,
        tracking_link: str = ...,
        comments: str | None = ...,
    ) -> AsyncOrderShipment:
        """Create one order shipment and return it as stored.

        Args:
            order_address_id: Shipping address of the order that the parcel goes to.
            items: Order lines and quantities packed in the shipment; fixed once it is created.
            tracking_number: Carrier's tracking number; at most 50 characters when created.
            merchant_shipping_cost: What the shipment costs the store itself.
            shipping_method: Name of the delivery method used for the shipment.
            shipping_provider: Carrier code such as ups or fedex, carrier_ plus an id, or empty.
            tracking_carrier: Code of the carrier that tracks the parcel.
            tracking_link: Web address for tracking the parcel; at most 500 characters.
            comments: Remarks about the shipment, or null; at most 65535 characters.

        API: POST /orders/{order_id}/shipments
        """

    async def update(
        self,
        id: int,
        /,
        *,
        order_address_id: int = ...,
        tracking_number: str = ...,
        merchant_shipping_cost: Decimal | float | str = ...,
        shipping_method: str = ...,
        shipping_provider: OrderShipmentShippingProvider | str = ...,
        tracking_carrier: str = ...,
        tracking_link: str = ...,
        comments: str | None = ...,
    ) -> AsyncOrderShipment:
        """Change one order shipment; only the fields that are passed are sent.

        Args:
            order_address_id: Shipping address of the order that the parcel goes to.
            tracking_number: Carrier's tracking number; at most 50 characters when created.
            merchant_shipping_cost: What the shipment costs the store itself.
            shipping_method: Name of the delivery method used for the shipment.
            shipping_provider: Carrier code such as ups or fedex, carrier_ plus an id, or empty.
            tracking_carrier: Code of the carrier that tracks the parcel.
            tracking_link: Web address for tracking the parcel; at most 500 characters.
            comments: Remarks about the shipment, or null; at most 65535 characters.

        API: PUT /orders/{order_id}/shipments/{id}
        """

    async def delete(self, id: int, /) -> None:
        """Delete one order shipment.

        API: DELETE /orders/{order_id}/shipments/{id}
        """

    async def delete_all(self) -> None:
        """Delete all order shipments.

        API: DELETE /orders/{order_id}/shipments
        """

    async def count(self, *, extra_params: Mapping[str, Any] | None = None) -> int:
        """How many order shipments there are.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/shipments/count
        """
