"""Redirects: Rules that send visitors from an old storefront path to a new place.

Generated from schema/v2/redirects.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from typing import Literal, Union

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.plan import Paging
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record

RedirectForwardType = Union[Literal["manual"], Literal["product"], Literal["category"]]
"""Values of RedirectForward.type."""


class RedirectForward(NestedRecord):
    """Target the visitor is sent to."""

    __slots__ = ()

    type = Field(
        codecs.text_enum(RedirectForwardType, open=True),
        "Whether the target is a typed-in address or an item such as a product.",
    )
    ref = Field(
        codecs.STRING_OR_INTEGER,
        "Address when the type is manual; otherwise the id of the target item.",
    )


class RedirectFields(BaseRecord):
    """Fields of Redirect and AsyncRedirect."""

    __slots__ = ()

    id = Field(
        codecs.INTEGER,
        "Number that identifies the redirect, assigned by BigCommerce.",
        access="read_only",
    )
    path = Field(
        codecs.STRING, "Old storefront path that visitors ask for.", required=("create", "update")
    )
    forward = Field(
        codecs.nested(RedirectForward),
        "Target the visitor is sent to.",
        required=("create", "update"),
    )
    url = Field(
        codecs.STRING, "Full target address that results from the rule.", access="read_only"
    )


class Redirect(RedirectFields, Record):
    """One redirect. Rules that send visitors from an old storefront path to a new place."""

    __slots__ = ()


class AsyncRedirect(RedirectFields, AsyncRecord):
    """One redirect. Rules that send visitors from an old storefront path to a new place. For asynchronous clients."""

    __slots__ = ()


class RedirectFilters(FilterSet):
    """Parameters of Redirects."""


class Redirects(Resource[Redirect]):
    """Rules that send visitors from an old storefront path to a new place. Superseded by api.v3.Redirects."""

    meta = ResourceMeta(
        name="Redirects",
        path="/redirects",
        record=Redirect,
        operations={
            "list": Operation(
                "list",
                "GET",
                "/redirects",
                accepts=("paging",),
                deprecated="The API recommends its V3 successor.",
            ),
            "get": Operation(
                "get", "GET", "/redirects/{id}", deprecated="The API recommends its V3 successor."
            ),
            "create": Operation(
                "create", "POST", "/redirects", deprecated="The API recommends its V3 successor."
            ),
            "update": Operation(
                "update",
                "PUT",
                "/redirects/{id}",
                deprecated="The API recommends its V3 successor.",
            ),
            "delete": Operation(
                "delete",
                "DELETE",
                "/redirects/{id}",
                status=204,
                deprecated="The API recommends its V3 successor.",
            ),
            "delete_all": Operation(
                "delete_all",
                "DELETE",
                "/redirects",
                status=204,
                deprecated="The API recommends its V3 successor.",
            ),
            "count": Operation(
                "count",
                "GET",
                "/redirects/count",
                deprecated="The API recommends its V3 successor.",
            ),
        },
        filters=RedirectFilters,
        paging=Paging(50, 250),
        scopes=("store_v2_content_read_only", "store_v2_content"),
        columns=("id", "path", "forward", "url"),
        superseded_by="api.v3.Redirects",
        successor_calls={"delete_all": "delete_many(ids)", "count": "all(limit=1).total"},
    )


class AsyncRedirects(AsyncResource[AsyncRedirect]):
    """Rules that send visitors from an old storefront path to a new place. Superseded by api.v3.Redirects. For asynchronous clients."""

    meta = Redirects.meta._replace(record=AsyncRedirect)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def RedirectFields() -> None: ...

    def RedirectFilters() -> None: ...

    def Redirect() -> None: ...

    def Redirects() -> None: ...

    def AsyncRedirect() -> None: ...

    def AsyncRedirects() -> None: ...
