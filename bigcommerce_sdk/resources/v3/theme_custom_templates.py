"""ThemeCustomTemplates: Custom templates in the files of a theme version, by kind of page.

Generated from schema/v3/theme_custom_templates.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.record import AsyncRecord, Record


class ThemeCustomTemplateFields(BaseRecord):
    """Fields of ThemeCustomTemplate and AsyncThemeCustomTemplate."""

    __slots__ = ()

    version_uuid = Field(codecs.STRING, "Version of the theme.", access="read_only")
    product = Field(
        codecs.array(codecs.STRING),
        "File names of templates for product pages.",
        access="read_only",
    )
    category = Field(
        codecs.array(codecs.STRING),
        "File names of templates for category pages.",
        access="read_only",
    )
    brand = Field(
        codecs.array(codecs.STRING), "File names of templates for brand pages.", access="read_only"
    )
    page = Field(
        codecs.array(codecs.STRING),
        "File names of templates for content pages.",
        access="read_only",
    )


class ThemeCustomTemplate(ThemeCustomTemplateFields, Record):
    """One theme custom template. Custom templates in the files of a theme version, by kind of page."""

    __slots__ = ()


class AsyncThemeCustomTemplate(ThemeCustomTemplateFields, AsyncRecord):
    """One theme custom template. Custom templates in the files of a theme version, by kind of page. For asynchronous clients."""

    __slots__ = ()


class ThemeCustomTemplateFilters(FilterSet):
    """Parameters of ThemeCustomTemplates."""


class ThemeCustomTemplates(Resource[ThemeCustomTemplate]):
    """Custom templates in the files of a theme version, by kind of page."""

    meta = ResourceMeta(
        name="ThemeCustomTemplates",
        path="/themes/custom-templates",
        api="v3",
        record=ThemeCustomTemplate,
        operations={
            "get": Operation("get", "GET", "/themes/custom-templates/{id}", envelope="data")
        },
        filters=ThemeCustomTemplateFilters,
        key="version_uuid",
        scopes=("", "store_themes_manage"),
        columns=("version_uuid",),
    )


class AsyncThemeCustomTemplates(AsyncResource[AsyncThemeCustomTemplate]):
    """Custom templates in the files of a theme version, by kind of page. For asynchronous clients."""

    meta = ThemeCustomTemplates.meta._replace(record=AsyncThemeCustomTemplate)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def ThemeCustomTemplateFields() -> None: ...

    def ThemeCustomTemplateFilters() -> None: ...

    def ThemeCustomTemplate() -> None: ...

    def ThemeCustomTemplates() -> None: ...

    def AsyncThemeCustomTemplate() -> None: ...

    def AsyncThemeCustomTemplates() -> None: ...
