"""Redirects: Permanent redirects (301) from old storefront paths to new places.

Generated from schema/v3/redirects.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from typing import Literal, Never, Union

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.filters import FilterSet, Parameter
from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.plan import Paging
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.links import Link
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record

RedirectTargetType = Union[
    Literal["product"],
    Literal["brand"],
    Literal["category"],
    Literal["page"],
    Literal["post"],
    Literal["url"],
]
"""What a redirect leads to."""

RedirectInclude = Union[Literal["to_url"], Never]
"""Fields that replies have only on request."""

RedirectsSort = Union[Literal["from_path"], Literal["type"], Literal["site_id"], Literal["id"]]
"""What Redirects can be ordered by."""

RedirectsDirection = Union[Literal["asc"], Literal["desc"]]
"""Directions in which Redirects can be ordered."""


class RedirectTo(NestedRecord):
    """Where visitors are sent."""

    __slots__ = ()

    type = Field(
        codecs.text_enum(RedirectTargetType),
        "Whether the target is an address (url) or a record such as a product.",
    )
    entity_id = Field(codecs.INTEGER, "Id of the record, unless the type is url.", nullable=True)
    url = Field(
        codecs.STRING,
        "Path or address, if the type is url.",
        nullable=True,
        limits={"max_length": 2048},
    )


class RedirectFields(BaseRecord):
    """Fields of Redirect and AsyncRedirect."""

    __slots__ = ()

    id = Field(codecs.INTEGER, "Identifies the redirect.", access="read_only")
    site_id = Field(
        codecs.INTEGER, "Site whose visitors are redirected.", required=("create", "update")
    )
    from_path = Field(
        codecs.STRING, "Old storefront path that visitors ask for.", required=("create", "update")
    )
    to = Field(codecs.nested(RedirectTo), "Where visitors are sent.")
    to_url = Field(
        codecs.STRING,
        "Full address that visitors are sent to, with include=to_url.",
        access="read_only",
        nullable=True,
    )


class Redirect(RedirectFields, Record):
    """One redirect. Permanent redirects (301) from old storefront paths to new places."""

    __slots__ = ()

    site = Link("The site whose visitors are redirected.", "Sites", via="site_id", virtual=True)


class AsyncRedirect(RedirectFields, AsyncRecord):
    """One redirect. Permanent redirects (301) from old storefront paths to new places. For asynchronous clients."""

    __slots__ = ()

    site = Redirect.site.awaited()


class RedirectFilters(FilterSet):
    """Parameters of Redirects."""

    site_id = Parameter(codecs.INTEGER, "Redirects of this site.")
    id__in = Parameter(
        codecs.csv(codecs.INTEGER),
        "Redirects with one of these ids.",
        wire="id:in",
        field="id",
        op="in",
    )
    id__min = Parameter(
        codecs.INTEGER, "Redirects whose id is at least this.", wire="id:min", field="id", op="min"
    )
    id__max = Parameter(
        codecs.INTEGER, "Redirects whose id is at most this.", wire="id:max", field="id", op="max"
    )
    keyword = Parameter(
        codecs.STRING,
        "Redirects whose old path begins with this text, apart from the slash.",
        op="none",
    )
    include = Parameter(
        codecs.csv(codecs.text_enum(RedirectInclude)),
        "Fields that replies have only on request.",
        group="option",
    )
    sort = Parameter(codecs.text_enum(RedirectsSort), "What to order by.", group="sort")
    direction = Parameter(
        codecs.text_enum(RedirectsDirection), "Ascending or descending.", group="sort"
    )


class Redirects(Resource[Redirect]):
    """Permanent redirects (301) from old storefront paths to new places. Supersedes api.Redirects of V2."""

    meta = ResourceMeta(
        name="Redirects",
        path="/storefront/redirects",
        api="v3",
        record=Redirect,
        operations={
            "list": Operation(
                "list",
                "GET",
                "/storefront/redirects",
                accepts=("filters", "options", "sort", "paging"),
                envelope="data",
            ),
            "get": Operation(
                "get",
                "GET",
                "/storefront/redirects",
                accepts=("options",),
                envelope="data",
                by="id__in",
            ),
            "upsert_many": Operation(
                "upsert_many",
                "PUT",
                "/storefront/redirects",
                status=201,
                envelope="data",
                max_rows=10,
            ),
            "delete_many": Operation(
                "delete_many",
                "DELETE",
                "/storefront/redirects",
                status=204,
                parameters=(
                    Parameter(
                        codecs.INTEGER,
                        "Site whose redirects are all deleted.",
                        name="site_id",
                        op="none",
                    ),
                ),
                envelope="data",
                max_rows=10,
                ids="id:in",
            ),
            "create": Operation(
                "create",
                "PUT",
                "/storefront/redirects",
                status=201,
                envelope="data",
                through="upsert_many",
            ),
            "update": Operation(
                "update",
                "PUT",
                "/storefront/redirects",
                status=201,
                envelope="data",
                through="upsert_many",
            ),
            "delete": Operation(
                "delete",
                "DELETE",
                "/storefront/redirects",
                status=204,
                parameters=(
                    Parameter(
                        codecs.INTEGER,
                        "Site whose redirects are all deleted.",
                        name="site_id",
                        op="none",
                    ),
                ),
                envelope="data",
                through="delete_many",
            ),
        },
        filters=RedirectFilters,
        paging=Paging(50, 50, by="page"),
        scopes=("store_v2_content_read_only", "store_v2_content"),
        columns=("id", "site_id", "from_path", "to_url"),
    )


class AsyncRedirects(AsyncResource[AsyncRedirect]):
    """Permanent redirects (301) from old storefront paths to new places. Supersedes api.Redirects of V2. For asynchronous clients."""

    meta = Redirects.meta._replace(record=AsyncRedirect)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def RedirectFields() -> None: ...

    def RedirectFilters() -> None: ...

    def Redirect() -> None: ...

    def Redirects() -> None: ...

    def AsyncRedirect() -> None: ...

    def AsyncRedirects() -> None: ...
