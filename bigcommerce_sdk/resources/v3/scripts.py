"""Scripts: Scripts that run on storefront pages; a token sees only those that it created.

Generated from schema/v3/scripts.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from typing import Literal, Union

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.filters import FilterSet, Parameter
from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.plan import Paging
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.links import Link
from bigcommerce_sdk.records.record import AsyncRecord, Record

ScriptLoadMethod = Union[Literal["default"], Literal["async"], Literal["defer"]]
"""How browsers load a script."""

ScriptLocation = Union[Literal["head"], Literal["footer"]]
"""Where on a page a script stands."""

ScriptVisibility = Union[
    Literal["storefront"], Literal["all_pages"], Literal["checkout"], Literal["order_confirmation"]
]
"""Pages on which a script runs."""

ScriptKind = Union[Literal["src"], Literal["script_tag"]]
"""Ways to give a script."""

ScriptConsentCategory = Union[
    Literal["essential"], Literal["functional"], Literal["analytics"], Literal["targeting"]
]
"""What shoppers agree to."""

ScriptsSort = Union[
    Literal["name"], Literal["description"], Literal["date_created"], Literal["date_modified"]
]
"""What Scripts can be ordered by."""

ScriptsDirection = Union[Literal["asc"], Literal["desc"]]
"""Directions in which Scripts can be ordered."""


class ScriptFields(BaseRecord):
    """Fields of Script and AsyncScript."""

    __slots__ = ()

    name = Field(
        codecs.STRING,
        "Name that the merchant sees.",
        required=("create",),
        limits={"min_length": 1, "max_length": 255},
    )
    uuid = Field(codecs.STRING, "Identifies the script.", access="read_only")
    date_created = Field(codecs.ISO8601, "When the script was created.", access="read_only")
    date_modified = Field(codecs.ISO8601, "When the script was last changed.", access="read_only")
    description = Field(codecs.STRING, "Name that the merchant sees.")
    html = Field(
        codecs.STRING,
        "HTML with exactly one script tag; for the kind script_tag.",
        nullable=True,
        limits={"max_length": 65536},
    )
    src = Field(codecs.STRING, "Address of the script; for the kind src.", nullable=True)
    auto_uninstall = Field(
        codecs.BOOLEAN, "Whether the script is removed when its app is uninstalled."
    )
    load_method = Field(
        codecs.text_enum(ScriptLoadMethod),
        "How browsers load the script; for the kind src.",
        nullable=True,
    )
    location = Field(codecs.text_enum(ScriptLocation), "Where on the page the script stands.")
    visibility = Field(codecs.text_enum(ScriptVisibility), "On which pages the script runs.")
    kind = Field(
        codecs.text_enum(ScriptKind), "Whether it is an address (src) or HTML (script_tag)."
    )
    api_client_id = Field(
        codecs.STRING, "API client that created it; empty if none did.", access="read_only"
    )
    consent_category = Field(
        codecs.text_enum(ScriptConsentCategory, open=True),
        "Consent that the script needs; where shoppers are asked, scripts without one do not run.",
    )
    enabled = Field(codecs.BOOLEAN, "Whether the script runs.")
    channel_id = Field(
        codecs.INTEGER, "Channel whose storefront runs the script.", limits={"min": 1}
    )
    integrity_hashes = Field(
        codecs.array(codecs.STRING),
        "Subresource integrity hashes by which browsers check an external script.",
    )


class Script(ScriptFields, Record):
    """One script. Scripts that run on storefront pages; a token sees only those that it created."""

    __slots__ = ()

    channel = Link(
        "The channel whose storefront runs the script.", "Channels", via="channel_id", virtual=True
    )


class AsyncScript(ScriptFields, AsyncRecord):
    """One script. Scripts that run on storefront pages; a token sees only those that it created. For asynchronous clients."""

    __slots__ = ()

    channel = Script.channel.awaited()


class ScriptFilters(FilterSet):
    """Parameters of Scripts."""

    channel_id__in = Parameter(
        codecs.csv(codecs.INTEGER),
        "Scripts of these channels.",
        wire="channel_id:in",
        field="channel_id",
        op="in",
    )
    sort = Parameter(codecs.text_enum(ScriptsSort), "What to order by.", group="sort")
    direction = Parameter(
        codecs.text_enum(ScriptsDirection), "Ascending or descending.", group="sort"
    )


class Scripts(Resource[Script]):
    """Scripts that run on storefront pages; a token sees only those that it created."""

    meta = ResourceMeta(
        name="Scripts",
        path="/content/scripts",
        api="v3",
        record=Script,
        operations={
            "list": Operation(
                "list",
                "GET",
                "/content/scripts",
                accepts=("filters", "sort", "paging"),
                envelope="data",
            ),
            "get": Operation("get", "GET", "/content/scripts/{id}", envelope="data"),
            "create": Operation("create", "POST", "/content/scripts", envelope="data"),
            "update": Operation("update", "PUT", "/content/scripts/{id}", envelope="data"),
            "delete": Operation(
                "delete", "DELETE", "/content/scripts/{id}", status=204, envelope="data"
            ),
        },
        filters=ScriptFilters,
        paging=Paging(50, 50, by="page"),
        key="uuid",
        scopes=("store_v2_content_read_only", "store_v2_content"),
        columns=("uuid", "name", "enabled", "kind", "visibility", "location", "date_modified"),
    )


class AsyncScripts(AsyncResource[AsyncScript]):
    """Scripts that run on storefront pages; a token sees only those that it created. For asynchronous clients."""

    meta = Scripts.meta._replace(record=AsyncScript)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def ScriptFields() -> None: ...

    def ScriptFilters() -> None: ...

    def Script() -> None: ...

    def Scripts() -> None: ...

    def AsyncScript() -> None: ...

    def AsyncScripts() -> None: ...
