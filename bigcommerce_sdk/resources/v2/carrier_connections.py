"""CarrierConnections: Accounts with shipping carriers; can be written but never read back.

Generated from schema/v2/carrier_connections.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from typing import Literal, Union

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import Action, Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record

CarrierConnectionCarrierId = Union[
    Literal["auspost"],
    Literal["endicia"],
    Literal["fedex"],
    Literal["royalmail"],
    Literal["zoom2u"],
]
"""Values of CarrierConnection.carrier_id."""


class CarrierReference(NestedRecord):
    """The carrier to disconnect."""

    __slots__ = ()

    carrier_id = Field(
        codecs.text_enum(CarrierConnectionCarrierId, open=True),
        "Carrier to disconnect.",
        required=("create",),
    )


class CarrierAccount(NestedRecord):
    """Account details; each carrier takes only some of them."""

    __slots__ = ()

    auth_key = Field(codecs.STRING, "Key of an auspost or zoom2u account.", access="write_only")
    test_mode = Field(
        codecs.BOOLEAN, "Whether an auspost or zoom2u account is in test mode.", access="write_only"
    )
    account_id = Field(codecs.STRING, "Number of an endicia account.", access="write_only")
    passphrase = Field(codecs.STRING, "Secret phrase of an endicia account.", access="write_only")
    key = Field(codecs.STRING, "Developer key of a fedex account.", access="write_only")
    password = Field(codecs.STRING, "Secret of a fedex account.", access="write_only")
    account_number = Field(codecs.STRING, "Number of a fedex account.", access="write_only")
    meter_number = Field(codecs.STRING, "Meter number of a fedex account.", access="write_only")


class CarrierConnectionFields(BaseRecord):
    """Fields of CarrierConnection and AsyncCarrierConnection."""

    __slots__ = ()

    carrier_id = Field(
        codecs.text_enum(CarrierConnectionCarrierId, open=True),
        "Carrier to connect, such as fedex or auspost.",
        access="write_only",
        required=("create", "update"),
    )
    connection = Field(
        codecs.nested(CarrierAccount),
        "Account details, which differ per carrier; wrong ones are not reported.",
        access="write_only",
        required=("create", "update"),
    )


class CarrierConnection(CarrierConnectionFields, Record):
    """One carrier connection. Accounts with shipping carriers; can be written but never read back."""

    __slots__ = ()


class AsyncCarrierConnection(CarrierConnectionFields, AsyncRecord):
    """One carrier connection. Accounts with shipping carriers; can be written but never read back. For asynchronous clients."""

    __slots__ = ()


class CarrierConnectionFilters(FilterSet):
    """Parameters of CarrierConnections."""


class CarrierConnections(Resource[CarrierConnection]):
    """Accounts with shipping carriers; can be written but never read back."""

    meta = ResourceMeta(
        name="CarrierConnections",
        path="/shipping/carrier/connection",
        record=CarrierConnection,
        operations={
            "create": Operation("create", "POST", "/shipping/carrier/connection", status=204),
            "update": Operation("update", "PUT", "/shipping/carrier/connection", status=204),
        },
        filters=CarrierConnectionFilters,
        actions=(
            Action(
                "disconnect",
                "DELETE",
                "/shipping/carrier/connection",
                body=CarrierReference,
                required=("carrier_id",),
                doc="Removes the account with one carrier.",
            ),
        ),
        single=True,
        scopes=("store_v2_information_read_only", "store_v2_information"),
    )


class AsyncCarrierConnections(AsyncResource[AsyncCarrierConnection]):
    """Accounts with shipping carriers; can be written but never read back. For asynchronous clients."""

    meta = CarrierConnections.meta._replace(record=AsyncCarrierConnection)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def CarrierConnectionFields() -> None: ...

    def CarrierConnectionFilters() -> None: ...

    def CarrierConnection() -> None: ...

    def CarrierConnections() -> None: ...

    def AsyncCarrierConnection() -> None: ...

    def AsyncCarrierConnections() -> None: ...
