"""ShippingSettings: Shipping settings of the store.

Generated from schema/v3/shipping_settings.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, TypeAlias

from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record

from .inputs import ShippingCheckoutDict

CountryListStrategy: TypeAlias = Literal[
    "DISPLAY_ALL_COUNTRIES", "DISPLAY_ONLY_SHIPPABLE_COUNTRIES"
]
"""Countries that shoppers can choose at checkout: all, or those with a shipping zone."""

class ShippingCheckout(NestedRecord):
    """Settings of shipping at checkout."""

    def __init__(
        self,
        *,
        country_list_strategy: CountryListStrategy = ...,
        out_of_delivery_zone_message: str | None = ...,
    ) -> None: ...
    @property
    def country_list_strategy(self) -> CountryListStrategy:
        """Which countries shoppers can choose. Enum."""

    @country_list_strategy.setter
    def country_list_strategy(self, value: CountryListStrategy) -> None: ...
    @property
    def out_of_delivery_zone_message(self) -> str | None:
        """Shown to shoppers to whom the store does not ship. String, can be None."""

    @out_of_delivery_zone_message.setter
    def out_of_delivery_zone_message(self, value: str | None) -> None: ...

class ShippingSettingsRecordFields(BaseRecord):
    """Fields of ShippingSettingsRecord and AsyncShippingSettingsRecord."""

    @property
    def checkout(self) -> ShippingCheckout:
        """Settings of shipping at checkout. Object, update-only."""

    @checkout.setter
    def checkout(self, value: ShippingCheckout | ShippingCheckoutDict) -> None: ...

class ShippingSettingsRecord(ShippingSettingsRecordFields, Record):
    """One shipping settings record. Shipping settings of the store."""

    def save(self) -> ShippingSettingsRecord:
        """Send only the changed fields; does nothing without changes.

        API: PUT /shipping/settings
        """

    def update(
        self, *, checkout: ShippingCheckout | ShippingCheckoutDict = ...
    ) -> ShippingSettingsRecord:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            checkout: Settings of shipping at checkout.

        API: PUT /shipping/settings
        """

    def refresh(self) -> ShippingSettingsRecord:
        """Reload this shipping settings record; unsaved changes are discarded.

        API: GET /shipping/settings
        """

class AsyncShippingSettingsRecord(ShippingSettingsRecordFields, AsyncRecord):
    """One shipping settings record. Shipping settings of the store. For asynchronous clients."""

    async def save(self) -> AsyncShippingSettingsRecord:
        """Send only the changed fields; does nothing without changes.

        API: PUT /shipping/settings
        """

    async def update(
        self, *, checkout: ShippingCheckout | ShippingCheckoutDict = ...
    ) -> AsyncShippingSettingsRecord:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            checkout: Settings of shipping at checkout.

        API: PUT /shipping/settings
        """

    async def refresh(self) -> AsyncShippingSettingsRecord:
        """Reload this shipping settings record; unsaved changes are discarded.

        API: GET /shipping/settings
        """

class ShippingSettingsRecordFilters(FilterSet):
    """Parameters of ShippingSettings."""

    def __init__(self) -> None: ...

class ShippingSettings(Resource[ShippingSettingsRecord]):
    """Shipping settings of the store."""

    meta: ClassVar[ResourceMeta]
    def get(self, *, extra_params: Mapping[str, Any] | None = None) -> ShippingSettingsRecord:
        """The shipping settings record.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /shipping/settings
        """

    def all(self, *, extra_params: Mapping[str, Any] | None = None) -> ShippingSettingsRecord:
        """The shipping settings record: another name of get().

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /shipping/settings
        """

    def update(
        self, *, checkout: ShippingCheckout | ShippingCheckoutDict = ...
    ) -> ShippingSettingsRecord:
        """Change one shipping settings record; only the fields that are passed are sent.

        Args:
            checkout: Settings of shipping at checkout.

        API: PUT /shipping/settings
        """

class AsyncShippingSettings(AsyncResource[AsyncShippingSettingsRecord]):
    """Shipping settings of the store. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def get(
        self, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncShippingSettingsRecord:
        """The shipping settings record.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /shipping/settings
        """

    async def all(
        self, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncShippingSettingsRecord:
        """The shipping settings record: another name of get().

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /shipping/settings
        """

    async def update(
        self, *, checkout: ShippingCheckout | ShippingCheckoutDict = ...
    ) -> AsyncShippingSettingsRecord:
        """Change one shipping settings record; only the fields that are passed are sent.

        Args:
            checkout: Settings of shipping at checkout.

        API: PUT /shipping/settings
        """
