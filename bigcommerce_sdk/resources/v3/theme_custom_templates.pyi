"""ThemeCustomTemplates: Custom templates in the files of a theme version, by kind of page.

Generated from schema/v3/theme_custom_templates.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import Mapping
from typing import Any, ClassVar

from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record

class ThemeCustomTemplateFields(BaseRecord):
    """Fields of ThemeCustomTemplate and AsyncThemeCustomTemplate."""

    @property
    def version_uuid(self) -> str:
        """Version of the theme. String, read-only, uuid."""

    @property
    def product(self) -> list[str]:
        """File names of templates for product pages. Array of string, read-only."""

    @property
    def category(self) -> list[str]:
        """File names of templates for category pages. Array of string, read-only."""

    @property
    def brand(self) -> list[str]:
        """File names of templates for brand pages. Array of string, read-only."""

    @property
    def page(self) -> list[str]:
        """File names of templates for content pages. Array of string, read-only."""

class ThemeCustomTemplate(ThemeCustomTemplateFields, Record):
    """One theme custom template. Custom templates in the files of a theme version, by kind of page."""

    def refresh(self) -> ThemeCustomTemplate:
        """Reload this theme custom template; unsaved changes are discarded.

        API: GET /themes/custom-templates/{id}
        """

class AsyncThemeCustomTemplate(ThemeCustomTemplateFields, AsyncRecord):
    """One theme custom template. Custom templates in the files of a theme version, by kind of page. For asynchronous clients."""

    async def refresh(self) -> AsyncThemeCustomTemplate:
        """Reload this theme custom template; unsaved changes are discarded.

        API: GET /themes/custom-templates/{id}
        """

class ThemeCustomTemplateFilters(FilterSet):
    """Parameters of ThemeCustomTemplates."""

    def __init__(self) -> None: ...

class ThemeCustomTemplates(Resource[ThemeCustomTemplate]):
    """Custom templates in the files of a theme version, by kind of page."""

    meta: ClassVar[ResourceMeta]
    def get(
        self, id: str, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> ThemeCustomTemplate:
        """One theme custom template by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /themes/custom-templates/{id}
        """

class AsyncThemeCustomTemplates(AsyncResource[AsyncThemeCustomTemplate]):
    """Custom templates in the files of a theme version, by kind of page. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def get(
        self, id: str, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncThemeCustomTemplate:
        """One theme custom template by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /themes/custom-templates/{id}
        """
