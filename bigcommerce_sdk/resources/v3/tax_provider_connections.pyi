"""TaxProviderConnections: Accounts of the store at tax providers.

Generated from schema/v3/tax_provider_connections.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record

class TaxProviderTarget(NestedRecord):
    """Where a tax provider is active."""

    def __init__(
        self, *, country_codes: Sequence[str] = ..., subdivision_codes: Sequence[str] = ...
    ) -> None: ...
    @property
    def country_codes(self) -> list[str]:
        """Two-letter ISO codes of countries. Array of string."""

    @country_codes.setter
    def country_codes(self, value: Sequence[str]) -> None: ...
    @property
    def subdivision_codes(self) -> list[str]:
        """ISO 3166-2 codes of states or regions, such as US-OH. Array of string."""

    @subdivision_codes.setter
    def subdivision_codes(self, value: Sequence[str]) -> None: ...

class TaxProviderConnectionFields(BaseRecord):
    """Fields of TaxProviderConnection and AsyncTaxProviderConnection."""

    @property
    def provider_id(self) -> str:
        """The provider, by the id that BigCommerce gave it. String, read-only."""

    @property
    def username(self) -> str | None:
        """Account at the provider. String, update-only, can be None."""

    @username.setter
    def username(self, value: str | None) -> None: ...
    @property
    def configured(self) -> bool:
        """Whether the credentials are complete. Boolean, read-only."""

    @property
    def profile(self) -> str | None:
        """Part of the URLs of the provider, where it supports profiles; empty if not set. String, update-only, can be None."""

    @profile.setter
    def profile(self, value: str | None) -> None: ...
    @property
    def target(self) -> TaxProviderTarget | None:
        """Where the provider is active. Object, read-only, can be None."""

    @property
    def password(self) -> str:
        """Password of the account. String, write-only."""

    @password.setter
    def password(self, value: str) -> None: ...

class TaxProviderConnection(TaxProviderConnectionFields, Record):
    """One tax provider connection. Accounts of the store at tax providers."""

    def save(self) -> TaxProviderConnection:
        """Send only the changed fields; does nothing without changes.

        The store logs contain the change.

        API: PUT /tax/providers/{id}/connection
        """

    def update(
        self, *, username: str | None = ..., profile: str | None = ..., password: str = ...
    ) -> TaxProviderConnection:
        """Set fields and save them, with earlier assignments, in one call.

        The store logs contain the change.

        Args:
            username: Account at the provider.
            profile: Part of the URLs of the provider, where it supports profiles; empty if not set.
            password: Password of the account.

        API: PUT /tax/providers/{id}/connection
        """

    def delete(self) -> None:
        """Delete this tax provider connection from the store.

        API: DELETE /tax/providers/{id}/connection
        """

    def refresh(self) -> TaxProviderConnection:
        """Reload this tax provider connection; unsaved changes are discarded.

        API: GET /tax/providers/{id}/connection
        """

class AsyncTaxProviderConnection(TaxProviderConnectionFields, AsyncRecord):
    """One tax provider connection. Accounts of the store at tax providers. For asynchronous clients."""

    async def save(self) -> AsyncTaxProviderConnection:
        """Send only the changed fields; does nothing without changes.

        The store logs contain the change.

        API: PUT /tax/providers/{id}/connection
        """

    async def update(
        self, *, username: str | None = ..., profile: str | None = ..., password: str = ...
    ) -> AsyncTaxProviderConnection:
        """Set fields and save them, with earlier assignments, in one call.

        The store logs contain the change.

        Args:
            username: Account at the provider.
            profile: Part of the URLs of the provider, where it supports profiles; empty if not set.
            password: Password of the account.

        API: PUT /tax/providers/{id}/connection
        """

    async def delete(self) -> None:
        """Delete this tax provider connection from the store.

        API: DELETE /tax/providers/{id}/connection
        """

    async def refresh(self) -> AsyncTaxProviderConnection:
        """Reload this tax provider connection; unsaved changes are discarded.

        API: GET /tax/providers/{id}/connection
        """

class TaxProviderConnectionFilters(FilterSet):
    """Parameters of TaxProviderConnections."""

    def __init__(self) -> None: ...

class TaxProviderConnections(Resource[TaxProviderConnection]):
    """Accounts of the store at tax providers."""

    meta: ClassVar[ResourceMeta]
    def get(
        self, id: str, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> TaxProviderConnection:
        """One tax provider connection by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /tax/providers/{id}/connection
        """

    def update(
        self,
        id: str,
        /,
        *,
        username: str | None = ...,
        profile: str | None = ...,
        password: str = ...,
    ) -> TaxProviderConnection:
        """Change one tax provider connection; only the fields that are passed are sent.

        The store logs contain the change.

        Args:
            username: Account at the provider.
            profile: Part of the URLs of the provider, where it supports profiles; empty if not set.
            password: Password of the account.

        API: PUT /tax/providers/{id}/connection
        """

    def delete(self, id: str, /) -> None:
        """Delete one tax provider connection.

        API: DELETE /tax/providers/{id}/connection
        """

class AsyncTaxProviderConnections(AsyncResource[AsyncTaxProviderConnection]):
    """Accounts of the store at tax providers. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def get(
        self, id: str, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncTaxProviderConnection:
        """One tax provider connection by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /tax/providers/{id}/connection
        """

    async def update(
        self,
        id: str,
        /,
        *,
        username: str | None = ...,
        profile: str | None = ...,
        password: str = ...,
    ) -> AsyncTaxProviderConnection:
        """Change one tax provider connection; only the fields that are passed are sent.

        The store logs contain the change.

        Args:
            username: Account at the provider.
            profile: Part of the URLs of the provider, where it supports profiles; empty if not set.
            password: Password of the account.

        API: PUT /tax/providers/{id}/connection
        """

    async def delete(self, id: str, /) -> None:
        """Delete one tax provider connection.

        API: DELETE /tax/providers/{id}/connection
        """
