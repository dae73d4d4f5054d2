"""OrderConsignmentShippingQuotes: Shipping quote behind one consignment; empty for orders made outside the storefront.

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

class OrderConsignmentShippingQuoteFields(BaseRecord):
    """Fields of OrderConsignmentShippingQuote and AsyncOrderConsignmentShippingQuote."""

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

class OrderConsignmentShippingQuote(OrderConsignmentShippingQuoteFields, SubResourceRecord):
    """One order consignment shipping quote. Shipping quote behind one consignment; empty for orders made outside the storefront."""

    def refresh(self) -> OrderConsignmentShippingQuote:
        """Reload this order consignment shipping quote; unsaved changes are discarded.

        API: GET /orders/{order_id}/consignments/shipping/{shipping_consignment_id}/shipping_quotes
        """

class AsyncOrderConsignmentShippingQuote(
    OrderConsignmentShippingQuoteFields, AsyncSubResourceRecord
):
    """One order consignment shipping quote. Shipping quote behind one consignment; empty for orders made outside the storefront. For asynchronous clients."""

    async def refresh(self) -> AsyncOrderConsignmentShippingQuote:
        """Reload this order consignment shipping quote; unsaved changes are discarded.

        API: GET /orders/{order_id}/consignments/shipping/{shipping_consignment_id}/shipping_quotes
        """

class OrderConsignmentShippingQuoteFilters(FilterSet):
    """Parameters of OrderConsignmentShippingQuotes."""

    def __init__(self) -> None: ...

class OrderConsignmentShippingQuotes(Resource[OrderConsignmentShippingQuote]):
    """Shipping quote behind one consignment; empty for orders made outside the storefront."""

    meta: ClassVar[ResourceMeta]
    def get(
        self,
        order_id: int,
        shipping_consignment_id: int,
        /,
        *,
        extra_params: Mapping[str, Any] | None = None,
    ) -> OrderConsignmentShippingQuote | None:
        """The order consignment shipping quote.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/consignments/shipping/{shipping_consignment_id}/shipping_quotes
        """

    def all(
        self,
        order_id: int,
        shipping_consignment_id: int,
        /,
        *,
        extra_params: Mapping[str, Any] | None = None,
    ) -> OrderConsignmentShippingQuote | None:
        """The order consignment shipping quote: another name of get().

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/consignments/shipping/{shipping_consignment_id}/shipping_quotes
        """

class AsyncOrderConsignmentShippingQuotes(AsyncResource[AsyncOrderConsignmentShippingQuote]):
    """Shipping quote behind one consignment; empty for orders made outside the storefront. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def get(
        self,
        order_id: int,
        shipping_consignment_id: int,
        /,
        *,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncOrderConsignmentShippingQuote | None:
        """The order consignment shipping quote.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/consignments/shipping/{shipping_consignment_id}/shipping_quotes
        """

    async def all(
        self,
        order_id: int,
        shipping_consignment_id: int,
        /,
        *,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncOrderConsignmentShippingQuote | None:
        """The order consignment shipping quote: another name of get().

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/consignments/shipping/{shipping_consignment_id}/shipping_quotes
        """
