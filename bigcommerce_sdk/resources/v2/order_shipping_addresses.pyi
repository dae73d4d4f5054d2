"""OrderShippingAddresses: Delivery addresses of one order; updates do not recalculate cost or tax.

Generated from schema/v2/orders.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Any, ClassVar, overload

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

from .inputs import FormFieldDict
from .order_shipping_quotes import AsyncOrderShippingQuote, OrderShippingQuote
from .shared import FormField

class OrderShippingAddressInput(NestedRecord):
    """Delivery addresses: a link when read, a list when sent."""

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
        state: str = ...,
        zip: str = ...,
        country: str = ...,
        country_iso2: str = ...,
        phone: str = ...,
        email: str = ...,
        shipping_method: str = ...,
        form_fields: Sequence[FormField | FormFieldDict] = ...,
    ) -> None: ...
    @property
    def id(self) -> int:
        """Order address to change when updating the order. Integer, update-only."""

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
    @property
    def shipping_method(self) -> str:
        """Name of the delivery method used for this address. String."""

    @shipping_method.setter
    def shipping_method(self, value: str) -> None: ...
    @property
    def form_fields(self) -> list[FormField]:
        """Answers to the store's custom address form fields. Array of object."""

    @form_fields.setter
    def form_fields(self, value: Sequence[FormField | FormFieldDict]) -> None: ...

class OrderShippingAddressFields(BaseRecord):
    """Fields of OrderShippingAddress and AsyncOrderShippingAddress."""

    @property
    def id(self) -> int:
        """Identifies the address within the order. Integer, read-only."""

    @property
    def order_id(self) -> int:
        """Order that the address belongs to. Integer, read-only."""

    @property
    def items_total(self) -> int:
        """Number of items bound for this address. Integer, read-only."""

    @property
    def items_shipped(self) -> int:
        """Number of items already shipped to this address. Integer, read-only."""

    @property
    def base_cost(self) -> Decimal:
        """Base shipping cost for this address; see the ex-tax and inc-tax values. Decimal, read-only."""

    @property
    def cost_ex_tax(self) -> Decimal:
        """Shipping cost for this address, tax excluded. Decimal, read-only."""

    @property
    def cost_inc_tax(self) -> Decimal:
        """Shipping cost for this address, tax included. Decimal, read-only."""

    @property
    def cost_tax(self) -> Decimal:
        """Tax on the shipping cost for this address. Decimal, read-only."""

    @property
    def cost_tax_class_id(self) -> int:
        """Tax class applied to the shipping cost. Integer, read-only."""

    @property
    def base_handling_cost(self) -> Decimal:
        """Base handling cost for this address; see the ex-tax and inc-tax values. Decimal, read-only."""

    @property
    def handling_cost_ex_tax(self) -> Decimal:
        """Handling cost for this address, tax excluded. Decimal, read-only."""

    @property
    def handling_cost_inc_tax(self) -> Decimal:
        """Handling cost for this address, tax included. Decimal, read-only."""

    @property
    def handling_cost_tax(self) -> Decimal:
        """Tax on the handling cost for this address. Decimal, read-only."""

    @property
    def handling_cost_tax_class_id(self) -> int:
        """Tax class applied to the handling cost. Integer, read-only."""

    @property
    def shipping_zone_id(self) -> int:
        """Shipping zone that the address falls in. Integer, read-only."""

    @property
    def shipping_zone_name(self) -> str:
        """What the store calls the shipping zone of this address. String, read-only."""

    @property
    def form_fields(self) -> list[FormField]:
        """Answers to the store's custom address form fields. Array of object, update-only."""

    @form_fields.setter
    def form_fields(self, value: Sequence[FormField | FormFieldDict]) -> None: ...
    @property
    def first_name(self) -> str:
        """Given name of the person at this address. String, update-only."""

    @first_name.setter
    def first_name(self, value: str) -> None: ...
    @property
    def last_name(self) -> str:
        """Family name of the person at this address. String, update-only."""

    @last_name.setter
    def last_name(self, value: str) -> None: ...
    @property
    def company(self) -> str:
        """Business name at this address. String, update-only."""

    @company.setter
    def company(self, value: str) -> None: ...
    @property
    def street_1(self) -> str:
        """First line of the street address. String, update-only."""

    @street_1.setter
    def street_1(self, value: str) -> None: ...
    @property
    def street_2(self) -> str:
        """Second line of the street address, such as a unit or floor. String, update-only."""

    @street_2.setter
    def street_2(self, value: str) -> None: ...
    @property
    def city(self) -> str:
        """City or town of the address. String, update-only."""

    @city.setter
    def city(self, value: str) -> None: ...
    @property
    def state(self) -> str:
        """State or province of the address, spelled out. String, update-only."""

    @state.setter
    def state(self, value: str) -> None: ...
    @property
    def zip(self) -> str:
        """Postal or ZIP code of the address. String, update-only."""

    @zip.setter
    def zip(self, value: str) -> None: ...
    @property
    def country(self) -> str:
        """Country of the address, spelled out. String, update-only."""

    @country.setter
    def country(self, value: str) -> None: ...
    @property
    def country_iso2(self) -> str:
        """Two-letter ISO code of the country. String, update-only."""

    @country_iso2.setter
    def country_iso2(self, value: str) -> None: ...
    @property
    def phone(self) -> str:
        """Phone number to call about this address. String, update-only."""

    @phone.setter
    def phone(self, value: str) -> None: ...
    @property
    def email(self) -> str:
        """E-mail address of the person at this address. String, update-only."""

    @email.setter
    def email(self, value: str) -> None: ...
    @property
    def shipping_method(self) -> str:
        """Name of the delivery method used for this address. String, update-only."""

    @shipping_method.setter
    def shipping_method(self, value: str) -> None: ...

class OrderShippingAddress(OrderShippingAddressFields, SubResourceRecord):
    """One order shipping address. Delivery addresses of one order; updates do not recalculate cost or tax."""

    @property
    def shipping_quotes(self) -> OrderShippingQuote | None:
        """The shipping quote behind this address; it may lead to an empty reply. Leads to a record of OrderShippingQuotes, fetched when first used."""

    def save(self) -> OrderShippingAddress:
        """Send only the changed fields; does nothing without changes.

        API: PUT /orders/{order_id}/shipping_addresses/{id}
        """

    def update(
        self,
        *,
        form_fields: Sequence[FormField | FormFieldDict] = ...,
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
        shipping_method: str = ...,
    ) -> OrderShippingAddress:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            form_fields: Answers to the store's custom address form fields.
            first_name: Given name of the person at this address.
            last_name: Family name of the person at this address.
            company: Business name at this address.
            street_1: First line of the street address.
            street_2: Second line of the street address, such as a unit or floor.
            city: City or town of the address.
            state: State or province of the address, spelled out.
            zip: Postal or ZIP code of the address.
            country: Country of the address, spelled out.
            country_iso2: Two-letter ISO code of the country.
            phone: Phone number to call about this address.
            email: E-mail address of the person at this address.
            shipping_method: Name of the delivery method used for this address.

        API: PUT /orders/{order_id}/shipping_addresses/{id}
        """

    def refresh(self) -> OrderShippingAddress:
        """Reload this order shipping address; unsaved changes are discarded.

        API: GET /orders/{order_id}/shipping_addresses/{id}
        """

class AsyncOrderShippingAddress(OrderShippingAddressFields, AsyncSubResourceRecord):
    """One order shipping address. Delivery addresses of one order; updates do not recalculate cost or tax. For asynchronous clients."""

    @property
    def shipping_quotes(self) -> AsyncLink[AsyncOrderShippingQuote | None]:
        """The shipping quote behind this address; it may lead to an empty reply. Leads to a record of OrderShippingQuotes, fetched when first awaited."""

    async def save(self) -> AsyncOrderShippingAddress:
        """Send only the changed fields; does nothing without changes.

        API: PUT /orders/{order_id}/shipping_addresses/{id}
        """

    async def update(
        self,
        *,
        form_fields: Sequence[FormField | FormFieldDict] = ...,
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
        shipping_method: str = ...,
    ) -> AsyncOrderShippingAddress:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            form_fields: Answers to the store's custom address form fields.
            first_name: Given name of the person at this address.
            last_name: Family name of the person at this address.
            company: Business name at this address.
            street_1: First line of the street address.
            street_2: Second line of the street address, such as a unit or floor.
            city: City or town of the address.
            state: State or province of the address, spelled out.
            zip: Postal or ZIP code of the address.
            country: Country of the address, spelled out.
            country_iso2: Two-letter ISO code of the country.
            phone: Phone number to call about this address.
            email: E-mail address of the person at this address.
            shipping_method: Name of the delivery method used for this address.

        API: PUT /orders/{order_id}/shipping_addresses/{id}
        """

    async def refresh(self) -> AsyncOrderShippingAddress:
        """Reload this order shipping address; unsaved changes are discarded.

        API: GET /orders/{order_id}/shipping_addresses/{id}
        """

class OrderShippingAddressFilters(FilterSet):
    """Parameters of OrderShippingAddresses."""

    def __init__(self) -> None: ...

class OrderShippingAddresses(Resource[OrderShippingAddress]):
    """Delivery addresses of one order; updates do not recalculate cost or tax."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        order_id: int,
        /,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[OrderShippingAddress]:
        """One page of order shipping addresses, as a list with has_more.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/shipping_addresses
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
    ) -> Collection[OrderShippingAddress]:
        """All order shipping addresses, over every page, fetched as you iterate.

        Args:
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/shipping_addresses
        """

    def enumerate(
        self,
        order_id: int,
        /,
        *,
        start: int = 0,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[OrderShippingAddress]:
        """A range of order shipping addresses by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/shipping_addresses
        """

    @overload
    def get(
        self, order_id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> RecordPage[OrderShippingAddress]:
        """One page of the order shipping addresses of one parent.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/shipping_addresses
        """

    @overload
    def get(
        self, order_id: int, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> OrderShippingAddress:
        """One order shipping address by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/shipping_addresses/{id}
        """

    def update(
        self,
        order_id: int,
        id: int,
        /,
        *,
        form_fields: Sequence[FormField | FormFieldDict] = ...,
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
        shipping_method: str = ...,
    ) -> OrderShippingAddress:
        """Change one order shipping address; only the fields that are passed are sent.

        Args:
            form_fields: Answers to the store's custom address form fields.
            first_name: Given name of the person at this address.
            last_name: Family name of the person at this address.
            company: Business name at this address.
            street_1: First line of the street address.
            street_2: Second line of the street address, such as a unit or floor.
            city: City or town of the address.
            state: State or province of the address, spelled out.
            zip: Postal or ZIP code of the address.
            country: Country of the address, spelled out.
            country_iso2: Two-letter ISO code of the country.
            phone: Phone number to call about this address.
            email: E-mail address of the person at this address.
            shipping_method: Name of the delivery method used for this address.

        API: PUT /orders/{order_id}/shipping_addresses/{id}
        """

    def count(
        self, order_id: int = ..., /, *, extra_params: Mapping[str, Any] | None = None
    ) -> int:
        """How many order shipping addresses there are.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/shipping_addresses/count
        """

class BoundOrderShippingAddresses(BoundResource[OrderShippingAddress]):
    """OrderShippingAddresses of one order."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[OrderShippingAddress]:
        """One page of order shipping addresses, as a list with has_more.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/shipping_addresses
        """

    def iterall(
        self,
        *,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[OrderShippingAddress]:
        """All order shipping addresses, over every page, fetched as you iterate.

        Args:
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/shipping_addresses
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[OrderShippingAddress]:
        """A range of order shipping addresses by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/shipping_addresses
        """

    @overload
    def __call__(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[OrderShippingAddress]:
        """All order shipping addresses, or one page with page= or limit=.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/shipping_addresses
        """

    @overload
    def __call__(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> OrderShippingAddress:
        """One order shipping address by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/shipping_addresses/{id}
        """

    def get(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> OrderShippingAddress:
        """One order shipping address by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/shipping_addresses/{id}
        """

    def update(
        self,
        id: int,
        /,
        *,
        form_fields: Sequence[FormField | FormFieldDict] = ...,
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
        shipping_method: str = ...,
    ) -> OrderShippingAddress:
        """Change one order shipping address; only the fields that are passed are sent.

        Args:
            form_fields: Answers to the store's custom address form fields.
            first_name: Given name of the person at this address.
            last_name: Family name of the person at this address.
            company: Business name at this address.
            street_1: First line of the street address.
            street_2: Second line of the street address, such as a unit or floor.
            city: City or town of the address.
            state: State or province of the address, spelled out.
            zip: Postal or ZIP code of the address.
            country: Country of the address, spelled out.
            country_iso2: Two-letter ISO code of the country.
            phone: Phone number to call about this address.
            email: E-mail address of the person at this address.
            shipping_method: Name of the delivery method used for this address.

        API: PUT /orders/{order_id}/shipping_addresses/{id}
        """

    def count(self, *, extra_params: Mapping[str, Any] | None = None) -> int:
        """How many order shipping addresses there are.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/shipping_addresses/count
        """

class AsyncOrderShippingAddresses(AsyncResource[AsyncOrderShippingAddress]):
    """Delivery addresses of one order; updates do not recalculate cost or tax. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        order_id: int,
        /,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncOrderShippingAddress]:
        """One page of order shipping addresses, as a list with has_more.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/shipping_addresses
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
    ) -> AsyncCollection[AsyncOrderShippingAddress]:
        """All order shipping addresses, over every page, fetched as you iterate.

        Args:
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/shipping_addresses
        """

    def enumerate(
        self,
        order_id: int,
        /,
        *,
        start: int = 0,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncOrderShippingAddress]:
        """A range of order shipping addresses by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/shipping_addresses
        """

    @overload
    async def get(
        self, order_id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> RecordPage[AsyncOrderShippingAddress]:
        """One page of the order shipping addresses of one parent.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/shipping_addresses
        """

    @overload
    async def get(
        self, order_id: int, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncOrderShippingAddress:
        """One order shipping address by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/shipping_addresses/{id}
        """

    async def update(
        self,
        order_id: int,
        id: int,
        /,
        *,
        form_fields: Sequence[FormField | FormFieldDict] = ...,
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
        shipping_method: str = ...,
    ) -> AsyncOrderShippingAddress:
        """Change one order shipping address; only the fields that are passed are sent.

        Args:
            form_fields: Answers to the store's custom address form fields.
            first_name: Given name of the person at this address.
            last_name: Family name of the person at this address.
            company: Business name at this address.
            street_1: First line of the street address.
            street_2: Second line of the street address, such as a unit or floor.
            city: City or town of the address.
            state: State or province of the address, spelled out.
            zip: Postal or ZIP code of the address.
            country: Country of the address, spelled out.
            country_iso2: Two-letter ISO code of the country.
            phone: Phone number to call about this address.
            email: E-mail address of the person at this address.
            shipping_method: Name of the delivery method used for this address.

        API: PUT /orders/{order_id}/shipping_addresses/{id}
        """

    async def count(
        self, order_id: int = ..., /, *, extra_params: Mapping[str, Any] | None = None
    ) -> int:
        """How many order shipping addresses there are.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/shipping_addresses/count
        """

class AsyncBoundOrderShippingAddresses(AsyncBoundResource[AsyncOrderShippingAddress]):
    """OrderShippingAddresses of one order. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncOrderShippingAddress]:
        """One page of order shipping addresses, as a list with has_more.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/shipping_addresses
        """

    def iterall(
        self,
        *,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncOrderShippingAddress]:
        """All order shipping addresses, over every page, fetched as you iterate.

        Args:
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/shipping_addresses
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncOrderShippingAddress]:
        """A range of order shipping addresses by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/shipping_addresses
        """

    @overload
    async def __call__(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncOrderShippingAddress]:
        """All order shipping addresses, or one page with page= or limit=.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/shipping_addresses
        """

    @overload
    async def __call__(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncOrderShippingAddress:
        """One order shipping address by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/shipping_addresses/{id}
        """

    async def get(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncOrderShippingAddress:
        """One order shipping address by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/shipping_addresses/{id}
        """

    async def update(
        self,
        id: int,
        /,
        *,
        form_fields: Sequence[FormField | FormFieldDict] = ...,
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
        shipping_method: str = ...,
    ) -> AsyncOrderShippingAddress:
        """Change one order shipping address; only the fields that are passed are sent.

        Args:
            form_fields: Answers to the store's custom address form fields.
            first_name: Given name of the person at this address.
            last_name: Family name of the person at this address.
            company: Business name at this address.
            street_1: First line of the street address.
            street_2: Second line of the street address, such as a unit or floor.
            city: City or town of the address.
            state: State or province of the address, spelled out.
            zip: Postal or ZIP code of the address.
            country: Country of the address, spelled out.
            country_iso2: Two-letter ISO code of the country.
            phone: Phone number to call about this address.
            email: E-mail address of the person at this address.
            shipping_method: Name of the delivery method used for this address.

        API: PUT /orders/{order_id}/shipping_addresses/{id}
        """

    async def count(self, *, extra_params: Mapping[str, Any] | None = None) -> int:
        """How many order shipping addresses there are.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/shipping_addresses/count
        """
