"""StorefrontTokens: Tokens for the GraphQL Storefront API.

Generated from schema/v3/storefront_tokens.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any, ClassVar, Literal, TypeAlias

from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record

StorefrontTokenScope: TypeAlias = Literal["Unauthenticated", "Customer", "B2B"]
"""What private tokens give access to."""

class PrivateTokenRequest(NestedRecord):
    """A token for servers."""

    def __init__(
        self,
        *,
        expires_at: datetime | date | str = ...,
        channel_ids: Sequence[int] = ...,
        channel_id: int = ...,
        scopes: Sequence[StorefrontTokenScope] = ...,
    ) -> None: ...
    @property
    def expires_at(self) -> datetime:
        """When the token expires. Datetime, required on create."""

    @expires_at.setter
    def expires_at(self, value: datetime | date | str) -> None: ...
    @property
    def channel_ids(self) -> list[int]:
        """Channels that the token is for. Array of integer."""

    @channel_ids.setter
    def channel_ids(self, value: Sequence[int]) -> None: ...
    @property
    def channel_id(self) -> int:
        """The channel that the token is for, instead of channel_ids. Integer, at least 1."""

    @channel_id.setter
    def channel_id(self, value: int) -> None: ...
    @property
    def scopes(self) -> list[StorefrontTokenScope]:
        """What the token gives access to. Array of enum, required on create."""

    @scopes.setter
    def scopes(self, value: Sequence[StorefrontTokenScope]) -> None: ...

class CustomerImpersonationTokenRequest(NestedRecord):
    """A token for requests on behalf of customers."""

    def __init__(
        self,
        *,
        expires_at: datetime | date | str = ...,
        channel_ids: Sequence[int] = ...,
        channel_id: int = ...,
    ) -> None: ...
    @property
    def expires_at(self) -> datetime:
        """When the token expires. Datetime, required on create."""

    @expires_at.setter
    def expires_at(self, value: datetime | date | str) -> None: ...
    @property
    def channel_ids(self) -> list[int]:
        """Channels that the token is for. Array of integer."""

    @channel_ids.setter
    def channel_ids(self, value: Sequence[int]) -> None: ...
    @property
    def channel_id(self) -> int:
        """The channel that the token is for, instead of channel_ids. Integer, at least 1."""

    @channel_id.setter
    def channel_id(self, value: int) -> None: ...

class StorefrontTokenFields(BaseRecord):
    """Fields of StorefrontToken and AsyncStorefrontToken."""

    @property
    def token(self) -> str:
        """The token, a JWT. String, read-only."""

    @property
    def allowed_cors_origins(self) -> list[str]:
        """Origins whose pages can use the token, such as https://shop.example.com. Array of string, write-only, at most 2 items."""

    @property
    def expires_at(self) -> datetime:
        """When the token expires. Datetime, write-only, required on create."""

    @property
    def channel_ids(self) -> list[int]:
        """Channels that the token is for. Array of integer, write-only."""

    @property
    def channel_id(self) -> int:
        """The channel that the token is for, instead of channel_ids. Integer, write-only, at least 1."""

class StorefrontToken(StorefrontTokenFields, Record):
    """One storefront token. Tokens for the GraphQL Storefront API."""

class AsyncStorefrontToken(StorefrontTokenFields, AsyncRecord):
    """One storefront token. Tokens for the GraphQL Storefront API. For asynchronous clients."""

class StorefrontTokenFilters(FilterSet):
    """Parameters of StorefrontTokens."""

    def __init__(self) -> None: ...

class StorefrontTokens(Resource[StorefrontToken]):
    """Tokens for the GraphQL Storefront API."""

    meta: ClassVar[ResourceMeta]
    def create(
        self,
        *,
        expires_at: datetime | date | str,
        allowed_cors_origins: Sequence[str] = ...,
        channel_ids: Sequence[int] = ...,
        channel_id: int = ...,
    ) -> StorefrontToken:
        """Create one storefront token and return it as stored.

        Creates a token for browsers. Give either channel_ids or channel_id.

        Args:
            expires_at: When the token expires.
            allowed_cors_origins: Origins whose pages can use the token, such as https://shop.example.com.
            channel_ids: Channels that the token is for.
            channel_id: The channel that the token is for, instead of channel_ids.

        API: POST /storefront/api-token
        """

    def create_private(
        self,
        *,
        expires_at: datetime | date | str,
        scopes: Sequence[StorefrontTokenScope],
        channel_ids: Sequence[int] = ...,
        channel_id: int = ...,
    ) -> StorefrontToken | None:
        """Creates a token for servers; requests from browsers are refused.

        Args:
            expires_at: When the token expires.
            scopes: What the token gives access to.
            channel_ids: Channels that the token is for.
            channel_id: The channel that the token is for, instead of channel_ids.

        API: POST /storefront/api-token-private
        """

    def create_customer_impersonation(
        self,
        *,
        expires_at: datetime | date | str,
        channel_ids: Sequence[int] = ...,
        channel_id: int = ...,
    ) -> StorefrontToken | None:
        """Creates a token for requests on behalf of customers; for servers only.

        Args:
            expires_at: When the token expires.
            channel_ids: Channels that the token is for.
            channel_id: The channel that the token is for, instead of channel_ids.

        API: POST /storefront/api-token-customer-impersonation
        """

    def revoke(self, *, sf_api_token: str) -> Any:
        """Revokes a token, with some delay. Only for leaks; other tokens expire.

        Args:
            sf_api_token: Token to revoke.

        API: DELETE /storefront/api-token
        """

class AsyncStorefrontTokens(AsyncResource[AsyncStorefrontToken]):
    """Tokens for the GraphQL Storefront API. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def create(
        self,
        *,
        expires_at: datetime | date | str,
        allowed_cors_origins: Sequence[str] = ...,
        channel_ids: Sequence[int] = ...,
        channel_id: int = ...,
    ) -> AsyncStorefrontToken:
        """Create one storefront token and return it as stored.

        Creates a token for browsers. Give either channel_ids or channel_id.

        Args:
            expires_at: When the token expires.
            allowed_cors_origins: Origins whose pages can use the token, such as https://shop.example.com.
            channel_ids: Channels that the token is for.
            channel_id: The channel that the token is for, instead of channel_ids.

        API: POST /storefront/api-token
        """

    async def create_private(
        self,
        *,
        expires_at: datetime | date | str,
        scopes: Sequence[StorefrontTokenScope],
        channel_ids: Sequence[int] = ...,
        channel_id: int = ...,
    ) -> AsyncStorefrontToken | None:
        """Creates a token for servers; requests from browsers are refused.

        Args:
            expires_at: When the token expires.
            scopes: What the token gives access to.
            channel_ids: Channels that the token is for.
            channel_id: The channel that the token is for, instead of channel_ids.

        API: POST /storefront/api-token-private
        """

    async def create_customer_impersonation(
        self,
        *,
        expires_at: datetime | date | str,
        channel_ids: Sequence[int] = ...,
        channel_id: int = ...,
    ) -> AsyncStorefrontToken | None:
        """Creates a token for requests on behalf of customers; for servers only.

        Args:
            expires_at: When the token expires.
            channel_ids: Channels that the token is for.
            channel_id: The channel that the token is for, instead of channel_ids.

        API: POST /storefront/api-token-customer-impersonation
        """

    async def revoke(self, *, sf_api_token: str) -> Any:
        """Revokes a token, with some delay. Only for leaks; other tokens expire.

        Args:
            sf_api_token: Token to revoke.

        API: DELETE /storefront/api-token
        """
