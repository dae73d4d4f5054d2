"""Wishlists: Lists of products that customers want.

Generated from schema/v3/wishlists.yaml by `bigcommerce-generate build`. Edit that, not this file.
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


class WishlistItem(NestedRecord):
    """A product of a wishlist."""

    __slots__ = ()

    id = Field(
        codecs.INTEGER,
        "Identifies the item; an update sends it for items to keep.",
        access="update_only",
    )
    product_id = Field(codecs.INTEGER, "The product that the customer wants.")
    variant_id = Field(codecs.INTEGER, "The variant; null if none was chosen.", nullable=True)


class WishlistItemInput(NestedRecord):
    """A product to add to a wishlist."""

    __slots__ = ()

    product_id = Field(codecs.INTEGER, "The product that the customer wants.")
    variant_id = Field(codecs.INTEGER, "The variant, if one was chosen.")


class WishlistItemsInput(NestedRecord):
    """Products to add to a wishlist."""

    __slots__ = ()

    items = Field(codecs.array(codecs.nested(WishlistItemInput)), "The products.")


class WishlistFields(BaseRecord):
    """Fields of Wishlist and AsyncWishlist."""

    __slots__ = ()

    id = Field(codecs.INTEGER, "Identifies the wishlist.", access="read_only")
    customer_id = Field(
        codecs.INTEGER, "The customer whose wishlist it is.", required=("create", "update")
    )
    name = Field(codecs.STRING, "Title that the customer sees.", nullable=True)
    is_public = Field(codecs.BOOLEAN, "Whether everyone with the link can see it.")
    token = Field(codecs.STRING, "Identifies the wishlist in its public link.", access="read_only")
    items = Field(
        codecs.array(codecs.nested(WishlistItem)),
        "The products; an update sends all of them.",
        required=("update",),
    )


class Wishlist(WishlistFields, Record):
    """One wishlist. Lists of products that customers want."""

    __slots__ = ()

    customer = Link(
        "The customer whose wishlist it is.", "Customers", via="customer_id", virtual=True
    )


class AsyncWishlist(WishlistFields, AsyncRecord):
    """One wishlist. Lists of products that customers want. For asynchronous clients."""

    __slots__ = ()

    customer = Wishlist.customer.awaited()


class WishlistFilters(FilterSet):
    """Parameters of Wishlists."""

    customer_id = Parameter(codecs.INTEGER, "Wishlists of this customer.")


class Wishlists(Resource[Wishlist]):
    """Lists of products that customers want."""

    meta = ResourceMeta(
        name="Wishlists",
        path="/wishlists",
        api="v3",
        record=Wishlist,
        operations={
            "list": Operation(
                "list", "GET", "/wishlists", accepts=("filters", "paging"), envelope="data"
            ),
            "get": Operation("get", "GET", "/wishlists/{id}", envelope="data"),
            "create": Operation("create", "POST", "/wishlists", status=201, envelope="data"),
            "update": Operation("update", "PUT", "/wishlists/{id}", status=201, envelope="data"),
            "delete": Operation("delete", "DELETE", "/wishlists/{id}", status=204, envelope="data"),
        },
        filters=WishlistFilters,
        actions=(
            Action(
                "add_items",
                "POST",
                "/wishlists/{wishlist_id}/items",
                body=WishlistItemsInput,
                returns="record",
                envelope="data",
                on_record=True,
                doc="Adds products.",
            ),
            Action(
                "delete_item",
                "DELETE",
                "/wishlists/{wishlist_id}/items/{item_id}",
                returns="record",
                envelope="data",
                doc="Removes a product.",
            ),
        ),
        paging=Paging(50, 250, by="page"),
        scopes=("store_v2_customers_read_only", "store_v2_customers"),
        columns=("id", "name", "customer_id", "is_public", "token"),
    )


class AsyncWishlists(AsyncResource[AsyncWishlist]):
    """Lists of products that customers want. For asynchronous clients."""

    meta = Wishlists.meta._replace(record=AsyncWishlist)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def WishlistFields() -> None: ...

    def WishlistFilters() -> None: ...

    def Wishlist() -> None: ...

    def Wishlists() -> None: ...

    def AsyncWishlist() -> None: ...

    def AsyncWishlists() -> None: ...
