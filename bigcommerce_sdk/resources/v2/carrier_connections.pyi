"""CarrierConnections: Accounts with shipping carriers; can be written but never read back.

Generated from schema/v2/carrier_connections.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from typing import Any, ClassVar, Literal, TypeAlias

from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record

from .inputs import CarrierAccountDict

CarrierConnectionCarrierId: TypeAlias = Literal[
    "auspost", "endicia", "fedex", "royalmail", "zoom2u"
]
"""Values of CarrierConnection.carrier_id."""

class CarrierReference(NestedRecord):
    """The carrier to disconnect."""

    def __init__(self, *, carrier_id: CarrierConnectionCarrierId | str = ...) -> None: ...
    @property
    def carrier_id(self) -> CarrierConnectionCarrierId | str:
        """Carrier to disconnect. Enum, required on create."""

    @carrier_id.setter
    def carrier_id(self, value: CarrierConnectionCarrierId | str) -> None: ...

class CarrierAccount(NestedRecord):
    """Account details; each carrier takes only some of them."""

    def __init__(
        self,
        *,
        auth_key: str = ...,
        test_mode: bool = ...,
        account_id: str = ...,
        passphrase: str = ...,
        key: str = ...,
        password: str = ...,
        account_number: str = ...,
        meter_number: str = ...,
    ) -> None: ...
    @property
    def auth_key(self) -> str:
        """Key of an auspost or zoom2u account. String, write-only."""

    @auth_key.setter
    def auth_key(self, value: str) -> None: ...
    @property
    def test_mode(self) -> bool:
        """Whether an auspost or zoom2u account is in test mode. Boolean, write-only."""

    @test_mode.setter
    def test_mode(self, value: bool) -> None: ...
    @property
    def account_id(self) -> str:
        """Number of an endicia account. String, write-only."""

    @account_id.setter
    def account_id(self, value: str) -> None: ...
    @property
    def passphrase(self) -> str:
        """Secret phrase of an endicia account. String, write-only."""

    @passphrase.setter
    def passphrase(self, value: str) -> None: ...
    @property
    def key(self) -> str:
        """Developer key of a fedex account. String, write-only."""

    @key.setter
    def key(self, value: str) -> None: ...
    @property
    def password(self) -> str:
        """Secret of a fedex account. String, write-only."""

    @password.setter
    def password(self, value: str) -> None: ...
    @property
    def account_number(self) -> str:
        """Number of a fedex account. String, write-only."""

    @account_number.setter
    def account_number(self, value: str) -> None: ...
    @property
    def meter_number(self) -> str:
        """Meter number of a fedex account. String, write-only."""

    @meter_number.setter
    def meter_number(self, value: str) -> None: ...

class CarrierConnectionFields(BaseRecord):
    """Fields of CarrierConnection and AsyncCarrierConnection."""

    @property
    def carrier_id(self) -> CarrierConnectionCarrierId | str:
        """Carrier to connect, such as fedex or auspost. Enum, write-only, required on create and update."""

    @carrier_id.setter
    def carrier_id(self, value: CarrierConnectionCarrierId | str) -> None: ...
    @property
    def connection(self) -> CarrierAccount:
        """Account details, which differ per carrier; wrong ones are not reported. Object, write-only, required on create and update."""

    @connection.setter
    def connection(self, value: CarrierAccount | CarrierAccountDict) -> None: ...

class CarrierConnection(CarrierConnectionFields, Record):
    """One carrier connection. Accounts with shipping carriers; can be written but never read back."""

    def save(self) -> CarrierConnection:
        """Send only the changed fields; does nothing without changes.

        API: PUT /shipping/carrier/connection
        """

    def update(
        self,
        *,
        carrier_id: CarrierConnectionCarrierId | str = ...,
        connection: CarrierAccount | CarrierAccountDict = ...,
    ) -> CarrierConnection:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            carrier_id: Carrier to connect, such as fedex or auspost.
            connection: Account details, which differ per carrier; wrong ones are not reported.

        API: PUT /shipping/carrier/connection
        """

class AsyncCarrierConnection(CarrierConnectionFields, AsyncRecord):
    """One carrier connection. Accounts with shipping carriers; can be written but never read back. For asynchronous clients."""

    async def save(self) -> AsyncCarrierConnection:
        """Send only the changed fields; does nothing without changes.

        API: PUT /shipping/carrier/connection
        """

    async def update(
        self,
        *,
        carrier_id: CarrierConnectionCarrierId | str = ...,
        connection: CarrierAccount | CarrierAccountDict = ...,
    ) -> AsyncCarrierConnection:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            carrier_id: Carrier to connect, such as fedex or auspost.
            connection: Account details, which differ per carrier; wrong ones are not reported.

        API: PUT /shipping/carrier/connection
        """

class CarrierConnectionFilters(FilterSet):
    """Parameters of CarrierConnections."""

    def __init__(self) -> None: ...

class CarrierConnections(Resource[CarrierConnection]):
    """Accounts with shipping carriers; can be written but never read back."""

    meta: ClassVar[ResourceMeta]
    def create(
        self,
        *,
        carrier_id: CarrierConnectionCarrierId | str,
        connection: CarrierAccount | CarrierAccountDict,
    ) -> CarrierConnection:
        """Create one carrier connection and return it as stored.

        Args:
            carrier_id: Carrier to connect, such as fedex or auspost.
            connection: Account details, which differ per carrier; wrong ones are not reported.

        API: POST /shipping/carrier/connection
        """

    def update(
        self,
        *,
        carrier_id: CarrierConnectionCarrierId | str,
        connection: CarrierAccount | CarrierAccountDict,
    ) -> CarrierConnection:
        """Change one carrier connection; only the fields that are passed are sent.

        Args:
            carrier_id: Carrier to connect, such as fedex or auspost.
            connection: Account details, which differ per carrier; wrong ones are not reported.

        API: PUT /shipping/carrier/connection
        """

    def disconnect(self, *, carrier_id: CarrierConnectionCarrierId | str) -> Any:
        """Removes the account with one carrier.

        Args:
            carrier_id: Carrier to disconnect.

        API: DELETE /shipping/carrier/connection
        """

class AsyncCarrierConnections(AsyncResource[AsyncCarrierConnection]):
    """Accounts with shipping carriers; can be written but never read back. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def create(
        self,
        *,
        carrier_id: CarrierConnectionCarrierId | str,
        connection: CarrierAccount | CarrierAccountDict,
    ) -> AsyncCarrierConnection:
        """Create one carrier connection and return it as stored.

        Args:
            carrier_id: Carrier to connect, such as fedex or auspost.
            connection: Account details, which differ per carrier; wrong ones are not reported.

        API: POST /shipping/carrier/connection
        """

    async def update(
        self,
        *,
        carrier_id: CarrierConnectionCarrierId | str,
        connection: CarrierAccount | CarrierAccountDict,
    ) -> AsyncCarrierConnection:
        """Change one carrier connection; only the fields that are passed are sent.

        Args:
            carrier_id: Carrier to connect, such as fedex or auspost.
            connection: Account details, which differ per carrier; wrong ones are not reported.

        API: PUT /shipping/carrier/connection
        """

    async def disconnect(self, *, carrier_id: CarrierConnectionCarrierId | str) -> Any:
        """Removes the account with one carrier.

        Args:
            carrier_id: Carrier to disconnect.

        API: DELETE /shipping/carrier/connection
        """
