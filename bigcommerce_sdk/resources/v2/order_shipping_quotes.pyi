"""OrderShippingQuotes: Shipping quote behind one address; empty for orders made outside the storefront.

Generated from schema/v2/orders.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar

from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.record import AsyncSubResourceRecord, SubResourceRecord

class OrderShippingQuoteFields(BaseRecord):
    """Fields of OrderShippingQuote and AsyncOrderShippingQuote."""

    @property
    def id(self) -> str:
        """Identifies the shipping quote. String, read-only."""

    @property
    def uuid(self) -> str:
        """Globally unique identifier of the quote. String, read-only."""

    @property
    def timestamp(self) -> datetime:
        """Time the quote was made, in UTC. Datetime, read-only."""

    @property
    def shipping_provider_id(self) -> str:
        """Identifies the shipping provider that gave the quote. String, read-only."""

    @property
    def shipping_provider_quote(self) -> Any:
        """Quote details exactly as the shipping provider sent them; an empty list for none. Any, read-only."""

    @property
    def provider_code(self) -> str:
        """Short code of the shipping provider. String, read-only."""

    @property
    def carrier_code(self) -> str:
        """Short code of the carrier. String, read-only."""

    @property
    def rate_code(self) -> str:
        """Short code of the quoted service level. String, read-only."""

    @property
    def rate_id(self) -> str:
        """Identifies the quoted rate. String, read-only."""

    @property
    def method_id(self) -> int:
        """Shipping method of the store that the quote came through. Integer, read-only."""

class OrderShippingQuote(OrderShippingQuoteFields, SubResourceRecord):
    """One order shipping quote. Shipping quote behind one address; empty for orders made outside the storefront."""

    def refresh(self) -> OrderShippingQuote:
        """Reload this order shipping quote; unsaved changes are discarded.

        API: GET /orders/{order_id}/shipping_addresses/{shipping_address_id}/shipping_quotes
        """

class AsyncOrderShippingQuote(OrderShippingQuoteFields, AsyncSubResourceRecord):
    """One order shipping quote. Shipping quote behind one address; empty for orders made outside the storefront. For asynchronous clients."""

    async def refresh(self) -> AsyncOrderShippingQuote:
        """Reload this order shipping quote; unsaved changes are discarded.

        API: GET /orders/{order_id}/shipping_addresses/{shipping_address_id}/shipping_quotes
        """

class OrderShippingQuoteFilters(FilterSet):
    """Parameters of OrderShippingQuotes."""

    def __init__(self) -> None: ...

class OrderShippingQuotes(Resource[OrderShippingQuote]):
    """Shipping quote behind one address; empty for orders made outside the storefront."""

    meta: ClassVar[ResourceMeta]
    def get(
        self,
        order_id: int,
        shipping_address_id: int,
        /,
        *,
        extra_params: Mapping[str, Any] | None = None,
    ) -> OrderShippingQuote | None:
        """The order shipping quote.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/shipping_addresses/{shipping_address_id}/shipping_quotes
        """

    def all(
        self,
        order_id: int,
        shipping_address_id: int,
        /,
        *,
        extra_params: Mapping[str, Any] | None = None,
    ) -> OrderShippingQuote | None:
        """The order shipping quote: another name of get().

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/shipping_addresses/{shipping_address_id}/shipping_quotes
        """

class AsyncOrderShippingQuotes(AsyncResource[AsyncOrderShippingQuote]):
    """Shipping quote behind one address; empty for orders made outside the storefront. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def get(
        self,
        order_id: int,
        shipping_address_id: int,
        /,
        *,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncOrderShippingQuote | None:
        """The order shipping quote.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/shipping_addresses/{shipping_address_id}/shipping_quotes
        """

    async def all(
        self,
        order_id: int,
        shipping_address_id: int,
        /,
        *,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncOrderShippingQuote | None:
        """The order shipping quote: another name of get().

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/shipping_addresses/{shipping_address_id}/shipping_quotes
        """
