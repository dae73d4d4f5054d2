"""ThemeJobs: Uploads and downloads of themes that run in the background.

Generated from schema/v3/theme_jobs.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import Any, ClassVar, Literal, TypeAlias

from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record

ThemeJobStatus: TypeAlias = Literal["COMPLETED", "QUEUED", "WORKING", "FAILED"]
"""States of jobs."""

class ThemeJobError(NestedRecord):
    """An error of a job."""

    def __init__(self, *, error: str = ..., message: str = ...) -> None: ...
    @property
    def error(self) -> str:
        """Code of the error. String."""

    @error.setter
    def error(self, value: str) -> None: ...
    @property
    def message(self) -> str:
        """The error in words. String."""

    @message.setter
    def message(self, value: str) -> None: ...

class ThemeJobWarning(NestedRecord):
    """A warning of a job."""

    def __init__(self, *, message: str = ..., warning: str = ...) -> None: ...
    @property
    def message(self) -> str:
        """The warning in words. String."""

    @message.setter
    def message(self, value: str) -> None: ...
    @property
    def warning(self) -> str:
        """Code of the warning. String."""

    @warning.setter
    def warning(self, value: str) -> None: ...

class ThemeJobFields(BaseRecord):
    """Fields of ThemeJob and AsyncThemeJob."""

    @property
    def errors(self) -> list[ThemeJobError]:
        """What went wrong. Array of object, read-only."""

    @property
    def id(self) -> str:
        """Identifies the job. String, read-only."""

    @property
    def percent_complete(self) -> Decimal:
        """Progress of the job, in percent. Decimal, read-only."""

    @property
    def result(self) -> dict[str, Any]:
        """Result of a complete job, such as the link of a download. Map, read-only."""

    @property
    def status(self) -> ThemeJobStatus:
        """State of the job. Enum, read-only."""

    @property
    def time(self) -> datetime | None:
        """When this state was reached. Datetime, read-only, can be None."""

    @property
    def warnings(self) -> list[ThemeJobWarning]:
        """What may be wrong with the theme. Array of object, read-only."""

class ThemeJob(ThemeJobFields, Record):
    """One theme job. Uploads and downloads of themes that run in the background."""

    def refresh(self) -> ThemeJob:
        """Reload this theme job; unsaved changes are discarded.

        API: GET /themes/jobs/{id}
        """

class AsyncThemeJob(ThemeJobFields, AsyncRecord):
    """One theme job. Uploads and downloads of themes that run in the background. For asynchronous clients."""

    async def refresh(self) -> AsyncThemeJob:
        """Reload this theme job; unsaved changes are discarded.

        API: GET /themes/jobs/{id}
        """

class ThemeJobFilters(FilterSet):
    """Parameters of ThemeJobs."""

    def __init__(self) -> None: ...

class ThemeJobs(Resource[ThemeJob]):
    """Uploads and downloads of themes that run in the background."""

    meta: ClassVar[ResourceMeta]
    def get(self, id: str, /, *, extra_params: Mapping[str, Any] | None = None) -> ThemeJob:
        """One theme job by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /themes/jobs/{id}
        """

class AsyncThemeJobs(AsyncResource[AsyncThemeJob]):
    """Uploads and downloads of themes that run in the background. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def get(
        self, id: str, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncThemeJob:
        """One theme job by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /themes/jobs/{id}
        """
