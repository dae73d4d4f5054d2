"""AbandonedCarts: Carts that shoppers left, by the token in the link of a recovery e-mail.

Generated from schema/v3/abandoned_carts.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.links import Link
from bigcommerce_sdk.records.record import AsyncRecord, Record


class AbandonedCartFields(BaseRecord):
    """Fields of AbandonedCart and AsyncAbandonedCart."""

    __slots__ = ()

    token = Field(codecs.STRING, "The token in the link of the e-mail.", access="read_only")
    cart_id = Field(codecs.STRING, "The cart that the shopper left.", access="read_only")


class AbandonedCart(AbandonedCartFields, Record):
    """One abandoned cart. Carts that shoppers left, by the token in the link of a recovery e-mail."""

    __slots__ = ()

    cart = Link("The cart that the shopper left.", "Carts", via="cart_id", virtual=True)


class AsyncAbandonedCart(AbandonedCartFields, AsyncRecord):
    """One abandoned cart. Carts that shoppers left, by the token in the link of a recovery e-mail. For asynchronous clients."""

    __slots__ = ()

    cart = AbandonedCart.cart.awaited()


class AbandonedCartFilters(FilterSet):
    """Parameters of AbandonedCarts."""


class AbandonedCarts(Resource[AbandonedCart]):
    """Carts that shoppers left, by the token in the link of a recovery e-mail."""

    meta = ResourceMeta(
        name="AbandonedCarts",
        path="/abandoned-carts",
        api="v3",
        record=AbandonedCart,
        operations={"get": Operation("get", "GET", "/abandoned-carts/{id}", envelope="data")},
        filters=AbandonedCartFilters,
        key="token",
        scopes=("store_v2_information_read_only", "store_v2_information"),
        columns=("token", "cart_id"),
    )


class AsyncAbandonedCarts(AsyncResource[AsyncAbandonedCart]):
    """Carts that shoppers left, by the token in the link of a recovery e-mail. For asynchronous clients."""

    meta = AbandonedCarts.meta._replace(record=AsyncAbandonedCart)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def AbandonedCartFields() -> None: ...

    def AbandonedCartFilters() -> None: ...

    def AbandonedCart() -> None: ...

    def AbandonedCarts() -> None: ...

    def AsyncAbandonedCart() -> None: ...

    def AsyncAbandonedCarts() -> None: ...
