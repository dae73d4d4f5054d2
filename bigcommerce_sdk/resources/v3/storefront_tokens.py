"""StorefrontTokens: Tokens for the GraphQL Storefront API.

Generated from schema/v3/storefront_tokens.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from typing import Literal, Union

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.filters import FilterSet, Parameter
from bigcommerce_sdk.endpoints.metadata import Action, Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record

StorefrontTokenScope = Union[Literal["Unauthenticated"], Literal["Customer"], Literal["B2B"]]
"""What private tokens give access to."""


class PrivateTokenRequest(NestedRecord):
    """A token for servers."""

    __slots__ = ()

    expires_at = Field(codecs.UNIX, "When the token expires.", required=("create",))
    channel_ids = Field(codecs.array(codecs.INTEGER), "Channels that the token is for.")
    channel_id = Field(
        codecs.INTEGER,
        "The channel that the token is for, instead of channel_ids.",
        limits={"min": 1},
    )
    scopes = Field(
        codecs.array(codecs.text_enum(StorefrontTokenScope)),
        "What the token gives access to.",
        required=("create",),
    )


class CustomerImpersonationTokenRequest(NestedRecord):
    """A token for requests on behalf of customers."""

    __slots__ = ()

    expires_at = Field(codecs.UNIX, "When the token expires.", required=("create",))
    channel_ids = Field(codecs.array(codecs.INTEGER), "Channels that the token is for.")
    channel_id = Field(
        codecs.INTEGER,
        "The channel that the token is for, instead of channel_ids.",
        limits={"min": 1},
    )


class StorefrontTokenFields(BaseRecord):
    """Fields of StorefrontToken and AsyncStorefrontToken."""

    __slots__ = ()

    token = Field(codecs.STRING, "The token, a JWT.", access="read_only")
    allowed_cors_origins = Field(
        codecs.array(codecs.STRING),
        "Origins whose pages can use the token, such as https://shop.example.com.",
        access="write_only",
        limits={"max_items": 2},
    )
    expires_at = Field(
        codecs.UNIX, "When the token expires.", access="write_only", required=("create",)
    )
    channel_ids = Field(
        codecs.array(codecs.INTEGER), "Channels that the token is for.", access="write_only"
    )
    channel_id = Field(
        codecs.INTEGER,
        "The channel that the token is for, instead of channel_ids.",
        access="write_only",
        limits={"min": 1},
    )


class StorefrontToken(StorefrontTokenFields, Record):
    """One storefront token. Tokens for the GraphQL Storefront API."""

    __slots__ = ()


class AsyncStorefrontToken(StorefrontTokenFields, AsyncRecord):
    """One storefront token. Tokens for the GraphQL Storefront API. For asynchronous clients."""

    __slots__ = ()


class StorefrontTokenFilters(FilterSet):
    """Parameters of StorefrontTokens."""


class StorefrontTokens(Resource[StorefrontToken]):
    """Tokens for the GraphQL Storefront API."""

    meta = ResourceMeta(
        name="StorefrontTokens",
        path="/storefront/api-token",
        api="v3",
        record=StorefrontToken,
        operations={
            "create": Operation(
                "create",
                "POST",
                "/storefront/api-token",
                envelope="data",
                doc="Creates a token for browsers. Give either channel_ids or channel_id.",
            )
        },
        filters=StorefrontTokenFilters,
        actions=(
            Action(
                "create_private",
                "POST",
                "/storefront/api-token-private",
                body=PrivateTokenRequest,
                required=("expires_at", "scopes"),
                returns="record",
                envelope="data",
                doc="Creates a token for servers; requests from browsers are refused.",
            ),
            Action(
                "create_customer_impersonation",
                "POST",
                "/storefront/api-token-customer-impersonation",
                body=CustomerImpersonationTokenRequest,
                required=("expires_at",),
                returns="record",
                envelope="data",
                doc="Creates a token for requests on behalf of customers; for servers only.",
            ),
            Action(
                "revoke",
                "DELETE",
                "/storefront/api-token",
                envelope="data",
                parameters=(
                    Parameter(
                        codecs.STRING,
                        "Token to revoke.",
                        name="sf_api_token",
                        header=True,
                        required=True,
                        wire="Sf-Api-Token",
                        op="none",
                    ),
                ),
                doc="Revokes a token, with some delay. Only for leaks; other tokens expire.",
            ),
        ),
        any_of=(("channel_ids", "channel_id"),),
        scopes=("", "store_storefront_api"),
        columns=("token",),
    )


class AsyncStorefrontTokens(AsyncResource[AsyncStorefrontToken]):
    """Tokens for the GraphQL Storefront API. For asynchronous clients."""

    meta = StorefrontTokens.meta._replace(record=AsyncStorefrontToken)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def StorefrontTokenFields() -> None: ...

    def StorefrontTokenFilters() -> None: ...

    def StorefrontToken() -> None: ...

    def StorefrontTokens() -> None: ...

    def AsyncStorefrontToken() -> None: ...

    def AsyncStorefrontTokens() -> None: ...
