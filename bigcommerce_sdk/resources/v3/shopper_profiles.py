"""ShopperProfiles: Profiles of customers, which put them into segments.

Generated from schema/v3/shopper_profiles.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.plan import Paging
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.links import Link
from bigcommerce_sdk.records.record import AsyncRecord, Record


class ShopperProfileFields(BaseRecord):
    """Fields of ShopperProfile and AsyncShopperProfile."""

    __slots__ = ()

    id = Field(codecs.STRING, "Identifies the shopper profile.", access="read_only")
    customer_id = Field(codecs.INTEGER, "Id of the customer.", access="create_only")
    created_at = Field(codecs.ISO8601, "When the shopper profile was created.", access="read_only")
    updated_at = Field(
        codecs.ISO8601, "When the shopper profile was last changed.", access="read_only"
    )


class ShopperProfile(ShopperProfileFields, Record):
    """One shopper profile. Profiles of customers, which put them into segments."""

    __slots__ = ()

    segments = Link(
        "The segments of the profile.", "ShopperProfileSegments", many=True, virtual=True
    )
    customer = Link("The customer of the profile.", "Customers", via="customer_id", virtual=True)


class AsyncShopperProfile(ShopperProfileFields, AsyncRecord):
    """One shopper profile. Profiles of customers, which put them into segments. For asynchronous clients."""

    __slots__ = ()

    segments = ShopperProfile.segments.awaited()
    customer = ShopperProfile.customer.awaited()


class ShopperProfileFilters(FilterSet):
    """Parameters of ShopperProfiles."""


class ShopperProfiles(Resource[ShopperProfile]):
    """Profiles of customers, which put them into segments."""

    meta = ResourceMeta(
        name="ShopperProfiles",
        path="/shopper-profiles",
        api="v3",
        record=ShopperProfile,
        operations={
            "list": Operation(
                "list", "GET", "/shopper-profiles", accepts=("paging",), envelope="data"
            ),
            "create_many": Operation(
                "create_many", "POST", "/shopper-profiles", status=201, envelope="data", max_rows=10
            ),
            "delete_many": Operation(
                "delete_many",
                "DELETE",
                "/shopper-profiles",
                status=204,
                envelope="data",
                max_rows=10,
                ids="id:in",
            ),
            "create": Operation(
                "create",
                "POST",
                "/shopper-profiles",
                status=201,
                envelope="data",
                through="create_many",
            ),
            "delete": Operation(
                "delete",
                "DELETE",
                "/shopper-profiles",
                status=204,
                envelope="data",
                through="delete_many",
            ),
        },
        filters=ShopperProfileFilters,
        paging=Paging(50, 50, by="page"),
        scopes=("store_v2_customers_read_only", "store_v2_customers"),
        columns=("id", "customer_id", "created_at", "updated_at"),
    )


class AsyncShopperProfiles(AsyncResource[AsyncShopperProfile]):
    """Profiles of customers, which put them into segments. For asynchronous clients."""

    meta = ShopperProfiles.meta._replace(record=AsyncShopperProfile)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def ShopperProfileFields() -> None: ...

    def ShopperProfileFilters() -> None: ...

    def ShopperProfile() -> None: ...

    def ShopperProfiles() -> None: ...

    def AsyncShopperProfile() -> None: ...

    def AsyncShopperProfiles() -> None: ...
