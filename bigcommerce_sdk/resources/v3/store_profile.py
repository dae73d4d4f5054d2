"""StoreProfile: Name and address of the business, as shoppers see them.

Generated from schema/v3/store_profile.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from typing import Literal, Union

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.filters import FilterSet, Parameter
from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.record import AsyncRecord, Record

StoreAddressType = Union[
    Literal["Home Office"], Literal["Commercial Office"], Literal["Retail"], Literal["Warehouse"]
]
"""Kinds of places of a store."""


class StoreProfileRecordFields(BaseRecord):
    """Fields of StoreProfileRecord and AsyncStoreProfileRecord."""

    __slots__ = ()

    store_address = Field(
        codecs.STRING,
        "Postal address, in one text with line breaks.",
        access="update_only",
        nullable=True,
    )
    store_address_type = Field(
        codecs.text_enum(StoreAddressType),
        "Kind of place at the address.",
        access="update_only",
        nullable=True,
        default="Home Office",
    )
    store_email = Field(
        codecs.STRING, "E-mail address of the store.", access="update_only", nullable=True
    )
    store_name = Field(codecs.STRING, "Name of the store.", access="update_only", nullable=True)
    store_phone = Field(
        codecs.STRING, "Telephone number of the store.", access="update_only", nullable=True
    )


class StoreProfileRecord(StoreProfileRecordFields, Record):
    """One store profile record. Name and address of the business, as shoppers see them."""

    __slots__ = ()


class AsyncStoreProfileRecord(StoreProfileRecordFields, AsyncRecord):
    """One store profile record. Name and address of the business, as shoppers see them. For asynchronous clients."""

    __slots__ = ()


class StoreProfileRecordFilters(FilterSet):
    """Parameters of StoreProfile."""


class StoreProfile(Resource[StoreProfileRecord]):
    """Name and address of the business, as shoppers see them."""

    meta = ResourceMeta(
        name="StoreProfile",
        path="/settings/store/profile",
        api="v3",
        record=StoreProfileRecord,
        operations={
            "get": Operation(
                "get",
                "GET",
                "/settings/store/profile",
                parameters=(
                    Parameter(
                        codecs.INTEGER,
                        "Channel to read; without it, the settings of the store.",
                        name="channel_id",
                        op="none",
                    ),
                ),
                envelope="data",
                doc="For a channel, null means that it has the value of the store.",
            ),
            "update": Operation(
                "update",
                "PUT",
                "/settings/store/profile",
                parameters=(
                    Parameter(
                        codecs.INTEGER,
                        "Channel to change; without it, the settings of the store.",
                        name="channel_id",
                        op="none",
                    ),
                ),
                envelope="data",
                doc="For a channel, send every field; null returns it to the value of the store.",
            ),
        },
        filters=StoreProfileRecordFilters,
        single=True,
        scopes=("store_v2_information_read_only", "store_v2_information"),
        columns=("store_name", "store_email", "store_phone", "store_address", "store_address_type"),
    )


class AsyncStoreProfile(AsyncResource[AsyncStoreProfileRecord]):
    """Name and address of the business, as shoppers see them. For asynchronous clients."""

    meta = StoreProfile.meta._replace(record=AsyncStoreProfileRecord)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def StoreProfileRecordFields() -> None: ...

    def StoreProfileRecordFilters() -> None: ...

    def StoreProfileRecord() -> None: ...

    def StoreProfile() -> None: ...

    def AsyncStoreProfileRecord() -> None: ...

    def AsyncStoreProfile() -> None: ...
