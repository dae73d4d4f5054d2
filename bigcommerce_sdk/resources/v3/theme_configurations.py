"""ThemeConfigurations: Settings of a theme and its variations; a list needs at least one filter.

Generated from schema/v3/themes.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.bound import AsyncBoundResource, BoundResource
from bigcommerce_sdk.endpoints.filters import FilterSet, Parameter
from bigcommerce_sdk.endpoints.metadata import Action, Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.plan import Paging
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.links import Link
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncSubResourceRecord, SubResourceRecord


class ThemeConfigurationInput(NestedRecord):
    """Settings to check."""

    __slots__ = ()

    variation_id = Field(codecs.STRING, "UUID of the variation.")
    settings = Field(codecs.MAP, "Values of the settings, by their ids.")


class ThemeConfigurationFields(BaseRecord):
    """Fields of ThemeConfiguration and AsyncThemeConfiguration."""

    __slots__ = ()

    uuid = Field(codecs.STRING, "Identifies the configuration.", access="read_only")
    theme_uuid = Field(codecs.STRING, "Theme that it belongs to.", access="read_only")
    variation_id = Field(codecs.STRING, "Variation that it belongs to.", access="read_only")
    settings = Field(
        codecs.MAP,
        "Values of the settings, by their ids; each theme has its own.",
        access="read_only",
    )
    date_created = Field(codecs.ISO8601, "When the configuration was created.", access="read_only")
    site_id = Field(
        codecs.INTEGER,
        "Site that uses it; 0 for the original one of the theme.",
        access="read_only",
    )


class ThemeConfiguration(ThemeConfigurationFields, SubResourceRecord):
    """One theme configuration. Settings of a theme and its variations; a list needs at least one filter."""

    __slots__ = ()

    site = Link(
        "The site that uses it, or None for the original one.",
        "Sites",
        via="site_id",
        virtual=True,
        none_when=0,
    )


class AsyncThemeConfiguration(ThemeConfigurationFields, AsyncSubResourceRecord):
    """One theme configuration. Settings of a theme and its variations; a list needs at least one filter. For asynchronous clients."""

    __slots__ = ()

    site = ThemeConfiguration.site.awaited()


class ThemeConfigurationFilters(FilterSet):
    """Parameters of ThemeConfigurations."""

    uuid__in = Parameter(
        codecs.csv(codecs.STRING),
        "Configurations with one of these UUIDs.",
        wire="uuid:in",
        field="uuid",
        op="in",
    )
    channel_id__in = Parameter(
        codecs.csv(codecs.INTEGER),
        "Configurations of the sites of these channels.",
        wire="channel_id:in",
        op="none",
    )
    variation_uuid = Parameter(
        codecs.STRING, "Configurations of this variation.", field="variation_id", op="equals"
    )


class ThemeConfigurations(Resource[ThemeConfiguration]):
    """Settings of a theme and its variations; a list needs at least one filter."""

    meta = ResourceMeta(
        name="ThemeConfigurations",
        path="/themes/{uuid}/configurations",
        api="v3",
        record=ThemeConfiguration,
        operations={
            "list": Operation(
                "list",
                "GET",
                "/themes/{uuid}/configurations",
                accepts=("filters", "paging"),
                envelope="data",
            )
        },
        filters=ThemeConfigurationFilters,
        actions=(
            Action(
                "validate",
                "POST",
                "/themes/{uuid}/configurations/validate",
                body=ThemeConfigurationInput,
                envelope="data",
                doc="Checks settings against the schema of the theme; an error says what is wrong.",
            ),
        ),
        paging=Paging(50, 50, by="page"),
        parents=("uuid",),
        scopes=("", "store_themes_manage"),
        ids={"uuid": "str"},
        columns=("uuid", "theme_uuid", "variation_id", "site_id", "date_created"),
    )


class BoundThemeConfigurations(BoundResource[ThemeConfiguration]):
    """ThemeConfigurations of one theme."""

    meta = ThemeConfigurations.meta


class AsyncThemeConfigurations(AsyncResource[AsyncThemeConfiguration]):
    """Settings of a theme and its variations; a list needs at least one filter. For asynchronous clients."""

    meta = ThemeConfigurations.meta._replace(record=AsyncThemeConfiguration)


class AsyncBoundThemeConfigurations(AsyncBoundResource[AsyncThemeConfiguration]):
    """ThemeConfigurations of one theme. For asynchronous clients."""

    meta = AsyncThemeConfigurations.meta


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def ThemeConfigurationFields() -> None: ...

    def ThemeConfigurationFilters() -> None: ...

    def ThemeConfiguration() -> None: ...

    def ThemeConfigurations() -> None: ...

    def BoundThemeConfigurations() -> None: ...

    def AsyncThemeConfiguration() -> None: ...

    def AsyncThemeConfigurations() -> None: ...

    def AsyncBoundThemeConfigurations() -> None: ...
