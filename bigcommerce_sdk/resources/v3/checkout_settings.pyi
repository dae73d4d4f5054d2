"""CheckoutSettings: Scripts that replace the checkout of the store.

Generated from schema/v3/checkout_settings.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import Mapping
from typing import Any, ClassVar

from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record

class CheckoutSettingsRecordFields(BaseRecord):
    """Fields of CheckoutSettingsRecord and AsyncCheckoutSettingsRecord."""

    @property
    def custom_checkout_script_url(self) -> str:
        """Address of the script of the checkout; empty for the default checkout. String, update-only, url."""

    @custom_checkout_script_url.setter
    def custom_checkout_script_url(self, value: str) -> None: ...
    @property
    def order_confirmation_use_custom_checkout_script(self) -> bool:
        """Whether the order confirmation uses the script of the checkout. Boolean, update-only."""

    @order_confirmation_use_custom_checkout_script.setter
    def order_confirmation_use_custom_checkout_script(self, value: bool) -> None: ...
    @property
    def custom_order_confirmation_script_url(self) -> str:
        """Address of the script of the order confirmation; empty for the default one. String, update-only, url."""

    @custom_order_confirmation_script_url.setter
    def custom_order_confirmation_script_url(self, value: str) -> None: ...
    @property
    def custom_checkout_supports_uco_settings(self) -> bool | None:
        """Whether the script honors the settings of the optimized one-page checkout. Boolean, update-only, can be None."""

    @custom_checkout_supports_uco_settings.setter
    def custom_checkout_supports_uco_settings(self, value: bool | None) -> None: ...
    @property
    def custom_checkout_sri_hash(self) -> str | None:
        """Hash with which browsers verify the script of the checkout. String, update-only, can be None."""

    @custom_checkout_sri_hash.setter
    def custom_checkout_sri_hash(self, value: str | None) -> None: ...
    @property
    def custom_order_confirmation_sri_hash(self) -> str | None:
        """Hash with which browsers verify the script of the order confirmation. String, update-only, can be None."""

    @custom_order_confirmation_sri_hash.setter
    def custom_order_confirmation_sri_hash(self, value: str | None) -> None: ...

class CheckoutSettingsRecord(CheckoutSettingsRecordFields, Record):
    """One checkout settings record. Scripts that replace the checkout of the store."""

    def save(self) -> CheckoutSettingsRecord:
        """Send only the changed fields; does nothing without changes.

        API: PUT /checkouts/settings
        """

    def update(
        self,
        *,
        custom_checkout_script_url: str = ...,
        order_confirmation_use_custom_checkout_script: bool = ...,
        custom_order_confirmation_script_url: str = ...,
        custom_checkout_supports_uco_settings: bool | None = ...,
        custom_checkout_sri_hash: str | None = ...,
        custom_order_confirmation_sri_hash: str | None = ...,
    ) -> CheckoutSettingsRecord:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            custom_checkout_script_url: Address of the script of the checkout; empty for the default checkout.
            order_confirmation_use_custom_checkout_script: Whether the order confirmation uses the script of the checkout.
            custom_order_confirmation_script_url: Address of the script of the order confirmation; empty for the default one.
            custom_checkout_supports_uco_settings: Whether the script honors the settings of the optimized one-page checkout.
            custom_checkout_sri_hash: Hash with which browsers verify the script of the checkout.
            custom_order_confirmation_sri_hash: Hash with which browsers verify the script of the order confirmation.

        API: PUT /checkouts/settings
        """

    def refresh(self) -> CheckoutSettingsRecord:
        """Reload this checkout settings record; unsaved changes are discarded.

        API: GET /checkouts/settings
        """

class AsyncCheckoutSettingsRecord(CheckoutSettingsRecordFields, AsyncRecord):
    """One checkout settings record. Scripts that replace the checkout of the store. For asynchronous clients."""

    async def save(self) -> AsyncCheckoutSettingsRecord:
        """Send only the changed fields; does nothing without changes.

        API: PUT /checkouts/settings
        """

    async def update(
        self,
        *,
        custom_checkout_script_url: str = ...,
        order_confirmation_use_custom_checkout_script: bool = ...,
        custom_order_confirmation_script_url: str = ...,
        custom_checkout_supports_uco_settings: bool | None = ...,
        custom_checkout_sri_hash: str | None = ...,
        custom_order_confirmation_sri_hash: str | None = ...,
    ) -> AsyncCheckoutSettingsRecord:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            custom_checkout_script_url: Address of the script of the checkout; empty for the default checkout.
            order_confirmation_use_custom_checkout_script: Whether the order confirmation uses the script of the checkout.
            custom_order_confirmation_script_url: Address of the script of the order confirmation; empty for the default one.
            custom_checkout_supports_uco_settings: Whether the script honors the settings of the optimized one-page checkout.
            custom_checkout_sri_hash: Hash with which browsers verify the script of the checkout.
            custom_order_confirmation_sri_hash: Hash with which browsers verify the script of the order confirmation.

        API: PUT /checkouts/settings
        """

    async def refresh(self) -> AsyncCheckoutSettingsRecord:
        """Reload this checkout settings record; unsaved changes are discarded.

        API: GET /checkouts/settings
        """

class CheckoutSettingsRecordFilters(FilterSet):
    """Parameters of CheckoutSettings."""

    def __init__(self) -> None: ...

class CheckoutSettings(Resource[CheckoutSettingsRecord]):
    """Scripts that replace the checkout of the store."""

    meta: ClassVar[ResourceMeta]
    def get(self, *, extra_params: Mapping[str, Any] | None = None) -> CheckoutSettingsRecord:
        """The checkout settings record.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /checkouts/settings
        """

    def all(self, *, extra_params: Mapping[str, Any] | None = None) -> CheckoutSettingsRecord:
        """The checkout settings record: another name of get().

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /checkouts/settings
        """

    def update(
        self,
        *,
        custom_checkout_script_url: str = ...,
        order_confirmation_use_custom_checkout_script: bool = ...,
        custom_order_confirmation_script_url: str = ...,
        custom_checkout_supports_uco_settings: bool | None = ...,
        custom_checkout_sri_hash: str | None = ...,
        custom_order_confirmation_sri_hash: str | None = ...,
    ) -> CheckoutSettingsRecord:
        """Change one checkout settings record; only the fields that are passed are sent.

        Args:
            custom_checkout_script_url: Address of the script of the checkout; empty for the default checkout.
            order_confirmation_use_custom_checkout_script: Whether the order confirmation uses the script of the checkout.
            custom_order_confirmation_script_url: Address of the script of the order confirmation; empty for the default one.
            custom_checkout_supports_uco_settings: Whether the script honors the settings of the optimized one-page checkout.
            custom_checkout_sri_hash: Hash with which browsers verify the script of the checkout.
            custom_order_confirmation_sri_hash: Hash with which browsers verify the script of the order confirmation.

        API: PUT /checkouts/settings
        """

class AsyncCheckoutSettings(AsyncResource[AsyncCheckoutSettingsRecord]):
    """Scripts that replace the checkout of the store. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def get(
        self, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncCheckoutSettingsRecord:
        """The checkout settings record.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /checkouts/settings
        """

    async def all(
        self, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncCheckoutSettingsRecord:
        """The checkout settings record: another name of get().

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /checkouts/settings
        """

    async def update(
        self,
        *,
        custom_checkout_script_url: str = ...,
        order_confirmation_use_custom_checkout_script: bool = ...,
        custom_order_confirmation_script_url: str = ...,
        custom_checkout_supports_uco_settings: bool | None = ...,
        custom_checkout_sri_hash: str | None = ...,
        custom_order_confirmation_sri_hash: str | None = ...,
    ) -> AsyncCheckoutSettingsRecord:
        """Change one checkout settings record; only the fields that are passed are sent.

        Args:
            custom_checkout_script_url: Address of the script of the checkout; empty for the default checkout.
            order_confirmation_use_custom_checkout_script: Whether the order confirmation uses the script of the checkout.
            custom_order_confirmation_script_url: Address of the script of the order confirmation; empty for the default one.
            custom_checkout_supports_uco_settings: Whether the script honors the settings of the optimized one-page checkout.
            custom_checkout_sri_hash: Hash with which browsers verify the script of the checkout.
            custom_order_confirmation_sri_hash: Hash with which browsers verify the script of the order confirmation.

        API: PUT /checkouts/settings
        """
