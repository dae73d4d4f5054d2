"""Themes: Themes of the storefronts; a theme has variations, and each has a configuration.

Generated from schema/v3/themes.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from typing import Literal, Union

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.filters import FilterSet, Parameter
from bigcommerce_sdk.endpoints.metadata import Action, Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.plan import Paging
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.links import Link
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record

ThemeRevision = Union[Literal["original"], Literal["last_activated"], Literal["last_created"]]
"""Revisions of a theme or its configuration."""


class ThemeVariation(NestedRecord):
    """A variation of a theme."""

    __slots__ = ()

    description = Field(codecs.STRING, "Description of the variation.", nullable=True)
    external_id = Field(codecs.STRING, "Id in the marketplace.", nullable=True)
    name = Field(codecs.STRING, "Name that the merchant sees.")
    uuid = Field(codecs.STRING, "Identifies the variation; activate takes it.")


class ThemeUpload(NestedRecord):
    """The theme to upload."""

    __slots__ = ()

    file = Field(
        codecs.file(),
        "The ZIP file of the theme: its path, its bytes or an open file.",
        required=("create",),
    )


class ThemeJobReference(NestedRecord):
    """The job that was started."""

    __slots__ = ()

    job_id = Field(codecs.STRING, "Identifies the job; ThemeJobs returns its progress.")


class ThemeDownloadOptions(NestedRecord):
    """What to download."""

    __slots__ = ()

    which = Field(codecs.text_enum(ThemeRevision), "Revision to download.")


class ThemeActivation(NestedRecord):
    """What to activate."""

    __slots__ = ()

    variation_id = Field(codecs.STRING, "UUID of the variation.", required=("create",))
    which = Field(codecs.text_enum(ThemeRevision), "Configuration to activate it with.")


class ThemeFields(BaseRecord):
    """Fields of Theme and AsyncTheme."""

    __slots__ = ()

    variations = Field(
        codecs.array(codecs.nested(ThemeVariation)),
        "Variations of the theme; a get leaves them out.",
        access="read_only",
    )
    uuid = Field(codecs.STRING, "Identifies the theme.", access="read_only")
    name = Field(codecs.STRING, "Name that the merchant sees.", access="read_only")
    is_private = Field(
        codecs.BOOLEAN, "Whether the theme is private to the store.", access="read_only"
    )
    is_active = Field(codecs.BOOLEAN, "Whether a storefront shows it.", access="read_only")
    updated_at = Field(codecs.ISO8601, "When the theme was last changed.", access="read_only")


class Theme(ThemeFields, Record):
    """One theme. Themes of the storefronts; a theme has variations, and each has a configuration."""

    __slots__ = ()

    configurations = Link(
        "The settings of the theme and its variations.",
        "ThemeConfigurations",
        many=True,
        virtual=True,
    )


class AsyncTheme(ThemeFields, AsyncRecord):
    """One theme. Themes of the storefronts; a theme has variations, and each has a configuration. For asynchronous clients."""

    __slots__ = ()

    configurations = Theme.configurations.awaited()


class ThemeFilters(FilterSet):
    """Parameters of Themes."""


class Themes(Resource[Theme]):
    """Themes of the storefronts; a theme has variations, and each has a configuration."""

    meta = ResourceMeta(
        name="Themes",
        path="/themes",
        api="v3",
        record=Theme,
        operations={
            "list": Operation("list", "GET", "/themes", envelope="data"),
            "get": Operation("get", "GET", "/themes/{id}", envelope="data"),
            "delete": Operation("delete", "DELETE", "/themes/{id}", status=204, envelope="data"),
        },
        filters=ThemeFilters,
        actions=(
            Action(
                "upload",
                "POST",
                "/themes",
                body=ThemeUpload,
                required=("file",),
                returns=ThemeJobReference,
                doc="Uploads a theme; ThemeJobs has the progress of the job that is returned.",
            ),
            Action(
                "download",
                "POST",
                "/themes/{uuid}/actions/download",
                body=ThemeDownloadOptions,
                returns=ThemeJobReference,
                on_record=True,
                doc="Starts a download; the result of the job has a link that works for a minute.",
            ),
            Action(
                "activate",
                "POST",
                "/themes/actions/activate",
                body=ThemeActivation,
                required=("variation_id",),
                envelope="data",
                parameters=(
                    Parameter(
                        codecs.INTEGER,
                        "Channel whose storefront gets the theme.",
                        name="channel_id",
                        op="none",
                    ),
                ),
                doc="Shows a variation of a theme on a storefront.",
            ),
        ),
        paging=Paging(0, 0, by="none"),
        key="uuid",
        scopes=("", "store_themes_manage"),
        ids={"uuid": "str"},
        columns=("uuid", "name", "is_active", "is_private", "updated_at"),
    )


class AsyncThemes(AsyncResource[AsyncTheme]):
    """Themes of the storefronts; a theme has variations, and each has a configuration. For asynchronous clients."""

    meta = Themes.meta._replace(record=AsyncTheme)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def ThemeFields() -> None: ...

    def ThemeFilters() -> None: ...

    def Theme() -> None: ...

    def Themes() -> None: ...

    def AsyncTheme() -> None: ...

    def AsyncThemes() -> None: ...
