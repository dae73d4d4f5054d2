"""OrderShippingQuotes: Shipping quote behind one address; empty for orders made outside the storefront.

Generated from schema/v2/orders.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.record import AsyncSubResourceRecord, SubResourceRecord


class OrderShippingQuoteFields(BaseRecord):
    """Fields of OrderShippingQuote and AsyncOrderShippingQuote."""

    __slots__ = ()

    id = Field(codecs.STRING, "Identifies the shipping quote.", access="read_only")
    uuid = Field(codecs.STRING, "Globally unique identifier of the quote.", access="read_only")
    timestamp = Field(codecs.RFC2822, "Time the quote was made, in UTC.", access="read_only")
    shipping_provider_id = Field(
        codecs.STRING, "Identifies the shipping provider that gave the quote.", access="read_only"
    )
    shipping_provider_quote = Field(
        codecs.ANY,
        "Quote details exactly as the shipping provider sent them; an empty list for none.",
        access="read_only",
    )
    provider_code = Field(codecs.STRING, "Short code of the shipping provider.", access="read_only")
    carrier_code = Field(codecs.STRING, "Short code of the carrier.", access="read_only")
    rate_code = Field(codecs.STRING, "Short code of the quoted service level.", access="read_only")
    rate_id = Field(codecs.STRING, "Identifies the quoted rate.", access="read_only")
    method_id = Field(
        codecs.INTEGER,
        "Shipping method of the store that the quote came through.",
        access="read_only",
    )


class OrderShippingQuote(OrderShippingQuoteFields, SubResourceRecord):
    """One order shipping quote. Shipping quote behind one address; empty for orders made outside the storefront."""

    __slots__ = ()


class AsyncOrderShippingQuote(OrderShippingQuoteFields, AsyncSubResourceRecord):
    """One order shipping quote. Shipping quote behind one address; empty for orders made outside the storefront. For asynchronous clients."""

    __slots__ = ()


class OrderShippingQuoteFilters(FilterSet):
    """Parameters of OrderShippingQuotes."""


class OrderShippingQuotes(Resource[OrderShippingQuote]):
    """Shipping quote behind one address; empty for orders made outside the storefront."""

    meta = ResourceMeta(
        name="OrderShippingQuotes",
        path="/orders/{order_id}/shipping_addresses/{shipping_address_id}/shipping_quotes",
        record=OrderShippingQuote,
        operations={
            "get": Operation(
                "get",
                "GET",
                "/orders/{order_id}/shipping_addresses/{shipping_address_id}/shipping_quotes",
            )
        },
        filters=OrderShippingQuoteFilters,
        parents=("order_id", "shipping_address_id"),
        single=True,
        scopes=("store_v2_orders_read_only", "store_v2_orders"),
        columns=("id", "provider_code", "carrier_code", "rate_code", "timestamp"),
    )


class AsyncOrderShippingQuotes(AsyncResource[AsyncOrderShippingQuote]):
    """Shipping quote behind one address; empty for orders made outside the storefront. For asynchronous clients."""

    meta = OrderShippingQuotes.meta._replace(record=AsyncOrderShippingQuote)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def OrderShippingQuoteFields() -> None: ...

    def OrderShippingQuoteFilters() -> None: ...

    def OrderShippingQuote() -> None: ...

    def OrderShippingQuotes() -> None: ...

    def AsyncOrderShippingQuote() -> None: ...

    def AsyncOrderShippingQuotes() -> None: ...
